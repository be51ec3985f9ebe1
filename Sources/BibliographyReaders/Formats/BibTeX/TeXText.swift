import ByteFormats

/// Turns TeX's notation for letters into plain text: `M{\"u}ller` is `Müller`, `{BibTeX}` is `BibTeX`.
///
/// Commands that are not known are dropped, what they enclose is kept; mathematics stays as written. Spaces and
/// line ends that follow each other become one space.
struct TeXText {
  private var input: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int
  private var output: [UInt8] = []

  /// Returns the plain text of a range of bytes.
  ///
  /// - Complexity: O(n), for n bytes.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    let range = bytes.trimmed(range)
    if !needsDecoding(bytes, range) { return bytes.string(range) }
    var text = TeXText(input: bytes, position: range.lowerBound, end: range.upperBound)
    text.readAll()
    while text.output.last == .space { text.output.removeLast() }
    return String(decoding: text.output, as: UTF8.self)
  }

  private init(input: UnsafeBufferPointer<UInt8>, position: Int, end: Int) {
    self.input = input
    self.position = position
    self.end = end
    output.reserveCapacity(end - position)
  }

  /// Whether a text in TeX's notation differs from its plain text, its ends trimmed.
  static func needsDecoding(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var last: UInt8 = 0
    for index in range {
      let byte = bytes[index]
      // Letters, most of all text, are none of these.
      if byte &- UInt8(ascii: "a") < 26 {
        last = byte
        continue
      }
      switch byte {
      case .backslash, .leftBrace, .rightBrace, .tilde, .lineFeed, .carriageReturn, .tab: return true
      case .space, .hyphen, .apostrophe, .backtick: if byte == last { return true }
      default: break
      }
      last = byte
    }
    return false
  }

  private mutating func space() { if let last = output.last, last != .space { output.append(.space) } }

  private mutating func readAll() {
    while position < end {
      let byte = input[position]
      position += 1
      switch byte {
      case .leftBrace, .rightBrace: continue
      case .tilde, .space, .lineFeed, .carriageReturn, .tab: space()
      case .backslash: command()
      case .dollar: mathematics()
      case .hyphen where isNext(.hyphen):
        position += 1
        if isNext(.hyphen) {
          position += 1
          output += "\u{2014}".utf8
        } else {
          output += "\u{2013}".utf8
        }
      case .backtick where isNext(.backtick):
        position += 1
        output += "\u{201C}".utf8
      case .apostrophe where isNext(.apostrophe):
        position += 1
        output += "\u{201D}".utf8
      default: output.append(byte)
      }
    }
  }

  private func isNext(_ byte: UInt8) -> Bool { position < end && input[position] == byte }

  /// Copies mathematics unchanged up to the closing `$`; a lone one is a dollar sign.
  private mutating func mathematics() {
    output.append(.dollar)
    guard let close = input.firstIndex(of: .dollar, in: position..<end), close - position < 400 else {
      return
    }
    output += input[position...close]
    position = close + 1
  }

  private mutating func command() {
    guard position < end else { return }
    let byte = input[position]
    position += 1
    if let mark = Self.mark(byte) {
      accent(mark)
    } else if Self.isLetter(byte) {
      let start = position - 1
      while position < end, Self.isLetter(input[position]) { position += 1 }
      word(start..<position)
    } else {
      switch byte {
      case .backslash, .space, .lineFeed, .comma, .semicolon, .colon: space()
      case .hyphen, .slash, .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket,
        UInt8(ascii: "!"):
        break
      default: output.append(byte)
      }
    }
  }

  private mutating func word(_ range: Range<Int>) {
    if range.count == 1, let mark = Self.markOfLetter(input[range.lowerBound]) {
      accent(mark)
      return
    }
    let name = input.string(range)
    // One space after a command only ends its name.
    while isNext(.space) || isNext(.lineFeed) { position += 1 }
    if let letters = Self.letters[name] {
      // `{}` after a command ends it, and is nothing.
      if isNext(.leftBrace), position + 1 < end, input[position + 1] == .rightBrace { position += 2 }
      output += letters.utf8
    }
  }

  /// Reads the letter that an accent is put on: `e`, `{e}`, `\i`, `{\i}`, `{\^e}`.
  private mutating func accent(_ mark: Unicode.Scalar) {
    var pending = [mark]
    var depth = 0
    while position < end {
      let byte = input[position]
      if byte == .leftBrace {
        depth += 1
        position += 1
      } else if byte == .space || byte == .lineFeed {
        position += 1
      } else if byte == .backslash, position + 1 < end {
        let next = input[position + 1]
        if next == UInt8(ascii: "i") || next == UInt8(ascii: "j"),
          position + 2 >= end || !Self.isLetter(input[position + 2])
        {
          position += 2
          return finish(Unicode.Scalar(next), pending, depth)
        }
        let isLong = position + 2 < end && Self.isLetter(next) && Self.isLetter(input[position + 2])
        guard !isLong, let inner = Self.mark(next) ?? Self.markOfLetter(next) else { break }
        pending.append(inner)
        position += 2
      } else if byte == .rightBrace {
        break
      } else {
        let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard position + length <= end else { break }
        let scalar = input.string(position..<position + length).unicodeScalars.first ?? " "
        position += length
        return finish(scalar, pending, depth)
      }
      if pending.count > 4 { break }
    }
    closeBraces(depth)
  }

  private mutating func finish(_ base: Unicode.Scalar, _ marks: [Unicode.Scalar], _ depth: Int) {
    var scalars = String(base)
    for mark in marks.reversed() {
      guard let last = scalars.unicodeScalars.last, scalars.unicodeScalars.count == 1 else {
        scalars.unicodeScalars.append(mark)
        continue
      }
      scalars = Diacritics.compose(last, mark)
    }
    output += scalars.utf8
    closeBraces(depth)
  }

  private mutating func closeBraces(_ depth: Int) {
    var depth = depth
    while depth > 0, isNext(.rightBrace) {
      depth -= 1
      position += 1
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isASCIILetter
  }

  /// The combining mark of an accent that is written with a punctuation character.
  private static func mark(_ byte: UInt8) -> Unicode.Scalar? {
    switch Unicode.Scalar(byte) {
    case "`": "\u{300}"
    case "'": "\u{301}"
    case "^": "\u{302}"
    case "~": "\u{303}"
    case "=": "\u{304}"
    case ".": "\u{307}"
    case "\"": "\u{308}"
    default: nil
    }
  }

  /// The combining mark of an accent that is written with a letter.
  private static func markOfLetter(_ byte: UInt8) -> Unicode.Scalar? {
    switch Unicode.Scalar(byte) {
    case "u": "\u{306}"
    case "h": "\u{309}"
    case "r": "\u{30A}"
    case "H": "\u{30B}"
    case "v": "\u{30C}"
    case "d": "\u{323}"
    case "c": "\u{327}"
    case "k": "\u{328}"
    case "b": "\u{331}"
    default: nil
    }
  }

  /// Whether a command stands for a letter or puts an accent on one.
  static func isLetterCommand(_ name: String) -> Bool { letters[name] != nil }

  private static let letters: [String: String] = [
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "oe": "œ",
    "OE": "Œ", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ",
    "ng": "ŋ",
    "NG": "Ŋ", "textendash": "\u{2013}", "textemdash": "\u{2014}", "textquoteright": "\u{2019}",
    "textquoteleft": "\u{2018}", "textquotedblleft": "\u{201C}", "textquotedblright": "\u{201D}",
    "textquotesingle": "'", "textasciitilde": "~", "textasciicircum": "^", "textbackslash": "\\",
    "textunderscore": "_", "textregistered": "®", "texttrademark": "™", "textcopyright": "©",
    "textdegree": "°",
    "textmu": "µ", "ldots": "…", "dots": "…", "textellipsis": "…", "S": "§", "pounds": "£", "euro": "€",
    "TeX": "TeX", "LaTeX": "LaTeX", "textless": "<", "textgreater": ">", "textbar": "|",
    "textperiodcentered": "·",
    "textordfeminine": "ª", "textordmasculine": "º", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ",
    "mu": "μ", "lambda": "λ", "sigma": "σ", "omega": "ω", "pi": "π", "textalpha": "α", "textbeta": "β",
  ]
}
