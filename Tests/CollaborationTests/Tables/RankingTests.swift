import Testing

@testable import Collaboration

@Suite struct RankingTests {
  /// Persons 0... with so many works each.
  private func measured(_ counts: [Int]) -> MeasuredNetwork {
    MeasuredNetwork(
      Invented.persons(
        counts.enumerated().flatMap { person, count in (0..<count).map { _ in [person] } },
        count: counts.count))
  }

  private func works(_ counts: [Int], top: Int?) -> Ranking {
    Ranking(measured(counts), by: Measures.vertex(named: "works")!, top: top)
  }

  @Test func `equal values share a rank`() {
    let ranking = works([3, 5, 3, 1], top: nil)
    #expect(ranking.ranks == [1, 2, 2, 4])
    #expect(ranking.vertices == [1, 0, 2, 3])
    #expect(ranking.notes.isEmpty)
  }

  @Test func `a tie at the end is printed whole`() {
    let ranking = works([3, 5, 3, 3, 1], top: 2)
    #expect(ranking.ranks == [1, 2, 2, 2])
    #expect(
      ranking.notes == ["4 rows: the last rank is shared by 3.", "1 more person not shown."])
  }

  @Test func `ties stand in the order of the names`() {
    let corpus = Invented.corpus([
      [.init(name: "ZAHN, Ada"), .init(name: "ABEL, Zoe")], [.init(name: "MOOR, Mia")],
    ])
    let measured = MeasuredNetwork(CollaborationNetwork(corpus, actors: .persons))
    let table = Ranking.table(measured, by: Measures.vertex(named: "works")!, top: nil)
    #expect(table.columns.map(\.name) == ["rank", "person", "name", "works"])
    #expect(table.columns[2].cells == [.text("Ada Zahn"), .text("Mia Moor"), .text("Zoe Abel")])
    #expect(table.title == "Persons by works, full counting")
  }

  @Test(arguments: [(0, 0), (1, 1), (9, 4)])
  func `as many as asked for are listed, or all`(top: Int, rows: Int) {
    #expect(works([4, 3, 2, 1], top: top).ranks.count == rows)
  }

  @Test func `values that differ by rounding alone are equal`() {
    let measure = VertexMeasure(name: "sum", summary: "a sum") { _ in
      [.number(0.1 + 0.2), .number(0.3), .number(0.3 + 1e-9), .number(0), .number(-1), .missing]
    }
    let ranking = Ranking(measured([1, 1, 1, 1, 1, 1]), by: measure, top: nil)
    #expect(ranking.vertices == [2, 0, 1, 3, 4])
    #expect(ranking.ranks == [1, 2, 2, 4, 5])
    #expect(ranking.notes == ["1 person has no value."])
  }

  @Test func `ranking by degree finds no communities and follows no paths`() {
    let measured = measured([1, 2])
    _ = Ranking.table(measured, by: Measures.vertex(named: "degree")!, top: nil)
    var wasComputed = true
    _ = measured.results.communities {
      wasComputed = false
      return measured.graph.components()
    }
    #expect(!wasComputed)
  }
}
