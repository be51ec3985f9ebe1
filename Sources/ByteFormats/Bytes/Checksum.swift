/// A sum of 64 bits over bytes, by which damage is noticed.
///
/// A changed bit always changes the sum, and other damage does but for one time in 2^64. It is made for speed, and holds
/// nobody off who means to deceive; for that there is ``SHA256``.
package struct Checksum {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5
  )
  private var count: UInt64 = 0

  package init() {}

  /// Adds bytes behind those added before; all but the last piece have a multiple of 32 bytes.
  ///
  /// - Complexity: O(n), some bytes per cycle: four lanes that do not wait for each other.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    count &+= UInt64(bytes.count)
    var offset = 0
    var (a, b, c, d) = lanes
    while offset &+ 32 <= bytes.count {
      a = Self.step(a, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      b = Self.step(b, bytes.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self))
      c = Self.step(c, bytes.loadUnaligned(fromByteOffset: offset &+ 16, as: UInt64.self))
      d = Self.step(d, bytes.loadUnaligned(fromByteOffset: offset &+ 24, as: UInt64.self))
      offset &+= 32
    }
    while offset < bytes.count {
      a = Self.step(a, UInt64(bytes[offset]))
      offset &+= 1
    }
    lanes = (a, b, c, d)
  }

  /// The sum of what was added.
  package var value: UInt64 {
    Self.step(Self.step(Self.step(Self.step(count, lanes.0), lanes.1), lanes.2), lanes.3)
  }

  // Each step is a bijection of the word, so that one changed word always changes the lane.
  @inline(__always)
  private static func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let product = (lane ^ word.littleEndian) &* 0x9FB2_1C65_1E98_DF25
    return product << 31 | product >> 33
  }
}
