import Testing

@testable import Affiliations

@Suite struct NameAlignmentTests {
  private static let name = "Wobble Institute for Nuclear Physics"

  private func align(_ text: String, name: String = name) -> MatchCandidate? {
    let prepared = PreparedText(text)
    var alignment = NameAlignment()
    alignment.prepare(prepared.query)
    return alignment.align(PreparedText.name(name), prepared.query, PreparedText.index)
  }

  @Test func `a whole name matches all its weight without a doubt`() throws {
    let found = try #require(align(Self.name))
    #expect(found.isExact)
    #expect(found.matchedCount == 4 && found.inOrder == 3 && found.extraCount == 0)
    #expect(found.span == 0...3)
    #expect(abs(found.matched - PreparedText.index.names[PreparedText.name(Self.name)].weight) < 1e-4)
    #expect(found.matchedKind == found.nameKind)
    #expect(found.ownMissing == 0)
  }

  @Test(arguments: [0, 1, 2, 3].permutations)
  func `in any order of its words a name matches as much, and counts those that follow each other`(
    order: [Int]
  )
    throws
  {
    let words = ["Wobble", "Institute", "Nuclear", "Physics"]
    let found = try #require(align(order.map { words[$0] }.joined(separator: " ")))
    #expect(found.isExact && found.matchedCount == 4)
    #expect(Int(found.inOrder) == zip(order, order.dropFirst()).filter { $0 + 1 == $1 }.count)
    #expect(found.rough <= align(Self.name)!.rough)
  }

  @Test func `a part of a name that the text has as a place alone counts half`() throws {
    let name = "Springfield General Hospital"
    let weight = PreparedText.index.names[PreparedText.name(name)].weight
    let place = try #require(align("Springfield, United States", name: name))
    let share = place.matched / weight
    #expect(!place.isExact)
    #expect(abs(place.rough - 0.5 * share * share * place.matched.squareRoot()) < 1e-4)
  }

  @Test func `a name of which too little is in the text is not found`() {
    #expect(align("Physics") == nil)
    #expect(align("") == nil)
    #expect(align("Ministry of Spoons") == nil)
  }

  @Test func `a word inside that the name lacks is counted and costs`() throws {
    let found = try #require(align("Wobble Institute College Nuclear Physics"))
    #expect(!found.isExact)
    #expect(found.extraCount == 1 && found.extra > 0)
    #expect(found.rough < align(Self.name)!.rough)
  }

  @Test func `a comma inside is counted`() throws {
    let found = try #require(align("Wobble Institute, Nuclear Physics"))
    #expect(found.innerCommas == 1 && found.innerBreak == .comma)
  }

  @Test func `a word that is said twice matches once`() throws {
    let found = try #require(align("Wobble Institute for Nuclear Physics Physics"))
    #expect(found.matchedCount == 4)
  }

  @Test func `what was learnt of one text does not match in the next`() {
    var alignment = NameAlignment()
    let (first, second) = (PreparedText(Self.name), PreparedText("Springfield General Hospital"))
    let name = PreparedText.name(Self.name)
    alignment.prepare(first.query)
    #expect(alignment.align(name, first.query, PreparedText.index) != nil)
    alignment.prepare(second.query)
    #expect(alignment.align(name, second.query, PreparedText.index) == nil)
  }
}
