import ByteFormats
import Testing

@testable import Affiliations

@Suite struct GazetteerTests {
  @Test(
    arguments: [
      ("germany", "DE"), ("deutschland", "DE"), ("england", "GB"), ("the netherlands", "NL"),
      ("bosnia and herzegovina", "BA"), ("trinidad and tobago", "TT"), ("hong kong", "HK"),
      ("wobbledonia", nil),
      ("", nil),
    ] as [(String, String?)])
  func `a country is known by its names`(name: String, code: String?) {
    #expect(Gazetteer.country(named: name) == code)
  }

  @Test func `every country has a code of two capitals and an English name that means it`() {
    for code in Set(Gazetteer.allCountryNames.values) {
      #expect(code.utf8.count == 2 && code.allSatisfy { ("A"..."Z").contains($0) })
      #expect(Gazetteer.isCountryCode(code))
      let name = Gazetteer.englishName(of: code)
      #expect(name != code, "\(code)")
      #expect(Gazetteer.country(named: TextFolding.folded(name)) == code, "\(code)")
    }
  }

  @Test func `every name of a country is folded`() {
    for name in Gazetteer.allCountryNames.keys { #expect(name == name.lowercased() && !name.isEmpty) }
  }

  @Test(
    arguments: [
      ("california", "US"), ("ontario", "CA"), ("tasmania", "AU"), ("bavaria", nil), ("germany", nil),
    ]
      as [(String, String?)])
  func `states of three countries are known`(name: String, code: String?) {
    #expect(Gazetteer.country(ofState: name) == code)
  }

  @Test func `a city of several countries says none`() {
    #expect(Gazetteer.country(ofCity: "heidelberg") == "DE")
    #expect(Gazetteer.country(ofCity: "cambridge") == nil)
    #expect(Gazetteer.country(ofCity: "wobbleville") == nil)
  }

  @Test func `an unknown code is its own name`() {
    #expect(Gazetteer.englishName(of: "QQ") == "QQ")
    #expect(!Gazetteer.isCountryCode("QQ"))
    #expect(Gazetteer.isCountryCode("UK"))
  }

  @Test func `the codes of states are of two capitals, and none is a state and a province`() {
    let (states, provinces) = (
      Gazetteer.unitedStatesCodes, Gazetteer.stateCodes.filter { $0.country == "CA" }.flatMap(\.codes)
    )
    #expect((states + provinces).allSatisfy { $0.utf8.count == 2 && $0 == $0.uppercased() })
    #expect(Set(states).isDisjoint(with: provinces))
    #expect(Set(states).count == 51)
  }
}
