import SparseGraph

/// A connected graph as flat arrays that hot loops index: 32-bit vertices, single-precision edge strengths.
final class FlatGraph: Sendable {
  let vertexCount: Int
  let offsets: FlatBuffer<Int32>
  let targets: FlatBuffer<Int32>
  /// The strength of each arc relative to the mean of all; 1 in an unweighted graph.
  let strengths: FlatBuffer<Float>

  /// Copies a graph.
  init(_ graph: Graph, weighted: Bool) {
    vertexCount = graph.vertexCount
    offsets = FlatBuffer(graph.offsets)
    targets = FlatBuffer(graph.targets)
    strengths = FlatBuffer(count: graph.targets.count, repeating: 1)
    guard weighted, graph.isWeighted else { return }
    // Strengths of co-authors range over orders of magnitude; their square roots keep the order and stay comparable.
    var total = 0.0
    for (arc, weight) in graph.arcWeights.enumerated() {
      let root = weight.squareRoot()
      strengths[arc] = Float(root)
      total += root
    }
    let scale = Float(Double(graph.targets.count) / total)
    for arc in graph.targets.indices { strengths[arc] *= scale }
  }

  /// The number of arcs: two for each edge.
  var arcCount: Int { Int(offsets.base[vertexCount]) }

  /// The range of a vertex's arcs.
  func arcs(of vertex: Int) -> Range<Int> { Int(offsets.base[vertex])..<Int(offsets.base[vertex + 1]) }

  @inline(__always)
  func degree(_ vertex: Int) -> Int { Int(offsets.base[vertex + 1] - offsets.base[vertex]) }
}
