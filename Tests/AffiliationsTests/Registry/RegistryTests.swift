import Foundation
import Testing

@testable import Affiliations

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

  @Test func `a university called after somebody is known by its city where no other claims it`() throws {
    let gutenbrink = RegistryOrganization(
      id: "0aaaaaa11", names: [.init("Wilma Gutenbrink University Mainz", .display)], types: ["education"],
      country: "DE", city: "Mainz")
    let hollenstedt = RegistryOrganization(
      id: "0aaaaaa12", names: [.init("Otto Hollenstedt University Mainz", .display)], types: ["education"],
      country: "DE", city: "Mainz")
    func names(_ organizations: [RegistryOrganization]) -> [String] {
      Registry(organizations).organization(withID: "0aaaaaa11")!.names.filter { $0.kind == .derived }.map(
        \.text)
    }
    #expect(names([gutenbrink]) == ["University of Mainz"])
    #expect(names([gutenbrink, hollenstedt]) == [])
    let plain = RegistryOrganization(
      id: "0aaaaaa13", names: [.init("University of Mainz", .display)], types: ["education"], country: "DE")
    #expect(names([gutenbrink, plain]) == [])
  }

  @Test func `an institute is known by its own name without its parent's, but not by a name that many have`()
    throws
  {
    let society = RegistryOrganization(
      id: "0aaaaaa10",
      names: [.init("Imaginary Society", .display), .init("Imaginäre Gesellschaft", .label, language: "de")],
      country: "DE")
    func institute(_ id: String, _ name: String) -> RegistryOrganization {
      .init(id: id, names: [.init(name, .display)], country: "DE", relations: [.init(.parent, "0aaaaaa10")])
    }
    let all = [
      society, institute("0aaaaaa11", "Otto Hollenstedt Institute of the Imaginary Society"),
      institute("0aaaaaa12", "Institut Gutenbrink, Imaginäre Gesellschaft"),
      institute("0aaaaaa13", "Institute of Physics of the Imaginary Society"),
      institute("0aaaaaa14", "Quill Institute of the Imaginary Society"),
      RegistryOrganization(id: "0aaaaaa15", names: [.init("Institut Quill", .display)], country: "FR"),
    ]
    func derived(_ registry: Registry) -> [[String]] {
      all.map { registry.organization(withID: $0.id)!.names.filter { $0.kind == .derived }.map(\.text) }
    }
    let names = [[], ["Otto Hollenstedt Institute"], ["Institut Gutenbrink"], [], [], []]
    let registry = Registry(all)
    #expect(derived(registry) == names)
    // Once more from the index, and without one that is to be ignored.
    let same = try RegistryEdits(["name Spoons = 0aaaaaa11"], file: "edits")
    #expect(derived(Registry(try RegistryIndex(try registry.index.edited(same), path: "memory"))) == names)
    let fewer = try RegistryEdits(["ignore Institut Gutenbrink"], file: "edits")
    #expect(
      derived(Registry(try RegistryIndex(try registry.index.edited(fewer), path: "memory")))
        == [[], ["Otto Hollenstedt Institute"], [], [], [], []])
  }

  /// The organisations that an affiliation means among thousands.
  private func found(_ text: String) -> [String] {
    var matcher = RegistryMatcher(InventedRegistry.shared)
    return matcher.matches(text).map { InventedRegistry.shared.organization($0.organization).id }
  }

  @Test(arguments: [
    "University of Mainz", "Universität Mainz", "Univ Mainz, Inst Phys, D-55128 Mainz, Germany",
    "Department of Spoons, University of Mainz, Germany",
  ])
  func `a city's only university is found by the city alone`(text: String) {
    #expect(found(text) == ["0aaaaaa11"])
  }

  @Test func `a city's only university is not found in another name or country`() {
    #expect(found("University of Mainz Hospital, Mainz, Germany") == ["0aaaaaa12"])
    #expect(found("University of Mainz, Paris, France") == [])
    #expect(found("University of Wobbling, Mainz, Germany") == [])
  }

  @Test(arguments: [
    "Wobble Inst Kernphys, Springfeld, Germany", "Wobble Inst Nucl Phys, Springfeld, Germany",
    "Wobble Inst. Kernphys., Springfeld, Germany", "Wobble Inst Kernphysik, Springfeld, Germany",
    "Wobble-Institut für Kernphysik, Springfeld",
  ])
  func `an organisation is found by the abbreviations of its name's words in any language`(text: String) {
    #expect(found(text) == ["0aaaaaa13"])
  }

  @Test(arguments: [
    ("Imperial Wobble Coll London, London, England", "0aaaaaa15"),
    ("Springfield Gen Hosp, Springfield, IL USA", "0aaaaaa16"),
    ("Univ N Wobbledonia, Wobblehead, IL USA", "0aaaaaa17"),
    ("Tech Univ Wobbletown, Wobbletown, Germany", "0aaaaaa18"),
    ("Natl Inst Stand & Wobbles, Springfield, IL 62701 USA", "0aaaaaa19"),
  ])
  func `addresses in which every word is abbreviated are read`(text: String, id: String) {
    #expect(found(text) == [id])
  }

  @Test func `an acronym that is a part of its organisation's web address is marked, and stays so`() throws {
    let registry = Registry([
      .init(
        id: "0aaaaaa11",
        names: [
          .init("Wobble Institute of Technology", .display), .init("WIT", .acronym), .init("WOT", .acronym),
        ],
        country: "US", hosts: ["web.wit.edu"])
    ])
    let marks = { (registry: Registry) in
      registry.organization(withID: "0aaaaaa11")!.names.filter(\.isHostLabel).map(\.text)
    }
    #expect(marks(registry) == ["WIT"])
    let edits = try RegistryEdits(["name Wobble Tech = 0aaaaaa11"], file: "edits")
    let edited = Registry(try RegistryIndex(try registry.index.edited(edits), path: "memory"))
    #expect(marks(edited) == ["WIT"])
  }

  @Test func `an acronym is its organisation's where that one's city stands beside it`() {
    let registry = Registry([
      .init(
        id: "0aaaaaa11", names: [.init("Wobble Institute of Technology", .display), .init("WIT", .acronym)],
        country: "DE", city: "Wobbletown", hosts: ["www.wit.example"]),
      .init(
        id: "0aaaaaa12", names: [.init("World Imagination Trust", .display), .init("WIT", .acronym)],
        country: "US", city: "Springfield", hosts: ["wit.example.org"]),
    ])
    var matcher = RegistryMatcher(registry)
    func found(_ text: String) -> [String] {
      matcher.matches(text).map { registry.organization($0.organization).id }
    }
    #expect(found("WIT, Wobbletown, Germany") == ["0aaaaaa11"])
    #expect(found("WIT, Springfield, USA") == ["0aaaaaa12"])
    #expect(found("WIT, Paris, France") == [])
    // A city of this name lies in two countries: it is no place by itself, but this organisation's.
    let split = Registry([
      .init(
        id: "0aaaaaa11", names: [.init("Wobble Institute of Technology", .display), .init("WIT", .acronym)],
        country: "DE", city: "Wobbletown", hosts: ["www.wit.example"]),
      .init(id: "0aaaaaa12", names: [.init("Museum of Spoons", .display)], country: "US", city: "Wobbletown"),
    ])
    var other = RegistryMatcher(split)
    #expect(other.matches("WIT, Wobbletown, Germany").map(\.organization) == [0])
  }

  @Test(arguments: [
    ("M.D. Wobble Cancer Center", ["md", "wobble", "cancer", "center"]),
    ("M. D. Wobble, U.S.A.", ["md", "wobble", "u", "s", "a"]), ("I.N.F.N., Rome", ["infn", "rome"]),
    ("Via A. Moro 2", ["via", "a", "moro", "2"]), ("P. R. China", ["p", "r", "china"]),
  ])
  func `initials with points between them are one word, but for countries'`(text: String, words: [String]) {
    var scanner = WordScanner()
    var text = text
    text.withUTF8 { scanner.scan($0) }
    #expect(scanner.words.indices.map(scanner.text) == words)
  }

  @Test func `ids survive their numbers`() {
    for id in ["0aaaaaa01", "03k9qs827", "0zzzzzz99", "000000000"] {
      #expect(IndexLayout.id(of: IndexLayout.number(of: id)) == id)
    }
  }
}
