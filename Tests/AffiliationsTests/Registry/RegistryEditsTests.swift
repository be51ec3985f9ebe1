import Testing

@testable import Affiliations

@Suite struct RegistryEditsTests {
  private static let organizations: [RegistryOrganization] = [
    .init(
      id: "0aaaaaa01", names: [.init("University of Examplia", .display), .init("Quick Reply", .alias)],
      country: "DE", city: "Examplia"),
    .init(
      id: "0aaaaaa02", names: [.init("Imaginary Research Centre", .display), .init("Quick Reply", .alias)],
      country: "FR"),
  ]

  private func candidates(_ text: String, _ index: RegistryIndex) -> [String] {
    var matcher = RegistryMatcher(Registry(index))
    var ids: [String] = []
    matcher.forEachCandidate(text) { id, _, _, _ in ids.append(id) }
    return ids.sorted()
  }

  private func edited(_ lines: String...) throws -> RegistryIndex {
    let edits = try RegistryEdits(lines, file: "edits.txt")
    return try RegistryIndex(Registry(Self.organizations).index.edited(edits), path: "memory")
  }

  @Test func `an ignored name finds no organisation, or not the one it is ignored for`() throws {
    #expect(candidates("Quick Reply", try edited("# nothing", "")) == ["0aaaaaa01", "0aaaaaa02"])
    #expect(candidates("Quick Reply", try edited("ignore quick reply")) == [])
    #expect(
      candidates("Quick Reply", try edited("ignore Quick-Reply = https://ror.org/0aaaaaa02")) == ["0aaaaaa01"]
    )
  }

  @Test func `an added name finds its organisation`() throws {
    #expect(candidates("Zorblatt Laboratory", try edited()) == [])
    #expect(
      candidates("Zorblatt Laboratory", try edited("name Zorblatt Laboratory = 0aaaaaa02")) == ["0aaaaaa02"])
  }

  @Test func `an organisation whose every name is ignored keeps the one to show`() throws {
    let index = try edited("ignore Imaginary Research Centre", "ignore Quick Reply")
    #expect(candidates("Imaginary Research Centre", index) == [])
    #expect(Registry(index).organization(withID: "0aaaaaa02")?.displayName == "Imaginary Research Centre")
  }

  @Test(arguments: [
    ("forget AI", "edits.txt:2"), ("name Our Lab", "edits.txt:2"), ("ignore", "edits.txt:2"),
    ("ignore AI = nonsense", "edits.txt:2"), ("name = 0aaaaaa01", "edits.txt:2"),
    ("ignore AI = 0zzzzzz99", "edits.txt:2"),
  ])
  func `an error names the file and the line`(line: String, place: String) {
    #expect {
      _ = try edited("# a comment", line)
    } throws: { ($0 as? RegistryError)?.file == place }
  }
}
