#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Texts while a record is read: bytes where they stand in the input. A `String` is made of what is kept.
///
/// What readers look for are signs of ASCII, which are never part of another character in UTF-8, so that a text cut
/// at them is valid again.
extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a text of the program, which are valid for ever.
  init(_ text: StaticString) { self.init(start: text.utf8Start, count: text.utf8CodeUnitCount) }

  /// Returns the bytes of a range, which stay where they are.
  @inline(__always)
  func slice(_ range: Range<Int>) -> Self { Self(rebasing: self[range]) }

  /// Returns the bytes behind a position.
  @inline(__always)
  func slice(from start: Int) -> Self { slice(start..<count) }

  /// Returns the text without the blanks, tabs and line ends at its ends.
  func trimmed() -> Self { slice(trimmed(0..<count)) }

  /// The text as a string of its own.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The text as a string of its own; nil where it is empty.
  var nonEmptyText: String? { isEmpty ? nil : text }

  /// Whether both hold the same bytes.
  func equals(_ other: Self) -> Bool {
    guard count == other.count else { return false }
    return count == 0 || memcmp(baseAddress!, other.baseAddress!, count) == 0
  }

  /// Whether the text begins with another.
  func begins(with text: StaticString) -> Bool { holds(text, at: 0, before: count) }

  /// Whether the text ends with another.
  func ends(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && holds(text, at: count - text.utf8CodeUnitCount, before: count)
  }

  /// Returns where a byte stands first, or nil.
  func firstIndex(ofByte byte: UInt8) -> Int? { firstIndex(of: byte, in: 0..<count) }

  /// Returns where a byte stands last, or nil.
  func lastIndex(ofByte byte: UInt8) -> Int? {
    var index = count
    while index > 0 {
      index -= 1
      if self[index] == byte { return index }
    }
    return nil
  }

  /// Whether a byte stands in the text.
  func contains(byte: UInt8) -> Bool { firstIndex(ofByte: byte) != nil }

  /// Whether a text stands in this one.
  func contains(_ text: StaticString) -> Bool { firstIndex(of: text, in: 0..<count) != nil }

  /// Returns the parts between signs of ASCII, trimmed, without empty ones.
  func parts(at sign: UInt8) -> [Self] {
    var parts: [Self] = []
    parts.reserveCapacity(reduce(isEmpty ? 0 : 1) { $0 + ($1 == sign ? 1 : 0) })
    forEachPart(at: sign) { parts.append($0) }
    return parts
  }

  /// Calls a body with the parts between signs of ASCII, trimmed, without empty ones.
  @inline(__always)
  func forEachPart(at sign: UInt8, _ body: (Self) -> Void) {
    var start = 0
    while start < count {
      let end = firstIndex(of: sign, in: start..<count) ?? count
      let part = trimmed(start..<end)
      if !part.isEmpty { body(slice(part)) }
      start = end + 1
    }
  }

  /// Returns the last of the words between blanks and what stands before it; nil for less than two words.
  func lastWord() -> (before: Self, word: Self)? {
    let text = trimmed()
    guard let blank = text.lastIndex(ofByte: 0x20) else { return nil }
    return (text.slice(0..<blank).trimmed(), text.slice(from: blank + 1))
  }

  /// The words between blanks with one blank between them.
  func joinedWords() -> String {
    contains("  ") ? parts(at: 0x20).map(\.text).joined(separator: " ") : text
  }

  /// Whether all characters are upper-case letters or one of two signs.
  func isCapitals(or a: UInt8, _ b: UInt8) -> Bool {
    for byte in self {
      if byte >= 0x80 {
        return text.allSatisfy { $0.isUppercase || $0.asciiValue == a || $0.asciiValue == b }
      }
      if byte &- 0x41 >= 26, byte != a, byte != b { return false }
    }
    return true
  }

  /// Whether one of the characters is a lower-case letter.
  func containsSmallLetter() -> Bool {
    for byte in self {
      if byte >= 0x80 { return text.contains { $0.isLowercase } }
      if byte &- 0x61 < 26 { return true }
    }
    return false
  }

  /// Whether the text is one of ASCII in whatever case; `text` is in lower case.
  func equalsIgnoringCase(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in 0..<count where Self.lowercased(self[index]) != text.utf8Start[index] { return false }
    return true
  }

  /// Returns a letter of ASCII in lower case, and any other byte as it is.
  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension StringProtocol {
  /// Calls a body with the text's bytes, which are valid until it returns.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// Whether the text consists of these bytes.
  func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.count == bytes.count && withBytes { $0.equals(bytes) }
  }
}

/// Memory for texts that are put together while a record is read; the next record uses it again.
final class ScratchText {
  private var blocks: [UnsafeMutableBufferPointer<UInt8>] = []
  /// How much of the last block is in use.
  private var used = 0
  private static let blockSize = 1 << 14

  deinit { for block in blocks { block.deallocate() } }

  /// Forgets all texts; those that were handed out are no longer valid.
  func clear() {
    used = 0
    while blocks.count > 1 || (blocks.first?.count ?? 0) > Self.blockSize { blocks.removeLast().deallocate() }
  }

  /// Returns a text of at most `capacity` bytes, which `fill` writes; it returns how many they are.
  func make(
    capacity: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) -> UnsafeBufferPointer<UInt8> {
    if blocks.isEmpty || capacity > blocks[blocks.count - 1].count - used {
      blocks.append(.allocate(capacity: Swift.max(capacity, Self.blockSize)))
      used = 0
    }
    let space = UnsafeMutableBufferPointer(rebasing: blocks[blocks.count - 1][used..<used + capacity])
    let count = fill(space)
    used += count
    return UnsafeBufferPointer(rebasing: space[..<count])
  }

  /// Returns texts joined by another; a single one is returned as it is.
  func joined(
    _ texts: some Collection<UnsafeBufferPointer<UInt8>>, by separator: StaticString
  ) -> UnsafeBufferPointer<UInt8> {
    if texts.count <= 1 { return texts.first ?? UnsafeBufferPointer(start: nil, count: 0) }
    let separator = UnsafeBufferPointer(separator)
    return make(capacity: texts.reduce(0) { $0 + $1.count + separator.count }) { space in
      var count = 0
      for (index, text) in texts.enumerated() {
        for piece in index == 0 ? [text] : [separator, text] {
          _ = space[count...].update(fromContentsOf: piece)
          count += piece.count
        }
      }
      return count
    }
  }
}
