/// Why an edge was refused.
public enum GraphError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A vertex is negative, or not below the number of vertices.
  case vertexOutOfRange(Int, vertexCount: Int)
  /// A weight is zero, negative, infinite or not a number.
  case invalidWeight(Double, source: Int, target: Int)
  /// The graph would need more than 2^31 - 1 arcs, two for each edge.
  case tooManyEdges
  /// A line of an edge list cannot be read; lines count from 1.
  case malformedLine(Int, String)
  /// A file cannot be opened, read or decompressed.
  case unreadable(String)

  /// What is wrong and what would be right, in one sentence.
  public var description: String {
    switch self {
    case .vertexOutOfRange(let vertex, let vertexCount):
      vertexCount == 0
        ? "vertex \(vertex) is not in the graph, which has no vertices"
        : "vertex \(vertex) is not in the graph, whose vertices are 0 to \(vertexCount - 1)"
    case .invalidWeight(let weight, let source, let target):
      "weight \(weight) between \(source) and \(target) is not a positive finite number; "
        + "leave out edges that carry no weight"
    case .tooManyEdges: "the graph has more than 1,073,741,823 edges; 32-bit rows hold no more"
    case .malformedLine(let line, let reason): "line \(line): \(reason)"
    case .unreadable(let reason): reason
    }
  }
}
