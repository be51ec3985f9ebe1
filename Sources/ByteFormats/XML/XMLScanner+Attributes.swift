extension XMLScanner {
  /// Calls a body with the local name and the value of each attribute of a tag, in order; entities stay as they are.
  ///
  /// - Complexity: O(n), for n bytes of the range.
  @inlinable
  package func forEachAttribute(in range: Range<Int>, _ body: (Range<Int>, Range<Int>) -> Void) {
    var position = range.lowerBound
    while let sign = bytes.firstIndex(of: .equalsSign, in: position..<range.upperBound) {
      let name = localName(bytes.trimmed(position..<sign))
      var start = sign + 1
      while start < range.upperBound, bytes[start] <= .space { start += 1 }
      guard start < range.upperBound, bytes[start] == .quote || bytes[start] == .apostrophe,
        let end = bytes.firstIndex(of: bytes[start], in: start + 1..<range.upperBound)
      else { return }
      body(name, start + 1..<end)
      position = end + 1
    }
  }

  /// Appends the text of a range to bytes, its entities as the characters that they name; those that are unknown stay.
  @inlinable
  package func appendText(of range: Range<Int>, to output: inout [UInt8]) {
    var start = range.lowerBound
    while let mark = bytes.firstIndex(of: .ampersand, in: start..<range.upperBound) {
      output.append(contentsOf: bytes.slice(start..<mark))
      // No name of a character is longer.
      let limit = min(mark + 12, range.upperBound)
      if let end = bytes.firstIndex(of: .semicolon, in: mark..<limit),
        let character = character(named: mark + 1..<end)
      {
        output.append(contentsOf: character.utf8)
        start = end + 1
      } else {
        output.append(.ampersand)
        start = mark + 1
      }
    }
    output.append(contentsOf: bytes.slice(start..<range.upperBound))
  }

  /// The character of a name; also the carriage return, which only attributes and cells of spreadsheets have.
  @usableFromInline
  func character(named name: Range<Int>) -> String? {
    let name = bytes.string(name)
    return name == "#13" || name.lowercased() == "#xd" ? "\r" : XMLEntities.character(name)
  }
}
