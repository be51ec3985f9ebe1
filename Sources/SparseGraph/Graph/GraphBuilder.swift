/// Collects edges and makes a ``Graph`` of them.
///
/// Edges may come in any order and direction. Repeated edges become one whose weight is their sum, loops
/// are dropped and counted.
public struct GraphBuilder: Sendable {
  /// The number of vertices of the graph to be.
  public let vertexCount: Int
  /// How many loops, edges from a vertex to itself, were dropped.
  public private(set) var loopCount = 0

  private var sources: [Int32] = []
  private var targets: [Int32] = []
  private var weights: [Double] = []  // empty as long as every weight is 1

  /// Makes a builder for a graph with the given number of vertices, 0 to 2^31 - 2.
  public init(vertexCount: Int) {
    precondition((0..<Int(Int32.max)).contains(vertexCount), "a graph has 0 to 2^31 - 2 vertices")
    self.vertexCount = vertexCount
  }

  /// Makes room for a number of edges that is known beforehand.
  public mutating func reserveCapacity(_ edgeCount: Int) {
    sources.reserveCapacity(edgeCount)
    targets.reserveCapacity(edgeCount)
  }

  /// Adds an edge between two vertices; a loop is dropped and counted.
  ///
  /// - Parameters:
  ///   - u: one end, in `0..<vertexCount`.
  ///   - v: the other end.
  ///   - weight: the strength of the tie, positive and finite.
  /// - Throws: ``GraphError`` that names the vertex or weight; the builder is then as it was before.
  /// - Complexity: O(1) amortised.
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

  /// Makes the graph of the edges added so far.
  ///
  /// - Complexity: O(n + m) time and memory for n vertices and m added edges.
  public func build() -> Graph {
    Graph(vertexCount: vertexCount, sources: sources, targets: targets, weights: weights)
  }
}
