import SparseGraph

/// The brokerage roles of a vertex: how often it joins two others that are not joined, by the groups of the three.
///
/// Edges have no direction here, so that each pair of others counts once, and what Gould and Fernandez call
/// gatekeeper and representative is one role. Only neighbours with a known group count.
///
/// - SeeAlso: Gould & Fernandez, Sociological Methodology 19, 1989, doi:10.2307/270949.
struct BrokerageRoles: Sendable, Hashable {
  /// All three belong to one group.
  var coordinator = 0
  /// The broker and one of the others belong to one group, the third to another.
  var gatekeeper = 0
  /// The others belong to one group, the broker to another.
  var consultant = 0
  /// All three belong to different groups.
  var liaison = 0

  /// Counts the roles of every vertex.
  ///
  /// Of all pairs of neighbours by group, those that are joined (the triangles at the vertex) are subtracted.
  /// Vertices of one group with the same neighbours, such as the authors of one large work only, are counted
  /// together.
  ///
  /// - Parameter groups: the group of each vertex of the graph, 0 or more; nil where it is unknown.
  /// - Returns: the roles in vertex order; nil where the vertex's own group is unknown. Nil as a whole where
  ///   the graph may have more than `budget` triangles.
  /// - Complexity: O(n + m log n + t) time, for t triangles among the classes of equal vertices.
  static func counts(in graph: Graph, groups: [Int?], budget: Double = 4e8)
    -> [BrokerageRoles?]?
  {
    let known = graph.vertexCount == 0 ? [] : groups.indices.filter { groups[$0] != nil }
    let classes = TwinClasses(graph.subgraph(of: known), labels: known.map { groups[$0]! })
    guard classes.triangleBound <= budget else { return nil }
    var roles = classes.openPairs()
    classes.forEachTriangle { corner, a, b, count in
      roles[corner].subtract(classes.labels[corner], classes.labels[a], classes.labels[b], count)
    }
    var result = [BrokerageRoles?](repeating: nil, count: graph.vertexCount)
    for (position, vertex) in known.enumerated() { result[vertex] = roles[classes.classOfVertex[position]] }
    return result
  }

  /// Subtracts joined pairs, by the groups of the broker and the two.
  fileprivate mutating func subtract(_ broker: Int, _ a: Int, _ b: Int, _ count: Int) {
    switch (a == broker, b == broker) {
    case (true, true): coordinator -= count
    case (true, false), (false, true): gatekeeper -= count
    case (false, false): if a == b { consultant -= count } else { liaison -= count }
    }
  }
}

/// Classes of vertices with one label and the same closed neighbourhood, and the edges between classes.
///
/// Vertices of one class are joined with one another, and with all or none of another class.
private struct TwinClasses {
  /// The class of each vertex.
  let classOfVertex: [Int]
  /// The label of each class.
  let labels: [Int]
  /// The number of vertices of each class.
  let sizes: [Int]
  /// The classes that are joined.
  let graph: Graph

  init(_ graph: Graph, labels vertexLabels: [Int]) {
    // A fingerprint of the closed neighbourhood brings equal vertices together; then they are compared.
    var generator = SeededGenerator(seed: 0)
    let marks = (0..<graph.vertexCount).map { _ in generator.next() }
    let prints = (0..<graph.vertexCount).map { vertex in
      graph.neighbors(of: vertex).reduce(marks[vertex]) { $0 &+ marks[$1] }
    }
    let order = (0..<graph.vertexCount).sorted {
      (vertexLabels[$0], prints[$0], $0) < (vertexLabels[$1], prints[$1], $1)
    }
    var classOfVertex = [Int](repeating: 0, count: graph.vertexCount)
    var firsts: [Int] = []
    var sizes: [Int] = []
    for vertex in order {
      if let first = firsts.last, vertexLabels[first] == vertexLabels[vertex],
        prints[first] == prints[vertex],
        Self.areTwins(first, vertex, in: graph)
      {
        sizes[sizes.count - 1] += 1
      } else {
        firsts.append(vertex)
        sizes.append(1)
      }
      classOfVertex[vertex] = firsts.count - 1
    }
    self.classOfVertex = classOfVertex
    self.sizes = sizes
    labels = firsts.map { vertexLabels[$0] }
    // The classes' edges are those of their first vertices.
    var builder = GraphBuilder(vertexCount: firsts.count)
    for (number, first) in firsts.enumerated() {
      for neighbor in graph.neighbors(of: first) {
        let other = classOfVertex[neighbor]
        if number < other, neighbor == firsts[other] { try! builder.addEdge(number, other) }
      }
    }
    self.graph = builder.build()
  }

