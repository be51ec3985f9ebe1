/// Statistics of the distances in hops within the largest component of a graph.
public struct DistanceSummary: Sendable, Equatable {
  /// The number of vertices of the largest component.
  public var componentSize: Int
  /// The distribution of distances: element d is the number of unordered pairs at distance d, 0 for d = 0.
  public var histogram: [Int]
  /// The diameter: the greatest eccentricity, in hops; 0 for a single vertex.
  public var diameter: Int
  /// The radius: the smallest eccentricity, in hops; 0 for a single vertex.
  public var radius: Int
  /// The mean path length: the mean distance over all pairs, in hops; 0 for a single vertex.
  public var meanPathLength: Double
}

extension Graph {
  /// Returns the diameter, radius, mean path length and distribution of distances of the largest component, in hops.
  ///
  /// Of several largest components, the one with the lowest vertex. All figures are 0 for a graph without vertices.
  ///
  /// - Parameter threads: the maximum number of threads; by default the number of cores. The result does not depend
  ///   on it.
  /// - Complexity: O(n(n + m)) time for n vertices and m edges, with bit-parallel searches from 256 vertices at a
  ///   time; O(n + m) memory, and O(n) per thread.
  public func distanceSummary(threads: Int? = nil) -> DistanceSummary {
    withRows { rows in
      let condensed = CondensedGraph(rows)
      guard let component = condensed.largestComponent(vertexCount: vertexCount) else {
        return DistanceSummary(componentSize: 0, histogram: [0], diameter: 0, radius: 0, meanPathLength: 0)
      }
      let search = MultiSourceBFS(
        condensed, components: component..<(component + 1), term: .none, threads: Parallel.threads(threads))
      var radius = Int.max
      for position in condensed.positions(of: component..<(component + 1)) {
        radius = min(radius, Int(search.eccentricities[Int(condensed.order[position])]))
      }
      let histogram = search.histogram.map { $0 / 2 }
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
