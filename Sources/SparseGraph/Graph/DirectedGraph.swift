/// A directed graph that never changes, for ties that have a direction: who cites, thanks or follows whom.
///
/// Vertices are `0..<vertexCount`; an arc leads from its source to its target and has a positive finite weight.
/// Repeated arcs become one whose weight is their sum; loops are dropped.
///
/// What is natural for a direction is here: degrees, strengths, weak and strong components, PageRank. The other
/// measures are of undirected graphs; ``undirected`` makes one.
public struct DirectedGraph: Sendable, Equatable {
  /// The arcs by source, targets ascending.
  let outgoing: Rows
  /// The arcs by target, sources ascending.
  let incoming: Rows

  /// Neighbours and weights in rows; weights are empty where all are 1.
  struct Rows: Sendable, Equatable {
    var offsets: [Int32]
    var vertices: [Int32]
    var weights: [Double]

    func arcs(of vertex: Int) -> Range<Int> { Int(offsets[vertex])..<Int(offsets[vertex + 1]) }
    func weight(_ arc: Int) -> Double { weights.isEmpty ? 1 : weights[arc] }
  }

  /// An arc from one vertex to another.
  public struct Arc: Sendable, Hashable {
    /// Where the arc begins.
    public var source: Int
    /// Where it leads.
    public var target: Int
    /// The strength of the tie; more is closer.
    public var weight: Double

    /// Makes an arc.
    public init(source: Int, target: Int, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// Makes a directed graph.
  ///
  /// - Parameters:
  ///   - vertexCount: 0 or more, below 2^31.
  ///   - arcs: in any order.
  /// - Throws: ``GraphError`` that names the first vertex or weight that is not allowed.
  /// - Complexity: O(n + m) for n vertices and m arcs.
  public init(vertexCount: Int, arcs: some Sequence<Arc>) throws(GraphError) {
    precondition((0..<Int(Int32.max)).contains(vertexCount), "a graph has 0 to 2^31 - 2 vertices")
    var sources: [Int32] = []
    var targets: [Int32] = []
    var weights: [Double] = []
    for arc in arcs {
      for end in [arc.source, arc.target] where end < 0 || end >= vertexCount {
        throw .vertexOutOfRange(end, vertexCount: vertexCount)
      }
      guard arc.weight > 0, arc.weight < .infinity else {
        throw .invalidWeight(arc.weight, source: arc.source, target: arc.target)
      }
      guard arc.source != arc.target else { continue }
      guard sources.count < Int(Int32.max) else { throw .tooManyEdges }
      sources.append(Int32(arc.source))
      targets.append(Int32(arc.target))
      weights.append(arc.weight)
    }
    // Sorted by source, then by target, each time keeping the order: rows come out ascending.
    let listed = DirectedGraph.sorted(
      vertexCount: vertexCount, by: sources, vertices: targets, weights: weights)
    let byTarget = DirectedGraph.turned(listed)
    outgoing = DirectedGraph.merged(DirectedGraph.turned(byTarget))
    incoming = DirectedGraph.turned(outgoing)
  }

  /// The number of vertices; they are called `0..<vertexCount`.
  public var vertexCount: Int { outgoing.offsets.count - 1 }

  /// The number of arcs, repeated ones counted once.
  public var arcCount: Int { outgoing.vertices.count }

  /// Whether some arc has a weight other than 1.
  public var isWeighted: Bool { !outgoing.weights.isEmpty }

  /// The arcs, ascending by source, then by target.
  public var arcs: [Arc] {
    (0..<vertexCount).flatMap { source in
      outgoing.arcs(of: source).map {
        Arc(source: source, target: Int(outgoing.vertices[$0]), weight: outgoing.weight($0))
      }
    }
  }

  /// The graph in which vertices are joined if an arc leads either way; weights of both ways are added. O(n + m).
  public var undirected: Graph {
    var sources: [Int32] = []
    sources.reserveCapacity(arcCount)
    for vertex in 0..<vertexCount {
      for _ in outgoing.arcs(of: vertex) { sources.append(Int32(vertex)) }
    }
    return Graph(
      vertexCount: vertexCount, sources: sources, targets: outgoing.vertices, weights: outgoing.weights)
  }

  /// Counting sort that keeps the order of equal keys.
  private static func sorted(
    vertexCount: Int, by keys: [Int32], vertices: [Int32], weights: [Double]
  ) -> Rows {
    var offsets = [Int32](repeating: 0, count: vertexCount + 1)
    for key in keys { offsets[Int(key) + 1] += 1 }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    var next = offsets
    var rows = Rows(
      offsets: offsets, vertices: [Int32](repeating: 0, count: keys.count),
      weights: [Double](repeating: 0, count: weights.count))
    for index in keys.indices {
      let place = Int(next[Int(keys[index])])
      next[Int(keys[index])] += 1
      rows.vertices[place] = vertices[index]
      if !weights.isEmpty { rows.weights[place] = weights[index] }
    }
    return rows
  }

  /// The same arcs by their other end, ascending within rows.
  private static func turned(_ rows: Rows) -> Rows {
    var ends: [Int32] = []
    ends.reserveCapacity(rows.vertices.count)
    for vertex in 0..<rows.offsets.count - 1 {
      for _ in rows.arcs(of: vertex) { ends.append(Int32(vertex)) }
    }
    return sorted(
      vertexCount: rows.offsets.count - 1, by: rows.vertices, vertices: ends, weights: rows.weights)
  }

  /// Joins equal neighbours of ascending rows; weights that all come out as 1 are dropped.
  private static func merged(_ rows: Rows) -> Rows {
    var merged = Rows(offsets: [0], vertices: [], weights: [])
    for vertex in 0..<rows.offsets.count - 1 {
      let start = merged.vertices.count
      for arc in rows.arcs(of: vertex) {
        if merged.vertices.count > start, merged.vertices.last == rows.vertices[arc] {
          merged.weights[merged.weights.count - 1] += rows.weight(arc)
        } else {
          merged.vertices.append(rows.vertices[arc])
          merged.weights.append(rows.weight(arc))
        }
      }
      merged.offsets.append(Int32(merged.vertices.count))
    }
    if merged.weights.allSatisfy({ $0 == 1 }) { merged.weights = [] }
    return merged
  }
}