  private static func areTwins(_ a: Int, _ b: Int, in graph: Graph) -> Bool {
    guard graph.degree(of: a) == graph.degree(of: b), graph.hasEdge(a, b) else { return false }
    return graph.neighbors(of: a).lazy.filter { $0 != b }.elementsEqual(
      graph.neighbors(of: b).lazy.filter { $0 != a })
  }

  /// An upper bound of the number of triangles that join three classes.
  var triangleBound: Double {
    graph.edges.reduce(0) { $0 + Double(min(graph.degree(of: $1.source), graph.degree(of: $1.target))) } / 3
  }

  /// Returns for a vertex of each class all pairs of its neighbours by group, joined or not.
  func openPairs() -> [BrokerageRoles] {
    var ofLabel = [Int](repeating: 0, count: (labels.max() ?? -1) + 1)
    return labels.indices.map { number in
      ofLabel[labels[number]] += sizes[number] - 1
      for other in graph.neighbors(of: number) { ofLabel[labels[other]] += sizes[other] }
      var total = 0
      var withinLabels = 0
      let own = ofLabel[labels[number]]
      for other in [number] + Array(graph.neighbors(of: number)) {
        let count = ofLabel[labels[other]]
        total += count
        withinLabels += count * (count - 1) / 2
        ofLabel[labels[other]] = 0
      }
      let coordinator = own * (own - 1) / 2
      let gatekeeper = own * (total - own)
      let all = total * (total - 1) / 2
      return BrokerageRoles(
        coordinator: coordinator, gatekeeper: gatekeeper, consultant: withinLabels - coordinator,
        liaison: all - gatekeeper - withinLabels)
    }
  }

  /// Calls `body` with the joined pairs of neighbours of a vertex of each class `corner`: the classes of the two
  /// and the number of such pairs.
  func forEachTriangle(_ body: (_ corner: Int, _ a: Int, _ b: Int, _ count: Int) -> Void) {
    for number in sizes.indices {
      let others = sizes[number] - 1
      if others > 1 { body(number, number, number, others * (others - 1) / 2) }
      for neighbor in graph.neighbors(of: number) {
        if others > 0 { body(number, number, neighbor, others * sizes[neighbor]) }
        let size = sizes[neighbor]
        if size > 1 { body(number, neighbor, neighbor, size * (size - 1) / 2) }
      }
    }
    // Triangles of three classes, each from its corner of lowest rank; ranks grow with the degree.
    let count = graph.vertexCount
    let byRank = (0..<count).sorted { (graph.degree(of: $0), $0) < (graph.degree(of: $1), $1) }
    var ranks = [Int](repeating: 0, count: count)
    for (rank, number) in byRank.enumerated() { ranks[number] = rank }
    let above = (0..<count).map { number in graph.neighbors(of: number).filter { ranks[$0] > ranks[number] } }
    var isAbove = [Bool](repeating: false, count: count)
    for low in byRank {
      for middle in above[low] { isAbove[middle] = true }
      for middle in above[low] {
        for high in above[middle] where isAbove[high] {
          body(low, middle, high, sizes[middle] * sizes[high])
          body(middle, low, high, sizes[low] * sizes[high])
          body(high, low, middle, sizes[low] * sizes[middle])
        }
      }
      for middle in above[low] { isAbove[middle] = false }
    }
  }
}

extension MeasuredNetwork {
  /// The brokerage roles of each vertex among its main memberships; nil where its own is unknown, and as a whole
  /// where there are too many triangles to count.
  var brokerage: [BrokerageRoles?]? {
    results.brokerage {
      network.mainMemberships.isEmpty
        ? [BrokerageRoles?](repeating: nil, count: network.vertices.count)
        : BrokerageRoles.counts(in: graph, groups: network.mainMemberships)
    }
  }
}
