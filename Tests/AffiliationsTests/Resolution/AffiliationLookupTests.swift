import Foundation
import Testing

@testable import Affiliations

@Suite struct AffiliationLookupTests {
  @Test func `without a registry the same words in another language and order give the same label`() {
    var lookup = AffiliationLookup(registry: nil)
    let labels = ["Universität Freiburg, Germany", "University of Freiburg, Freiburg, Germany"].map {
      lookup.institutions(in: $0).localLabel
    }
    #expect(labels[0] == labels[1] && !labels[0].isEmpty)
  }

  @Test func `Hong Kong counts as a country of its own or as China, as is asked for`() {
    var separate = AffiliationLookup(registry: nil, rollUp: .country)
    #expect(separate.institutions(in: "Examplia University, Hong Kong").ids == ["hk"])
    var joined = AffiliationLookup(registry: nil, rollUp: .country, greaterChina: .joined)
    #expect(joined.institutions(in: "Examplia University, Hong Kong").ids == ["cn"])
  }

  /// Affiliations of an invented hospital, and the country that each says.
  static let countryTraps: [(text: String, code: String)] = [
    ("Beth Israel Hospital, Nowhere", ""), ("Wobbly Hospital, 5 India Street, Nowhere", ""),
    ("Wobbly Hospital, Rue de Suisse, Nowhere", ""), ("Wobbly Hospital, 12 rue de la Belgique, Nowhere", ""),
    ("Wobbly Hospital, Nowhere, Georgia", "GE"), ("Wobbly Hospital, Atlanta, Georgia", "US"),
    ("Wobbly Hospital, Tbilisi, Georgia", "GE"), ("Wobbly Hospital, Nowhere, Georgia 30602", "US"),
    ("Georgia Wobbly Hospital, Nowhere, Georgia", "US"),
    ("South Georgia Wobbly Hospital, Nowhere, Georgia", "US"),
    ("Georgian Wobbly Hospital, Nowhere, Georgia", "GE"), ("Georgia Wobbly Hospital, Tbilisi, Georgia", "GE"),
    ("Wobbly Hospital, Nowhere, Georgia, USA", "US"), ("Wobbly Hospital, Nowhere, Republic of Georgia", "GE"),
    ("Wobbly Hospital, 1055 W. Georgia Street, Nowhere", ""),
    ("Wobbly Hospital, Mexico, NM", "US"), ("Wobbly Hospital, Lebanon, NH 03756", "US"),
    ("Wobbly Hospital, Cuba, MO", "US"), ("Jordan Wobbly Hospital", ""),
    ("Wobbly Hospital, Nowhere, MA USA", "US"),
    ("Wobbly Hospital, Amman, Jordan", "JO"),
    ("Wobbly Hospital, Pyongyang, Democratic People's Republic of Korea", "KP"),
    ("Wobbly Hospital, Pyongyang, North Korea", "KP"), ("Wobbly Hospital, Seoul, South Korea", "KR"),
    ("Wobbly Hospital, Seoul, Republic of Korea", "KR"), ("Wobbly Hospital, Nowhere, Korea", "KR"),
    ("Wobbly Hospital, Kinshasa, Democratic Republic of the Congo", "CD"),
    ("Wobbly Hospital, Kinshasa, DR Congo", "CD"),
    ("Wobbly Hospital, Brazzaville, Republic of the Congo", "CG"),
    ("Wobbly Hospital, Brazzaville, Congo", "CG"),
    ("Wobbly Hospital, Port Moresby, Papua New Guinea", "PG"),
    ("Wobbly Hospital, Bissau, Guinea-Bissau", "GW"),
    ("Wobbly Hospital, Nowhere, Equatorial Guinea", "GQ"), ("Wobbly Hospital, Conakry, Guinea", "GN"),
    ("Wobbly Hospital, Nowhere, New South Wales", "AU"), ("Wobbly Hospital, Belfast, Northern Ireland", "GB"),
    ("Wobbly Hospital, Sha Tin, Hong Kong SAR, China", "HK"),
    ("Wobbly Hospital, Taipei, Taiwan", "TW"), ("Wobbly Hospital, Taipei, Taiwan, R.O.C.", "TW"),
    ("Wobbly Hospital, Taipa, Macao, P.R. China", "MO"),
    ("Wobbly Hospital, New Brunswick, New Jersey", "US"), ("Wobbly Hospital, St Helier, Jersey", "JE"),
  ]

  private func country(_ text: String, _ lookup: inout AffiliationLookup) -> String {
    lookup.institutions(in: text).countries.joined(separator: "|")
  }

  @Test(arguments: countryTraps)
  func `the country is the one that the address says, not a word of the name`(text: String, code: String) {
    var lookup = AffiliationLookup(registry: Registry(RegistryTests.organizations))
    #expect(country(text, &lookup) == code)
  }

  @Test(arguments: countryTraps)
  func `without a registry the country is the same`(text: String, code: String) {
    var lookup = AffiliationLookup(registry: nil)
    #expect(country(text, &lookup) == code)
  }

  private func ids(_ text: String) -> [String] {
    var lookup = AffiliationLookup(registry: InventedRegistry.shared)
    return lookup.institutions(in: text).ids
  }

  @Test(arguments: [
    "University of Examplia, Examplia, Germany; Institute of Imaginary Chemistry, Lyon, France",
    "University of Examplia, Examplia, Germany | Institute of Imaginary Chemistry, Lyon, France",
    "¹University of Examplia, Germany ²Institute of Imaginary Chemistry, Lyon, France",
    "University of Examplia, Germany ²Institute of Imaginary Chemistry, Lyon, France",
    "1University of Examplia, Examplia, Germany 2Institute of Imaginary Chemistry, Lyon, France",
    "Dept. of Physics, University of Examplia, Germany and Institute of Imaginary Chemistry, Lyon, France",
    "[Doe, Jane; Roe, R.] Univ Examplia, Examplia, Germany; [Roe, R.] Inst Imaginary Chem, Lyon, France",
  ])
  func `each of several affiliations in one string has its organisation`(text: String) {
    #expect(ids(text) == ["0aaaaaa01", "0aaaaaa02"])
  }

  @Test(arguments: [
    "University of Examplia\u{1}, Examplia, Germany", "University\u{B}of Examplia, Examplia,\u{1B}Germany",
    "University of Examplia, Examplia, Germany\u{7F}",
  ])
  func `control characters separate words and nothing more`(text: String) {
    #expect(ids(text) == ["0aaaaaa01"])
    var lookup = AffiliationLookup(registry: nil)
    #expect(country(text, &lookup) == "DE")
    let found = lookup.institutions(in: text)
    #expect(found.probability == 1 && found.localLabel == "examplia-university-de")
  }

  @Test func `an affiliation that the registry does not know has a local label and no institution`() {
    var lookup = AffiliationLookup(registry: Registry(RegistryTests.organizations))
    let found = lookup.institutions(in: "Wobbly Spoon Institute, Nowhere")
    #expect(found.localLabel.contains("wobbly"))
    #expect(found.ids.isEmpty && found.names.isEmpty && found.probability == nil)
  }
}
