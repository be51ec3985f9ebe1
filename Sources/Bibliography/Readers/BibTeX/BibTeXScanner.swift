/// Finds the entries and fields of BibTeX without copying; what stands between entries is skipped.
struct BibTeXScanner {
  /// A piece of a value: text between braces or quotes, or a word (a number or the name of a string).
  struct Piece {
    var range: Range<Int>
    var isWord: Bool
  }

  /// Why an entry cannot be read on, and where.
  struct Failure: Error {
    var position: Int
    var message: String
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Moves behind the `@` and the word of the next entry and its opening bracket; nil where there is none.
  mutating func nextEntry() -> (type: Range<Int>, start: Int)? {
    while let at = bytes.firstIndex(of: 0x40, in: position..<bytes.count) {
      position = at + 1
      let isFirst = at == 0 || !Self.isWord(bytes[at - 1])
      if isFirst, let opening = opening(behind: at) {
        let type = bytes.trimmed(at + 1..<opening)
        position = opening + 1
        return (type, at)
      }
    }
    position = bytes.count
    return nil
  }

  /// Returns where the bracket stands that opens an entry at an `@`, or nil where none begins there.
  private func opening(behind at: Int) -> Int? {
    var end = skipBlanks(at + 1)
    let start = end
    while end < bytes.count, end - start < 64, bytes[end] | 0x20 >= 0x61, bytes[end] | 0x20 <= 0x7A {
      end += 1
    }
    guard end > start else { return nil }
    end = skipBlanks(end)
    return end < bytes.count && (bytes[end] == 0x7B || bytes[end] == 0x28) ? end : nil
  }

  /// Reads an entry's key and the comma behind it.
  mutating func key() throws(Failure) -> Range<Int> {
    let start = position
    while position < bytes.count, bytes[position] != 0x2C, bytes[position] != 0x7D, bytes[position] != 0x3D,
      bytes[position] != 0x0A
    { position += 1 }
    // A key may stand on the next line, and may be missing.
    if position < bytes.count, bytes[position] == 0x0A, bytes.trimmed(start..<position).isEmpty {
      position = skipBlanks(position)
      return try key()
    }
    guard position < bytes.count else {
      throw Failure(position: start, message: "the entry ends within its key")
    }
    if bytes[position] == 0x3D {
      position = start
      return start..<start
    }
    let key = bytes.trimmed(start..<position)
    if bytes[position] == 0x2C { position += 1 }
    return key
  }

  /// Reads the next field's name and moves behind its `=`; nil at the entry's end, which is passed.
  mutating func fieldName() throws(Failure) -> Range<Int>? {
    while true {
      position = skipBlanks(position)
      guard position < bytes.count else {
        throw Failure(position: position, message: "the entry does not end")
      }
      if bytes[position] == 0x2C { position += 1 } else { break }
    }
    if bytes[position] == 0x7D || bytes[position] == 0x29 {
      position += 1
      return nil
    }
    let start = position
    while position < bytes.count, bytes[position] != 0x3D, bytes[position] > 0x20, bytes[position] != 0x7D,
      bytes[position] != 0x2C
    { position += 1 }
    let name = start..<position
    position = skipBlanks(position)
    guard !name.isEmpty, position < bytes.count, bytes[position] == 0x3D else {
      throw Failure(position: start, message: "a field's name and = are expected here")
    }
    position += 1
    return name
  }

  /// Reads a field's value: pieces joined by `#`.
  mutating func value(_ body: (Piece) -> Void) throws(Failure) {
    while true {
      position = skipBlanks(position)
      guard position < bytes.count else {
        throw Failure(position: position, message: "the entry ends before a value")
      }
      switch bytes[position] {
      case 0x7B: body(Piece(range: try group(), isWord: false))
      case 0x22: body(Piece(range: try quoted(), isWord: false))
      default:
        let start = position
        while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
        if position > start { body(Piece(range: start..<position, isWord: true)) }
      }
      position = skipBlanks(position)
      guard position < bytes.count else {
        throw Failure(position: position, message: "the entry does not end")
      }
      switch bytes[position] {
      case 0x23: position += 1
      case 0x2C, 0x7D, 0x29: return
      default:
        // A missing comma is no reason to lose the next field.
        if Self.isWord(bytes[position]) { return }
        throw Failure(position: position, message: "a comma is expected behind this field")
      }
    }
  }

  /// Moves behind the group in braces that begins here; returns what is in it.
  mutating func group() throws(Failure) -> Range<Int> {
    let start = position + 1
    let end = try matching(from: start, until: 0x7D)
    position = end + 1
    return start..<end
  }

  private mutating func quoted() throws(Failure) -> Range<Int> {
    let start = position + 1
    let end = try matching(from: start, until: 0x22)
    position = end + 1
    return start..<end
  }

  /// Returns where a closing sign stands outside braces. Escaped signs do not count.
  private func matching(from start: Int, until closing: UInt8) throws(Failure) -> Int {
    var depth = 0
    var index = start
    while true {
      index = bytes.firstIndex(
        ofAny: 0x5C, 0x7B, 0x7D, 0x40, closing, in: min(index, bytes.count)..<bytes.count)
      guard index < bytes.count else { break }
      switch bytes[index] {
      case 0x5C: index += 1
      case closing where depth == 0: return index
      case 0x7B: depth += 1
      case 0x7D:
        depth -= 1
        if depth < 0 { throw Failure(position: index, message: "this brace closes what was not opened") }
      case 0x40:
        // An entry at a line's beginning shows that a bracket is missing in the one before.
        if index > 0, bytes[index - 1] == 0x0A, opening(behind: index) != nil {
          throw Failure(position: start, message: "this value does not end before the next entry")
        }
      default: break
      }
      index += 1
    }
    throw Failure(position: start, message: "this value does not end")
  }

  /// Moves to where the next entry at a line's beginning may be, behind a failure.
  mutating func recover(from failure: Int) {
    position = failure
    while let at = bytes.firstIndex(of: 0x40, in: position..<bytes.count) {
      position = at
      var before = at
      while before > 0, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x09 { before -= 1 }
      if before == 0 || bytes[before - 1] == 0x0A || bytes[before - 1] == 0x0D, opening(behind: at) != nil {
        return
      }
      position = at + 1
    }
    position = bytes.count
  }

  /// Returns the position of the next byte that is no blank, past comments of whole lines (`%`).
  private func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        index += 1
      } else if bytes[index] == 0x25 {
        index = (bytes.firstIndex(of: 0x0A, in: index..<bytes.count) ?? bytes.count - 1) + 1
      } else {
        return index
      }
    }
    return bytes.count
  }

  /// Whether a byte may stand in a word: neither blank nor one of BibTeX's signs.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x23, 0x25, 0x28, 0x29, 0x2C, 0x3D, 0x7B, 0x7D: false
    default: true
    }
  }
}
