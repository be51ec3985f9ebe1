/// An immutable, simple directed graph with optional arc weights, for ties that have a direction such as citations.
///
/// Vertices are the integers `0..<vertexCount`. An arc leads from its source to its target and has a positive weight.
/// Parallel arcs are merged into one whose weight is the sum of theirs; loops are dropped.
///
/// Degrees, strengths, weakly and strongly connected components and PageRank are defined for directed graphs. All
/// other measures are those of undirected graphs; see ``undirected``.
public struct DirectedGraph: Sendable, Equatable {
  /// The outgoing arcs of each vertex, in ascending order of targets.
  let outgoing: Rows
  /// The incoming arcs of each vertex, in ascending order of sources.
  let incoming: Rows

  /// Adjacency rows in CSR format; `weights` is empty if all are 1.
  struct Rows: Sendable, Equatable {
    var offsets: [Int32]
    var vertices: [Int32]
    var weights: [Double]

    func arcs(of vertex: Int) -> Range<Int> { Int(offsets[vertex])..<Int(offsets[vertex + 1]) }
    func weight(_ arc: Int) -> Double { weights.isEmpty ? 1 : weights[arc] }
  }

  /// An arc from one vertex to another.
  public struct Arc: Sendable, Hashable {
    /// The vertex from which the arc leads.
    public var source: Int
    /// The vertex to which the arc leads.
    public var target: Int
    /// The strength of the tie; a greater weight is a closer tie.
    public var weight: Double

    /// Creates an arc.
    public init(source: Int, target: Int, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// Creates a directed graph from a list of arcs.
  ///
  /// - Parameters:
  ///   - vertexCount: the number of vertices, 0 to 2^31 − 2.
  ///   - arcs: arcs between vertices in `0..<vertexCount`, in any order, with positive finite weights.
  /// - Throws: ``GraphError/vertexOutOfRange(_:vertexCount:)`` or ``GraphError/invalidWeight(_:source:target:)`` for
  ///   the first such arc; ``GraphError/tooManyEdges`` for more than 2^31 − 1 arcs.
  /// - Complexity: O(n + m) time and memory for n vertices and m listed arcs.
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
    // A radix sort: each transposition is a stable counting sort, so that rows are ascending after two of them.
    let listed = DirectedGraph.sorted(
      vertexCount: vertexCount, by: sources, vertices: targets, weights: weights)
    let byTarget = DirectedGraph.transposed(listed)
    outgoing = DirectedGraph.merged(DirectedGraph.transposed(byTarget))
    incoming = DirectedGraph.transposed(outgoing)
  }

  /// The number of vertices, which are the integers `0..<vertexCount`.
  public var vertexCount: Int { outgoing.offsets.count - 1 }

  /// The number of arcs, parallel arcs counted once.
  public var arcCount: Int { outgoing.vertices.count }

  /// Whether some arc has a weight other than 1.
  public var isWeighted: Bool { !outgoing.weights.isEmpty }

  /// The arcs, sorted by source, then by target. O(n + m) for n vertices and m arcs.
  public var arcs: [Arc] {
    (0..<vertexCount).flatMap { source in
      outgoing.arcs(of: source).map {
        Arc(source: source, target: Int(outgoing.vertices[$0]), weight: outgoing.weight($0))
      }
    }
  }

  /// The underlying undirected graph: an edge wherever there is an arc in either direction, the weights of opposite
  /// arcs added. O(n + m) for n vertices and m arcs, of which there must be fewer than 2^30.
  public var undirected: Graph {
    var sources: [Int32] = []
    sources.reserveCapacity(arcCount)
    for vertex in 0..<vertexCount {
      for _ in outgoing.arcs(of: vertex) { sources.append(Int32(vertex)) }
    }
    return Graph(
      vertexCount: vertexCount, sources: sources, targets: outgoing.vertices, weights: outgoing.weights)
  }

  /// Returns arcs in rows by key: a stable counting sort.
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
      let position = Int(next[Int(keys[index])])
      next[Int(keys[index])] += 1
      rows.vertices[position] = vertices[index]
      if !weights.isEmpty { rows.weights[position] = weights[index] }
    }
    return rows
  }

  /// Returns the arcs in rows by their other end; each row is ascending.
  private static func transposed(_ rows: Rows) -> Rows {
    var ends: [Int32] = []
    ends.reserveCapacity(rows.vertices.count)
    for vertex in 0..<rows.offsets.count - 1 {
      for _ in rows.arcs(of: vertex) { ends.append(Int32(vertex)) }
    }
    return sorted(
      vertexCount: rows.offsets.count - 1, by: rows.vertices, vertices: ends, weights: rows.weights)
  }

  /// Merges the parallel arcs of ascending rows; drops the weights if all are 1 then.
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
