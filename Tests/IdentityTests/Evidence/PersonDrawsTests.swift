import Bibliography
import Testing

@testable import Identity

@Suite struct PersonDrawsTests {
  /// Two full names and initials that fit both, and a name that two teams share.
  private let works = [
    ["Okafor, Ada", "Nowak, Jan"], ["Okafor, Anton", "Lind, Eva"], ["Okafor, A.", "Berg, Ole"], ["Wei, Li"],
    ["Wei, Li"], ["Wei, Li"],
  ]

  @Test func `the same seed draws the same persons, another seed others`() {
    func drawn(_ seed: UInt64) -> [[Int]] {
      let draws = PersonDraws(ResolvedCorpus(resolving: InventedWorks.corpus(works)), seed: seed)
      return (0..<30).map { draws.draw($0).corpus.personOfMention }
    }
    #expect(drawn(3) == drawn(3))
    #expect(drawn(3) != drawn(4))
  }

  @Test func `persons and draws are the same in whatever order the works are`() {
    func drawn(_ works: [(id: Int, authors: [String])]) -> [Set<Set<String>>] {
      let corpus = ResolvedCorpus(
        resolving: InventedWorks.corpus(works.map(\.authors), ids: works.map { "w\($0.id)" }))
      func named(_ corpus: ResolvedCorpus) -> Set<Set<String>> {
        Set(corpus.persons.map { Set($0.mentions.map { corpus.place(of: $0) }) })
      }
      let draws = PersonDraws(corpus)
      return [named(corpus)] + (0..<30).map { named(draws.draw($0).corpus) }
    }
    let numbered = works.enumerated().map { (id: $0, authors: $1) }
    #expect(drawn(numbered) == drawn(numbered.reversed()))
    #expect(drawn(numbered) == drawn([2, 5, 0, 3, 1, 4].map { numbered[$0] }))
  }

  @Test func `every draw places every authorship once, and knows where the concluded persons went`() {
    let corpus = ResolvedCorpus(resolving: InventedWorks.corpus(works))
    let draws = PersonDraws(corpus)
    for number in 0..<50 {
      let draw = draws.draw(number)
      #expect(draw.corpus.persons.flatMap(\.mentions).sorted() == Array(corpus.mentions.indices))
      #expect(Set(draw.corpus.persons.map(\.id)).count == draw.corpus.persons.count)
      for (person, drawn) in draw.personOfConcluded.enumerated() {
        #expect(!Set(corpus.persons[person].mentions).isDisjoint(with: draw.corpus.persons[drawn].mentions))
      }
      for (index, person) in draw.corpus.persons.enumerated() {
        for mention in person.mentions { #expect(draw.corpus.personOfMention[mention] == index) }
      }
    }
  }

  @Test func `a join holds in as many draws as its probability says, and the persons are drawn accordingly`()
  {
    let corpus = ResolvedCorpus(resolving: InventedWorks.corpus(works))
    let draws = PersonDraws(corpus)
    for join in draws.joins() {
      var count = 0
      for number in 0..<1000 {
        let draw = draws.draw(number)
        if draws.holds(join, in: draw) {
          count += 1
          #expect(Set((join.left + join.right).map { draw.corpus.personOfMention[$0] }).count == 1)
        }
      }
      #expect(abs(Double(count) / 1000 - join.probability) < 0.06)
    }
  }

  @Test
  func `initials that fit two persons alike belong to each of them in as many draws, and never to both`() {
    let corpus = ResolvedCorpus(resolving: InventedWorks.corpus(works))
    let draws = PersonDraws(corpus)
    let joins = draws.joins().filter { join in
      join.left + join.right == [4, 0] || join.left + join.right == [4, 2]
        || join.right + join.left == [4, 0]
        || join.right + join.left == [4, 2]
    }
    #expect(joins.count == 2)
    #expect(abs(joins[0].probability - joins[1].probability) < 0.1 && joins[0].probability > 0.1, "\(joins)")
    for number in 0..<200 {
      let draw = draws.draw(number)
      #expect(joins.count { draws.holds($0, in: draw) } < 2)
    }
    for person in [0, 2, 4].map({ corpus.personOfMention[$0] }) {
      #expect(!draws.joins(ofPerson: person).isEmpty)
    }
  }

  @Test func `joins are listed without their reasons in the same order, and get them later`() {
    let draws = PersonDraws(ResolvedCorpus(resolving: InventedWorks.corpus(works)))
    let joins = draws.joins()
    #expect(!joins.isEmpty && joins.allSatisfy { !$0.reasons.isEmpty })
    #expect(draws.joinsWithoutReasons().map(draws.withReasons) == joins)
    #expect(draws.joinsWithoutReasons().allSatisfy { $0.reasons.isEmpty })
  }

  @Test func `decided persons are not in doubt`() throws {
    let corpus = try InventedWorks.resolve(
      [["Wei, Li"], ["Wei, Li"]], deciding: "persons:\n  - same: [1 @ 1, 1 @ 2]\n")
    #expect(PersonDraws(corpus).doubtfulPersonCount == 0)
    let apart = try InventedWorks.resolve(
      [["Wei, Li"], ["Wei, Li"]], deciding: "persons:\n  - different: [1 @ 1, 1 @ 2]\n")
    #expect(PersonDraws(apart).doubtfulPersonCount == 0)
  }
}
