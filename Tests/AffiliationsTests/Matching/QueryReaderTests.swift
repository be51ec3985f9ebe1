import Testing

@testable import Affiliations

@Suite struct QueryReaderTests {
  private func country(_ number: UInt16?) -> String? { number.flatMap(IndexLayout.country) }

  @Test func `joiners and legal forms have no position, and segments end at commas`() {
    let query = PreparedText("Wobble Institute for Nuclear Physics GmbH, Springfeld, Germany").query
    #expect(query.positions.count == 6)
    #expect(query.segments == [0, 0, 0, 0, 1, 2])
    #expect(query.segmentCount == 3)
    #expect(query.isPlace == [false, false, false, false, true, true])
  }

  @Test func `words in any language are one concept of the registry`() {
    let english = PreparedText("Institute for Nuclear Physics").query.positions.map(\.concept)
    let german = PreparedText("Institut für Kernphysik").query.positions.map(\.concept)
    #expect(english == german)
    #expect(english.allSatisfy { $0 >= 0 })
  }

  @Test(
    arguments: [
      ("Wobble Institute, Springfeld, Germany", "DE"), ("Wobble Institute, Deutschland", "DE"),
      ("Wobble Institute, Madison, WI 53706", "US"), ("Wobble Institute, Bologna (IT)", "IT"),
      ("Wobble Institute, Hong Kong, China", "HK"), ("Wobble Institute, Germany, France", "FR"),
      ("Wobble Institute, 5 India Street", nil), ("Wobble Institute", nil),
    ] as [(String, String?)])
  func `the country that a text states is the last in a segment of its own`(text: String, code: String?) {
    #expect(country(PreparedText(text).query.statedCountry) == code)
  }

  @Test func `cities imply their country where none is stated`() {
    let query = PreparedText("Wobble Institute, Mainz").query
    #expect(query.mentions.isEmpty)
    #expect(query.impliedCountries.map { country($0) } == ["DE"])
    #expect(query.cityCount == 1)
  }

  @Test func `an acronym is spelled out by the words before or behind it`() {
    #expect(PreparedText("Wobble Spoon Institute (WSI)").query.spelledOut == [3])
    #expect(PreparedText("WSI (Wobble Spoon Institute)").query.spelledOut == [0])
    #expect(PreparedText("Wobble Fork Institute (WSI)").query.spelledOut == [])
  }

  @Test func `a misspelt word may be the one that it is an edit away from`() {
    let index = PreparedText.index
    let query = PreparedText("Wobbel Institute").query
    let wobble = index.word(ConceptTable.hash(of: "wobble"))
    #expect(query.positions[0].trust < 1)
    #expect(UInt32(bitPattern: query.positions[0].concept) == wobble)
  }

  @Test func `weights are the sums of the positions' rarities`() {
    let query = PreparedText("Wobble Institute for Nuclear Physics, Mainz, Germany").query
    let sum = query.positions.reduce(0) { $0 + $1.rarity }
    #expect(abs(query.weight - sum) < 1e-4)
    #expect(query.weightWithoutPlaces < query.weight)
  }

  @Test func `a text leaves nothing behind for the next`() {
    var prepared = PreparedText(
      "University of Mainz (UM), Mainz, Germany; Imperial Wobble College London, UK")
    var text = "Wobble"
    text.withUTF8 { prepared.reader.read($0, into: &prepared.query) }
    let fresh = PreparedText("Wobble").query
    #expect(prepared.query.positions.map(\.concept) == fresh.positions.map(\.concept))
    #expect(prepared.query.mentions.isEmpty && prepared.query.impliedCountries.isEmpty)
    #expect(prepared.query.segmentCount == 1 && prepared.query.spelledOut.isEmpty)
    #expect(prepared.query.weight == fresh.weight)
  }

  @Test func `an empty text has no positions`() {
    let query = PreparedText("").query
    #expect(query.positions.isEmpty && query.segmentCount == 0)
  }
}
