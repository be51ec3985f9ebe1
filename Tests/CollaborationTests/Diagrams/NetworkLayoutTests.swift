import Testing

@testable import Collaboration

@Suite struct NetworkLayoutTests {
  @Test(arguments: [1, 2, 3, 10, 40, 90], Diagram.Kind.allCases)
  func `no name overlaps another name or a circle and no two circles overlap`(
    count: Int, kind: Diagram.Kind
  ) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let diagram = Samples.random(count, seed: seed, kind: kind)
      let scene = NetworkLayout(diagram).scene()
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
    let scene = NetworkLayout(diagram).scene()
    #expect(scene.circles.compactMap(\.vertex).sorted() == Array(diagram.vertices.indices))
    #expect(scene.lines.compactMap(\.edge).sorted() == Array(diagram.edges.indices))
    #expect(scene.texts.compactMap(\.vertex).sorted() == Array(diagram.vertices.indices))
  }

  @Test func `where there are too many only the largest are named, and a note says so`() throws {
    var diagram = Samples.random(60, seed: 6)
    diagram.labelLimit = 10
    let scene = NetworkLayout(diagram).scene()
    let named = Set(scene.texts.compactMap(\.vertex))
    let smallest = named.map { diagram.vertices[$0].size }.min() ?? 0
    #expect(named.count == 10)
    for index in diagram.vertices.indices where !named.contains(index) {
      #expect(diagram.vertices[index].size <= smallest)
    }
    #expect(
      scene.texts.contains {
        $0.lines.joined(separator: " ").hasPrefix("Named are 10 of 60, the largest first")
      })
  }

  @Test func `a line ends at the centres of its circles`() throws {
    let diagram = Samples.random(30, seed: 7)
    let scene = NetworkLayout(diagram).scene()
    let centers = Dictionary(
      uniqueKeysWithValues: scene.circles.compactMap { circle in circle.vertex.map { ($0, circle.center) } })
    for line in scene.lines {
      guard let edge = line.edge else { continue }
      #expect(try #require(centers[diagram.edges[edge].source]) == line.path.start)
      #expect(try #require(centers[diagram.edges[edge].target]) == line.path.end)
    }
  }

  @Test func `the legend says what is there and nothing else`() throws {
    let scene = NetworkLayout(Samples.institutions).scene()
    let words = scene.texts.map { $0.lines.joined(separator: " ") }
    #expect(words.contains("Circle area: works"))
    #expect(words.contains("Ring: share of works with no other institution"))
    #expect(words.contains("co-affiliation only"))
    #expect(words.contains("Norway (2)"))
    let plain = NetworkLayout(Samples.small).scene()
    #expect(!plain.texts.contains { $0.lines[0].hasPrefix("Ring") })
    #expect(plain.texts.contains { $0.lines == ["Without co-authors here (1)"] })
  }

  @Test func `a diagram without vertices still has its title`() throws {
    var diagram = Samples.small
    diagram.vertices = []
    diagram.edges = []
    let scene = NetworkLayout(diagram).scene()
    #expect(scene.texts.map(\.lines).contains(["Who worked with whom"]))
  }

  @Test(arguments: [150, 420])
  func `on a map no name overlaps a name or a circle, no circles overlap, and some are named`(count: Int) {
    let diagram = Samples.random(count, seed: 4)
    let scene = NetworkLayout(diagram).scene()
    #expect(collisions(scene) == [])
    #expect(Set(scene.texts.compactMap(\.vertex)).count > count / 20)
    #expect(scene.circles.compactMap(\.vertex).count == count)
    #expect(scene.areas.isEmpty == (count <= 300))
  }

  @Test func `a highlighted vertex is named before all others`() {
    var diagram = Samples.random(150, seed: 6)
    diagram.labelLimit = 0
    diagram.highlights = [17]
    #expect(NetworkLayout(diagram).scene().texts.compactMap(\.vertex) == [17])
  }

  @Test func `the square of a work touches no circle on a map`() {
    var diagram = Samples.random(150, seed: 5)
    diagram.hubs = (0..<10).map { hub in Diagram.Hub(members: (0..<12).map { $0 + hub * 12 }) }
    let scene = NetworkLayout(diagram).scene()
    let squares = scene.circles.filter { $0.hub != nil }
    let circles = scene.circles.filter { $0.vertex != nil }
    #expect(squares.count >= 10)
    for square in squares {
      for circle in circles {
        #expect((square.center - circle.center).length > square.radius + circle.radius)
      }
    }
  }
}
