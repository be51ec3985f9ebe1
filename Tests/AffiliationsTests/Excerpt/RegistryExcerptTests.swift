import Bibliography
import Foundation
import TestSupport
import Testing

@testable import Affiliations

@Suite struct RegistryExcerptTests {
  /// A dump of invented organisations: a society, its institute, a university, and one more.
  static let dump = """
    [\(record("0aaaaa169", "Imaginary Research Society", types: "nonprofit")),
    \(record("0aaaaa266", "Gutenbrink Institute of the Imaginary Research Society",
      #"{"type": "parent", "id": "https://ror.org/0aaaaa169", "label": ""}"#, types: "facility")),
    \(record("0aaaaa363", "University of Examplia", types: #"funder", "education"#)),
    \(record("0aaaaa460", "Left Out College", types: "education"))]
    """

  private static func record(_ id: String, _ name: String, _ relation: String = "", types: String) -> String {
    """
    {"id": "https://ror.org/\(id)", "status": "active", "types": ["\(types)"], "established": 1900, "domains": [],
     "links": [{"type": "website", "value": "https://www.examplia.example/"}], "relationships": [\(relation)],
     "names": [{"lang": "en", "types": ["ror_display", "label"], "value": "\(name)"},
       {"lang": null, "types": ["acronym"], "value": "\(name.filter(\.isUppercase))"}],
     "locations": [{"geonames_id": 1, "geonames_details": {"name": "Lyon", "country_code": "FR",
       "country_subdivision_name": "Rhône", "lat": 45.7485, "lng": 4.8467}}]}
    """
  }

  private static func excerpt(_ ids: [String]) throws -> RegistryExcerpt {
    let folder = try TemporaryFolder()
    try folder.write(dump.utf8, to: "dump.json")
    return try RegistryExcerpt(dump: folder.path("dump.json"), ids: ids, source: "Examplia")
  }

  @Test func `an excerpt that is written and read again says the same of each organisation`() throws {
    let made = try Self.excerpt(["0aaaaa363", "0aaaaa169", "0aaaaa266"])
    let read = try #require(RegistryExcerpt(made.encoded))
    #expect(read.source == "Examplia" && read.registryCount == 4)
    #expect(read.organizations.count == 3)
    for number in 0..<3 { #expect(read.organization(number) == made.organization(number)) }
    let university = read.organization(2)
    #expect(university.displayName == "University of Examplia")
    #expect(university.types == ["funder", "education"] && university.sector == "education")
    #expect(university.city == "Lyon" && university.region == "Rhône" && university.country == "FR")
    #expect(university.coordinates == Coordinates(latitude: 45.75, longitude: 4.85))
    #expect(university.hosts == ["examplia.example"])
  }

  @Test
  func `an organisation has the names that the whole registry derives, and relations within the excerpt`()
    throws
  {
    let institute = try Self.excerpt(["0aaaaa169", "0aaaaa266"]).organization(1)
    #expect(institute.names.contains { $0.text == "Gutenbrink Institute" && $0.kind == .derived })
    #expect(institute.relations == [.init(.parent, "0aaaaa169")])
    #expect(try Self.excerpt(["0aaaaa266"]).organization(0).relations == [])
  }

  @Test func `words are as rare as in the whole registry`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.dump.utf8, to: "dump.json")
    let whole = try Registry(opening: folder.path("dump.json")).index
    let part = Registry(try Self.excerpt(["0aaaaa363"]), [0]).index
    for text in ["university", "examplia"] {
      let hash = ConceptTable.hash(of: text)
      let (rare, own) = (whole.words[Int(whole.word(hash)!)].rarity, part.words[Int(part.word(hash)!)].rarity)
      #expect(abs(rare - own) < 0.1, "\(text)")
    }
  }

  @Test func `other bytes are no excerpt`() {
    #expect(RegistryExcerpt(Array("something else that is long enough to be read".utf8)) == nil)
  }

  @Test(arguments: ["03k9qs827", "05a28rw58", "042nb2s44", "01hhn8329"])
  func `the last two characters of an id follow from the others`(id: String) {
    let number = IndexLayout.number(of: id)
    #expect(RegistryExcerpt.id(ofDigits: RegistryExcerpt.digits(of: number)) == number)
  }
}
