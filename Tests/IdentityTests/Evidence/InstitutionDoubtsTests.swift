import Testing

@testable import Identity

@Suite struct InstitutionDoubtsTests {
  /// Works of one author each, who states one affiliation.
  private func resolved(_ affiliations: [String]) -> ResolvedCorpus {
    ResolvedCorpus(
      resolving: InventedWorks.corpus(
        affiliations.enumerated().map { ["Author\($0), Ada @ \($1)"] }))
  }

  @Test func `every join in the range has two sides with the authorships that write them`() {
    let corpus = resolved([
      "Nowhere Health and Science University, Nowhere, USA", "Nowhere Health and Sciences, Nowhere, USA",
      "Nowhere Health and Science University, Nowhere, USA", "Eastmoor College, Tokyo, Japan",
    ])
    let doubts = corpus.institutionDoubts(0...1)
    #expect(doubts.count == corpus.institutions.reduce(0) { $0 + $1.joins.count })
    for doubt in doubts {
      #expect(
        doubt.left.spellings.first == doubt.join.left && doubt.right.spellings.first == doubt.join.right)
      #expect(Set(doubt.left.mentions).isDisjoint(with: doubt.right.mentions))
      for mention in doubt.left.mentions + doubt.right.mentions {
        #expect(corpus.institutionsOfMention[mention].contains(doubt.institution))
      }
      #expect(!doubt.left.mentions.isEmpty && !doubt.right.mentions.isEmpty)
    }
  }

  @Test func `what is certain is not in doubt`() {
    let corpus = resolved(["Eastmoor College, Tokyo, Japan", "EASTMOOR COLLEGE, Tokyo, Japan"])
    #expect(corpus.institutionDoubts().isEmpty)
  }
}
