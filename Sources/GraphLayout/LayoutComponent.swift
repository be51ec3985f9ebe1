import SparseGraph

/// A connected component that is laid out on its own: its vertices and edges by their numbers in the whole.
public struct LayoutComponent: Hashable, Sendable {
  /// The vertices, ascending.
  public var vertices: [Int] = []
  /// The edges between them, ascending.
  public var edges: [Int] = []

  /// Returns the connected components that have edges.
  ///
  /// - Parameter edges: Pairs of different vertices in `0..<vertexCount`; a pair may occur several times.
  /// - Returns: The components, the one with most vertices first; of equal ones that with the lowest vertex.
  /// - Complexity: O(n + m log m), for n vertices and m edges.
  public static func components(vertexCount: Int, edges: [(source: Int, target: Int)]) -> [LayoutComponent] {
    var builder = GraphBuilder(vertexCount: vertexCount)
    // Vertices are in range, and 1 is a weight.
    for edge in edges { try! builder.addEdge(edge.source, edge.target) }
    let partition = builder.build().components()
    var components = partition.groups.map { LayoutComponent(vertices: $0) }
    for (index, edge) in edges.enumerated() { components[partition[edge.source]].edges.append(index) }
    return components.filter { !$0.edges.isEmpty }
      .sorted { ($1.vertices.count, $0.vertices[0]) < ($0.vertices.count, $1.vertices[0]) }
  }
}
