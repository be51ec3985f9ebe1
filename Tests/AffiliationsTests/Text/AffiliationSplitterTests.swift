import Testing

@testable import Affiliations

@Suite struct AffiliationSplitterTests {
  private func texts(_ text: String) -> [String] {
    var splitter = AffiliationSplitter()
    return splitter.texts(text)
  }

  private static let first = "Wobble University, Oslo, Norway"
  private static let second = "Department of Physics, Fork Institute, Stockholm, Sweden"

  @Test(arguments: [
    "%1; %2", "%1 and %2", "%1 & %2", "%1. %2", "%1 | %2", "1 %1 2 %2", "(a) %1 (b) %2", "1%1, 2%2",
    "¹%1 ²%2", "%1 / %2",
    "%1\n%2",
  ])
  func `two addresses are parted, whatever stands between them`(form: String) {
    let text = form.replacing("%1", with: Self.first).replacing("%2", with: Self.second)
    #expect(texts(text) == [Self.first, Self.second])
  }

  @Test(arguments: [
    "Department of Physics and Astronomy, University of Wobble, Norway",
    "National Institute of Forks & Spoons, Springfield, IL 62701, USA",
    "Wobble University, Port of Spain, Trinidad and Tobago", "St. Wobble's Hospital, London, U.K.",
    "Univ. of Wobble",
    "Wobble University (WU), 5 Fork Street, 12345 Springfield, USA", "北京大学", "",
  ])
  func `one address is not parted`(text: String) {
    #expect(texts(text) == [text])
  }

  @Test func `a slash parts names where no comma makes an address of them`() {
    #expect(texts("Wobblio/Fork Institute") == ["Wobblio", "Fork Institute"])
    #expect(texts("Wobblio / Fork Institute") == ["Wobblio", "Fork Institute"])
    #expect(texts("TU/e Wobble") == ["TU/e Wobble"])
  }

  @Test func `who comes without a place has that of the next`() {
    #expect(
      texts("Wobble University; Fork Institute, Stockholm, Sweden") == [
        "Wobble University, Stockholm, Sweden", "Fork Institute, Stockholm, Sweden",
      ])
  }

  @Test func `words have the labels of an address`() {
    var tagger = AffiliationTagger()
    var text =
      "Department of Physics, Wobble University, 5 Fork Street, 12345 Springfield, Germany, doe@example.org"
    let tags = text.withUTF8 { tagger.tags($0) }
    #expect(
      tags.map(\.label).prefix(11) == [
        .unit, .unit, .unit, .institution, .institution, .street, .street, .street, .postcode, .city,
        .country,
      ])
    #expect(tags.allSatisfy { !$0.begins })
  }

  @Test func `a table with a tag that is unknown has none`() {
    #expect(AffiliationTag(letter: UInt8(ascii: "q")) == nil)
    #expect(AffiliationTag(letter: UInt8(ascii: "I"))?.begins == true)
    #expect(AffiliationTag(letter: UInt8(ascii: "i"))?.label == .institution)
  }

  @Test func `the shipped weights name every tag's transitions`() {
    let model = TaggerModel.shipped
    #expect(model.tags.count > 8)
    #expect(model.transitions.count == model.tags.count * model.tags.count)
  }
}
