import ByteFormats

/// Parts a text that has several affiliations into these, by the labels of its words.
struct AffiliationSplitter {
  private var tagger = AffiliationTagger()

  /// An affiliation of a text.
  struct Part: Hashable, Sendable {
    /// Its bytes in the text, without what separates it from its neighbours.
    var bytes: Range<Int>
    /// The bytes of the place that a later part of the text says and this one does not: `A University and B College,
    /// Paris, France`; nil where it says one, or none does.
    var place: Range<Int>?
  }

  /// Whether a text has anything that may separate affiliations; most have not, and are one. O(length).
  static func mayHaveSeveral(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasLetter = false
    for place in text.indices {
      let byte = text[place]
      switch byte {
      case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "\n"), UInt8(ascii: "&"), UInt8(ascii: "/"):
        return true
      case UInt8(ascii: "("), UInt8(ascii: "["):
        // A mark of one or two characters, or names behind a bracket that opens.
        if hasLetter,
          text[place...].prefix(4).contains(where: { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") })
        {
          return true
        }
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"):
        if hasLetter, place + 2 < text.count, text[place + 1] == 0x20, !isSmall(text[place + 2]) {
          return true
        }
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // A number alone between two names, or before a name without a space.
        if hasLetter, place + 1 < text.count, text[place - 1] == 0x20 || text[place - 1] < UInt8(ascii: "0"),
          isNumberBeforeName(text, place)
        {
          return true
        }
      case 0x20:
        if isConjunction(text, place + 1) { return true }
      case 0xC2:
        if place + 1 < text.count, [0xB2, 0xB3, 0xB9].contains(text[place + 1]) { return true }
      case 0xE2:
        // Raised digits, bullets and dashes between spaces.
        if place + 3 < text.count,
          text[place + 1] == 0x81
            || text[place + 1] == 0x80 && (text[place + 2] == 0xA2 || text[place + 3] == 0x20)
        {
          return true
        }
      default: if byte > 0x40 { hasLetter = true }
      }
    }
    return false
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isNumberBeforeName(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var end = start
    while end < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[end]) { end += 1 }
    guard end - start <= 2 else { return false }
    while end < text.count,
      [0x20, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ".")].contains(text[end])
    { end += 1 }
    return end < text.count && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[end])
      || end < text.count && text[end] >= 0xC3
  }

  /// Whether `and`, `und`, `et`, `y`, `e`, or one small letter as a mark, stands between spaces.
  private static func isConjunction(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var end = start
    while end < text.count, end < start + 4, text[end] | 0x20 >= UInt8(ascii: "a"),
      text[end] | 0x20 <= UInt8(ascii: "z")
    { end += 1 }
    guard end < text.count, text[end] == 0x20, end > start else { return false }
    switch end - start {
    case 1: return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[start])
    case 2: return text[start] | 0x20 == UInt8(ascii: "e") && text[start + 1] | 0x20 == UInt8(ascii: "t")
    case 3:
      let first = text[start] | 0x20
      return (first == UInt8(ascii: "a") || first == UInt8(ascii: "u"))
        && text[start + 1] | 0x20 == UInt8(ascii: "n")
        && text[start + 2] | 0x20 == UInt8(ascii: "d")
    default: return false
    }
  }

  /// Returns the affiliations of a text, in its order; one, with all of the text, where it has no several.
  ///
  /// - Complexity: O(length).
  mutating func parts(_ text: UnsafeBufferPointer<UInt8>) -> [Part] {
    let whole = [Part(bytes: 0..<text.count)]
    guard Self.mayHaveSeveral(text) else { return whole }
    let tags = tagger.tags(text)
    guard tags.contains(where: \.begins) else { return Self.sides(text) ?? whole }
    let words = tagger.words
    var parts: [Part] = []
    var start = 0
    for word in 1...words.count where word == words.count || tags[word].begins {
      if let part = part(start..<word, tags, words, text) { parts.append(part) }
      start = word
    }
    guard parts.count > 1 else { return whole }
    // Who comes without a place has that of the next which says one.
    var place: Range<Int>?
    for number in parts.indices.reversed() {
      if let own = parts[number].place {
        place = own
        parts[number].place = nil
      } else {
        parts[number].place = place
      }
    }
    return parts
  }

  /// The sides of slashes in a text without commas (`Caltech/Universität Bonn`), four at most, with three letters or more
  /// each; nil where it has none.
  private static func sides(_ text: UnsafeBufferPointer<UInt8>) -> [Part]? {
    let slash = UInt8(ascii: "/")
    guard text.contains(slash), !text.contains(UInt8(ascii: ",")), !text.contains(UInt8(ascii: ";")) else {
      return nil
    }
    var sides: [Part] = []
    for side in text.indices.split(whereSeparator: { text[$0] == slash }) {
      guard let first = side.first(where: { text[$0] != 0x20 }),
        let last = side.last(where: { text[$0] != 0x20 }),
        text[first...last].filter({ $0 > 0x40 }).count >= 3
      else { return nil }
      sides.append(Part(bytes: first..<(last + 1), place: nil))
    }
    return (2...4).contains(sides.count) ? sides : nil
  }

  /// Returns the affiliations that a text consists of, each with the place that it shares with a later one; the text
  /// itself where it is one.
  mutating func texts(_ text: String) -> [String] {
    var text = text
    let parts = text.withUTF8 { self.parts($0) }
    if parts.count < 2 { return [text] }
    let bytes = Array(text.utf8)
    return parts.map { part in
      let own = String(decoding: bytes[part.bytes], as: UTF8.self)
      guard let place = part.place else { return own }
      return own + ", " + String(decoding: bytes[place], as: UTF8.self)
    }
  }

  /// The part that words make, with its own place; nil where they are marks alone.
  private func part(
    _ range: Range<Int>, _ tags: [AffiliationTag], _ words: [ScannedWord], _ text: UnsafeBufferPointer<UInt8>
  ) -> Part? {
    guard let first = range.first(where: { tags[$0].label != .mark }),
      let last = range.last(where: { tags[$0].label != .mark })
    else { return nil }
    var end = Int(words[last].end)
    // A bracket that the last word closes, and the period of an abbreviation.
    let mayAbbreviate = !tags[last].label.isPlace
    while end < text.count,
      text[end] == UInt8(ascii: ")") || text[end] == UInt8(ascii: "]")
        || mayAbbreviate && text[end] == UInt8(ascii: ".")
    {
      end += 1
    }
    let places = (first...last).filter { tags[$0].label.isPlace }
    let hasName = (first...last).contains { [.institution, .unit].contains(tags[$0].label) }
    guard hasName else { return nil }
    let place = places.first.map { Int(words[$0].start)..<Int(words[places.last!].end) }
    return Part(bytes: Int(words[first].start)..<end, place: place)
  }
}
