/// An undirected graph that never changes: vertices `0..<vertexCount`, each edge once, no loops.
///
/// Edges have a weight, a positive finite number that means strength: more is closer. A graph whose
/// weights are all 1 stores none. Build one with ``GraphBuilder``, ``Incidence/projection(_:)`` or a
/// generator such as ``star(leaves:)``.
///
/// Storage is compressed sparse rows with 32-bit ids: 4 bytes for a vertex, 8 for an edge and 16 more
/// where it has a weight. Every measure is a method in its own file and returns a value in vertex order.
public struct Graph: Sendable, Equatable {
  /// Where the neighbours of each vertex begin in `targets`; `vertexCount + 1` ascending numbers.
  package let offsets: [Int32]
  /// The neighbours of vertex 0, ascending, then those of vertex 1, and so on: two arcs an edge.
  package let targets: [Int32]
  /// The weight of each arc, in the order of `targets`; empty where every weight is 1.
  package let arcWeights: [Double]
  /// The sum of the weights of all edges, each edge once; `edgeCount` in an unweighted graph.
  public let totalWeight: Double

  /// The number of vertices; they are called `0..<vertexCount`.
  public var vertexCount: Int { offsets.count - 1 }

  /// The number of edges, each pair of neighbours counted once.
  public var edgeCount: Int { targets.count / 2 }

  /// Whether some edge has a weight other than 1.
  public var isWeighted: Bool { !arcWeights.isEmpty }

  /// Makes a graph of rows that keep the promises made above; nothing is checked in a release build.
  package init(offsets: [Int32], targets: [Int32], arcWeights: [Double]) {
    assert(!offsets.isEmpty && Int(offsets[offsets.count - 1]) == targets.count)
    assert(arcWeights.isEmpty || arcWeights.count == targets.count)
    self.offsets = offsets
    self.targets = targets
    let allOne = arcWeights.allSatisfy { $0 == 1 }
    self.arcWeights = allOne ? [] : arcWeights
    self.totalWeight = allOne ? Double(targets.count / 2) : Graph.total(arcWeights) / 2
  }

  /// Makes a graph without edges.
  ///
  /// - Parameter vertexCount: 0 or more, below 2^31.
  public init(vertexCount: Int = 0) {
    precondition((0..<Int(Int32.max)).contains(vertexCount), "a graph has 0 to 2^31 - 2 vertices")
    self.init(offsets: [Int32](repeating: 0, count: vertexCount + 1), targets: [], arcWeights: [])
  }

  /// Makes an unweighted graph; loops are dropped, a repeated edge becomes one with their number as weight.
  ///
  /// - Throws: ``GraphError/vertexOutOfRange(_:vertexCount:)``.
  /// - Complexity: O(n + m) for n vertices and m edges.
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

  /// The positions in `targets` and `arcWeights` that belong to a vertex.
  @inline(__always)
  package func arcs(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }

  /// Returns the position of the arc from one vertex to another, or nil. O(log degree).
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
  /// Returns the weight of the edge between two vertices, nil where there is none; the order does not matter.
  ///
  /// - Complexity: O(log d) for a vertex of degree d.
  public func weight(from source: Int, to target: Int) -> Double? {
    guard let arc = arc(from: source, to: target) else { return nil }
    return isWeighted ? arcWeights[arc] : 1
  }

  /// Returns whether two vertices are joined by an edge. O(log degree).
  public func hasEdge(_ source: Int, _ target: Int) -> Bool { arc(from: source, to: target) != nil }

  /// Returns the number of neighbours of a vertex. O(1).
  public func degree(of vertex: Int) -> Int { Int(offsets[vertex + 1] - offsets[vertex]) }

  /// Returns the neighbours of a vertex, ascending, as a view that copies nothing.
  public func neighbors(of vertex: Int) -> Neighbors { Neighbors(base: targets[arcs(of: vertex)]) }

  /// Returns the weights of a vertex's edges in the order of ``neighbors(of:)``.
  public func weights(of vertex: Int) -> EdgeWeights {
    let arcs = arcs(of: vertex)
    return EdgeWeights(base: isWeighted ? arcWeights[arcs] : [], count: arcs.count)
  }

  /// The neighbours of a vertex, ascending.
  public struct Neighbors: RandomAccessCollection, Sendable {
    let base: ArraySlice<Int32>
    /// 0.
    public var startIndex: Int { 0 }
    /// The degree of the vertex.
    public var endIndex: Int { base.count }
    /// The neighbour at a position.
    public subscript(position: Int) -> Int { Int(base[base.startIndex + position]) }
  }

  /// The weights of a vertex's edges, in the order of its neighbours.
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
