/// What readers that scan bytes ask of them; every range must lie within the buffer.
extension UnsafeBufferPointer<UInt8> {
  /// Returns the first index of a byte in a range, or nil.
  @inlinable
  package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty, let base = baseAddress else { return nil }
    guard let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Returns the first index of either of two bytes in a range, or the range's end.
  @inlinable
  @inline(__always)
  package func firstIndex(ofAny a: UInt8, _ b: UInt8, in range: Range<Int>) -> Int {
    firstIndex(in: range) {
      Self.zeros($0, a) | Self.zeros($0, b)
    } orAt: {
      $0 == a || $0 == b
    }
  }

  /// Returns the first index of any of three bytes in a range, or the range's end.
  @inlinable
  @inline(__always)
  package func firstIndex(ofAny a: UInt8, _ b: UInt8, _ c: UInt8, in range: Range<Int>) -> Int {
    firstIndex(in: range) {
      Self.zeros($0, a) | Self.zeros($0, b) | Self.zeros($0, c)
    } orAt: {
      $0 == a || $0 == b || $0 == c
    }
  }

  /// Returns the first index of any of five bytes in a range, or the range's end.
  @inlinable
  @inline(__always)
  package func firstIndex(
    ofAny a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ e: UInt8, in range: Range<Int>
  ) -> Int {
    firstIndex(in: range) {
      Self.zeros($0, a) | Self.zeros($0, b) | Self.zeros($0, c) | Self.zeros($0, d) | Self.zeros($0, e)
    } orAt: {
      $0 == a || $0 == b || $0 == c || $0 == d || $0 == e
    }
  }

  /// Searches eight bytes at a time, and the last ones singly.
  @inlinable
  @inline(__always)
  func firstIndex(
    in range: Range<Int>, _ marks: (UInt64) -> UInt64, orAt isFound: (UInt8) -> Bool
  ) -> Int {
    guard let base = UnsafeRawPointer(baseAddress) else { return range.upperBound }
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let found = marks(UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      if found != 0 { return index + (found.trailingZeroBitCount >> 3) }
      index += 8
    }
    while index < range.upperBound, !isFound(self[index]) { index += 1 }
    return index
  }

  /// Marks by their highest bits the bytes of a word that equal a byte; above the lowest of them, which is right, some
  /// may be marked that are not.
  @inlinable
  @inline(__always)
  static func zeros(_ word: UInt64, _ sign: UInt8) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = word ^ (ones &* UInt64(sign))
    return (difference &- ones) & ~difference & (ones << 7)
  }

  /// Returns the first index of a text in a range, or nil.
  @inlinable
  package func firstIndex(of text: StaticString, in range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while let found = firstIndex(of: text.utf8Start[0], in: start..<range.upperBound) {
      if holds(text, at: found, before: range.upperBound) { return found }
      start = found + 1
    }
    return nil
  }

  /// Whether a text is at a position and ends before another.
  @inlinable
  package func holds(_ text: StaticString, at position: Int, before end: Int) -> Bool {
    guard position + text.utf8CodeUnitCount <= end else { return false }
    return memcmp(baseAddress! + position, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// Whether a range holds exactly this text.
  @inlinable
  package func equals(_ text: StaticString, in range: Range<Int>) -> Bool {
    range.count == text.utf8CodeUnitCount && holds(text, at: range.lowerBound, before: range.upperBound)
  }

  /// Returns the range without the white space at its ends.
  @inlinable
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Returns the text of a range.
  @inlinable
  package func string(_ range: Range<Int>) -> String { slice(range).text }

  /// Returns the ranges between a separator, trimmed, without empty ones.
  @inlinable
  package func split(_ range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = firstIndex(of: separator, in: start..<range.upperBound) ?? range.upperBound
      let part = trimmed(start..<end)
      if !part.isEmpty { parts.append(part) }
      start = end + 1
    }
    return parts
  }
}
