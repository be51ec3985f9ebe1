import Bibliography
import SparseGraph

/// The pairs of actors that share a work, ordered by source and target.
///
/// A pair's works are found when it is asked for, as the common works of both ends: of each edge only the ends and
/// the weight are stored. O(w) per pair, for w works of both ends.
public struct JoinedPairs: RandomAccessCollection, Sendable {
  struct Key: Hashable, Sendable {
    var source: Int32
    var target: Int32
  }

  private let sources: [Int32]
  private let targets: [Int32]
  /// The weight of each pair, in order.
  let weights: [Double]
  /// The works of each actor, ascending.
  private let works: Incidence
  /// The works that join a pair by co-affiliation only, for pairs that have any.
  private let coAffiliation: [Key: [Int32]]

  /// Lists the pairs of a projection; those with works of co-affiliation get the weight of the others, or, if
  /// there are no others, of these.
  ///
  /// - Parameter shares: what each work adds to each of its pairs.
  init(_ joined: Graph, incidence: Incidence, shares: [Double], coAffiliation: [Key: [Int32]]) {
    works = incidence.transposed()
    self.coAffiliation = coAffiliation
    var sources: [Int32] = []
    var targets: [Int32] = []
    var weights: [Double] = []
    sources.reserveCapacity(joined.edgeCount)
    targets.reserveCapacity(joined.edgeCount)
    weights.reserveCapacity(joined.edgeCount)
    for edge in joined.edges {
      let key = Key(source: Int32(edge.source), target: Int32(edge.target))
      sources.append(key.source)
      targets.append(key.target)
      guard let apart = coAffiliation[key] else {
        weights.append(edge.weight)
        continue
      }
      let counted = Self.works(joining: key, in: works, but: apart)
      weights.append(
        (counted.isEmpty ? apart.map(Int.init) : counted).reduce(0) { $0 + shares[$1] })
    }
    self.sources = sources
    self.targets = targets
    self.weights = weights
  }

  /// Lists the links of a precomputed network, which are in ascending order and none twice; their works are not known.
  init(stated links: PrecomputedNetwork.Links) {
    sources = links.sources
    targets = links.targets
    weights = links.strengths
    works = Incidence(actorCount: 0, works: [])
    coAffiliation = [:]
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of pairs.
  public var endIndex: Int { sources.count }

  /// The ends of the pair at a position.
  func ends(_ position: Int) -> (source: Int, target: Int) {
    (Int(sources[position]), Int(targets[position]))
  }

  /// Whether the pair at a position collaborates, and is not joined by co-affiliation only.
  func isCollaboration(_ position: Int) -> Bool {
    let key = Key(source: sources[position], target: targets[position])
    guard let apart = coAffiliation[key] else { return true }
    return !Self.works(joining: key, in: works, but: apart).isEmpty
  }

  /// The pair at a position, with its works.
  public subscript(position: Int) -> CollaborationNetwork.Pair {
    let key = Key(source: sources[position], target: targets[position])
    let apart = coAffiliation[key] ?? []
    let counted = works.workCount == 0 ? [] : Self.works(joining: key, in: works, but: apart)
    return .init(
      source: Int(key.source), target: Int(key.target),
      kind: counted.isEmpty && !apart.isEmpty ? .coAffiliation : .collaboration, weight: weights[position],
      works: counted.isEmpty ? apart.map(Int.init) : counted, coAffiliationWorks: apart.map(Int.init))
  }

  /// The number of pairs that are joined by co-affiliation only.
  public var coAffiliationCount: Int {
    coAffiliation.count { Self.works(joining: $0.key, in: works, but: $0.value).isEmpty }
  }

  /// The pairs of kind collaboration as a graph.
  func collaborationGraph(vertexCount: Int) -> Graph {
    var builder = GraphBuilder(vertexCount: vertexCount)
    for position in indices {
      let key = Key(source: sources[position], target: targets[position])
      if let apart = coAffiliation[key], Self.works(joining: key, in: works, but: apart).isEmpty { continue }
      // Weights are positive and finite and vertices in range by construction.
      try! builder.addEdge(Int(key.source), Int(key.target), weight: weights[position])
    }
    return builder.build()
  }

  /// The common works of a pair, ascending, without some of them.
  private static func works(joining key: Key, in works: Incidence, but apart: [Int32]) -> [Int] {
    let left = works.actors(of: Int(key.source))
    let right = works.actors(of: Int(key.target))
    var common: [Int] = []
    var (i, j, k) = (left.startIndex, right.startIndex, apart.startIndex)
    while i < left.endIndex, j < right.endIndex {
      if left[i] < right[j] {
        i += 1
      } else if left[i] > right[j] {
        j += 1
      } else {
        while k < apart.endIndex, apart[k] < left[i] { k += 1 }
        if k == apart.endIndex || apart[k] != left[i] { common.append(Int(left[i])) }
        i += 1
        j += 1
      }
    }
    return common
  }
}

extension Counting {
  /// Returns what one work with `actors` distinct actors, two or more, adds to each of its pairs.
  func pairWeight(actors: Int) -> Double {
    switch self {
    case .full: 1
    case .fractional: 1 / Double(actors - 1)
    case .paper: 2 / (Double(actors) * Double(actors - 1))
    }
  }
}
