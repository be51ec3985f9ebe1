import Testing

@testable import Identity

@Suite struct PersonNamingTests {
  private func named(_ spellings: [(String, Int)]) -> [String] {
    let (name, slug) = PersonNaming.name(of: spellings.map { (NameParser.parse(free: $0.0), $0.1) })
    return [name.display, slug]
  }

  @Test func `the name is the most frequent one with the fullest given names that extend it`() {
    #expect(
      named([("Okafor, Ada", 5), ("Okafor, Ada M.", 2), ("Okafor, Ada Maria", 1)]) == [
        "Ada M. Okafor", "okafor-ada",
      ])
    #expect(named([("Okafor, Gerda", 3), ("Okafor, Gerta Maria", 2)]) == ["Gerda Okafor", "okafor-gerda"])
  }

  @Test func `a name in full comes before initials, however frequent these are`() {
    #expect(named([("Okafor, A.", 9), ("Okafor, Ada", 1)]) == ["Ada Okafor", "okafor-ada"])
    #expect(named([("Okafor, A.", 1), ("Okafor, A. M.", 1)])[0] == "A. M. Okafor")
  }

  @Test func `of equally frequent spellings the one with its diacritics is displayed`() {
    #expect(named([("Ruiz, Jose", 1), ("Ruiz, Jos\u{E9}", 1)]) == ["Jos\u{E9} Ruiz", "ruiz-jose"])
    #expect(named([("K\u{F6}rner, Ada", 1), ("Koerner, Ada", 1)])[1] == "koerner-ada")
  }

  @Test func `the order of the spellings does not matter`() {
    let spellings = [("Okafor, Ada", 1), ("Okafor, Anton", 1), ("Okafor, A.", 4), ("Okafor-Berg, Ada", 1)]
    #expect(named(spellings) == named(spellings.reversed()))
  }

  @Test func `a name without letters or digits has an id all the same`() {
    #expect(PersonNaming.name(of: [(ParsedName(family: "?!", given: ""), 1)]).slug == "person")
    #expect(PersonNaming.name(of: [(ParsedName(group: "?!"), 1)]).slug == "group")
    #expect(PersonNaming.name(of: [(ParsedName(group: "The Lights Team"), 1)]).slug == "the-lights-team")
  }
}
