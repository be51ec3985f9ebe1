import CGraphviz

/// The messages of the library during one call.
///
/// They come in pieces, through a callback without a context; the pieces are collected in a global that only the holder
/// of the session's lock uses.
struct Messages {
  /// Complete messages so far, one per line, without the words `Error:` and `Warning:` in front.
  var lines: [String] = []

  private nonisolated(unsafe) static var pieces: [CChar] = []

  /// Begins to collect messages, and drops earlier ones.
  init() {
    Self.pieces.removeAll()
    agseterr(AGWARN)
    agreseterrors()
    agseterrf { piece in
      guard var character = piece else { return 0 }
      while character.pointee != 0, Messages.pieces.count < 1 << 20 {
        Messages.pieces.append(character.pointee)
        character += 1
      }
      return 0
    }
  }

  /// Adds the messages since the last call.
  mutating func collect() {
    let text = String(decoding: Self.pieces.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    Self.pieces.removeAll(keepingCapacity: true)
    for line in text.split(whereSeparator: \.isNewline) {
      var words = line[...]
      for prefix in ["Error: ", "Warning: ", "<unknown>: ", "<stdin>: "] where words.hasPrefix(prefix) {
        words = words.dropFirst(prefix.count)
      }
      if !words.isEmpty, lines.last.map({ $0 != words }) ?? true { lines.append(String(words)) }
    }
  }

  /// Returns an error with the library's messages, or with the given one if there are none.
  func error(_ kind: RenderingError.Kind, else fallback: String, remedy: String) -> RenderingError {
    let message = lines.isEmpty ? fallback : lines.joined(separator: ", ")
    return RenderingError(kind: kind, message: message, line: line, remedy: remedy)
  }

  /// The first line number in the messages, as in `syntax error in line 3 near '}'`.
  private var line: Int? {
    for message in lines {
      let words = message.split(separator: " ")
      if let at = words.firstIndex(of: "line"), at + 1 < words.count,
        let number = Int(words[at + 1].prefix { $0.isNumber })
      {
        return number
      }
    }
    return nil
  }
}
