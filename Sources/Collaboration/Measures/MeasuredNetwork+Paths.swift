import SparseGraph

extension MeasuredNetwork {
  /// The distances and betweenness estimated from a sample of the vertices; nil where they are exact.
  var pathSample: PathSample? {
    results.pathSample {
      switch paths {
      case .exact: nil
      case .sources(let count):
        count < graph.vertexCount ? graph.pathSample(sources: count, seed: seed) : nil
      case .automatic(let budget):
        graph.searchSteps() > budget ? graph.pathSample(sources: PathEffort.sourceCount, seed: seed) : nil
      }
    }
  }

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
