import Testing

@testable import Identity

@Suite struct IdentityDrawsTests {
  /// Two spellings of which it is in doubt whether they mean one institution, and initials that fit two persons.
  private let corpus = ResolvedCorpus(
    resolving: InventedWorks.corpus([
      ["Okafor, Ada @ Stanford University", "Nowak, Jan @ Yale University"],
      ["Okafor, Anton @ Stanford University", "Lind, Eva @ Yale University"],
      ["Okafor, A. @ Stanford", "Berg, Ole @ Yale University"],
    ]))

  @Test func `a join of institutions holds in as many draws as its probability says`() throws {
    let draws = IdentityDraws(corpus)
    let place = try #require(draws.institutions.doubts.indices.first)
    let count = (0..<2000).count { draws.institutions.holds(place, in: $0) }
    #expect(abs(Double(count) / 2000 - draws.institutions.doubts[place].join.probability) < 0.04)
  }

  @Test
  func `a draw splits an institution where a join does not hold, and keeps its place for the larger side`() {
    let draws = IdentityDraws(corpus)
    let concluded = corpus.institutions.count
    var splitCount = 0
    for number in 0..<100 {
      let drawn = draws.draw(number).corpus
      let isWhole = draws.institutions.doubts.indices.allSatisfy { draws.institutions.holds($0, in: number) }
      #expect((drawn.institutions.count == concluded) == isWhole)
      #expect(Set(drawn.institutions.map(\.id)).count == drawn.institutions.count)
      for (mention, places) in drawn.institutionsOfMention.enumerated() {
        #expect(places.count == corpus.institutionsOfMention[mention].count)
      }
      for place in 0..<concluded {
        let now = drawn.institutionsOfMention.count { $0.contains(place) }
        #expect(2 * now >= corpus.institutionsOfMention.count { $0.contains(place) })
      }
      if !isWhole { splitCount += 1 }
    }
    #expect(splitCount > 0 && splitCount < 100)
  }

  @Test func `the same seed draws the same institutions`() {
    func drawn(_ seed: UInt64) -> [[[Int]]] {
      let draws = IdentityDraws(corpus, seed: seed)
      return (0..<30).map { draws.draw($0).corpus.institutionsOfMention }
    }
    #expect(drawn(3) == drawn(3))
    #expect(drawn(3) != drawn(4))
  }

  @Test func `questions are about persons and institutions, and each holds in some draws and not in others`()
  {
    let draws = IdentityDraws(corpus)
    let questions = draws.questions()
    #expect(questions.contains { if case .person = $0 { true } else { false } })
    #expect(questions.contains { if case .institution = $0 { true } else { false } })
    let all = (0..<200).map(draws.draw)
    for question in questions {
      let count = all.count { draws.holds(question, in: $0) }
      #expect(count > 0 && count < 200)
    }
  }
}
