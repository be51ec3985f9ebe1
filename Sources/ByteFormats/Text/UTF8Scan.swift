/// Steps over UTF-8 bytes by scalars, for readers that scan bytes.
@usableFromInline
package enum UTF8Scan {
  /// Returns how many bytes the valid sequence at a position has; 0 where none begins there.
  ///
  /// Overlong forms, surrogates and values past U+10FFFF are not valid.
  @inlinable
  @inline(__always)
  package static func sequenceLength<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, at position: Int)
    -> Int
  where Bytes.Index == Int {
    let first = bytes[position]
    if first < 0x80 { return 1 }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, position + length <= bytes.endIndex else { return 0 }
    for offset in 1..<length where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
    let second = bytes[position + 1]
    switch first {
    case 0xE0: return second >= 0xA0 ? 3 : 0
    case 0xED: return second <= 0x9F ? 3 : 0
    case 0xF0: return second >= 0x90 ? 4 : 0
    case 0xF4: return second <= 0x8F ? 4 : 0
    default: return length
    }
  }

  /// Returns the scalar that begins at a position of valid UTF-8, and the position behind it.
  @inlinable
  package static func scalar(_ bytes: [UInt8], at position: Int) -> (scalar: Unicode.Scalar, next: Int) {
    let first = bytes[position]
    if first < 0x80 { return (Unicode.Scalar(first), position + 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard position + length <= bytes.count else { return ("\u{FFFD}", bytes.count) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", position + length)
  }

  /// Returns the scalar that ends before a position of valid UTF-8, and where it begins.
  @inlinable
  package static func scalar(_ bytes: [UInt8], before position: Int) -> (scalar: Unicode.Scalar, start: Int) {
    var start = position - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (scalar(bytes, at: start).scalar, start)
  }

  /// Appends a scalar's UTF-8 to bytes.
  @inlinable
  @inline(__always)
  package static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    func byte(_ value: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value) }
    let value = scalar.value
    switch value {
    case 0..<0x80: bytes.append(byte(value))
    case 0x80..<0x800:
      bytes.append(byte(0xC0 | value >> 6))
      bytes.append(byte(0x80 | value & 0x3F))
    case 0x800..<0x10000:
      bytes.append(byte(0xE0 | value >> 12))
      bytes.append(byte(0x80 | value >> 6 & 0x3F))
      bytes.append(byte(0x80 | value & 0x3F))
    default:
      bytes.append(byte(0xF0 | value >> 18))
      bytes.append(byte(0x80 | value >> 12 & 0x3F))
      bytes.append(byte(0x80 | value >> 6 & 0x3F))
      bytes.append(byte(0x80 | value & 0x3F))
    }
  }

  /// Whether a scalar is of a script without spaces between words: Chinese, Japanese.
  @inlinable
  package static func isUnspacedScript(_ scalar: Unicode.Scalar) -> Bool {
    (0x2E80...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0xFF00...0xFFEF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
  }
}
