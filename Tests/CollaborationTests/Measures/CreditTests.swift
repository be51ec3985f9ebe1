import Testing

@testable import Collaboration

@Suite struct CreditTests {
  private func values(_ name: String, _ network: CollaborationNetwork) -> [Double?] {
    Measures.vertex(named: name)!.values(MeasuredNetwork(network)).map(\.numericValue)
  }

  @Test func `fractional credit of persons adds up to the works`() {
    let credit = values("works_fractional", Invented.persons([[0, 1], [0], [0, 1, 2, 3]], count: 5))
    #expect(credit == [1.75, 0.75, 0.25, 0.25, 0])
  }

  @Test func `harmonic credit follows the rank in the byline`() {
    let credit = values("works_harmonic", Invented.persons([[2, 0, 1]]))
    let whole = 1 + 1 / 2.0 + 1 / 3.0
    #expect(credit == [1 / 2.0 / whole, 1 / 3.0 / whole, 1 / whole])
  }

  @Test func `an institution gets of each author's share its part of that author's affiliations`() {
    let works = [[(person: 0, places: [0, 1]), (person: 1, places: [1]), (person: 2, places: [])]]
    let credit = values("works_fractional", Invented.places(works, count: 3))
    #expect(credit == [1 / 6.0, 1 / 6.0 + 1 / 3.0, 0])
  }

  @Test func `full credit counts a work once for each institution`() {
    let works = [[(person: 0, places: [0, 1]), (person: 1, places: [1])]]
    #expect(values("works", Invented.places(works, count: 2)) == [1, 1])
  }

  @Test func `where bylines look alphabetical, harmonic credit is missing with a reason`() {
    let measured = MeasuredNetwork(Invented.persons((0..<9).map { [$0, $0 + 1, $0 + 2] }))
    let harmonic = Measures.vertex(named: "works_harmonic")!
    #expect(harmonic.values(measured).allSatisfy { $0 == .missing })
    #expect(
      harmonic.note(measured)
        == "missing, as 9 of 9 works with three or more authors name them in alphabetical order, 1.5 by chance"
    )
    let notes = Ranking.table(measured, by: harmonic, top: 3).notes
    #expect(notes == ["works_harmonic: \(harmonic.note(measured)!).", "11 persons have no value."])
  }
}

@Suite struct BylineOrderTests {
  @Test func `works of one and two authors say nothing`() {
    let order = BylineOrder([(authors: 1, isAlphabetical: true), (authors: 2, isAlphabetical: true)])
    #expect(order.workCount == 0)
    #expect(order.intentionalShare == nil)
    #expect(!order.isAlphabetical)
  }

  @Test func `chance is one in n factorial`() {
    let order = BylineOrder([(authors: 3, isAlphabetical: true), (authors: 4, isAlphabetical: false)])
    #expect(abs(order.expected - (1 / 6.0 + 1 / 24.0)) < 1e-15)
    #expect(abs(order.intentionalShare! - (1 - order.expected) / (2 - order.expected)) < 1e-15)
  }

  @Test func `what is expected by chance is not taken for purpose`() {
    // One in six works of three is in order by chance.
    let order = BylineOrder((0..<60).map { (authors: 3, isAlphabetical: $0 % 6 == 0) })
    #expect(abs(order.intentionalShare!) < 1e-12)
    #expect(!order.isAlphabetical)
    #expect(
      !BylineOrder([(authors: 3, isAlphabetical: true), (authors: 3, isAlphabetical: false)]).isAlphabetical)
  }

  @Test func `half of the works on purpose is a custom`() {
    #expect(BylineOrder((0..<20).map { (authors: 5, isAlphabetical: $0 % 2 == 0) }).isAlphabetical)
  }

  @Test func `the family name orders, marks and case aside`() {
    let corpus = Invented.corpus([
      [.init(name: "ÅBEL, Zoe"), .init(name: "Abel, Ada"), .init(name: "Bolt, Ben")],
      [.init(name: "Bolt, Ben"), .init(name: "Abel, Ada"), .init(name: "Cree, Cora")],
    ])
    let network = CollaborationNetwork(corpus, actors: .persons)
    #expect(network.bylines.map(\.isAlphabetical) == [true, false])
  }
}
