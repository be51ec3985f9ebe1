import SparseGraph

/// The edges to draw where there are too many: those that stand out, and those that hold the rest together.
enum Backbone {
  /// The significance level of the disparity filter.
  private static let level = 0.1

  /// Returns the edges to draw among some vertices; nil where all of them are drawn.
  ///
  /// Where there are more than 150 vertices and more than ten edges per vertex, these are the edges that the disparity
  /// filter keeps, and a maximum spanning forest, so that no component is split.
  ///
  /// - Parameter isDrawn: For each vertex of the graph, whether it is drawn.
  /// - Returns: A graph of the same vertices and the edges to draw.
  static func edges(of graph: Graph, among isDrawn: [Bool]) -> Graph? {
    let among = graph.filteringEdges { isDrawn[$0.source] && isDrawn[$0.target] }
    let vertexCount = isDrawn.count { $0 }
    guard vertexCount > 150, among.edgeCount > 10 * vertexCount else { return nil }
    let backbone = among.disparityFilter(alpha: level)
    let forest = maximumForest(of: among)
    return among.filteringEdges {
      backbone.hasEdge($0.source, $0.target) || forest.hasEdge($0.source, $0.target)
    }
  }

  /// Returns the note that goes with a drawing of some of the edges.
  static func note(drawn: Int, of all: Int) -> String {
    "Drawn are \(drawn) of \(all) edges: those that stand out at either end (disparity filter, p < \(level)) and a "
      + "maximum spanning forest, which holds the rest together."
  }

  /// Returns a maximum spanning forest (Kruskal); of equal edges it takes the first.
  private static func maximumForest(of graph: Graph) -> Graph {
    var parents = Array(0..<graph.vertexCount)
    func root(_ vertex: Int) -> Int {
      var vertex = vertex
      while parents[vertex] != vertex {
        parents[vertex] = parents[parents[vertex]]
        vertex = parents[vertex]
      }
      return vertex
    }
    var builder = GraphBuilder(vertexCount: graph.vertexCount)
    let edges = graph.edges.sorted {
      (-$0.weight, $0.source, $0.target) < (-$1.weight, $1.source, $1.target)
    }
    for edge in edges {
      let (a, b) = (root(edge.source), root(edge.target))
      guard a != b else { continue }
      parents[a] = b
      try! builder.addEdge(edge.source, edge.target)
    }
    return builder.build()
  }
}
