import Bibliography
import SparseGraph

extension CollaborationNetwork {
  /// Makes a network of a precomputed one: weights are the strengths of its links, and works are not known.
  ///
  /// - Parameters:
  ///   - actors: What the vertices are, where the input does not state it.
  ///   - title: What to call the network; by default as the input does.
  /// - Complexity: O(n + m), for n vertices and m links.
  public init(_ precomputed: PrecomputedNetwork, actors: Actors = .persons, title: String? = nil) {
    var builder = GraphBuilder(vertexCount: precomputed.ids.count)
    builder.reserveCapacity(precomputed.links.count)
    for link in precomputed.links {
      // A precomputed network has no loops, and its strengths are positive and finite.
      try! builder.addEdge(link.source, link.target, weight: link.strength)
    }
    self.init(
      Actors(itemName: precomputed.itemName) ?? actors,
      vertices: zip(Self.safeIDs(precomputed.ids), precomputed.labels).map { Vertex(id: $0, name: $1) },
      graph: builder.build(), title: title ?? precomputed.title ?? "")
  }

  /// Returns ids of letters, digits, periods, hyphens and underscores, which every format allows: other characters
  /// become hyphens; where that makes two equal, or an id would begin like a formula, the vertices' numbers are the ids.
  private static func safeIDs(_ ids: [String]) -> [String] {
    let safe = ids.map { id in
      String(id.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" })
    }
    let areSafe = safe.allSatisfy { $0.first.map { $0.isLetter || $0.isNumber } ?? false }
    return areSafe && Set(safe).count == safe.count ? safe : ids.indices.map { String($0 + 1) }
  }
}

extension CollaborationNetwork.Actors {
  /// Derives the actors from what an input calls its vertices; nil where that leaves them open.
  init?(itemName: String?) {
    guard let name = itemName?.lowercased() else { return nil }
    func has(_ words: String...) -> Bool { words.contains { name.contains($0) } }
    if has("author", "person", "researcher", "people", "scientist") {
      self = .persons
    } else if has("organi", "institut", "universit", "affiliation") {
      self = .institutions
    } else if has("countr", "territor") {
      self = .countries
    } else {
      return nil
    }
  }
}
