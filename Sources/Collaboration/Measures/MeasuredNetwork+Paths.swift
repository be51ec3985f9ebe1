import SparseGraph

extension MeasuredNetwork {
  /// The distances and betweenness estimated from a sample of the vertices; nil where they are exact.
  var pathSample: PathSample? {
    results.pathSample {
      let sizes = components.sizes
      var arcs = [Int](repeating: 0, count: sizes.count)
      for vertex in 0..<graph.vertexCount { arcs[components[vertex]] += graph.degree(of: vertex) }
      let steps = zip(sizes, arcs).reduce(0) { $0 + Double($1.0) * Double($1.0 + $1.1) }
      guard steps > pathBudget else { return nil }
      return graph.pathSample(sources: Self.sourceCount, seed: seed)
    }
  }

  /// The number of vertices of a component at which paths start where not all do.
  static let sourceCount = 256

  /// The note on distances and betweenness; nil where they are exact.
  var pathNote: String? {
    pathSample.map {
      "estimated from the shortest paths that start at \($0.sourceCount) of \(graph.vertexCount) vertices"
    }
  }

  /// Closeness centrality in hops, scaled for several components.
  var closeness: [Double] { pathSample?.closeness ?? graph.closeness() }

  /// Harmonic centrality: the sum of the inverse distances in hops to the others.
  var harmonicCloseness: [Double] { pathSample?.harmonicCloseness ?? graph.harmonicCloseness() }

  /// Betweenness centrality in hops.
  var betweenness: [Double] { results.betweenness { pathSample?.betweenness ?? graph.betweenness() } }

  /// The distances within the largest component; nil where they are only estimated.
  var distances: DistanceSummary? {
    pathSample == nil ? results.distances { graph.distanceSummary() } : nil
  }
}
