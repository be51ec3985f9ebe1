import ByteFormats

/// Turns TeX's way of writing letters into plain text: `M{\"u}ller` is `Müller`, `{BibTeX}` is `BibTeX`.
///
/// Commands that are not known are dropped, what they enclose is kept; mathematics stays as written. Blanks and
/// line ends that follow each other become one blank.
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
    while text.output.last == 0x20 { text.output.removeLast() }
    return String(decoding: text.output, as: UTF8.self)
  }

  private init(input: UnsafeBufferPointer<UInt8>, position: Int, end: Int) {
    self.input = input
    self.position = position
    self.end = end
    output.reserveCapacity(end - position)
  }

  /// Whether a text in TeX's way of writing is not plain text as it stands, its ends trimmed.
  static func needsDecoding(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var last: UInt8 = 0
    for index in range {
      let byte = bytes[index]
      // Letters, most of all text, are none of these.
      if byte &- 0x61 < 26 {
        last = byte
        continue
      }
      switch byte {
      case 0x5C, 0x7B, 0x7D, 0x7E, 0x0A, 0x0D, 0x09: return true
      case 0x20, 0x2D, 0x27, 0x60: if byte == last { return true }
      default: break
      }
      last = byte
    }
    return false
  }

  private mutating func blank() { if let last = output.last, last != 0x20 { output.append(0x20) } }

  private mutating func readAll() {
    while position < end {
      let byte = input[position]
      position += 1
      switch byte {
      case 0x7B, 0x7D: continue
      case 0x7E, 0x20, 0x0A, 0x0D, 0x09: blank()
      case 0x5C: command()
      case 0x24: mathematics()
      case 0x2D where isNext(0x2D):
        position += 1
        if isNext(0x2D) {
          position += 1
          output += "\u{2014}".utf8
        } else {
          output += "\u{2013}".utf8
        }
      case 0x60 where isNext(0x60):
        position += 1
        output += "\u{201C}".utf8
      case 0x27 where isNext(0x27):
        position += 1
        output += "\u{201D}".utf8
      default: output.append(byte)
      }
    }
  }

  private func isNext(_ byte: UInt8) -> Bool { position < end && input[position] == byte }

  /// Copies mathematics unchanged up to its closing sign; a lone `$` is a sign of money.
  private mutating func mathematics() {
    output.append(0x24)
    guard let close = input.firstIndex(of: 0x24, in: position..<end), close - position < 400 else { return }
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
      case 0x5C, 0x20, 0x0A, 0x2C, 0x3B, 0x3A: blank()
      case 0x2D, 0x2F, 0x28, 0x29, 0x5B, 0x5D, 0x21: break
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
    // One blank behind a command only ends its name.
    while isNext(0x20) || isNext(0x0A) { position += 1 }
    if let letters = Self.letters[name] {
      // `{}` behind a command ends it, and is nothing.
      if isNext(0x7B), position + 1 < end, input[position + 1] == 0x7D { position += 2 }
      output += letters.utf8
    }
  }

  /// Reads the letter that an accent is put on: `e`, `{e}`, `\i`, `{\i}`, `{\^e}`.
  private mutating func accent(_ mark: Unicode.Scalar) {
    var pending = [mark]
    var depth = 0
    while position < end {
      let byte = input[position]
      if byte == 0x7B {
        depth += 1
        position += 1
      } else if byte == 0x20 || byte == 0x0A {
        position += 1
      } else if byte == 0x5C, position + 1 < end {
        let next = input[position + 1]
        if next == 0x69 || next == 0x6A, position + 2 >= end || !Self.isLetter(input[position + 2]) {
          position += 2
          return finish(Unicode.Scalar(next), pending, depth)
        }
        let isLong = position + 2 < end && Self.isLetter(next) && Self.isLetter(input[position + 2])
        guard !isLong, let inner = Self.mark(next) ?? Self.markOfLetter(next) else { break }
        pending.append(inner)
        position += 2
      } else if byte == 0x7D {
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
    while depth > 0, isNext(0x7D) {
      depth -= 1
      position += 1
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A && byte >= 0x41
  }

  /// The combining mark of an accent that is written with a sign.
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
