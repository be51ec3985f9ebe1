import Testing

@testable import Collaboration

@Suite struct AffiliationDiagramTests {
  private static let diagram = Diagram(affiliationsOf: Analysis(Invented.event()).persons)

  @Test func `lines join persons to the institutions that they state, never two persons`() throws {
    let diagram = Self.diagram
    #expect(diagram.vertices.contains { !$0.isSquare } && diagram.vertices.contains(where: \.isSquare))
    for edge in diagram.edges {
      #expect(diagram.vertices[edge.source].isSquare != diagram.vertices[edge.target].isSquare)
    }
    let ada = try #require(diagram.vertices.firstIndex { $0.id == "abel-ada" })
    let partners = diagram.edges.filter { $0.source == ada || $0.target == ada }
    #expect(partners.count >= 1)
    // Her two works state it.
    #expect(partners.map(\.weight).max() == 2)
  }

  @Test func `sizes are numbers of works, and the ids are unique`() throws {
    let persons = Analysis(Invented.event()).persons
    for (place, vertex) in persons.network.vertices.enumerated() {
      let drawn = try #require(Self.diagram.vertices.first { $0.id == vertex.id })
      #expect(drawn.size == Double(persons.workCounts[place]))
    }
    #expect(Set(Self.diagram.vertices.map(\.id)).count == Self.diagram.vertices.count)
  }

  @Test func `by institution, persons have the colour of theirs`() throws {
    var options = Diagram.Options()
    options.coloring = .institution
    let diagram = Diagram(affiliationsOf: Analysis(Invented.event()).persons, options: options)
    let style = DiagramStyle(diagram)
    for (index, vertex) in diagram.vertices.enumerated() where !vertex.isSquare {
      guard let group = vertex.group else { continue }
      let square = try #require(diagram.vertices.firstIndex { $0.isSquare && $0.group == group })
      #expect(style.color(of: index, in: diagram) == style.color(of: square, in: diagram))
    }
  }

  @Test func `squares and circles are in the legend, the SVG and both kinds of DOT`() {
    let svg = DiagramDrawing(Self.diagram).svg
    #expect(svg.contains(">person<") && svg.contains(">institution<"))
    #expect(svg.ranges(of: "</title><rect").count == Self.diagram.vertices.count(where: \.isSquare))
    #expect(DiagramDrawing(Self.diagram).dot.contains("shape=square"))
    #expect(DOTWriter.text(Self.diagram).contains("shape=square"))
    #expect(DOTWriter.text(Self.diagram).contains(" persons and "))
  }

  @Test func `a limit keeps those of most works and leaves nobody without a partner`() {
    let people = (0..<30).map {
      Invented.Part(name: "FAMILY\(letters($0)), Given", affiliations: ["University of Northhaven, Norway"])
    }
    let analysis = Analysis(Invented.corpus((0..<30).map { Array(people[0...$0]) }))
    let diagram = Diagram(affiliationsOf: analysis.persons, options: .init(limit: 10))
    #expect(diagram.vertices.count <= 10)
    #expect(diagram.notes.first?.hasPrefix("Drawn are the ") == true)
    let joined = Set(diagram.edges.flatMap { [$0.source, $0.target] })
    #expect(joined.count == diagram.vertices.count)
  }

  private func letters(_ number: Int) -> String {
    String([number / 26, number % 26].map { Character(Unicode.Scalar(UInt8(97 + $0))) })
  }
}
