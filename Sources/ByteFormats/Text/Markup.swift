/// Takes the markup out of titles and abstracts, which Crossref, OpenAlex and Indico give as HTML or JATS.
package enum Markup {
  /// Returns text without tags; named and numbered characters are those that they name.
  ///
  /// Tags are those of HTML, JATS and MathML; a space replaces one that begins or ends a paragraph. Text without `<`
  /// and `&` is returned as it is. A `<` that begins no such tag stays: `the <C,A>,T framework`.
  package static func stripped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == .lessThan || $0 == .ampersand }) else { return text }
    let input = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    var index = 0
    while index < input.count {
      let byte = input[index]
      if byte == .lessThan, let (name, end) = tag(input, index) {
        if blocks.contains(name), let last = output.last, last != .space { output.append(.space) }
        index = end
      } else if byte == .ampersand, let end = input[index...].prefix(12).firstIndex(of: .semicolon),
        let character = XMLEntities.character(String(decoding: input[(index + 1)..<end], as: UTF8.self))
      {
        output += character.utf8
        index = end + 1
      } else if byte <= .space {
        if let last = output.last, last != .space { output.append(.space) }
        index += 1
      } else {
        output.append(byte)
        index += 1
      }
    }
    while output.last == .space { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  /// Returns the name of the tag that begins at a `<`, without its namespace, and where what follows it begins; nil
  /// for what is no tag that is known.
  private static func tag(_ input: [UInt8], _ start: Int) -> (name: String, end: Int)? {
    var index = start + 1
    if index < input.count, input[index] == .slash { index += 1 }
    var name: [UInt8] = []
    var isKnown = false
    while index < input.count, name.count < 24 {
      let byte = input[index]
      if byte == .colon {
        isKnown = name == Array("mml".utf8) || name == Array("jats".utf8)
        name = []
      } else if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == .hyphen
      {
        name.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      } else {
        break
      }
      index += 1
    }
    guard index < input.count,
      input[index] <= .space || input[index] == .slash || input[index] == .greaterThan,
      let close = input[index...].prefix(500).firstIndex(of: .greaterThan)
    else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    return isKnown || blocks.contains(text) || inline.contains(text) ? (text, close + 1) : nil
  }

  /// Tags that begin or end a line or a paragraph.
  private static let blocks: Set<String> = [
    "abstract", "blockquote", "br", "break", "caption", "dd", "disp-formula", "div", "dl", "dt", "h1", "h2",
    "h3",
    "h4", "h5", "h6", "hr", "label", "li", "list", "list-item", "ol", "p", "pre", "sec", "table", "tbody",
    "td",
    "th", "title", "tr", "ul",
  ]

  /// Tags within a line.
  private static let inline: Set<String> = [
    "a", "abbr", "alternatives", "annotation", "b", "bold", "cite", "code", "del", "em", "emph", "ext-link",
    "font",
    "graphic", "i", "img", "inf", "inline-formula", "inline-graphic", "ins", "italic", "mark", "math",
    "mfrac", "mi",
    "mn", "mo", "monospace", "mover", "mrow", "mspace", "msqrt", "mstyle", "msub", "msubsup", "msup", "mtext",
    "munder", "named-content", "q", "roman", "s", "sans-serif", "sc", "scp", "semantics", "small", "span",
    "strike",
    "strong", "styled-content", "sub", "sup", "supscrpt", "tex-math", "tt", "u", "underline", "var", "xref",
  ]
}
