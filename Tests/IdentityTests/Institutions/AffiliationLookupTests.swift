import Testing

@testable import Identity

@Suite struct AffiliationLookupTests {
  private func row(_ text: String, _ lookup: inout AffiliationLookup) -> String {
    var text = text
    var output: [UInt8] = []
    text.withUTF8 { lookup.appendRow($0, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `the first column is the affiliation as it was given, whatever stands in it`() {
    var lookup = AffiliationLookup(registry: nil)
    #expect(row("=1+1", &lookup).hasPrefix("=1+1,"))
    #expect(row("A \"quoted\", text", &lookup).hasPrefix("\"A \"\"quoted\"\", text\","))
    #expect(row("", &lookup) == ",,,,,\n")
  }

  @Test func `a cell that a spreadsheet would run gets an apostrophe where that is asked for`() {
    var lookup = AffiliationLookup(registry: nil, escapesFormulas: true)
    #expect(row("=1+1", &lookup).hasPrefix("'=1+1,"))
    #expect(row("@home, Inc.", &lookup).hasPrefix("\"'@home, Inc.\","))
  }

  @Test func `without a registry the same words in another language and order give the same label`() {
    var lookup = AffiliationLookup(registry: nil)
    let columns = ["Universität Freiburg, Germany", "University of Freiburg, Freiburg, Germany"].map {
      row($0, &lookup).split(separator: ",").suffix(1).joined()
    }
    #expect(columns[0] == columns[1])
  }

  @Test func `Hong Kong counts as a country of its own or as China, as is asked for`() {
    var separate = AffiliationLookup(registry: nil, rollUp: .country)
    #expect(row("Examplia University, Hong Kong", &separate).contains(",hk,"))
    var joined = AffiliationLookup(registry: nil, rollUp: .country, greaterChina: .joined)
    #expect(row("Examplia University, Hong Kong", &joined).contains(",cn,"))
  }

  @Test func `an affiliation that the registry does not know has a local label and no institution`() {
    var lookup = AffiliationLookup(registry: Registry(RegistryTests.organizations))
    let row = row("Wobbly Spoon Institute, Nowhere", &lookup)
    #expect(row.contains("wobbly"))
    #expect(!row.contains("0aaaaaa"))
  }
}
