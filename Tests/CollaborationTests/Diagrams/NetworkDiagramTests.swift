import GraphLayout
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

  /// Seven works of 24 persons each.
  private static let largeWorks: Analysis = {
    let groups = (0..<7).map { group in Array((group * 24)..<(group * 24 + 24)) }
    return Analysis(
      Invented.corpus(
        groups.map { $0.map { .init(name: "FAMILY\(letters($0)), Given\(letters($0))") } }))
  }()

  @Test func `in a large dense network works of many are squares, and a note says so`() {
    let diagram = Diagram(of: Self.largeWorks.persons)
    #expect(diagram.vertices.count == 168)
    #expect(diagram.edges.isEmpty)
    #expect(diagram.hubs.count == 7)
    #expect(diagram.hubs.allSatisfy { $0.members.count == 24 })
    #expect(diagram.notes.count == 1)
    #expect(
      diagram.notes.first?.hasPrefix("Drawn as lines are 0 of 1932 edges; all others are in 7 works") == true)
  }

  @Test func `all edges are drawn where that is asked for, and alike ones together where they are thinned`() {
    var options = Diagram.Options()
    options.edges = .all
    let all = Diagram(of: Self.largeWorks.persons, options: options)
    #expect(all.edges.count == 1932)
    #expect(all.hubs.isEmpty && all.notes.isEmpty)
    options.edges = .backbone
    let thinned = Diagram(of: Self.largeWorks.persons, options: options)
    // All weights are equal: what does not stand out is left out as a whole.
    #expect(thinned.edges.isEmpty)
    #expect(thinned.notes.first?.hasPrefix("Drawn are 0 of 1932 edges") == true)
  }

  @Test func `colours, sizes, title and highlights are those asked for`() {
    var options = Diagram.Options()
    options.coloring = .institution
    options.size = Measures.vertex(named: "degree")
    options.title = "A title"
    options.highlights = ["ada"]
    let diagram = Diagram(of: Analysis(Invented.event()).persons, options: options)
    #expect(diagram.title == "A title")
    #expect(diagram.vertices[0].size == 2)
    #expect(diagram.highlights == [0])
    #expect(diagram.legend.color == "institutions")
    #expect(diagram.legend.groupNames.values.contains { $0.contains("Northhaven") })
  }

  @Test func `the year of the first work is a scale of colours, and its classes are in the legend`() throws {
    var options = Diagram.Options()
    options.coloring = .firstYear
    let persons = Analysis(Invented.dated()).persons
    let diagram = Diagram(of: persons, options: options)
    let years = try #require(persons.column(named: "first_year"))
    for (vertex, cell) in zip(diagram.vertices, years.cells) {
      #expect(vertex.group.map { diagram.legend.groupNames[$0] } == cell.numericValue.map { "\(Int($0))" })
    }
    #expect(diagram.legend.color == "year of the first work")
    let style = DiagramStyle(diagram)
    let first = try #require(diagram.vertices.firstIndex { $0.group == 0 })
    #expect(style.color(of: first, in: diagram) == ColorScale.colors[0])
    #expect(style.groups.map(\.number) == style.groups.map(\.number).sorted())
  }

  @Test func `any column of the table colours: texts a colour each, numbers a scale`() throws {
    let analysis = Analysis(Invented.dated())
    for measured in analysis.networks {
      for name in measured.columnNames {
        var options = Diagram.Options()
        options.coloring = .column(name)
        let diagram = Diagram(of: measured, options: options)
        let column = try #require(measured.column(named: name), "\(name)")
        for (vertex, cell) in zip(diagram.vertices, column.cells) {
          #expect((vertex.group == nil) == (cell == .missing || cell == .list([])), "\(name)")
        }
      }
    }
  }

  @Test func `the mean year of a vertex is that of its works`() throws {
    let persons = Analysis(Invented.dated()).persons
    let means = try #require(persons.column(named: "mean_year"))
    let works = persons.network.worksByVertex()
    let years = persons.network.yearOfWork
    for (cell, works) in zip(means.cells, works) {
      let known = works.compactMap { years[Int($0)] }
      #expect(cell.numericValue == (known.isEmpty ? nil : Double(known.reduce(0, +)) / Double(known.count)))
    }
  }

  @Test func `a column that there is not colours nothing`() {
    var options = Diagram.Options()
    options.coloring = .column("beauty")
    let diagram = Diagram(of: Analysis(Invented.event()).persons, options: options)
    #expect(diagram.vertices.allSatisfy { $0.group == nil })
  }

  @Test func `the communities of a network are circles of as many as they have members`() {
    var options = Diagram.Options()
    options.level = .communities
    let diagram = Diagram(of: Self.largeWorks.persons, options: options)
    #expect(diagram.vertices.map(\.size) == [Double](repeating: 24, count: 7))
    #expect(diagram.vertices.allSatisfy { $0.label.hasSuffix(" and 23 others") })
    #expect(diagram.edges.isEmpty)
    #expect(DOTWriter.text(diagram).contains("// 7 communities, 0 pairs."))
  }

  @Test func `given positions are kept nearly`() throws {
    let persons = Analysis(Invented.event()).persons
    let before = Diagram(of: persons)
    var options = Diagram.Options()
    options.positions = Dictionary(
      uniqueKeysWithValues: zip(before.vertices.map(\.id), try #require(before.positions)))
    let after = Diagram(of: persons, options: options)
    for (a, b) in zip(try #require(before.positions), try #require(after.positions)) {
      #expect((a - b).lengthSquared < 0.25)
    }
  }

  /// Random works of up to five of 160 people, who work with those of near numbers.
  private static func randomWorks(_ count: Int) -> [[Invented.Part]] {
    var random = SplitMix(state: 77)
    return (0..<count).map { _ in
      let first = Int.random(in: 0..<160, using: &random)
      let team = Set(
        (0..<Int.random(in: 2...5, using: &random)).map { _ in
          (first + Int.random(in: 0..<9, using: &random)) % 160
        })
      return team.sorted().map { .init(name: "FAMILY\(letters($0)), Given\(letters($0))") }
    }
  }

  /// The middles of the drawn circles by the vertices' ids, and the width of the drawing.
  private static func circles(_ diagram: Diagram) -> (centers: [String: SIMD2<Double>], width: Double) {
    let scene = NetworkLayout(diagram).scene()
    var centers: [String: SIMD2<Double>] = [:]
    for circle in scene.circles {
      if let vertex = circle.vertex { centers[diagram.vertices[vertex].id] = circle.center }
    }
    return (centers, scene.bounds.size.x)
  }

  @Test
  func `with given positions, five per cent more works move the median circle by less than two per cent`()
    throws
  {
    let works = Self.randomWorks(420)
    let before = Diagram(of: Analysis(Invented.corpus(Array(works.prefix(400)))).persons)
    var options = Diagram.Options()
    options.positions = Dictionary(
      uniqueKeysWithValues: zip(before.vertices.map(\.id), try #require(before.positions)))
    let (old, width) = Self.circles(before)
    let (new, _) = Self.circles(Diagram(of: Analysis(Invented.corpus(works)).persons, options: options))
    let moves = old.compactMap { id, center in new[id].map { ($0 - center).length } }.sorted()
    #expect(moves.count > 120)
    #expect(moves[moves.count / 2] < 0.02 * width)
  }

  @Test func `drawings of parts of a corpus share one map where the positions of the whole are given`() throws
  {
    let works = Self.randomWorks(400)
    let whole = Diagram(of: Analysis(Invented.corpus(works)).persons)
    var options = Diagram.Options()
    options.positions = Dictionary(
      uniqueKeysWithValues: zip(whole.vertices.map(\.id), try #require(whole.positions)))
    let (all, width) = Self.circles(Diagram(of: Analysis(Invented.corpus(works)).persons, options: options))
    for part in [works.prefix(30), works.suffix(60)] {
      let (some, own) = Self.circles(
        Diagram(of: Analysis(Invented.corpus(Array(part))).persons, options: options))
      let moves = some.compactMap { id, center in all[id].map { ($0 - center).length } }.sorted()
      #expect(moves[moves.count / 2] < 0.06 * width)
      #expect(abs(own - width) < 0.1 * width)
    }
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
