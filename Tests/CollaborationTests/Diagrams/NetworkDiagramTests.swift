import Testing

@testable import Collaboration

@Suite struct NetworkDiagramTests {
  @Test func `every actor and every pair is drawn, isolated ones too`() {
    let analysis = Analysis(Invented.event())
    let persons = Diagram(of: analysis.persons)
    #expect(
      persons.vertices.map(\.id) == [
        "abel-ada", "bolt-ben", "cree-cora", "dune-dora", "earl-egon", "finn-fay",
      ])
    #expect(persons.edges.count == 4)
    #expect(persons.edges.allSatisfy { !$0.isDashed })
    #expect(persons.notes.isEmpty)
    #expect(persons.vertices[3].group == nil)
    let institutions = Diagram(of: analysis.institutions)
    #expect(institutions.edges.count { $0.isDashed } == 1)
    #expect(institutions.edges.first { $0.isDashed }!.tooltip.hasSuffix("co-affiliation only"))
  }

  @Test func `tooltips give name, figures, places and works`() {
    let diagram = Diagram(of: Analysis(Invented.event()).persons)
    #expect(diagram.vertices[0].tooltip.hasPrefix("Ada Abel\n2 works\n2 collaborators, strength 3\n"))
    #expect(diagram.vertices[0].tooltip.contains("Northhaven"))
    #expect(diagram.vertices[4].tooltip.hasPrefix("Egon Earl\n0 works\n0 collaborators, strength 0"))
    let edge = diagram.edges.first { $0.weight == 2 }!
    #expect(edge.tooltip == "Ada Abel – Cora Cree\n2 joint works: 1, 2")
  }

  @Test func `a limit draws the strongest and says what was left out`() {
    let diagram = Diagram(of: Analysis(Invented.event()).persons, options: .init(limit: 2))
    #expect(diagram.vertices.map(\.id) == ["abel-ada", "bolt-ben"])
    #expect(diagram.edges.count == 1)
    #expect(diagram.notes == ["Drawn are the 2 persons of highest strength, of 6."])
  }

  @Test func `a large dense network is thinned to the edges that stand out, and a note says so`() {
    let groups = (0..<7).map { group in Array((group * 24)..<(group * 24 + 24)) }
    let corpus = Invented.corpus(
      groups.map { $0.map { .init(name: "FAMILY\(Self.letters($0)), Given\(Self.letters($0))") } })
    let diagram = Diagram(of: Analysis(corpus).persons)
    #expect(diagram.vertices.count == 168)
    // All weights are equal, so that nothing stands out; what belongs together stays together.
    #expect(diagram.edges.count == 7 * 23)
    #expect(diagram.notes.count == 1)
    #expect(diagram.notes.first?.hasPrefix("Drawn are 161 of 1932 edges: those that stand out") == true)
  }

  private static func letters(_ number: Int) -> String {
    String([number / 26, number % 26].map { Character(Unicode.Scalar(UInt8(97 + $0))) })
  }

  @Test(arguments: [#""><script>alert(1)</script>"#, #"\N \G"#, "a\u{0}b\u{1B}[31m", "]]>&amp;"])
  func `hostile names stay text in the diagram's DOT`(name: String) {
    let corpus = Invented.corpus(
      [
        [
          .init(name: name, affiliations: [name]),
          .init(name: "BOLT, Ben", affiliations: ["Eastmoor College"]),
        ]
      ],
      titles: [name])
    let analysis = Analysis(corpus)
    for measured in analysis.networks {
      let text = DOTWriter.text(Diagram(of: measured))
      #expect(!text.contains("\u{1B}"))
      #expect(!text.contains("=\"\"><"))
    }
  }
}
