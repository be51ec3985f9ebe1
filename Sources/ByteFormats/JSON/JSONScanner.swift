/// Reads JSON from UTF-8 bytes, value by value, without building a tree.
///
/// The caller says what it wants: it steps through an object's members, takes the values that it knows and skips
/// the others. Nothing is allocated but the strings that are asked for.
@usableFromInline
package struct JSONScanner {
  /// Why the text is no JSON at some byte.
  @usableFromInline
  package struct Failure: Error {
    /// The byte at which it was noticed.
    @usableFromInline package var position: Int
    /// What was expected, in the user's words.
    @usableFromInline package var message: String

    @usableFromInline
    package init(position: Int, message: String) {
      self.position = position
      self.message = message
    }
  }

  /// The bytes being read.
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte to read.
  @usableFromInline package var position: Int

  /// Starts reading at a byte; the bytes must outlive the scanner.
  @inlinable
  package init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// A member's key as it is in the text, for comparison without a copy.
  @usableFromInline
  package struct Key {
    @usableFromInline let bytes: UnsafeBufferPointer<UInt8>

    @inlinable init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Whether the key is this text; keys written with escapes equal none.
    @inlinable
    @inline(__always)
    package static func == (key: Key, text: StaticString) -> Bool {
      let count = text.utf8CodeUnitCount
      // Most keys that are not equal differ in length or in the last byte.
      guard key.bytes.count == count, count > 0, key.bytes[count - 1] == text.utf8Start[count - 1] else {
        return count == 0 && key.bytes.isEmpty
      }
      return memcmp(key.bytes.baseAddress!, text.utf8Start, count) == 0
    }

    /// The key as text, its escapes resolved.
    @inlinable
    package var text: String {
      bytes.contains(byte: UInt8(ascii: "\\")) ? JSONScanner.unescaped(bytes[...]) : bytes.text
    }

    /// Lets a `switch` over a key name its cases as texts.
    @inlinable
    package static func ~= (text: StaticString, key: Key) -> Bool { key == text }
  }

  /// What kind of value comes next.
  @usableFromInline
  package enum Kind { case object, array, string, number, bool, null, end }

  /// Returns the kind of the next value without reading it.
  @inlinable
  package mutating func peek() -> Kind {
    skipWhitespace()
    guard position < bytes.count else { return .end }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: return .end
    }
  }

  /// Reads the object whose brace is the next byte, where ``peek()`` moves to; hands each member's key to `body`, which must read or skip the value.
  @inlinable
  @inline(__always)
  package mutating func object(_ body: (Key, inout JSONScanner) throws -> Void) throws {
    try expect(UInt8(ascii: "{"), "{")
    skipWhitespace()
    if take(UInt8(ascii: "}")) { return }
    while true {
      skipWhitespace()
      let start = position + 1
      try skipString()
      let key = Key(bytes: UnsafeBufferPointer(rebasing: bytes[start..<(position - 1)]))
      skipWhitespace()
      try expect(UInt8(ascii: ":"), ":")
      try body(key, &self)
      skipWhitespace()
      if take(UInt8(ascii: ",")) { continue }
      return try expect(UInt8(ascii: "}"), ", or }")
    }
  }

  /// Reads the array whose bracket is the next byte, where ``peek()`` moves to; calls `body` before each element, which must read or skip it.
  @inlinable
  @inline(__always)
  package mutating func array(_ body: (inout JSONScanner) throws -> Void) throws {
    try expect(UInt8(ascii: "["), "[")
    skipWhitespace()
    if take(UInt8(ascii: "]")) { return }
    while true {
      try body(&self)
      skipWhitespace()
      if take(UInt8(ascii: ",")) { continue }
      return try expect(UInt8(ascii: "]"), ", or ]")
    }
  }

  /// Reads a string; nil, with the value skipped, if the next value is of another kind.
  @inlinable
  package mutating func string() throws -> String? {
    skipWhitespace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      try skipValue()
      return nil
    }
    let start = position + 1
    let hasEscapes = try skipString()
    let content = bytes[start..<(position - 1)]
    return hasEscapes ? Self.unescaped(content) : String(decoding: content, as: UTF8.self)
  }

  /// Reads a string or a number as text; nil, with the value skipped, for anything else.
  @inlinable
  package mutating func text() throws -> String? {
    guard peek() == .number else { return try string() }
    return try scalar().text
  }

  /// Returns the bytes of the number or word that comes next.
  @inlinable
  package mutating func scalar() throws -> UnsafeBufferPointer<UInt8> {
    let start = position
    try skipValue()
    return bytes.slice(start..<position)
  }

  /// Reads a whole number, also where it is written as a string; nil, with the value skipped, for anything else.
  @inlinable
  package mutating func integer() throws -> Int? {
    try text().flatMap { Int($0) }
  }

  /// Skips the next value, of whatever depth, without recursion.
  @inlinable
  package mutating func skipValue() throws {
    var depth = 0
    repeat {
      skipWhitespace()
      guard position < bytes.count else {
        throw Failure(position: position, message: "the text ends within a value")
      }
      switch bytes[position] {
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        position += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        guard depth > 0 else { throw Failure(position: position, message: "a value is missing") }
        position += 1
      default:
        let start = position
        while position < bytes.count, !Self.endsScalar(bytes[position]) { position += 1 }
        if position == start { throw Failure(position: position, message: "this is no JSON value") }
      }
    } while depth > 0
  }

  /// Skips white space.
  @inlinable
  package mutating func skipWhitespace() {
    while position < bytes.count {
      switch bytes[position] {
      case .space, .lineFeed, .carriageReturn, .tab: position += 1
      default: return
      }
    }
  }

  /// Moves to the byte behind the next line feed; for going on after a bad line of JSON Lines.
  @inlinable
  package mutating func skipLine() {
    while position < bytes.count, bytes[position] != .lineFeed { position += 1 }
    position = min(position + 1, bytes.count)
  }

  /// Whether the next value is `true`.
  @inlinable
  package var isAtTrue: Bool { position < bytes.count && bytes[position] == UInt8(ascii: "t") }

  /// Goes on reading at another byte.
  @inlinable
  package mutating func move(to position: Int) { self.position = min(position, bytes.count) }

  @inlinable

  static func endsScalar(_ byte: UInt8) -> Bool {
    switch byte {
    case .space, .lineFeed, .carriageReturn, .tab, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: ":"),
      UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  @inlinable

  mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  @inlinable

  mutating func expect(_ byte: UInt8, _ name: String) throws {
    guard take(byte) else { throw Failure(position: position, message: "\(name) is expected here") }
  }

  /// Moves behind a string; returns whether it has escapes.
  @inlinable
  @discardableResult
  mutating func skipString() throws -> Bool {
    try expect(UInt8(ascii: "\""), "a text in quotes")
    var hasEscapes = false
    var index = position
    while true {
      index = bytes.firstIndex(ofAny: UInt8(ascii: "\""), UInt8(ascii: "\\"), in: index..<bytes.count)
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: "\"") {
        position = index + 1
        return hasEscapes
      }
      hasEscapes = true
      index += 2
      if index > bytes.count { break }
    }
    position = bytes.count
    throw Failure(position: position, message: "the text ends within quotes")
  }

  @inlinable

  static func unescaped(_ content: UnsafeBufferPointer<UInt8>.SubSequence) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = content.startIndex
    func unit(at start: Int) -> UInt32? {
      guard start + 4 <= content.endIndex else { return nil }
      var value: UInt32 = 0
      for byte in content[start..<(start + 4)] {
        switch byte {
        case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
        case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte & 0x0F) + 9)
        default: return nil
        }
      }
      return value
    }
    while index < content.endIndex {
      let byte = content[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < content.endIndex else {
        result.append(byte)
        continue
      }
      let escape = content[index]
      index += 1
      switch escape {
      case UInt8(ascii: "n"): result.append(.lineFeed)
      case UInt8(ascii: "t"): result.append(.tab)
      case UInt8(ascii: "r"): result.append(.carriageReturn)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "u"):
        guard var value = unit(at: index) else { continue }
        index += 4
        if (0xD800...0xDBFF).contains(value), index + 1 < content.endIndex,
          content[index] == UInt8(ascii: "\\"),
          content[index + 1] == UInt8(ascii: "u"), let low = unit(at: index + 2),
          (0xDC00...0xDFFF).contains(low)
        {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          index += 6
        }
        UTF8Scan.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &result)
      default: result.append(escape)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
