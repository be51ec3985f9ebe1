/// The hash FNV-1a of bytes: fast for short texts, and the same in every process and on every machine.
///
/// - SeeAlso: Fowler, Noll & Vo; RFC 9923.
package struct FNVHash {
  /// The hash of the bytes so far, 64 bits.
  package var value: UInt64

  /// Starts with no bytes, at the standard offset or at one of the caller's own.
  @inlinable
  @inline(__always)
  package init(_ offset: UInt64 = 0xCBF2_9CE4_8422_2325) { value = offset }

  /// Adds a byte.
  @inlinable
  @inline(__always)
  package mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Adds bytes in order.
  @inlinable
  @inline(__always)
  package mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// Returns the hash of bytes.
  @inlinable
  @inline(__always)
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNVHash()
    hash.add(bytes)
    return hash.value
  }
}
