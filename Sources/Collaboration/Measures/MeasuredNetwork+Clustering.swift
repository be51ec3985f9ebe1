import SparseGraph

/// Clustering from one count of the triangles.
struct Clustering: Sendable {
  /// The share of the pairs of each vertex's neighbours that are joined; 0 for fewer than two neighbours.
  let local: [Double]
  /// Three times the triangles over the paths of two edges; 0 without such paths.
  let transitivity: Double

  /// Derives both from the triangles at each vertex of a graph. O(n).
  init(_ graph: Graph, triangles: [Int]) {
    var triples = 0
    var closed = 0
    local = triangles.indices.map { vertex in
      let degree = graph.degree(of: vertex)
      triples += degree * (degree - 1) / 2
      closed += triangles[vertex]
      return degree > 1 ? 2 * Double(triangles[vertex]) / (Double(degree) * Double(degree - 1)) : 0
    }
    transitivity = triples > 0 ? Double(closed) / Double(triples) : 0
  }

  /// The mean of ``local`` over all vertices; 0 without vertices.
  var mean: Double { local.isEmpty ? 0 : local.reduce(0, +) / Double(local.count) }
}

extension MeasuredNetwork {
  /// Local clustering and transitivity.
  var clustering: Clustering { Clustering(graph, triangles: triangles) }

  /// Burt's effective size, unweighted: degree less twice the triangles over the degree; nil where isolated.
  var effectiveSizes: [Double?] {
    triangles.indices.map { vertex in
      let degree = Double(graph.degree(of: vertex))
      return degree > 0 ? degree - 2 * Double(triangles[vertex]) / degree : nil
    }
  }

  /// The cost of measures that visit the neighbours of each neighbour: the sum over edges of the degrees at both
  /// ends, that is the sum of the squared degrees.
  var neighborhoodCost: Double {
    (0..<graph.vertexCount).reduce(0) { $0 + Double(graph.degree(of: $1)) * Double(graph.degree(of: $1)) }
  }
}
