import ByteFormats

/// The places in affiliations: countries, states, cities, with postcodes and streets.
extension AffiliationParser {
  struct Place {
    var country: String?
    var city: String?
    var isRegion = false
  }

  /// Reads a segment as a place: a country, a state, a city with or without a postcode; nil where it is a name.
  static func place(_ text: String, isFirst: Bool) -> Place? {
    let words = text.split(separator: " ").map(String.init).filter { $0.lowercased() != "cedex" }
    if words.isEmpty { return Place() }
    let withoutCodes = words.filter { word in !word.contains { $0.isNumber } }
    let folded = TextFolding.folded(withoutCodes.joined(separator: " "))
    if folded.isEmpty { return words.isEmpty ? nil : Place() }
    if !isFirst {
      if ["d c", "dc", "washington d c", "washington dc", "washington d c usa"].contains(folded) {
        return Place(country: "US", isRegion: true)
      }
      // The quarter of a street: `4555 Overlook Ave, SW`.
      if withoutCodes.count == 1,
        ["SW", "NW", "NE", "SE", "S.W.", "N.W.", "N.E.", "S.E."].contains(withoutCodes[0])
      {
        return Place()
      }
    }
    if withoutCodes.count == 1, let word = withoutCodes.first, word.count <= 3, word == word.uppercased() {
      if stateCodes.contains(word), !isFirst { return Place(country: "US", isRegion: true) }
      if word == "USA" { return Place(country: "US") }
      if word == "UK" { return Place(country: "GB") }
      if word.count == 2, !isFirst, Gazetteer.isCountryCode(word) {
        return Place(country: word == "UK" ? "GB" : word)
      }
      // `Planaltina, DF`, `Halifax, NS`, `Parkville, VIC`.
      if !isFirst, let country = Gazetteer.stateCodes.first(where: { $0.codes.contains(word) })?.country {
        return Place(country: country, isRegion: true)
      }
    }
    // Web of Science: `Berkeley, CA USA`.
    if withoutCodes.count == 2, withoutCodes[1] == "USA", stateCodes.contains(withoutCodes[0]) {
      return Place(country: "US", isRegion: true)
    }
    if let code = Gazetteer.country(named: folded), !(isFirst && folded.count < 4) {
      return Place(country: code)
    }
    if let code = Gazetteer.country(ofState: folded) { return Place(country: code, isRegion: true) }
    if let code = Gazetteer.country(ofCity: folded) { return Place(country: code, city: folded) }
    // `Amsterdam 1098 XH`, `D-69117 Heidelberg`, `Cambridge CB3 0HE`, `Ithaca NY 14853`, streets with numbers.
    if withoutCodes.count < words.count {
      let kept = withoutCodes.filter { !($0.count <= 2 && $0 == $0.uppercased()) }
      let city = TextFolding.folded(kept.joined(separator: " "))
      if let code = Gazetteer.country(ofCity: city) { return Place(country: code, city: city) }
      let hasKind = InstitutionName(text).kind != nil
      let state = withoutCodes.last.flatMap { stateCodes.contains($0) ? "US" : nil }
      if !hasKind { return Place(country: state, city: city.isEmpty ? nil : city) }
    }
    return nil
  }

  /// The country that a part of an affiliation is in when a place follows others of it: the later one counts, but
  /// `China` behind `Hong Kong` says what it belongs to, and ``Georgia`` may be the state.
  static func later(_ place: Place, than known: String?, _ text: String, in part: String) -> String? {
    guard let code = place.country else { return known }
    if code == "CN", let known, ["HK", "MO", "TW"].contains(known) { return known }
    if code == "GE", place.city == nil, TextFolding.folded(text).hasPrefix("georgia") {
      let segments = part.split { ",;()[]".contains($0) }.map { TextFolding.tokens(String($0)) }
      return Georgia.isState(segments, isAmerican: known == "US") ? "US" : code
    }
    return code
  }

