import Foundation
import Testing

@testable import Identity

@Suite struct RegistryTests {
  static let organizations: [RegistryOrganization] = [
    .init(
      id: "0aaaaaa01",
      names: [
        .init("University of Examplia", .display), .init("Universität Examplia", .label, language: "de"),
        .init("UEX", .acronym),
      ], types: ["education"], country: "DE", city: "Examplia"),
    .init(
      id: "0aaaaaa02", names: [.init("Institute of Imaginary Chemistry", .display)], types: ["facility"],
      country: "FR",
      city: "Lyon", relations: [.init(.parent, "0aaaaaa03")]),
    .init(
      id: "0aaaaaa03", names: [.init("Imaginary Research Society", .display)], types: ["nonprofit"],
      country: "FR",
      relations: [.init(.child, "0aaaaaa02")]),
    .init(
      id: "0aaaaaa04", names: [.init("Old Imaginary College", .display)], status: .withdrawn, country: "DE",
      relations: [.init(.successor, "0aaaaaa01")]),
    .init(
      id: "0aaaaaa05", names: [.init("Examplasoft (Germany)", .display)], types: ["company"], country: "DE"),
  ]

  @Test func `an index gives back what went in`() throws {
    let registry = Registry(Self.organizations)
    #expect(registry.count == 5)
    let found = try #require(registry.organization(withID: "https://ror.org/0aaaaaa01"))
    #expect(found.displayName == "University of Examplia")
    #expect(found.country == "DE")
    #expect(found.city == "Examplia")
    #expect(found.types == ["education"])
    #expect(registry.organization(withID: "0zzzzzz99") == nil)
    #expect(registry.organization(withID: "no id") == nil)
  }

  @Test(arguments: [
    "Department of Physics, University of Examplia, Examplia, Germany",
    "Univ Examplia, Inst Phys, D-12345 Examplia, Germany",
    "Institut für Physik, Universität Examplia, Deutschland", "Univeristy of Examplia, Germany",
  ])
  func `an affiliation finds its organisation in several forms and languages`(text: String) {
    var matcher = RegistryMatcher(Registry(Self.organizations))
    var ids: [String] = []
    matcher.forEachCandidate(text) { id, _, _, _ in ids.append(id) }
    #expect(ids.first == "0aaaaaa01")
  }

  @Test func `a withdrawn organisation is found as its successor`() {
    var matcher = RegistryMatcher(Registry(Self.organizations))
    var ids: [String] = []
    matcher.forEachCandidate("Old Imaginary College, Germany") { id, _, _, _ in ids.append(id) }
    #expect(ids.contains("0aaaaaa01"))
    #expect(!ids.contains("0aaaaaa04"))
  }

  @Test func `the parent at the top of an organisation is found`() throws {
    let registry = Registry(Self.organizations)
    let child = try #require(registry.index.organization(withID: "0aaaaaa02"))
    #expect(registry.organization(registry.topParent(of: child)).id == "0aaaaaa03")
  }

  @Test func `ids survive their numbers`() {
    for id in ["0aaaaaa01", "03k9qs827", "0zzzzzz99", "000000000"] {
      #expect(IndexLayout.id(of: IndexLayout.number(of: id)) == id)
    }
  }

  @Test func `every question of a tree leads to the leaf that a walk by hand finds`() {
    let trees = DecisionTrees(base: 0.5, "0:1 1:2 -1 -2 1:5 3 4\n7")
    #expect(trees.logOdds([0, 0]) == 6.5)
    #expect(trees.logOdds([1, 3]) == 5.5)
    #expect(trees.logOdds([2, 5]) == 10.5)
    #expect(trees.logOdds([2, 6]) == 11.5)
  }
}
