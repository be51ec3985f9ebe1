/// An immutable, simple, undirected graph with optional edge weights, in compressed sparse row (CSR) format.
///
/// Vertices are the integers `0..<vertexCount`; there are no loops and no parallel edges. The weight of an edge is a
/// positive number that means strength: a greater weight is a closer tie. A graph whose weights are all 1 stores
/// no weights. Build a graph with ``GraphBuilder``, ``Incidence/projection(_:)`` or a generator such as
/// ``star(leaves:)``.
///
/// Memory: 4 bytes per vertex and 8 bytes per edge, and 16 bytes more per edge in a weighted graph. Each measure is a
/// method in a file of its own and returns its values in vertex order.
public struct Graph: Sendable, Equatable {
  /// The index in `targets` of the first neighbour of each vertex, then `targets.count`: `vertexCount + 1` ascending
  /// integers.
  package let offsets: [Int32]
  /// The neighbours of vertex 0 in ascending order, then those of vertex 1, and so on: two arcs per edge.
  package let targets: [Int32]
  /// The weight of each arc, in the order of `targets`; empty if every weight is 1.
  package let arcWeights: [Double]
  /// The sum of the weights of all edges; `edgeCount` in an unweighted graph.
  public let totalWeight: Double

  /// The number of vertices, which are the integers `0..<vertexCount`.
  public var vertexCount: Int { offsets.count - 1 }

  /// The number of edges, each pair of neighbours counted once.
  public var edgeCount: Int { targets.count / 2 }

  /// Whether some edge has a weight other than 1.
  public var isWeighted: Bool { !arcWeights.isEmpty }

  /// Creates a graph from CSR rows as documented above, symmetric and without loops; not validated in release builds.
  package init(offsets: [Int32], targets: [Int32], arcWeights: [Double]) {
    assert(!offsets.isEmpty && Int(offsets[offsets.count - 1]) == targets.count)
    assert(arcWeights.isEmpty || arcWeights.count == targets.count)
    self.offsets = offsets
    self.targets = targets
    let allOne = arcWeights.allSatisfy { $0 == 1 }
    self.arcWeights = allOne ? [] : arcWeights
    self.totalWeight = allOne ? Double(targets.count / 2) : Graph.total(arcWeights) / 2
  }

  /// Creates a graph without edges.
  ///
  /// - Parameter vertexCount: the number of vertices, 0 to 2^31 − 2.
  public init(vertexCount: Int = 0) {
    precondition((0..<Int(Int32.max)).contains(vertexCount), "a graph has 0 to 2^31 - 2 vertices")
    self.init(offsets: [Int32](repeating: 0, count: vertexCount + 1), targets: [], arcWeights: [])
  }

  /// Creates a graph from a list of edges, each of weight 1.
  ///
  /// Loops are dropped. Parallel edges are merged into one edge whose weight is their number.
  ///
  /// - Parameters:
  ///   - vertexCount: the number of vertices, 0 to 2^31 − 2.
  ///   - edges: pairs of vertices in `0..<vertexCount`, in any order and direction.
  /// - Throws: ``GraphError/vertexOutOfRange(_:vertexCount:)``, ``GraphError/tooManyEdges``.
  /// - Complexity: O(n + m) time and memory for n vertices and m listed edges.
  public init(vertexCount: Int, edges: some Sequence<(Int, Int)>) throws(GraphError) {
    var builder = GraphBuilder(vertexCount: vertexCount)
    for (source, target) in edges { try builder.addEdge(source, target) }
    self = builder.build()
  }

  private static func total(_ values: [Double]) -> Double {
    var total = 0.0
    for value in values { total += value }
    return total
  }

  /// Returns the range of a vertex's row in `targets` and `arcWeights`.
  @inline(__always)
  package func arcs(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }

  /// Returns the index of the arc between two vertices in `targets` and `arcWeights`, nil if they are not adjacent.
  /// O(log d) for a source of degree d.
  package func arc(from source: Int, to target: Int) -> Int? {
    var low = Int(offsets[source])
    var high = Int(offsets[source + 1])
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < offsets[source + 1] && targets[low] == target ? low : nil
  }
}

extension Graph {
  /// Returns the weight of the edge between two vertices, in either order; nil if they are not adjacent.
  ///
  /// - Complexity: O(log d) for a source of degree d.
  public func weight(from source: Int, to target: Int) -> Double? {
    guard let arc = arc(from: source, to: target) else { return nil }
    return isWeighted ? arcWeights[arc] : 1
  }

  /// Returns whether two vertices are adjacent. O(log d) for a source of degree d.
  public func hasEdge(_ source: Int, _ target: Int) -> Bool { arc(from: source, to: target) != nil }

  /// Returns the degree of a vertex, which is its number of neighbours. O(1).
  public func degree(of vertex: Int) -> Int { Int(offsets[vertex + 1] - offsets[vertex]) }

  /// Returns the neighbours of a vertex in ascending order, as a view without a copy. O(1).
  public func neighbors(of vertex: Int) -> Neighbors { Neighbors(base: targets[arcs(of: vertex)]) }

  /// Returns the weights of the edges at a vertex, in the order of ``neighbors(of:)``; a view without a copy. O(1).
  public func weights(of vertex: Int) -> EdgeWeights {
    let arcs = arcs(of: vertex)
    return EdgeWeights(base: isWeighted ? arcWeights[arcs] : [], count: arcs.count)
  }

  /// The neighbours of a vertex in ascending order.
  public struct Neighbors: RandomAccessCollection, Sendable {
    let base: ArraySlice<Int32>
    /// 0.
    public var startIndex: Int { 0 }
    /// The degree of the vertex.
    public var endIndex: Int { base.count }
    /// The neighbour at a position.
    public subscript(position: Int) -> Int { Int(base[base.startIndex + position]) }
  }

  /// The weights of the edges at a vertex, in the order of its neighbours.
  public struct EdgeWeights: RandomAccessCollection, Sendable {
    let base: ArraySlice<Double>
    /// The degree of the vertex.
    public let count: Int
    /// 0.
    public var startIndex: Int { 0 }
    /// The degree of the vertex.
    public var endIndex: Int { count }
    /// The weight at a position.
    public subscript(position: Int) -> Double { base.isEmpty ? 1 : base[base.startIndex + position] }
  }
}