  static let stateCodes: Set<String> = Set(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
    RI SC SD TN TX UT VT VA WA WV WI WY DC
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Whether a segment is a street or a house in it: `3600 University Street`, `11 rue de l'Université`, `Rue de Suisse`
  /// behind a name.
  static func isStreet(_ text: String, isFirst: Bool) -> Bool {
    let hasNumber = text.contains(where: \.isNumber)
    if isFirst && !hasNumber { return false }
    let words = TextFolding.tokens(text).filter { !($0.utf8.first ?? UInt8(ascii: "0")).isDigit }
    guard words.count <= (hasNumber ? 6 : 5), StreetWords.isStreet(words, isCertain: hasNumber) else {
      return false
    }
    return !words.contains {
      let kind = InstitutionWords.kind(of: InstitutionWords.concepts(of: $0)[0])
      return hasNumber ? kind == .unit : kind != nil && kind != .university
    }
  }

  /// A university's name without the research bodies that run laboratories with it: `Université de Lorraine-CNRS`.
  static func withoutPartners(_ text: String) -> String {
    var words = text.split { $0 == " " || $0 == "-" || $0 == "–" }
    let isPartner = { (word: Substring) in partners.contains(TextFolding.folded(String(word), separator: ""))
    }
    let isJoiner = { (word: Substring) in ["and", "et", "&", "und", "e", "y"].contains(word.lowercased()) }
    guard words.count > 2, words.contains(where: isPartner) else { return text }
    while let last = words.last, isPartner(last) || isJoiner(last), words.count > 1 { words.removeLast() }
    while let first = words.first, isPartner(first) || isJoiner(first), words.count > 1 {
      words.removeFirst()
    }
    guard let first = words.first, let last = words.last, !words.contains(where: isPartner) else {
      return text
    }
    let rest = String(text[first.startIndex..<last.endIndex])
    let name = InstitutionName(rest)
    return name.kind == .university && !name.distinctive.isEmpty ? rest : text
  }

  private static let partners: Set<String> = [
    "cnrs", "inserm", "cea", "inra", "inrae", "ird", "inria", "csic", "cnr",
  ]

  /// States of several words that follow names without a comma.
  private static let longStates: Set<String> = [
    "new south wales", "western australia", "south australia", "northern territory", "west bengal",
    "tamil nadu",
    "uttar pradesh", "andhra pradesh", "madhya pradesh", "himachal pradesh", "arunachal pradesh",
  ]

  /// The name without countries and states behind it that no `of` belongs to (`… Los Angeles California USA`).
  static func withoutTrailingPlaces(_ text: String) -> String {
    var words = text.split(separator: " ")
    for length in [3, 2] where words.count > length + 2 {
      let phrase = TextFolding.folded(words.suffix(length).joined(separator: " "))
      let before = TextFolding.folded(String(words[words.count - length - 1]))
      let isPlace =
        Gazetteer.country(named: phrase) != nil || Gazetteer.country(ofState: phrase) != nil
        || longStates.contains(phrase)
      let rest = InstitutionName(words.dropLast(length).joined(separator: " "))
      if isPlace, !InstitutionWords.joiners.contains(before), rest.kind != nil, !rest.distinctive.isEmpty {
        words.removeLast(length)
      }
    }
    while words.count > 2, let last = words.last {
      let folded = TextFolding.folded(String(last))
      let before = TextFolding.folded(String(words[words.count - 2]))
      let isCode = last.count == 2 && last.allSatisfy(\.isUppercase) && stateCodes.contains(String(last))
      let isPlace =
        isCode || folded == "usa" || folded == "uk"
        || folded.count > 3 && Gazetteer.country(named: folded) != nil
        || Gazetteer.country(ofState: folded) != nil
      guard isPlace, !InstitutionWords.joiners.contains(before),
        Gazetteer.country(ofCity: before) != nil || isCode
      else {
        break
      }
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
}

extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
