import ByteFormats

/// What is known of places: names of countries and of cities with research organisations.
///
/// Hong Kong, Macau and Taiwan have codes of their own in ISO 3166-1 and are kept apart from China. England,
/// Scotland, Wales and Northern Ireland are GB. Georgia is the country, unless its context makes it the state
/// (see ``Georgia``).
package enum Gazetteer {
  /// Returns the ISO 3166-1 alpha-2 code of the country that a folded name means, or nil.
  package static func country(named folded: String) -> String? {
    if let code = countries[folded] { return code }
    if folded.hasPrefix("the ") { return country(named: String(folded.dropFirst(4))) }
    // Countries of two parts are listed without their conjunction.
    let words = folded.split(separator: " ")
    return words.contains("and") ? countries[words.filter { $0 != "and" }.joined(separator: " ")] : nil
  }

  /// Returns the code of the country of the city with that folded name, or nil where no city or
  /// cities of several countries bear it.
  package static func country(ofCity folded: String) -> String? { cities[folded] }

  /// Returns the code of the United States, Canada or Australia if the folded name is that of a state or province of
  /// theirs, or nil.
  package static func country(ofState folded: String) -> String? { states[folded] }

  /// Returns a country's English name, or the code itself where the code is unknown.
  package static func englishName(of code: String) -> String { englishNames[code] ?? code }

  /// Whether two capitals are a country's ISO code.
  package static func isCountryCode(_ code: String) -> Bool { codes.contains(code) || code == "UK" }

  static let countries = table(countryNames).merging(table(countryNamesOfDatabases)) { known, _ in known }
  static let cities = table(cityNames)
  private static let codes = Set(countries.values)

  private static func table(_ text: String) -> [String: String] {
    var table: [String: String] = [:]
    table.reserveCapacity(5000)
    for line in text.split(separator: "\n") {
      let code = String(line.prefix(2))
      for name in line.dropFirst(3).split(separator: "|") {
        let key = name.utf8.allSatisfy { $0 < 0x80 } ? String(name) : TextFolding.folded(String(name))
        table[key] = code
      }
    }
    return table
  }

  /// How Web of Science, in its addresses, shortens the names of countries, and what it calls some of them; folded.
  private static let countryNamesOfDatabases = """
    AE u arab emirates|u arab emir
    AG antigua barbu
    BA bosnia herceg|bosnia hercegovina
    BF upper volta
    BY byelarus|byelorussia
    CD dem rep congo|dr congo|dem republ congo
    CF cent afr republ|cent afr rep
    CG rep congo|republ congo
    CI cote ivoire
    CN peoples r china|people r china|peoples rep china|peoples republ china
    DE fed rep ger|ger dem rep|west germany|east germany|fed rep germany
    DO dominican rep|dominican republ
    FM fed states micronesia
    GB north ireland
    GE rep of georgia|rep georgia
    GF fr guiana
    GQ equat guinea
    KN st kitts nevi
    MH marshall island
    MN mongol peo rep
    PF fr polynesia
    PG papua n guinea
    RS serbia monteneg
    ST sao tome prin
    TC turks caicos
    TT trinid tobago
    VA vatican
    VG brit virgin isl
    """

  /// Towns with universities in the state of Georgia, some of which have namesakes elsewhere.
  static let citiesOfGeorgiaState: Set<String> = [
    "atlanta", "athens", "augusta", "savannah", "macon", "columbus", "statesboro", "kennesaw", "marietta",
    "decatur",
    "valdosta", "albany", "milledgeville", "carrollton", "gainesville", "dahlonega", "griffin", "tifton",
    "lawrenceville",
  ]

  static let states: [String: String] = {
    let unitedStates = """
      alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana\
      |iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana\
      |nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon\
      |pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington\
      |west virginia|wisconsin|wyoming|district of columbia
      """
    let canada = """
      alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|quebec|saskatchewan
      """
    var states: [String: String] = [:]
    for name in unitedStates.split(separator: "|") { states[String(name)] = "US" }
    for name in canada.split(separator: "|") { states[String(name)] = "CA" }
    let australia =
      "new south wales|queensland|tasmania|western australia|south australia|northern territory"
    for name in australia.split(separator: "|") { states[String(name)] = "AU" }
    return states
  }()

  private static let englishNames: [String: String] = {
    var names: [String: String] = [:]
    for entry in countryEnglishNames.split(separator: "\n") {
      names[String(entry.prefix(2))] = String(entry.dropFirst(3))
    }
    return names
  }()
}
