import Foundation
import Testing

@testable import Affiliations

@Suite struct RORDumpTests {
  private static let version2 = """
    [{"id":"https://ror.org/0aaaaaa01","status":"active","types":["education"],"names":[
      {"lang":"en","types":["ror_display","label"],"value":"Ex\\u00e1mple \\"University\\""},
      {"lang":null,"types":["acronym"],"value":"EU"}],
      "locations":[{"geonames_id":1,"geonames_details":{"country_code":"DE","name":"Town","country_subdivision_name":null}}],
      "relationships":[{"id":"https://ror.org/0aaaaaa02","label":"x","type":"parent"}],
      "links":[{"type":"website","value":"https://www.example.org/x"}],"established":1900,"domains":[]},
     {"id":"https://ror.org/0aaaaaa02","status":"withdrawn","names":[{"types":["ror_display"],"value":"Old"}]}]
    """
  private static let version1 = """
    [{"id":"https://ror.org/0aaaaaa01","name":"Example University","aliases":["Example Uni"],"acronyms":["EU"],
      "labels":[{"label":"Beispieluniversität","iso639":"de"}],"status":"active","types":["Education"],
      "country":{"country_name":"Germany","country_code":"DE"},"addresses":[{"city":"Town","state":null,"lat":1.5}],
      "relationships":[{"type":"Parent","id":"https://ror.org/0aaaaaa02","label":"x"}],"links":["http://www.example.org"]}]
    """

  private func read(_ bytes: Data, limit: Int = 1000) throws -> [RegistryOrganization] {
    let file = FileManager.default.temporaryDirectory.appending(path: "registry-\(UUID().uuidString)")
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var found: [RegistryOrganization] = []
    try RORDump.read(file.path, limit: limit) { found.append($0) }
    return found
  }

  @Test func `schema 2 is read`() throws {
    let found = try read(Data(Self.version2.utf8))
    #expect(found.count == 2)
    #expect(found[0].displayName == "Exámple \"University\"")
    #expect(found[0].names.map(\.kind) == [.display, .acronym])
    #expect(found[0].country == "DE")
    #expect(found[0].city == "Town")
    #expect(found[0].hosts == ["example.org"])
    #expect(found[0].relations == [.init(.parent, "0aaaaaa02")])
    #expect(found[1].status == .withdrawn)
  }

  @Test(
    arguments: [
      ("https://en.wikipedia.org/wiki/University_of_M%C3%BCnster", "University of Münster"),
      ("http://en.wikipedia.org/wiki/Wobble_(company)", "Wobble"), ("https://example.org/wiki/Wobble", nil),
      ("https://en.wikipedia.org/wiki/Wobble#History", nil), ("https://en.wikipedia.org/wiki/%ZZ", nil),
    ] as [(String, String?)])
  func `the title of an article in Wikipedia is a name`(address: String, title: String?) {
    #expect(RORDump.articleTitle(address) == title)
  }

  @Test func `schema 1 is read`() throws {
    let found = try read(Data(Self.version1.utf8))
    #expect(found.count == 1)
    #expect(found[0].displayName == "Example University")
    #expect(
      Set(found[0].names.map(\.text)) == ["Example University", "Example Uni", "EU", "Beispieluniversität"])
    #expect(found[0].types == ["education"])
    #expect(found[0].city == "Town")
  }

  @Test(arguments: [
    "", "<!DOCTYPE html><html>no such page</html>", "{\"message\":\"not found\"}", "[]", "[{\"a\":1}]",
    "plain text",
    String(version2.dropLast(40)), String(repeating: " ", count: 100_000),
    String(repeating: " ", count: 3_000_000), "[" + String(repeating: "\n", count: 3_000_000) + "]",
    "[{\"id\":\"https://ror.org/0aaaaaa01\",}]",
    "PK\u{3}\u{4}truncated", "[[[[[[", "\u{0}\u{1}\u{2}",
  ])
  func `what is no dump ends in an error that says so`(text: String) {
    #expect(throws: RegistryError.self) { try read(Data(text.utf8)) }
  }

  @Test func `more records than the maximum number end in an error, whatever they say`() throws {
    let record = #"{"id":"https://ror.org/0aaaaaa01","name":"A"}"#
    func dump(_ count: Int) -> Data {
      Data("[\([String](repeating: record, count: count).joined(separator: ","))]".utf8)
    }
    #expect(try read(dump(3), limit: 3).count == 3)
    #expect(throws: RegistryError.self) { try read(dump(4), limit: 3) }
  }

  @Test func `truncated gzip ends in an error`() {
    #expect(throws: RegistryError.self) { try read(Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B])) }
  }

  /// One organisation "A", packed by Python's gzip and zipfile.
  @Test(arguments: [
    "H4sIAAAAAAACA4uuVspMUbJSyigpKSi20tcvyi/Syy9K1zdIBAMDQyUdpbzE3NRiJavoaqWSygIwSwmoLD4ls7ggJ7FSKVZHqSwxpzQVaIqjUm1sbSwARVFTKVQAAAA=",
    """
    UEsDBBQAAAAAAAAAIVAb+HFrBwAAAAcAAAAPAAAAdjEtcm9yLWRhdGEuY3N2aWQsbmFtZVBLAwQUAAAACAAAACFQRVFTKU0AAABU
    AAAAGgAAAHYxLXJvci1kYXRhX3NjaGVtYV92Mi5qc29ui65WykxRslLKKCkpKLbS1y/KL9LLL0rXN0gEAwNDJR2lvMTc1GIlq+hq
    pZLKAjBLCagsPiWzuCAnsVIpVkepLDGnNBVoiqNSbWxtLABQSwECFAMUAAAAAAAAACFQG/hxawcAAAAHAAAADwAAAAAAAAAAAAAA
    gAEAAAAAdjEtcm9yLWRhdGEuY3N2UEsBAhQDFAAAAAgAAAAhUEVRUylNAAAAVAAAABoAAAAAAAAAAAAAAIABNAAAAHYxLXJvci1k
    YXRhX3NjaGVtYV92Mi5qc29uUEsFBgAAAAACAAIAhQAAALkAAAAAAA==
    """,
  ])
  func `a dump is read in the packings in which it is published`(packed: String) throws {
    let bytes = try #require(Data(base64Encoded: packed.replacing("\n", with: "")))
    #expect(try read(bytes).map(\.displayName) == ["A"])
    #expect(throws: RegistryError.self) { try read(bytes.dropLast(30)) }
  }

  @Test func `a byte order mark is passed over`() throws {
    #expect(try read(Data("\u{FEFF}".utf8) + Data(Self.version2.utf8)).count == 2)
  }
}
