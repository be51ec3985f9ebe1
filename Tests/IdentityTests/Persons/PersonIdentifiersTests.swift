import Bibliography
import Testing

@testable import Identity

@Suite struct PersonIdentifiersTests {
  /// The persons of the first authors of works, each with an identifier of one database.
  private func persons(
    _ works: [[String]], _ values: [String], _ identifiers: PersonIdentifiers,
    scheme: Identifier.Scheme = .scopus
  ) -> [Int] {
    var corpus = InventedWorks.corpus(works)
    for (work, value) in values.enumerated() {
      corpus.addIdentifier(Identifier(scheme, value), toAuthorship: 0, of: work)
    }
    let resolved = ResolvedCorpus(resolving: corpus, identifiers: identifiers)
    return resolved.mentionsOfWork.map { resolved.personOfMention[$0.lowerBound] }
  }

  @Test
  func `different identifiers divide one name where they decide, and say nothing where they are ignored`() {
    let works = [["Quelbrecht, Tamsin", "Nowak, Jan"], ["Quelbrecht, Tamsin", "Nowak, Jan"]]
    #expect(Set(persons(works, ["1", "2"], .ids)).count == 2)
    #expect(Set(persons(works, ["1", "2"], .resolved)).count == 1)
  }

  @Test func `one identifier joins whatever name where it decides, else only names that fit`() {
    let works = [["Okafor, Ada"], ["Nowak, Jan"]]
    #expect(Set(persons(works, ["1", "1"], .ids)).count == 1)
    #expect(Set(persons(works, ["1", "1"], .both)).count == 2)
    #expect(Set(persons([["Wang, W."], ["Wang, Wei"]], ["1", "1"], .both)).count == 1)
  }

  @Test func `authorships without an identifier are resolved even where identifiers decide`() {
    let works = [["Quelbrecht, Tamsin", "Nowak, Jan"], ["Quelbrecht, Tamsin", "Nowak, Jan"]]
    #expect(Set(persons(works, [], .ids)).count == 1)
  }
}
