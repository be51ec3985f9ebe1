import ByteFormats
import SparseGraph

/// Which edges of a network are lines, so that no vertex looks like a hub that is none.
///
/// Whether an edge is drawn depends on weights and works alone, never on names or the order of the input: edges that
/// are alike are drawn together or not at all.
struct DrawnEdges {
  /// A work of many authors, or several works of the same: a square joined to each of them.
  struct Hub {
    /// The vertices, ascending.
    var members: [Int]
    /// The works, ascending.
    var works: [Int]
  }

  /// For each pair among the drawn vertices, whether it is a line.
  private(set) var isLine: [Bool]
  /// The works that stand for the pairs that are no lines.
  private(set) var hubs: [Hub] = []
  /// One sentence on what is drawn; nil where every edge is a line.
  private(set) var note: String?

  /// More edges than this are drawn through the works of many authors.
  private static let manyEdges = 1_000
  /// A work of more vertices than this is one of many.
  private static let manyMembers = 8
  /// The significance level of the disparity filter.
  private static let level = 0.1

  /// Decides for pairs among drawn vertices.
  init(
    _ pairs: [CollaborationNetwork.Pair], of network: CollaborationNetwork, mode: Diagram.EdgeSelection,
    language: Language = .english
  ) {
    isLine = [Bool](repeating: true, count: pairs.count)
    let total = pairs.count { $0.kind == .collaboration }
    switch mode {
    case .all: return
    case .auto:
      guard total > Self.manyEdges else { return }
      gatherHubs(pairs)
      let lines = zip(pairs, isLine).count { $0.kind == .collaboration && $1 }
      guard lines < total else { return }
      let works = hubs.reduce(0) { $0 + $1.works.count }
      note = language(
        "Drawn as lines are {1} of {2} edges; all others are in {3} {3:work|works} of more than {4} {5} drawn here, each a small square joined to its members.",
        lines, total, works, Self.manyMembers, network.actors.form(2, in: language))
    case .backbone:
      thin(pairs, vertexCount: network.vertices.count)
      let lines = zip(pairs, isLine).count { $0.kind == .collaboration && $1 }
      guard lines < total else { return }
      note = language(
        "Drawn are {1} of {2} edges: those whose weight stands out at either end (disparity filter, p < {3}); edges that are alike are drawn together or not at all.",
        lines, total, language.decimal("\(Self.level)"))
    }
  }

  /// Makes hubs of the works of many vertices; a pair that shares another work stays a line.
  private mutating func gatherHubs(_ pairs: [CollaborationNetwork.Pair]) {
    var pairCounts: [Int: Int] = [:]
    var members: [Int: Set<Int>] = [:]
    for pair in pairs where pair.kind == .collaboration {
      for work in pair.works {
        pairCounts[work, default: 0] += 1
        members[work, default: []].formUnion([pair.source, pair.target])
      }
    }
    var works: [[Int]: [Int]] = [:]
    for (work, vertices) in members where vertices.count > Self.manyMembers {
      // A square says that all of its members worked together.
      guard pairCounts[work] == vertices.count * (vertices.count - 1) / 2 else { continue }
      works[vertices.sorted(), default: []].append(work)
    }
    hubs = works.map { Hub(members: $0.key, works: $0.value.sorted()) }.sorted { $0.works[0] < $1.works[0] }
    let large = Set(hubs.flatMap(\.works))
    guard !large.isEmpty else { return }
    for (index, pair) in pairs.enumerated() where pair.kind == .collaboration {
      isLine[index] = !pair.works.allSatisfy(large.contains)
    }
  }

  private mutating func thin(_ pairs: [CollaborationNetwork.Pair], vertexCount: Int) {
    var builder = GraphBuilder(vertexCount: vertexCount)
    for pair in pairs where pair.kind == .collaboration {
      try! builder.addEdge(pair.source, pair.target, weight: pair.weight)
    }
    let graph = builder.build()
    var isSignificant: [SIMD2<Int>: Bool] = [:]
    for (edge, p) in zip(graph.edges, graph.disparityPValues()) {
      // Sums of equal weights in another order may differ in the last digit.
      isSignificant[SIMD2(edge.source, edge.target)] = p < Self.level - 1e-9
    }
    for (index, pair) in pairs.enumerated() where pair.kind == .collaboration {
      let key = SIMD2(min(pair.source, pair.target), max(pair.source, pair.target))
      isLine[index] = isSignificant[key] ?? false
    }
  }
}
