/// Whether the word `Georgia` means the country or the state.
///
/// By itself it is the country. Its context makes it the state: something of the United States, a town or a
/// ZIP code of the state, or a name that only organisations of the state have (`Georgia Southern University`, the
/// `University of Georgia`; those of the country say `Georgian`). What is of the country outweighs all of that.
enum Georgia {
  /// Decides for an affiliation that says `georgia`.
  ///
  /// - Parameters:
  ///   - segments: the folded words between its commas, brackets and the like.
  ///   - isAmerican: whether it names a place of the United States.
  ///   - isGeorgian: whether it names a place of the country, besides those that ``Gazetteer`` knows.
  /// - Complexity: O(w) for w words.
  static func isState(_ segments: [[String]], isAmerican: Bool, isGeorgian: Bool = false) -> Bool {
    let words = segments.joined()
    if isGeorgian || words.contains(where: { $0 == "georgian" || Gazetteer.country(ofCity: $0) == "GE" }) {
      return false
    }
    return isAmerican
      || words.contains { Gazetteer.citiesOfGeorgiaState.contains($0) || isPostcode($0) }
      || segments.contains(where: isName)
  }

  /// Whether a word is a ZIP code of the state: 300–319, 398, 399.
  private static func isPostcode(_ word: String) -> Bool {
    word.utf8.count == 5 && word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && ["30", "31", "398", "399"].contains { word.hasPrefix($0) }
  }

  /// Whether the word is a part of a name in a segment: before other words, or behind `University of`.
  private static func isName(_ segment: [String]) -> Bool {
    let words = segment.filter { !$0.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
    return words.indices.contains { place in
      guard words[place] == "georgia" else { return false }
      guard place > 1, words[place - 1] == "of" else { return place + 1 < words.count }
      let concepts = words[..<(place - 1)].flatMap { InstitutionWords.concepts(of: $0) }
      // `Technical University of …`, `National University of …` are of the country.
      return ["university", "college", "school"].contains(concepts.last)
        && concepts.allSatisfy { !InstitutionWords.isDistinguishing($0) || $0 == "medicine" }
    }
  }
}
