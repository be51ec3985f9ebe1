import ByteFormats

/// A mark of Markdown or HTML within a line, which is not part of the text.
struct MarkdownMark {
  /// Where it is in the bytes.
  var range: Range<Int>
  /// What it stands for; mostly nothing.
  var replacement: [UInt8] = []
  /// Whether bold text begins or ends here.
  var isBold = false

  /// Whether a byte is a letter or digit of ASCII, or part of a letter beyond.
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILetter || byte >= 0x80
  }

  /// Returns the marks in a range of bytes, from left to right.
  ///
  /// Emphasis, links, escapes, tags and entities are marks; what is between dollar signs is a formula and
  /// stays as it is. A star or an underscore with no partner on the line is a character.
  ///
  /// - Parameter isRow: whether the line is a table's row, in which bars are marks.
  /// - Complexity: O(n log n), for n bytes.
  static func find(in bytes: [UInt8], _ range: Range<Int>, isRow: Bool) -> [MarkdownMark] {
    var finder = MarkFinder(bytes: bytes, range: range, isRow: isRow)
    finder.run()
    return finder.marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

private struct MarkFinder {
  let bytes: [UInt8]
  let range: Range<Int>
  let isRow: Bool
  var marks: [MarkdownMark] = []
  /// Where single stars and underscores open emphasis that may yet be closed.
  private var openStars: [Int] = []
  private var openUnderscores: [Int] = []
  private var openBrackets: [Int] = []
  private var mayHaveFormula = true
  /// Whether the line has a single run of two stars, which has no partner then.
  private let hasLoneStars: Bool

  init(bytes: [UInt8], range: Range<Int>, isRow: Bool) {
    self.bytes = bytes
    self.range = range
    self.isRow = isRow
    var runs = 0
    var length = 0
    for byte in bytes[range] {
      length = byte == .asterisk ? length + 1 : 0
      if length == 2 { runs += 1 }
    }
    hasLoneStars = runs == 1
  }

  mutating func run() {
    var position = range.lowerBound
    while position < range.upperBound {
      switch bytes[position] {
      case .backslash: position = escape(at: position)  // \
      case .dollar: position = formula(at: position)  // $
      case .asterisk, .underscore: position = emphasis(at: position)  // * _
      case .lessThan: position = tag(at: position)  // <
      case .ampersand: position = entity(at: position)  // &
      case .leftBracket:  // [
        openBrackets.append(position)
        position += 1
      case .rightBracket: position = link(at: position)  // ]
      case .verticalBar where isRow:  // |
        marks.append(MarkdownMark(range: position..<position + 1))
        position += 1
      default: position += 1
      }
    }
  }

  private func byte(_ position: Int) -> UInt8? { range.contains(position) ? bytes[position] : nil }

  private mutating func escape(at position: Int) -> Int {
    guard let next = byte(position + 1), next > .space, next < 0x7F, !MarkdownMark.isAlphanumeric(next) else {
      return position + 1
    }
    marks.append(MarkdownMark(range: position..<position + 1))
    return position + 2
  }

  private mutating func formula(at position: Int) -> Int {
    guard mayHaveFormula, let next = byte(position + 1) else { return position + 1 }
    var end = position + (next == .dollar ? 2 : 1)
    while let here = byte(end), here != .dollar { end += here == .backslash ? 2 : 1 }
    guard byte(end) == .dollar else {
      mayHaveFormula = false
      return position + 1
    }
    return byte(end + 1) == .dollar ? end + 2 : end + 1
  }

  private mutating func emphasis(at position: Int) -> Int {
    let mark = bytes[position]
    var end = position
    while byte(end) == mark { end += 1 }
    let before = position > range.lowerBound ? bytes[position - 1] : .space
    let after = byte(end) ?? .space
    let mayOpen = after > .space
    let mayClose = before > .space
    guard mayOpen || mayClose else { return end }
    if end - position >= 2 {
      // A long run of underscores is a gap to fill in, and one within a word is part of it; so are two stars
      // alone, in `x**2`.
      if mark == .asterisk, hasLoneStars, MarkdownMark.isAlphanumeric(before),
        MarkdownMark.isAlphanumeric(after)
      {
        return end
      }
      if mark == .underscore,
        end - position > 3 || (MarkdownMark.isAlphanumeric(before) && MarkdownMark.isAlphanumeric(after))
      {
        return end
      }
      marks.append(MarkdownMark(range: position..<end, isBold: true))
      return end
    }
    if MarkdownMark.isAlphanumeric(before), MarkdownMark.isAlphanumeric(after) { return end }
    var open = mark == .asterisk ? openStars : openUnderscores
    if mayClose, !open.isEmpty,
      !(mayOpen && !MarkdownMark.isAlphanumeric(before) && MarkdownMark.isAlphanumeric(after))
    {
      let opener = open.removeLast()
      marks.append(MarkdownMark(range: opener..<opener + 1))
      marks.append(MarkdownMark(range: position..<end))
    } else if mayOpen {
      open.append(position)
    }
    if mark == .asterisk { openStars = open } else { openUnderscores = open }
    return end
  }

  private mutating func tag(at position: Int) -> Int {
    var end = position + 1
    let limit = min(range.upperBound, position + 512)
    while end < limit, bytes[end] != .greaterThan, bytes[end] != .lessThan { end += 1 }
    guard end < limit, bytes[end] == .greaterThan else { return position + 1 }
    var name = bytes[position + 1..<end]
    let isComment = name.starts(with: "!--".utf8)
    if name.first == .slash { name = name.dropFirst() }
    let word = String(decoding: name.prefix { MarkdownMark.isAlphanumeric($0) }, as: UTF8.self).lowercased()
    guard isComment || Self.tags.contains(word) else { return position + 1 }
    let isBlank = ["br", "p", "div", "li", "tr", "td"].contains(word)
    let isBold = word == "b" || word == "strong"
    marks.append(
      MarkdownMark(range: position..<end + 1, replacement: isBlank ? [.space] : [], isBold: isBold))
    return end + 1
  }

  private mutating func entity(at position: Int) -> Int {
    var end = position + 1
    while let here = byte(end), end - position < 12, MarkdownMark.isAlphanumeric(here) || here == .numberSign
    {
      end += 1
    }
    guard byte(end) == .semicolon else { return position + 1 }
    let name = String(decoding: bytes[position + 1..<end], as: UTF8.self)
    let character =
      switch name {
      // No space is bound and no word broken in what is read.
      case "nbsp": " "
      case "shy": ""
      default: XMLEntities.character(name)
      }
    guard let character, character.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else {
      return position + 1
    }
    marks.append(MarkdownMark(range: position..<end + 1, replacement: Array(character.utf8)))
    return end + 1
  }

  /// `[text](target)`: the brackets and the target are marks, the text is not.
  private mutating func link(at position: Int) -> Int {
    guard let opener = openBrackets.popLast(), byte(position + 1) == .leftParenthesis else {
      return position + 1
    }
    var end = position + 2
    var depth = 1
    let limit = min(range.upperBound, position + 2048)
    while end < limit {
      if bytes[end] == .leftParenthesis { depth += 1 }
      if bytes[end] == .rightParenthesis {
        depth -= 1
        if depth == 0 { break }
      }
      if bytes[end] == .space, bytes[position + 2] != .lessThan { break }
      end += 1
    }
    guard end < limit, bytes[end] == .rightParenthesis else { return position + 1 }
    let isImage = opener > range.lowerBound && bytes[opener - 1] == UInt8(ascii: "!")
    marks.append(MarkdownMark(range: (isImage ? opener - 1 : opener)..<opener + 1))
    marks.append(MarkdownMark(range: position..<end + 1))
    return end + 1
  }

  private static let tags: Set<String> = [
    "sub", "sup", "b", "i", "em", "strong", "u", "s", "span", "br", "p", "div", "a", "font", "small", "big",
    "center",
    "code", "tt", "li", "ul", "ol", "table", "tr", "td", "th", "tbody", "h1", "h2", "h3", "h4", "img", "mark",
    "ins", "del",
  ]
}
