import SparseGraph

/// The E–I index, how far edges lead out of groups: (E − I)/(E + I), −1...1, for the edge weight E between and I within groups.
///
/// Groups are the memberships of the network's vertices. A vertex may have several; an edge is internal if its
/// ends have one in common. Edges with an end of unknown membership are left out.
///
/// - SeeAlso: Krackhardt & Stern, Social Psychology Quarterly 51, 1988, doi:10.2307/2786835.
struct ExternalInternalIndex: Sendable, Hashable {
  /// The index of the whole network.
  let index: Double
  /// The share of permutations with an index as low or lower: (1 + hits)/(1 + permutations).
  let p: Double
  /// The number of permutations of the memberships among the vertices that have any.
  let permutations: Int
  /// The number of edges left out.
  let leftOutCount: Int

  /// Computes the index and its p.
  ///
  /// - Parameters:
  ///   - permutations: the maximum number; large networks get fewer, but at least 19.
  ///   - seed: the same seed gives the same p.
  /// - Returns: nil where no edge counts.
  /// - Complexity: O((n + m)·permutations) for m edges, each with a few memberships; below a second up to a million edges.
  init?(_ network: CollaborationNetwork, permutations: Int = 999, seed: UInt64 = 1) {
    let groups = FlatMemberships(network.memberships)
    let known = network.memberships.indices.filter { groups.isKnown($0) }
    var sources: [Int32] = []
    var targets: [Int32] = []
    var weights: [Double] = []
    for edge in network.graph.edges where groups.isKnown(edge.source) && groups.isKnown(edge.target) {
      sources.append(Int32(edge.source))
      targets.append(Int32(edge.target))
      weights.append(edge.weight)
    }
    guard !weights.isEmpty else { return nil }
    let total = weights.reduce(0, +)
    // The vertex whose memberships each vertex has.
    var holders = (0..<Int32(network.vertices.count)).map { $0 }
    func index() -> Double {
      var external = 0.0
      for edge in weights.indices {
        let (a, b) = (Int(holders[Int(sources[edge])]), Int(holders[Int(targets[edge])]))
        if !groups.overlap(a, b) { external += weights[edge] }
      }
      return (2 * external - total) / total
    }
    let observed = index()
    var generator = SeededGenerator(seed: seed)
    var hits = 0
    let rounds = max(min(19, permutations), min(permutations, 50_000_000 / (weights.count + known.count)))
    for _ in 0..<rounds {
      for position in stride(from: known.count - 1, to: 0, by: -1) {
        holders.swapAt(known[position], known[generator.below(position + 1)])
      }
      if index() <= observed + 1e-12 { hits += 1 }
    }
    self.index = observed
    p = Double(1 + hits) / Double(1 + rounds)
    self.permutations = rounds
    leftOutCount = network.graph.edgeCount - weights.count
  }
}

/// The memberships of vertices in one flat array.
private struct FlatMemberships {
  private var offsets: [Int32] = [0]
  private var groups: [Int32] = []

  init(_ memberships: [[Int]]) {
    for list in memberships {
      for group in list { groups.append(Int32(group)) }
      offsets.append(Int32(groups.count))
    }
  }

  func isKnown(_ vertex: Int) -> Bool { offsets[vertex] < offsets[vertex + 1] }

  /// Whether two vertices have a membership in common; each one's are ascending.
  func overlap(_ a: Int, _ b: Int) -> Bool {
    var i = Int(offsets[a])
    var j = Int(offsets[b])
    while i < Int(offsets[a + 1]), j < Int(offsets[b + 1]) {
      if groups[i] == groups[j] { return true }
      if groups[i] < groups[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}

extension MeasuredNetwork {
  /// The E–I index of the network; nil where no edge counts.
  var externalInternal: ExternalInternalIndex? {
    results.externalInternal {
      network.memberships.isEmpty ? nil : ExternalInternalIndex(network, seed: seed)
    }
  }

  /// The E–I index of each vertex over its own edges; nil where none counts.
  var externalInternalOfVertices: [Double?] {
    var external = [Double](repeating: 0, count: network.vertices.count)
    var total = external
    guard !network.memberships.isEmpty else { return external.map { _ in nil } }
    let groups = FlatMemberships(network.memberships)
    for edge in graph.edges where groups.isKnown(edge.source) && groups.isKnown(edge.target) {
      let isExternal = !groups.overlap(edge.source, edge.target)
      for end in [edge.source, edge.target] {
        total[end] += edge.weight
        if isExternal { external[end] += edge.weight }
      }
    }
    return zip(external, total).map { $1 > 0 ? (2 * $0 - $1) / $1 : nil }
  }

  /// The E–I index of groups: of the edges with an end in a group, those that lead out of it are external.
  ///
  /// - Parameter groupCount: the number of groups that memberships may name.
  /// - Returns: an index for each group; nil where no edge counts.
  func externalInternal(ofGroups groupCount: Int) -> [Double?] {
    var external = [Double](repeating: 0, count: groupCount)
    var total = external
    guard !network.memberships.isEmpty else { return external.map { _ in nil } }
    for edge in graph.edges {
      let (a, b) = (network.memberships[edge.source], network.memberships[edge.target])
      guard !a.isEmpty, !b.isEmpty else { continue }
      for group in a {
        total[group] += edge.weight
        if !b.contains(group) { external[group] += edge.weight }
      }
      for group in b where !a.contains(group) {
        total[group] += edge.weight
        external[group] += edge.weight
      }
    }
    return zip(external, total).map { $1 > 0 ? (2 * $0 - $1) / $1 : nil }
  }
}
