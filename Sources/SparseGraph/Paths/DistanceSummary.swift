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
  /// - Complexity: O(n(n + m)) time, O(n + m) memory.
  public func distanceSummary() -> DistanceSummary {
    let vertices = largestComponent()
    let component = vertices.count == vertexCount ? self : subgraph(of: vertices)
    var histogram = [0]
    var radius = Int.max
    var search = BreadthFirstSearch(component)
    for source in 0..<component.vertexCount {
      search.run(from: source)
      let farthest = Int(search.distances[Int(search.order[search.order.count - 1])])
      radius = min(radius, farthest)
      while histogram.count <= farthest { histogram.append(0) }
      for vertex in search.order.dropFirst() { histogram[Int(search.distances[Int(vertex)])] += 1 }
    }
    var pairs = 0
    var sum = 0
    for distance in histogram.indices {
      histogram[distance] /= 2
      pairs += histogram[distance]
      sum += distance * histogram[distance]
    }
    return DistanceSummary(
      componentSize: vertices.count, histogram: histogram, diameter: histogram.count - 1,
      radius: vertices.isEmpty ? 0 : radius, meanPathLength: pairs > 0 ? Double(sum) / Double(pairs) : 0)
  }

  /// Returns the greatest distance in hops between two vertices of the largest component; 0 without edges.
  public func diameter() -> Int { distanceSummary().diameter }
}
