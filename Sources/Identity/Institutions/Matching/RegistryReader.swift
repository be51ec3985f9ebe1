/// Reads affiliations as a registry knows them: their forms first, then ``RegistryMatcher``.
struct RegistryReader {
  private(set) var matcher: RegistryMatcher

  /// An organisation that an affiliation means, and the words that say so.
  struct Finding {
    var organization: Int
    var probability: Double
    /// The number of the organisation's name that was found, and how well the places of the text fit it.
    var name: Int
    var place: Double
    /// The text that the name lies upon; its bytes in it.
    var text: [UInt8]
    var bytes: Range<Int>

    var written: String { String(decoding: text[bytes], as: UTF8.self) }
  }

  init(_ registry: Registry) { matcher = RegistryMatcher(registry) }

  /// Returns the organisations that an affiliation means, without repetition, in its order.
  ///
  /// - Parameter country: the country that its record states.
  mutating func findings(_ text: String, country: String? = nil) -> [Finding] {
    var result: [Finding] = []
    for piece in Self.pieces(text) {
      var text = piece
      if let country { text += ", " + Gazetteer.englishName(of: country) }
      var found = matcher.matches(text)
      if found.isEmpty, country == nil, let known = countryOfAcronym() {
        text += ", " + Gazetteer.englishName(of: known)
        found = matcher.matches(text)
      }
      let bytes = Array(text.utf8)
      for match in found where !result.contains(where: { $0.organization == match.organization }) {
        result.append(
          .init(
            organization: match.organization, probability: match.probability, name: match.name,
            place: match.place,
            text: bytes, bytes: match.bytes)
        )
      }
    }
    return result
  }

  /// Calls `body` with the organisations that an affiliation in UTF-8 means; as ``findings(_:country:)``, without
  /// copies of the text where its form allows it.
  mutating func forEach(
    _ text: UnsafeBufferPointer<UInt8>,
    _ body: (_ organization: Int, _ probability: Double, _ written: ArraySlice<UInt8>) -> Void
  ) {
    if text.contains(UInt8(ascii: "/")) { return forEachFinding(text, body) }
    let found = matcher.matches(text)
    if found.isEmpty, countryOfAcronym() != nil { return forEachFinding(text, body) }
    for match in found { body(match.organization, match.probability, ArraySlice(text[match.bytes])) }
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
