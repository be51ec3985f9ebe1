import SparseGraph

/// Where the vertices of a network are placed on a page.
enum VertexPlacement {
  /// Returns a position for each vertex, in vertex order; the unit has no meaning.
  ///
  /// Communities begin as discs on a spiral, the largest in the middle, their strongest members inside; then joined
  /// vertices attract and close ones repel each other (Fruchterman & Reingold 1991, doi:10.1002/spe.4380211102).
  /// Deterministic.
  ///
  /// - Complexity: O(r (n + m)), for n vertices, m edges and r = 60 rounds, where vertices are spread evenly.
  static func positions(of graph: Graph, communities: Partition) -> [SIMD2<Double>] {
    var positions = spirals(graph, communities)
    let isJoined = graph.degrees().map { $0 > 0 }
    for round in 0..<roundCount {
      let reach = 1.5 * (1 - Double(round) / Double(roundCount)) + 0.05
      let forces = forces(graph, positions, isJoined)
      for vertex in positions.indices where isJoined[vertex] {
        let force = forces[vertex]
        let length = (force.x * force.x + force.y * force.y).squareRoot()
        if length > 0 { positions[vertex] += force * (min(length, reach) / length) }
      }
    }
    return positions
  }

  private static let roundCount = 60
  /// The cosine and sine of the golden angle, by which each point of a spiral is turned against the one before, so that
  /// none covers another.
  private static let turn = SIMD2(-0.7373688780783197, 0.6754902942615238)

  private static func spirals(_ graph: Graph, _ communities: Partition) -> [SIMD2<Double>] {
    let strengths = graph.strengths()
    var positions = [SIMD2<Double>](repeating: .zero, count: graph.vertexCount)
    var directions = [SIMD2(1.0, 0.0)]
    while directions.count < graph.vertexCount {
      let last = directions[directions.count - 1]
      directions.append(SIMD2(last.x * turn.x - last.y * turn.y, last.x * turn.y + last.y * turn.x))
    }
    let groups = communities.groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    var area = 0.0
    for (number, group) in groups.enumerated() {
      let room = Double(group.count) + 1
      let center = directions[number] * (number == 0 ? 0 : 1.15 * (area + room / 2).squareRoot())
      area += room
      let members = group.sorted { (-strengths[$0], $0) < (-strengths[$1], $1) }
      for (place, vertex) in members.enumerated() {
        positions[vertex] = center + directions[place] * (Double(place) * 0.8).squareRoot()
      }
    }
    return positions
  }

  private static func forces(_ graph: Graph, _ positions: [SIMD2<Double>], _ isJoined: [Bool]) -> [SIMD2<
    Double
  >] {
    var forces = [SIMD2<Double>](repeating: .zero, count: positions.count)
    for vertex in positions.indices {
      let degree = Double(graph.degree(of: vertex))
      for neighbor in graph.neighbors(of: vertex) {
        let away = positions[neighbor] - positions[vertex]
        let length = (away.x * away.x + away.y * away.y).squareRoot()
        // Hubs are not torn apart by their many edges.
        if length > 0.8 { forces[vertex] += away * (0.6 * (length - 0.8) / length / degree.squareRoot()) }
      }
    }
    let cell = 2.5
    var cells: [SIMD2<Int32>: [Int]] = [:]
    let places = positions.map { SIMD2<Int32>(($0 / cell).rounded(.down)) }
    for vertex in positions.indices { cells[places[vertex], default: []].append(vertex) }
    for vertex in positions.indices where isJoined[vertex] {
      for y in Int32(-1)...1 {
        for x in Int32(-1)...1 {
          for other in cells[places[vertex] &+ SIMD2(x, y)] ?? [] where other != vertex {
            let away = positions[vertex] - positions[other]
            let square = away.x * away.x + away.y * away.y
            if square < cell * cell { forces[vertex] += away * (0.9 / (square + 0.1) - 0.9 / (cell * cell)) }
          }
        }
      }
    }
    return forces
  }
}
