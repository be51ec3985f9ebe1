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

  @Test(arguments: [
    ("Beth Israel Hospital, Boston", ""), ("Wobbly Hospital, 5 India Street, Nowhere", ""),
    ("Wobbly Hospital, Nowhere, Georgia", "GE"), ("Wobbly Hospital, Atlanta, Georgia", "US"),
    ("Wobbly Hospital, Tbilisi, Georgia", "GE"),
    ("Wobbly Hospital, Mexico, NM", "US"), ("Wobbly Hospital, Lebanon, NH 03756", "US"),
    ("Wobbly Hospital, Cuba, MO", "US"), ("Jordan Wobbly Hospital", ""),
    ("Wobbly Hospital, Amman, Jordan", "JO"),
    ("Wobbly Hospital, Pyongyang, Democratic People's Republic of Korea", "KP"),
    ("Wobbly Hospital, Seoul, Republic of Korea", "KR"),
    ("Wobbly Hospital, Kinshasa, Democratic Republic of the Congo", "CD"),
    ("Wobbly Hospital, Brazzaville, Republic of the Congo", "CG"),
    ("Wobbly Hospital, Port Moresby, Papua New Guinea", "PG"),
    ("Wobbly Hospital, Bissau, Guinea-Bissau", "GW"),
    ("Wobbly Hospital, Nowhere, Equatorial Guinea", "GQ"), ("Wobbly Hospital, Conakry, Guinea", "GN"),
    ("Wobbly Hospital, Nowhere, New South Wales", "AU"), ("Wobbly Hospital, Belfast, Northern Ireland", "GB"),
    ("Wobbly Hospital, Sha Tin, Hong Kong SAR, China", "HK"),
    ("Wobbly Hospital, Taipa, Macao, P.R. China", "MO"),
    ("Wobbly Hospital, New Brunswick, New Jersey", "US"), ("Wobbly Hospital, St Helier, Jersey", "JE"),
  ])
  func `the country is the one that the address says, not a word of the name`(text: String, code: String) {
    var lookup = AffiliationLookup(registry: Registry(RegistryTests.organizations))
    let fields = row(text, &lookup).split(separator: "\"", omittingEmptySubsequences: false).last!
      .split(separator: ",", omittingEmptySubsequences: false)
    #expect(fields[fields.count - 3] == code)
  }

  @Test func `an affiliation that the registry does not know has a local label and no institution`() {
    var lookup = AffiliationLookup(registry: Registry(RegistryTests.organizations))
    let row = row("Wobbly Spoon Institute, Nowhere", &lookup)
    #expect(row.contains("wobbly"))
    #expect(!row.contains("0aaaaaa"))
  }
}
