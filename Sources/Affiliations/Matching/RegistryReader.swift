import ByteFormats

/// Reads affiliations as a registry knows them: their forms first, then ``RegistryMatcher``.
struct RegistryReader {
  private(set) var matcher: RegistryMatcher
  /// Where the text that was read last has an `and` between organisations.
  private var conjunctions: [Range<Int>] = []
  /// The countries that the text which was read last, or its affiliations, say they are in.
  private(set) var statedCountries: [UInt16] = []

  /// An organisation that an affiliation means, and the words that say so.
  struct Finding {
    var organization: Int
    var probability: Double
    /// The number of the organisation's name that was found, and how well the places of the text fit it.
    var name: Int
    var place: Double
    /// The text that the name was found in; its bytes in it.
    var text: [UInt8]
    var bytes: Range<Int>

    var written: String { String(decoding: text[bytes], as: UTF8.self) }
  }

  init(_ registry: Registry) { matcher = RegistryMatcher(registry) }

  /// How sure a part of a text must be that is read by itself because the text as a whole says nothing of it.
  private static let partProbability = 0.6

  /// Returns the organisations that an affiliation means, without repetition, in its order.
  ///
  /// - Parameter country: the country that its record states.
  mutating func findings(_ text: String, country: String? = nil) -> [Finding] {
    var result: [Finding] = []
    statedCountries = []
    let text = AffiliationConjunctions.separated(
      AffiliationCleaning.separated(
        AffiliationCleaning.withoutPeople(AffiliationLength.bounded(text))))
    let pieces = Self.pieces(text)
    var conjunctions: [Range<Int>] = []
    for piece in pieces {
      for finding in findings(in: piece, country)
      where !result.contains(where: { $0.organization == finding.organization }) {
        result.append(finding)
      }
      if pieces.count == 1 { conjunctions = self.conjunctions }
    }
    let parts = Self.parts(text, conjunctions)
    if parts.count < 2 { return result }
    // Where one text has several affiliations, one may hide the others.
    var placed = result.map { (place: $0.bytes.lowerBound, finding: $0) }
    for part in parts where !placed.contains(where: { part.bytes.contains($0.place) }) {
      let found = findings(in: part.text, country)
      guard found.allSatisfy({ $0.probability >= Self.partProbability }) else { continue }
      for finding in found where !placed.contains(where: { $0.finding.organization == finding.organization })
      {
        placed.append((part.bytes.lowerBound + finding.bytes.lowerBound, finding))
      }
    }
    // What was matched last gives the local label.
    if placed.isEmpty { _ = findings(in: pieces[0], country) }
    return placed.sorted { $0.place < $1.place }.map(\.finding)
  }

  private mutating func noteCountry() {
    if let country = matcher.query.statedCountry, !statedCountries.contains(country) {
      statedCountries.append(country)
    }
  }

  private mutating func findings(in piece: String, _ country: String?) -> [Finding] {
    var text = piece
    if let country { text += ", " + Gazetteer.englishName(of: country) }
    var found = matcher.matches(text)
    conjunctions = matcher.conjunctions(beside: found)
    if found.isEmpty, country == nil, let known = countryOfAcronym() {
      text += ", " + Gazetteer.englishName(of: known)
      found = matcher.matches(text)
    }
    noteCountry()
    let bytes = Array(text.utf8)
    return found.map { match in
      Finding(
        organization: match.organization, probability: match.probability, name: match.name,
        place: match.place, text: bytes, bytes: match.bytes)
    }
  }

  /// The affiliations that a text consists of, between semicolons, bars, raised numbers and conjunctions; none where it
  /// has no such separator.
  private static func parts(_ text: String, _ conjunctions: [Range<Int>]) -> [(
    text: String, bytes: Range<Int>
  )] {
    guard
      !conjunctions.isEmpty
        || text.utf8.contains(where: {
          $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") || $0 == 0xC2 || $0 == 0xE2
        })
    else { return [] }
    var parts: [(String, Range<Int>)] = []
    var part = ""
    var start = 0
    var place = 0
    func end() {
      if part.utf8.filter({ $0 > 0x40 }).count >= 4 { parts.append((part, start..<place)) }
      part = ""
    }
    for scalar in text.unicodeScalars {
      if scalar == ";" || scalar == "|" || AffiliationCleaning.isRaisedDigit(scalar)
        || conjunctions.contains(where: { $0.contains(place) })
      {
        end()
        start = place + UTF8.width(scalar)
      } else {
        part.unicodeScalars.append(scalar)
      }
      place += UTF8.width(scalar)
    }
    end()
    return parts
  }

  /// Calls `body` with the organisations that an affiliation in UTF-8 means; as ``findings(_:country:)``, without
  /// copies of the text where its form allows it.
  mutating func forEach(
    _ text: UnsafeBufferPointer<UInt8>,
    _ body: (_ organization: Int, _ probability: Double, _ written: ArraySlice<UInt8>) -> Void
  ) {
    if text.contains(where: {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "[")
    })
      || Self.hasNumberBeforeName(text)
    {
      return forEachFinding(text, body)
    }
    let found = matcher.matches(text)
    if found.isEmpty && countryOfAcronym() != nil || !matcher.conjunctions(beside: found).isEmpty {
      return forEachFinding(text, body)
    }
    statedCountries = []
    noteCountry()
    for match in found { body(match.organization, match.probability, ArraySlice(text[match.bytes])) }
  }

  /// Whether a text in UTF-8 has a raised digit (¹, ² and ³ are C2 B9, C2 B2 and C2 B3, the others E2 81 B0...B9), or
  /// somewhere behind its beginning a number that a name follows without a space.
  private static func hasNumberBeforeName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for place in text.indices.dropLast() {
      let byte = text[place]
      if byte < 0x80 {
        if place > 2, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte),
          (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[place + 1]),
          place + 2 < text.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[place + 2])
        {
          return true
        }
        continue
      }
      if byte == 0xC2, [0xB2, 0xB3, 0xB9].contains(text[place + 1]) { return true }
      if byte == 0xE2, text[place + 1] == 0x81, place + 2 < text.count,
        (0xB0...0xB9).contains(text[place + 2])
      {
        return true
      }
    }
    return false
  }

  private mutating func forEachFinding(
    _ text: UnsafeBufferPointer<UInt8>,
    _ body: (_ organization: Int, _ probability: Double, _ written: ArraySlice<UInt8>) -> Void
  ) {
    for finding in findings(String(decoding: text, as: UTF8.self)) {
      body(finding.organization, finding.probability, finding.text[finding.bytes])
    }
  }

  /// The country of an acronym of general knowledge (`MIT`) in the text that was matched last, where it is short and
  /// says none.
  private func countryOfAcronym() -> String? {
    let scanner = matcher.scanner
    guard matcher.query.mentions.isEmpty, scanner.words.count <= 4 else { return nil }
    for word in scanner.words.indices where scanner.words[word].isCapitals || scanner.words.count == 1 {
      if let country = KnownInstitutions.country(of: scanner.text(of: word)) { return country }
    }
    return nil
  }

  /// The sides of a slash in a text that has no commas (`Caltech/Universität Bonn`); else the text whole.
  private static func pieces(_ text: String) -> [String] {
    guard text.contains("/"), !text.contains(","), !text.contains(";") else { return [text] }
    let pieces = text.split(separator: "/").map(String.init)
    guard pieces.count <= 4, pieces.allSatisfy({ $0.filter(\.isLetter).count >= 3 }) else { return [text] }
    return pieces
  }
}
