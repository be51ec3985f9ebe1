/// A mutable list of edges from which a ``Graph`` is built.
///
/// Edges can be added in any order and direction. Parallel edges are merged into one whose weight is the sum of
/// theirs. Loops are dropped and counted.
public struct GraphBuilder: Sendable {
  /// The number of vertices of the graph.
  public let vertexCount: Int
  /// The number of loops (edges from a vertex to itself) that were dropped.
  public private(set) var loopCount = 0

  private var sources: [Int32] = []
  private var targets: [Int32] = []
  private var weights: [Double] = []  // empty as long as every weight is 1

  /// Creates a builder for a graph with the given number of vertices, 0 to 2^31 − 2.
  public init(vertexCount: Int) {
    precondition((0..<Int(Int32.max)).contains(vertexCount), "a graph has 0 to 2^31 - 2 vertices")
    self.vertexCount = vertexCount
  }

  /// Reserves memory for the given number of edges.
  public mutating func reserveCapacity(_ edgeCount: Int) {
    sources.reserveCapacity(edgeCount)
    targets.reserveCapacity(edgeCount)
  }

  /// Adds an edge between two vertices; a loop is dropped and counted.
  ///
  /// - Parameters:
  ///   - u: one end, in `0..<vertexCount`.
  ///   - v: the other end, in `0..<vertexCount`.
  ///   - weight: the strength of the tie, positive and finite. The sum of the weights of parallel edges should be
  ///     finite, too; it is not checked.
  /// - Throws: ``GraphError/vertexOutOfRange(_:vertexCount:)``, ``GraphError/invalidWeight(_:source:target:)``,
  ///   ``GraphError/tooManyEdges``; the builder is unchanged then.
  /// - Complexity: amortised O(1).
  public mutating func addEdge(_ u: Int, _ v: Int, weight: Double = 1) throws(GraphError) {
    guard u >= 0, u < vertexCount else { throw .vertexOutOfRange(u, vertexCount: vertexCount) }
    guard v >= 0, v < vertexCount else { throw .vertexOutOfRange(v, vertexCount: vertexCount) }
    guard weight > 0, weight < .infinity else {
      throw .invalidWeight(weight, source: u, target: v)
    }
    guard u != v else {
      loopCount += 1
      return
    }
    guard sources.count < Int(Int32.max) / 2 else { throw .tooManyEdges }
    if weight != 1 || !weights.isEmpty {
      if weights.isEmpty { weights = [Double](repeating: 1, count: sources.count) }
      weights.append(weight)
    }
    sources.append(Int32(truncatingIfNeeded: u))
    targets.append(Int32(truncatingIfNeeded: v))
  }

  /// Builds the graph of the edges added so far.
  ///
  /// - Complexity: O(n + m) time and memory for n vertices and m added edges.
  public func build() -> Graph {
    Graph(vertexCount: vertexCount, sources: sources, targets: targets, weights: weights)
  }
}
