import ByteFormats

/// Reads affiliations as a registry knows them: their forms first, then ``RegistryMatcher``.
struct RegistryReader {
  private(set) var matcher: RegistryMatcher
  private var splitter = AffiliationSplitter()
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

  /// Returns the organisations that an affiliation means, without repetition, in its order.
  ///
  /// - Parameter country: the country that its record states.
  mutating func findings(_ text: String, country: String? = nil) -> [Finding] {
    statedCountries = []
    let texts = texts(text)
    if texts.count < 2 { return findings(in: texts[0], country) }
    var result: [Finding] = []
    for part in texts {
      for finding in findings(in: part, country)
      where !result.contains(where: { $0.organization == finding.organization }) {
        result.append(finding)
      }
    }
    // Apart they may say less than together; what was matched last gives the local label.
    return result.isEmpty ? findings(in: text, country) : result
  }

  /// Returns the affiliations that a text consists of, each with the place that it shares with a later one; the text
  /// itself where it is one.
  mutating func texts(_ text: String) -> [String] {
    splitter.texts(AffiliationCleaning.withoutPeople(AffiliationLength.bounded(text)))
  }

  /// Notes the country that the text which was matched last says it is in; of what a code may mean, the country of what
  /// was found.
  private mutating func noteCountry(of found: [RegistryMatch]) {
    guard var country = matcher.query.statedCountry else { return }
    if !matcher.query.statedOthers.isEmpty {
      let own = found.map { matcher.registry.index.organizations[$0.organization].country }
      if !own.contains(country), let other = matcher.query.statedOthers.first(where: own.contains) {
        country = other
      }
    }
    if !statedCountries.contains(country) { statedCountries.append(country) }
  }

  private mutating func findings(in piece: String, _ country: String?) -> [Finding] {
    var text = piece
    if let country { text += ", " + Gazetteer.englishName(of: country) }
    var found = matcher.matches(text)
    if found.isEmpty, country == nil, let known = countryOfAcronym() {
      text += ", " + Gazetteer.englishName(of: known)
      found = matcher.matches(text)
    }
    noteCountry(of: found)
    let bytes = Array(text.utf8)
    return found.map { match in
      Finding(
        organization: match.organization, probability: match.probability, name: match.name,
        place: match.place, text: bytes, bytes: match.bytes)
    }
  }

  /// Calls `body` with the organisations that an affiliation in UTF-8 means; as ``findings(_:country:)``, without
  /// copies of the text where its form allows it.
  mutating func forEach(
    _ text: UnsafeBufferPointer<UInt8>,
    _ body: (_ organization: Int, _ probability: Double, _ written: ArraySlice<UInt8>) -> Void
  ) {
    if text.contains(UInt8(ascii: "[")) || splitter.parts(text).count > 1 {
      return forEachFinding(text, body)
    }
    let found = matcher.matches(text)
    if found.isEmpty && countryOfAcronym() != nil { return forEachFinding(text, body) }
    statedCountries = []
    noteCountry(of: found)
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
}
