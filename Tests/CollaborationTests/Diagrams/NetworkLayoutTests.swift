import Testing

@testable import Collaboration

@Suite struct NetworkLayoutTests {
  @Test(arguments: [1, 2, 3, 10, 40, 90], Diagram.Kind.allCases)
  func `no name overlaps another name or a circle and no two circles overlap`(
    count: Int, kind: Diagram.Kind
  ) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let diagram = Samples.random(count, seed: seed, kind: kind)
      let scene = try NetworkLayout(diagram, engine: Samples.spiral).scene()
      #expect(collisions(scene) == [])
    }
  }

  /// Pairs of figures that overlap, in words.
  private func collisions(_ scene: Scene) -> [String] {
    var found: [String] = []
    for (rank, a) in scene.circles.enumerated() {
      for b in scene.circles[(rank + 1)...] where (a.center - b.center).length <= a.radius + b.radius {
        found.append("circles \(a) and \(b)")
      }
    }
    for (rank, text) in scene.texts.enumerated() {
      for other in scene.texts[(rank + 1)...] where text.box.intersects(other.box) {
        found.append("texts \(text.lines) and \(other.lines)")
      }
      // A name that needs no veil stands in its circle.
      if text.vertex != nil, !text.isVeiled { continue }
      for circle in scene.circles where text.box.intersects(circleAt: circle.center, radius: circle.radius) {
        found.append("text \(text.lines) and circle \(circle)")
      }
    }
    return found
  }

  @Test func `every vertex and every edge is drawn once`() throws {
    let diagram = Samples.random(60, seed: 5)
    let scene = try NetworkLayout(diagram, engine: Samples.spiral).scene()
    #expect(scene.circles.compactMap(\.vertex).sorted() == Array(diagram.vertices.indices))
    #expect(scene.lines.compactMap(\.edge).sorted() == Array(diagram.edges.indices))
    #expect(scene.texts.compactMap(\.vertex).sorted() == Array(diagram.vertices.indices))
  }

  @Test func `where there are too many only the largest are named, and a note says so`() throws {
    var diagram = Samples.random(60, seed: 6)
    diagram.labelLimit = 10
    let scene = try NetworkLayout(diagram, engine: Samples.spiral).scene()
    let named = Set(scene.texts.compactMap(\.vertex))
    let smallest = named.map { diagram.vertices[$0].size }.min() ?? 0
    #expect(named.count == 10)
    for index in diagram.vertices.indices where !named.contains(index) {
      #expect(diagram.vertices[index].size <= smallest)
    }
    #expect(scene.texts.contains { $0.lines.joined(separator: " ").hasPrefix("Named are the 10 largest") })
  }

  @Test func `a line ends at the centres of its circles`() throws {
    let diagram = Samples.random(30, seed: 7)
    let scene = try NetworkLayout(diagram, engine: Samples.spiral).scene()
    let centers = Dictionary(
      uniqueKeysWithValues: scene.circles.compactMap { circle in circle.vertex.map { ($0, circle.center) } })
    for line in scene.lines {
      guard let edge = line.edge else { continue }
      #expect(try #require(centers[diagram.edges[edge].source]) == line.path.start)
      #expect(try #require(centers[diagram.edges[edge].target]) == line.path.end)
    }
  }

  @Test func `the legend says what is there and nothing else`() throws {
    let scene = try NetworkLayout(Samples.institutions, engine: Samples.spiral).scene()
    let words = scene.texts.map { $0.lines.joined(separator: " ") }
    #expect(words.contains("Circle area: works"))
    #expect(words.contains("Ring: share of works with no other institution"))
    #expect(words.contains("co-affiliation only"))
    #expect(words.contains("Norway (2)"))
    let plain = try NetworkLayout(Samples.small, engine: Samples.spiral).scene()
    #expect(!plain.texts.contains { $0.lines[0].hasPrefix("Ring") })
    #expect(plain.texts.contains { $0.lines == ["Without co-authors here (1)"] })
  }

  @Test func `a diagram without vertices still has its title`() throws {
    var diagram = Samples.small
    diagram.vertices = []
    diagram.edges = []
    let scene = try NetworkLayout(diagram, engine: Samples.spiral).scene()
    #expect(scene.texts.map(\.lines).contains(["Who worked with whom"]))
  }

  @Test func `an error of the engine is passed on`() {
    struct Refusal: Error {}
    #expect(throws: Refusal.self) {
      try DiagramDrawing(Samples.small) { _, _ in throw Refusal() }
    }
  }
}
