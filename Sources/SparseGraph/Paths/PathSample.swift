/// Estimates of centralities and distances from the shortest paths of a sample of sources (pivots).
public struct PathSample: Sendable, Equatable {
  /// The number of sources, over all components with edges.
  public var sourceCount: Int
  /// Estimates of ``Graph/closeness(lengths:threads:)`` by hops, in vertex order.
  public var closeness: [Double]
  /// Estimates of ``Graph/harmonicCloseness(lengths:threads:)`` by hops, in vertex order.
  public var harmonicCloseness: [Double]
  /// Estimates of ``Graph/betweenness(lengths:normalized:threads:)`` by hops, not normalised, in vertex order.
  public var betweenness: [Double]
  /// The mean distance in hops from the sources to all other vertices of the largest component; 0 without edges.
  public var meanPathLength: Double
  /// The greatest distance in hops from a source in the largest component, a lower bound on its diameter; 0 without
  /// edges.
  public var diameterLowerBound: Int
}

extension Graph {
  /// Estimates closeness, harmonic closeness, betweenness and distances from a random sample of sources per
  /// component.
  ///
  /// A component of up to `sources` vertices is searched from every vertex, which gives exact values. In a larger
  /// one, `sources` distinct vertices are drawn uniformly, and sums over them are scaled to all vertices. Of several
  /// largest components, the distances are those of the one with the lowest vertex.
  ///
  /// - Parameters:
  ///   - sources: the maximum number of sources per component, positive. With 1, the closeness of a source itself is
  ///     estimated as 0.
  ///   - seed: the seed of the random sample; the same seed gives the same estimates on every machine.
  /// - Complexity: O(k(n + m)) time for k sources per component, n vertices and m edges; O(n + m) memory.
  /// - SeeAlso: Brandes & Pich, International Journal of Bifurcation and Chaos 17(7), 2007,
  ///   doi:10.1142/S0218127407018403; Eppstein & Wang, Journal of Graph Algorithms and Applications 8(1), 2004,
  ///   doi:10.7155/jgaa.00081.
  public func pathSample(sources: Int, seed: UInt64 = 1) -> PathSample {
    precondition(sources > 0, "the number of sources must be positive")
    var sample = PathSample(
      sourceCount: 0, closeness: .init(repeating: 0, count: vertexCount),
      harmonicCloseness: .init(repeating: 0, count: vertexCount),
      betweenness: .init(repeating: 0, count: vertexCount), meanPathLength: 0, diameterLowerBound: 0)
    let groups = components().groups
    let largest = groups.map(\.count).max() ?? 0
    var isLargestFound = false
    var generator = SeededGenerator(seed: seed)
    var search = SourceSums(self)
    for group in groups where group.count > 1 {
      var chosen = group
      if group.count > sources {
        for position in 0..<sources {
          chosen.swapAt(position, position + generator.below(group.count - position))
        }
        chosen = chosen.prefix(sources).sorted()
      }
      sample.sourceCount += chosen.count
      for source in chosen { search.run(from: source) }
      let isSource = Set(chosen)
      let others = Double(group.count - 1)
      let scale = Double(group.count) / Double(chosen.count)
      var distanceSum = 0.0
      for vertex in group {
        // A source has no distance from itself.
        let seen = Double(chosen.count - (isSource.contains(vertex) ? 1 : 0))
        distanceSum += search.distanceSums[vertex]
        if seen > 0 {
          let mean = search.distanceSums[vertex] / seen
          sample.closeness[vertex] = others / (mean * Double(vertexCount - 1))
          sample.harmonicCloseness[vertex] = search.inverseSums[vertex] / seen * others
        }
        sample.betweenness[vertex] = search.dependencySums[vertex] / 2 * scale
      }
      if group.count == largest, !isLargestFound {
        isLargestFound = true
        sample.meanPathLength = distanceSum / (Double(chosen.count) * others)
        sample.diameterLowerBound = search.greatestDistance
      }
      search.greatestDistance = 0
    }
    return sample
  }
}

/// Sums of distances and of Brandes's dependencies over the sources searched so far.
private struct SourceSums: ~Copyable {
  private let offsets: FlatBuffer<Int32>
  private let targets: FlatBuffer<Int32>
  let distanceSums: FlatBuffer<Double>
  let inverseSums: FlatBuffer<Double>
  let dependencySums: FlatBuffer<Double>
  var greatestDistance = 0
  private let distances: FlatBuffer<Int32>
  private let order: FlatBuffer<Int32>
  private let pathCounts: FlatBuffer<Double>
  private let dependencies: FlatBuffer<Double>

  init(_ graph: Graph) {
    let n = graph.vertexCount
    offsets = FlatBuffer(graph.offsets)
    targets = FlatBuffer(graph.targets)
    distanceSums = FlatBuffer(count: n, repeating: 0)
    inverseSums = FlatBuffer(count: n, repeating: 0)
    dependencySums = FlatBuffer(count: n, repeating: 0)
    distances = FlatBuffer(count: n, repeating: -1)
    order = FlatBuffer(count: n, repeating: 0)
    pathCounts = FlatBuffer(count: n, repeating: 0)
    dependencies = FlatBuffer(count: n, repeating: 0)
  }

  // Brandes 2001: sigma = pathCounts, delta = dependencies, S = the order in which vertices are settled.
  mutating func run(from source: Int) {
    distances[source] = 0
    pathCounts[source] = 1
    order[0] = Int32(source)
    var found = 1
    var head = 0
    while head < found {
      let vertex = order[head]
      head += 1
      let next = distances[vertex] + 1
      let count = pathCounts[vertex]
      for arc in offsets[vertex]..<offsets[vertex + 1] {
        let target = targets[arc]
        if distances[target] < 0 {
          distances[target] = next
          pathCounts[target] = count
          order[found] = target
          found += 1
        } else if distances[target] == next {
          pathCounts[target] += count
        }
      }
    }
    greatestDistance = max(greatestDistance, Int(distances[order[found - 1]]))
    for position in stride(from: found - 1, to: 0, by: -1) {
      let vertex = order[position]
      let before = distances[vertex] - 1
      let share = (1 + dependencies[vertex]) / pathCounts[vertex]
      for arc in offsets[vertex]..<offsets[vertex + 1] where distances[targets[arc]] == before {
        dependencies[targets[arc]] += pathCounts[targets[arc]] * share
      }
      distanceSums[vertex] += Double(distances[vertex])
      inverseSums[vertex] += 1 / Double(distances[vertex])
      dependencySums[vertex] += dependencies[vertex]
    }
    for position in 0..<found {
      distances[order[position]] = -1
      dependencies[order[position]] = 0
    }
  }
}
