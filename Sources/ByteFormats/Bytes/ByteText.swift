/// Texts while a record is read: bytes where they stand in the input. A `String` is made of what is kept.
///
/// Readers look for ASCII characters, which are never part of another character in UTF-8, so that a text cut
/// at them is valid again.
extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a text of the program, which are valid for ever.
  @inlinable
  package init(_ text: StaticString) { self.init(start: text.utf8Start, count: text.utf8CodeUnitCount) }

  /// Returns the bytes of a range, which stay where they are.
  @inlinable
  @inline(__always)
  package func slice(_ range: Range<Int>) -> Self { Self(rebasing: self[range]) }

  /// Returns the bytes behind a position.
  @inlinable
  @inline(__always)
  package func slice(from start: Int) -> Self { slice(start..<count) }

  /// Returns the text without the white space at its ends.
  @inlinable
  package func trimmed() -> Self { slice(trimmed(0..<count)) }

  /// The text as a string of its own.
  @inlinable
  package var text: String { String(decoding: self, as: UTF8.self) }

  /// The text as a string of its own; nil where it is empty.
  @inlinable
  package var nonEmptyText: String? { isEmpty ? nil : text }

  /// Whether both hold the same bytes.
  @inlinable
  package func equals(_ other: Self) -> Bool {
    guard count == other.count else { return false }
    return count == 0 || memcmp(baseAddress!, other.baseAddress!, count) == 0
  }

  /// Whether the text begins with another.
  @inlinable
  package func begins(with text: StaticString) -> Bool { holds(text, at: 0, before: count) }

  /// Whether the text ends with another.
  @inlinable
  package func ends(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && holds(text, at: count - text.utf8CodeUnitCount, before: count)
  }

  /// Returns the first index of a byte, or nil.
  @inlinable
  package func firstIndex(ofByte byte: UInt8) -> Int? { firstIndex(of: byte, in: 0..<count) }

  /// Returns the last index of a byte, or nil.
  @inlinable
  package func lastIndex(ofByte byte: UInt8) -> Int? {
    var index = count
    while index > 0 {
      index -= 1
      if self[index] == byte { return index }
    }
    return nil
  }

  /// Whether the text contains a byte.
  @inlinable
  package func contains(byte: UInt8) -> Bool { firstIndex(ofByte: byte) != nil }

  /// Whether this text contains another.
  @inlinable
  package func contains(_ text: StaticString) -> Bool { firstIndex(of: text, in: 0..<count) != nil }

  /// Returns the parts between occurrences of an ASCII character, trimmed, without empty ones.
  @inlinable
  package func parts(at separator: UInt8) -> [Self] {
    var parts: [Self] = []
    parts.reserveCapacity(reduce(isEmpty ? 0 : 1) { $0 + ($1 == separator ? 1 : 0) })
    forEachPart(at: separator) { parts.append($0) }
    return parts
  }

  /// Returns the parts between occurrences of an ASCII character, trimmed, with empty ones: one more than there are
  /// occurrences.
  package func places(at separator: UInt8) -> [Self] {
    var parts: [Self] = []
    var start = 0
    while let end = firstIndex(of: separator, in: start..<count) {
      parts.append(slice(trimmed(start..<end)))
      start = end + 1
    }
    parts.append(slice(trimmed(start..<count)))
    return parts
  }

  /// Calls a body with the parts between occurrences of an ASCII character, trimmed, without empty ones.
  @inlinable
  @inline(__always)
  package func forEachPart(at separator: UInt8, _ body: (Self) -> Void) {
    var start = 0
    while start < count {
      let end = firstIndex(of: separator, in: start..<count) ?? count
      let part = trimmed(start..<end)
      if !part.isEmpty { body(slice(part)) }
      start = end + 1
    }
  }

  /// Returns the last of the words between spaces and what is before it; nil for fewer than two words.
  @inlinable
  package func lastWord() -> (before: Self, word: Self)? {
    let text = trimmed()
    guard let space = text.lastIndex(ofByte: .space) else { return nil }
    return (text.slice(0..<space).trimmed(), text.slice(from: space + 1))
  }

  /// The words with one space between them.
  @inlinable
  package func joinedWords() -> String {
    contains("  ") ? parts(at: .space).map(\.text).joined(separator: " ") : text
  }

  /// Whether all characters are upper-case letters or one of two other characters.
  @inlinable
  package func isCapitals(or a: UInt8, _ b: UInt8) -> Bool {
    for byte in self {
      if byte >= 0x80 {
        return text.allSatisfy { $0.isUppercase || $0.asciiValue == a || $0.asciiValue == b }
      }
      if byte &- 0x41 >= 26, byte != a, byte != b { return false }
    }
    return true
  }

  /// Whether one of the characters is a lower-case letter.
  @inlinable
  package func containsSmallLetter() -> Bool {
    for byte in self {
      if byte >= 0x80 { return text.contains { $0.isLowercase } }
      if byte &- 0x61 < 26 { return true }
    }
    return false
  }

  /// Whether the text is one of ASCII in whatever case; `text` is in lower case.
  @inlinable
  package func equalsIgnoringCase(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in 0..<count where Self.lowercased(self[index]) != text.utf8Start[index] { return false }
    return true
  }

  /// Returns a letter of ASCII in lower case, and any other byte as it is.
  @inlinable
  @inline(__always)
  package static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension StringProtocol {
  /// Calls a body with the text's bytes, which are valid until it returns.
  @inlinable
  @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// Whether the text consists of these bytes.
  @inlinable
  package func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.count == bytes.count && withBytes { $0.equals(bytes) }
  }
}
