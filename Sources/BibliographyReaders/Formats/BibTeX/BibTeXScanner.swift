import ByteFormats

/// Finds the entries and fields of BibTeX without copying; what is between entries is skipped.
struct BibTeXScanner {
  /// A piece of a value: text between braces or quotes, or a word (a number or the name of a string).
  struct Piece {
    var range: Range<Int>
    var isWord: Bool
  }

  /// Why the rest of an entry cannot be parsed, and where.
  struct Failure: Error {
    var position: Int
    var message: String
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Moves after the `@` and the word of the next entry and its opening bracket; nil where there is none.
  mutating func nextEntry() -> (type: Range<Int>, start: Int)? {
    while let at = bytes.firstIndex(of: .at, in: position..<bytes.count) {
      position = at + 1
      let isFirst = at == 0 || !Self.isWord(bytes[at - 1])
      if isFirst, let opening = opening(after: at) {
        let type = bytes.trimmed(at + 1..<opening)
        position = opening + 1
        return (type, at)
      }
    }
    position = bytes.count
    return nil
  }

  /// Returns the position of the bracket that opens an entry at an `@`, or nil where none begins there.
  private func opening(after at: Int) -> Int? {
    var end = skipSpaces(at + 1)
    let start = end
    while end < bytes.count, end - start < 64, bytes[end].isASCIILetter {
      end += 1
    }
    guard end > start else { return nil }
    end = skipSpaces(end)
    return end < bytes.count && (bytes[end] == .leftBrace || bytes[end] == .leftParenthesis) ? end : nil
  }

  /// Reads an entry's key and the comma after it.
  mutating func key() throws(Failure) -> Range<Int> {
    let start = position
    while position < bytes.count, bytes[position] != .comma, bytes[position] != .rightBrace,
      bytes[position] != .equalsSign,
      bytes[position] != .lineFeed
    { position += 1 }
    // A key may be on the next line, and may be missing.
    if position < bytes.count, bytes[position] == .lineFeed, bytes.trimmed(start..<position).isEmpty {
      position = skipSpaces(position)
      return try key()
    }
    guard position < bytes.count else {
      throw Failure(position: start, message: "the entry ends within its key")
    }
    if bytes[position] == .equalsSign {
      position = start
      return start..<start
    }
    let key = bytes.trimmed(start..<position)
    if bytes[position] == .comma { position += 1 }
    return key
  }

  /// Reads the next field's name and moves after its `=`; nil at the entry's end, which is passed.
  mutating func fieldName() throws(Failure) -> Range<Int>? {
    while true {
      position = skipSpaces(position)
      guard position < bytes.count else {
        throw Failure(position: position, message: "the entry does not end")
      }
      if bytes[position] == .comma { position += 1 } else { break }
    }
    if bytes[position] == .rightBrace || bytes[position] == .rightParenthesis {
      position += 1
      return nil
    }
    let start = position
    while position < bytes.count, bytes[position] != .equalsSign, bytes[position] > .space,
      bytes[position] != .rightBrace,
      bytes[position] != .comma
    { position += 1 }
    let name = start..<position
    position = skipSpaces(position)
    guard !name.isEmpty, position < bytes.count, bytes[position] == .equalsSign else {
      throw Failure(position: start, message: "a field's name and = are expected here")
    }
    position += 1
    return name
  }

  /// Reads a field's value: pieces joined by `#`.
  mutating func value(_ body: (Piece) -> Void) throws(Failure) {
    while true {
      position = skipSpaces(position)
      guard position < bytes.count else {
        throw Failure(position: position, message: "the entry ends before a value")
      }
      switch bytes[position] {
      case .leftBrace: body(Piece(range: try group(), isWord: false))
      case .quote: body(Piece(range: try quoted(), isWord: false))
      default:
        let start = position
        while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
        if position > start { body(Piece(range: start..<position, isWord: true)) }
      }
      position = skipSpaces(position)
      guard position < bytes.count else {
        throw Failure(position: position, message: "the entry does not end")
      }
      switch bytes[position] {
      case .numberSign: position += 1
      case .comma, .rightBrace, .rightParenthesis: return
      default:
        // A missing comma is no reason to lose the next field.
        if Self.isWord(bytes[position]) { return }
        throw Failure(position: position, message: "a comma is expected after this field")
      }
    }
  }

  /// Moves after the group in braces that begins here; returns what is in it.
  mutating func group() throws(Failure) -> Range<Int> {
    let start = position + 1
    let end = try matching(from: start, until: .rightBrace)
    position = end + 1
    return start..<end
  }

  private mutating func quoted() throws(Failure) -> Range<Int> {
    let start = position + 1
    let end = try matching(from: start, until: .quote)
    position = end + 1
    return start..<end
  }

  /// Returns the position of a closing character outside braces. Escaped characters do not count.
  private func matching(from start: Int, until closing: UInt8) throws(Failure) -> Int {
    var depth = 0
    var index = start
    while true {
      index = bytes.firstIndex(
        ofAny: .backslash, .leftBrace, .rightBrace, .at, closing, in: min(index, bytes.count)..<bytes.count)
      guard index < bytes.count else { break }
      switch bytes[index] {
      case .backslash: index += 1
      case closing where depth == 0: return index
      case .leftBrace: depth += 1
      case .rightBrace:
        depth -= 1
        if depth < 0 { throw Failure(position: index, message: "this brace closes what was not opened") }
      case .at:
        // An entry at a line's beginning shows that a bracket is missing in the one before.
        if index > 0, bytes[index - 1] == .lineFeed, opening(after: index) != nil {
          throw Failure(position: start, message: "this value does not end before the next entry")
        }
      default: break
      }
      index += 1
    }
    throw Failure(position: start, message: "this value does not end")
  }

  /// Moves to where the next entry at a line's beginning may be, after a failure.
  mutating func recover(from failure: Int) {
    position = failure
    while let at = bytes.firstIndex(of: .at, in: position..<bytes.count) {
      position = at
      var before = at
      while before > 0, bytes[before - 1] == .space || bytes[before - 1] == .tab { before -= 1 }
      if before == 0 || bytes[before - 1] == .lineFeed || bytes[before - 1] == .carriageReturn,
        opening(after: at) != nil
      {
        return
      }
      position = at + 1
    }
    position = bytes.count
  }

  /// Returns the position of the next byte that is no space, past comments of whole lines (`%`).
  private func skipSpaces(_ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] <= .space {
        index += 1
      } else if bytes[index] == .percent {
        index = (bytes.firstIndex(of: .lineFeed, in: index..<bytes.count) ?? bytes.count - 1) + 1
      } else {
        return index
      }
    }
    return bytes.count
  }

  /// Whether a byte may be part of a word: neither a space nor one of BibTeX's delimiters.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...UInt8.space, .quote, .numberSign, .percent, .leftParenthesis, .rightParenthesis, .comma,
      .equalsSign, .leftBrace, .rightBrace:
      false
    default: true
    }
  }
}
