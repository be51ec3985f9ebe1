/// The distances in hops within the largest component of a graph.
public struct DistanceSummary: Sendable, Equatable {
  /// The number of vertices of the largest component.
  public var componentSize: Int
  /// Element d is the number of unordered pairs at distance d; element 0 is 0.
  public var histogram: [Int]
  /// The greatest distance; 0 for a single vertex.
  public var diameter: Int
  /// The least eccentricity: the greatest distance from the most central vertex.
  public var radius: Int
  /// The mean over all pairs; 0 for a single vertex.
  public var meanPathLength: Double
}

extension Graph {
  /// Returns diameter, radius, mean path length and histogram of distances of the largest component.
  ///
  /// Of several largest components, that with the lowest vertex. All 0 for a graph without vertices.
  ///
  /// - Parameter threads: how many threads share the work, as many as there are cores if left out; the result
  ///   does not depend on it.
  /// - Complexity: O(n(n + m)) time for n vertices and m edges, done for 256 vertices at a time; O(n + m)
  ///   memory.
  public func distanceSummary(threads: Int? = nil) -> DistanceSummary {
    withRows { rows in
      let condensed = CondensedGraph(rows)
      guard let component = condensed.largestComponent(vertexCount: vertexCount) else {
        return DistanceSummary(componentSize: 0, histogram: [0], diameter: 0, radius: 0, meanPathLength: 0)
      }
      let sweep = DistanceSweep(
        condensed, components: component..<(component + 1), term: .none, threads: Parallel.threads(threads))
      var radius = Int.max
      for position in condensed.positions(of: component..<(component + 1)) {
        radius = min(radius, Int(sweep.eccentricities[Int(condensed.order[position])]))
      }
      let histogram = sweep.histogram.map { $0 / 2 }
      var pairs = 0
      var sum = 0
      for distance in histogram.indices {
        pairs += histogram[distance]
        sum += distance * histogram[distance]
      }
      return DistanceSummary(
        componentSize: condensed.componentSizes()[component], histogram: histogram,
        diameter: histogram.count - 1, radius: radius,
        meanPathLength: pairs > 0 ? Double(sum) / Double(pairs) : 0)
    }
  }
}
