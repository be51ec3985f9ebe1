/// An error in building a graph or reading an edge list.
public enum GraphError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A vertex is not in `0..<vertexCount`.
  case vertexOutOfRange(Int, vertexCount: Int)
  /// A weight is zero, negative, infinite or NaN.
  case invalidWeight(Double, source: Int, target: Int)
  /// The list of edges has more than 2^31 − 1 arcs: one per directed edge, two per undirected edge.
  case tooManyEdges
  /// A line of an edge list is malformed: its number, from 1, and the reason.
  case malformedLine(Int, String)
  /// A file cannot be opened, read or decompressed: the reason, which names the file where it has a name.
  case unreadable(String)

  /// The problem and, where there is one, its remedy.
  public var description: String {
    switch self {
    case .vertexOutOfRange(let vertex, let vertexCount):
      vertexCount == 0
        ? "vertex \(vertex) is out of range: the graph has no vertices"
        : "vertex \(vertex) is out of range: the vertices are 0 to \(vertexCount - 1)"
    case .invalidWeight(let weight, let source, let target):
      "weight \(weight) between \(source) and \(target) is not a positive finite number; "
        + "omit edges without weight"
    case .tooManyEdges:
      "more than 2,147,483,647 arcs (two per undirected edge), the maximum for 32-bit indices"
    case .malformedLine(let line, let reason): "line \(line): \(reason)"
    case .unreadable(let reason): reason
    }
  }
}
