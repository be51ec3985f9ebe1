import Bibliography
import SparseGraph

extension CollaborationNetwork {
  /// Takes a network that an input states as finished: weights are its links' strengths, and works are not known.
  ///
  /// - Parameter actors: what the vertices are, where the input does not say so itself.
  /// - Complexity: O(n + m), for n vertices and m links.
  public init(_ stated: PrecomputedNetwork, actors: Actors = .persons) {
    var builder = GraphBuilder(vertexCount: stated.ids.count)
    builder.reserveCapacity(stated.links.count)
    for link in stated.links {
      // A stated network has no loops, and its strengths are positive and finite.
      try! builder.addEdge(link.source, link.target, weight: link.strength)
    }
    self.init(
      Actors(itemName: stated.itemName) ?? actors,
      vertices: zip(Self.safeIDs(stated.ids), stated.labels).map { Vertex(id: $0, name: $1) },
      graph: builder.build())
  }

  /// Returns ids of letters, digits, points, hyphens and underscores, which every format can hold: other characters
  /// become hyphens, and where that makes two alike, or an id would begin like a formula, the vertices' numbers serve.
  private static func safeIDs(_ ids: [String]) -> [String] {
    let safe = ids.map { id in
      String(id.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" })
    }
    let areSafe = safe.allSatisfy { $0.first.map { $0.isLetter || $0.isNumber } ?? false }
    return areSafe && Set(safe).count == safe.count ? safe : ids.indices.map { String($0 + 1) }
  }
}

extension CollaborationNetwork.Actors {
  /// Tells by what an input calls its vertices what they are; nil where that does not tell.
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
