/// Codes of countries, states and provinces: what two or three capitals mean where they are.
extension QueryReader {
  /// Reads two or three capitals as a state's or a country's: `Madison, WI 53706`, `Cambridge MA`, `Ithaca, NY USA`,
  /// `Porto Alegre, RS`, `Adelaide SA 5005`, `Bologna (IT)`. All that they may mean is kept; ``settleCodes(_:)`` chooses.
  func readCode(_ start: Int, into query: inout AffiliationQuery) {
    let word = scanner.words[start]
    let isLast = start == scanner.words.count - 1
    let next = isLast ? nil : scanner.words[start + 1]
    guard next.map({ $0.gap >= .weak || $0.hasDigit || $0.hash == Self.usaWord }) ?? true else { return }
    let isApart = word.gap >= .weak
    var meanings: [UInt16] = []
    for country in CountryPhrases.shared.countries(ofStateCode: word.hash) where !word.isBracketed {
      // Without a comma only where postcodes follow, or where it is the custom.
      if isApart || Self.countriesOfPlainCodes.contains(country) { meanings.append(country) }
    }
    let stateCount = meanings.count
    if word.length == 2, isApart || word.isBracketed {
      let letters = scanner.text(of: start).uppercased()
      if Gazetteer.isCountryCode(letters) {
        let country = IndexLayout.number(ofCountry: letters == "UK" ? "GB" : letters)
        if !meanings.contains(country) { meanings.append(country) }
      }
    }
    guard let first = meanings.first else { return }
    query.mentions.append(
      .init(
        country: first, others: Array(meanings.dropFirst()), start: Int32(start), end: Int32(start),
        isState: stateCount > 0))
  }

  /// Chooses what codes mean by what stands beside them: a country by its name or with a code that means nothing else
  /// (`RS, Brazil`), another code that may mean the same country (`SK, CA`), the country of a city (`Wilmington, DE`).
  /// What stays open keeps its other meanings, for the organisation that is found.
  func settleCodes(_ query: inout AffiliationQuery) {
    guard query.mentions.contains(where: { !$0.others.isEmpty }) else { return }
    let sure = query.mentions.lazy.filter(\.others.isEmpty).map(\.country)
    let known = Array(sure)
    for place in query.mentions.indices where !query.mentions[place].others.isEmpty {
      let mention = query.mentions[place]
      let meanings = [mention.country] + mention.others
      let beside = [place + 1, place - 1].filter { query.mentions.indices.contains($0) }.flatMap {
        [query.mentions[$0].country] + query.mentions[$0].others
      }
      // The country's own name follows the code; one before it belongs to another address.
      let chosen =
        meanings.first { known.contains($0) } ?? meanings.first { beside.contains($0) }
        ?? meanings.first { query.impliedCountries.contains($0) }
      guard let chosen else { continue }
      query.mentions[place].country = chosen
      query.mentions[place].others = []
    }
  }

  private static let usaWord = WordScanner.hash("usa".utf8)
  /// Where addresses print a state's code behind a space alone: `Cambridge MA`.
  private static let countriesOfPlainCodes = ["US", "CA", "AU"].map { IndexLayout.number(ofCountry: $0) }
}
