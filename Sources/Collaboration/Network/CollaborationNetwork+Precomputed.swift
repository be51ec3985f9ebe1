import Bibliography
import SparseGraph

extension CollaborationNetwork {
  /// Makes a network of a precomputed one: weights are the strengths of its links, and works are not known.
  ///
  /// - Parameters:
  ///   - actors: What the vertices are, where the input does not state it.
  ///   - title: What to call the network; by default as the input does.
  ///   - selection: What of the input was selected: it says what is listed, drawn and exported.
  /// - Complexity: O(n + m), for n vertices and m links.
  public init(
    _ precomputed: PrecomputedNetwork, actors: Actors = .persons, title: String? = nil,
    selection: StatedSelection? = nil
  ) {
    // A precomputed network has no loops, and its strengths are positive and finite.
    let links = precomputed.links
    let graph = Graph(
      vertexCount: precomputed.ids.count, sources: links.sources, targets: links.targets,
      weights: links.strengths)
    self.init(
      Actors(itemName: precomputed.itemName) ?? actors,
      vertices: zip(Self.safeIDs(precomputed.ids), precomputed.labels).map { Vertex(id: $0, name: $1) },
      graph: graph, pairs: links.areAscending ? JoinedPairs(stated: links) : nil,
      title: title ?? precomputed.title ?? "", workCounts: precomputed.workCounts, selection: selection,
      stated: precomputed)
  }

  /// Returns ids of letters, digits, periods, hyphens and underscores, which every format allows: other characters
  /// become hyphens; where that makes two equal, or an id would begin like a formula, the vertices' numbers are the ids.
  private static func safeIDs(_ ids: [String]) -> [String] {
    if ids.allSatisfy(isPlain) { return ids }
    let safe = ids.map { id in
      String(id.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" })
    }
    let areSafe = safe.allSatisfy { $0.first.map { $0.isLetter || $0.isNumber } ?? false }
    return areSafe && Set(safe).count == safe.count ? safe : ids.indices.map { String($0 + 1) }
  }
}

extension CollaborationNetwork {
  /// Whether an id has ASCII letters, digits, periods, hyphens and underscores only, and begins with a letter or digit.
  private static func isPlain(_ id: String) -> Bool {
    var isFirst = true
    for byte in id.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): if isFirst { return false }
      default: return false
      }
      isFirst = false
    }
    return !isFirst
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
