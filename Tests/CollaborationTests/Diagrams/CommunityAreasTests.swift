import Testing

@testable import Collaboration

@Suite struct CommunityAreasTests {
  /// Thirty groups of twelve people, who write on a subject of their own.
  private static let analysis: Analysis = {
    let subjects = [
      "glaciers", "sonnets", "enzymes", "tariffs", "comets", "lichens", "bridges", "vowels", "magnets",
      "quakes",
    ]
    var works: [[Invented.Part]] = []
    var titles: [String] = []
    for group in 0..<30 {
      let people = (0..<12).map { number in
        let letters = letters(12 * group + number)
        return Invented.Part(name: "FAMILY\(letters), Given\(letters)")
      }
      for work in 0..<6 {
        works.append(Array(people[work...(work + 6)]))
        titles.append("On \(subjects[group % 10]) of place \(letters(group)) and their number")
      }
    }
    return Analysis(Invented.corpus(works, titles: titles))
  }()

  private static func letters(_ number: Int) -> String {
    String([number / 26, number % 26].map { Character(Unicode.Scalar(UInt8(97 + $0))) })
  }

  @Test func `areas are named by words of their titles and by their strongest members`() throws {
    let diagram = Diagram(of: Self.analysis.persons, options: .init(limit: 1000))
    let areas = try #require(diagram.areas)
    #expect(areas.count == 30)
    #expect(areas.allSatisfy { $0.members.count >= 10 && $0.leaders.hasSuffix(" others") })
    #expect(areas.allSatisfy { !$0.topics.isEmpty })
    #expect(areas.contains { $0.topics.contains("glaciers") })
    // What all titles have names nothing.
    #expect(!areas.contains { $0.topics.contains("number") || $0.topics.contains("place") })
  }

  @Test func `the names of areas do not overlap, and are in the drawing`() throws {
    let diagram = Diagram(of: Self.analysis.persons, options: .init(limit: 1000))
    let scene = NetworkLayout(diagram).scene()
    #expect(scene.areaNames.count > 10)
    for (rank, a) in scene.areaNames.enumerated() {
      // The two lines of a name adjoin.
      for b in scene.areaNames[(rank + 1)...] { #expect(!a.box.grown(by: -0.1).intersects(b.box)) }
    }
    for text in scene.texts where text.vertex != nil {
      for name in scene.areaNames { #expect(!text.box.intersects(name.box)) }
    }
  }

  @Test func `areas are communities whatever the colours show`() throws {
    var options = Diagram.Options(limit: 1000)
    options.coloring = .none
    let areas = try #require(Diagram(of: Self.analysis.persons, options: options).areas)
    #expect(areas.count == 30 && areas.allSatisfy { $0.group == nil })
  }

  @Test func `a few vertices have no areas`() {
    #expect(Diagram(of: Analysis(Invented.event()).persons).areas == nil)
  }

  @Test func `a word is named once, in one of singular and plural`() {
    let titles = (0..<20).map { $0 < 8 ? "glacier glaciers alpha" : "sonnet \($0)" }
    let works = Invented.corpus(titles.map { _ in [.init(name: "ABEL, Ada")] }, titles: titles).corpus.works
    let words = Topics(works).words(of: Array(0..<8), limit: 5, significant: true)
    #expect(words.contains("alpha"))
    #expect(words.count { $0.hasPrefix("glacier") } == 1)
  }
}
