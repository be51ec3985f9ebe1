extension Graph {
  /// Returns a random graph in which every vertex keeps its degree.
  ///
  /// Proposes to exchange the ends of two random edges, (a, b), (c, d) → (a, d), (c, b), and does so unless
  /// that would make a loop or a repeated edge. Refused proposals count as steps, so that all graphs with
  /// these degrees become equally likely.
  ///
  /// - Parameters:
  ///   - stepsPerEdge: how many proposals are made for each edge; 10 are usual.
  ///   - seed: the same seed gives the same graph.
  /// - Returns: a graph with the same degrees and, in a weighted graph, the same weights in other places:
  ///   strengths are not kept.
  /// - Complexity: O(n + stepsPerEdge · m) expected.
  /// - SeeAlso: Fosdick et al., SIAM Review 60(2), 2018, doi:10.1137/16M1087175 (stub-labelled simple
  ///   graphs, algorithm 1).
  public func rewired(stepsPerEdge: Int = 10, seed: UInt64) -> Graph {
    var generator = SeededGenerator(seed: seed)
    var sources: [Int32] = []
    var ends: [Int32] = []
    var weights: [Double] = []
    var present = PairSet(capacity: edgeCount)
    for edge in edges {
      sources.append(Int32(edge.source))
      ends.append(Int32(edge.target))
      if isWeighted { weights.append(edge.weight) }
      present.insert(PairSet.key(Int32(edge.source), Int32(edge.target)))
    }
    guard edgeCount > 1 else { return self }
    func key(_ u: Int32, _ v: Int32) -> UInt64 { PairSet.key(min(u, v), max(u, v)) }
    for _ in 0..<(stepsPerEdge * edgeCount) {
      let first = generator.below(edgeCount)
      let second = generator.below(edgeCount)
      let turned = generator.next() & 1 == 1
      guard first != second else { continue }
      let (a, b) = (sources[first], ends[first])
      let (c, d) = turned ? (ends[second], sources[second]) : (sources[second], ends[second])
      guard a != d, c != b, !present.contains(key(a, d)), !present.contains(key(c, b)) else { continue }
      present.remove(key(a, b))
      present.remove(key(c, d))
      present.insert(key(a, d))
      present.insert(key(c, b))
      (sources[first], ends[first]) = (a, d)
      (sources[second], ends[second]) = (c, b)
    }
    return Graph(vertexCount: vertexCount, sources: sources, targets: ends, weights: weights)
  }
}

extension Incidence {
  /// Returns a random table in which every actor keeps its number of works and every work its number of actors.
  ///
  /// Proposes to exchange the actors of two random entries and does so unless a work would then name an
  /// actor twice; refused proposals count as steps.
  ///
  /// - Parameters:
  ///   - stepsPerEntry: how many proposals are made for each (work, actor) pair.
  ///   - seed: the same seed gives the same table.
  /// - Complexity: O(stepsPerEntry · entries) expected.
  /// - SeeAlso: Gotelli, Ecology 81(9), 2000, doi:10.1890/0012-9658(2000)081[2606:NMAOSC]2.0.CO;2
  ///   (sequential swap with fixed row and column sums).
  public func rewired(stepsPerEntry: Int = 10, seed: UInt64) -> Incidence {
    guard entryCount > 1 else { return self }
    var generator = SeededGenerator(seed: seed)
    var works = [Int32](repeating: 0, count: entryCount)
    var actors = self.actors
    var present = PairSet(capacity: entryCount)
    for work in 0..<workCount {
      for entry in Int(offsets[work])..<Int(offsets[work + 1]) {
        works[entry] = Int32(work)
        present.insert(PairSet.key(Int32(work), actors[entry]))
      }
    }
    for _ in 0..<(stepsPerEntry * entryCount) {
      let first = generator.below(entryCount)
      let second = generator.below(entryCount)
      let (k, i) = (works[first], actors[first])
      let (l, j) = (works[second], actors[second])
      guard k != l, i != j, !present.contains(PairSet.key(k, j)), !present.contains(PairSet.key(l, i))
      else { continue }
      present.remove(PairSet.key(k, i))
      present.remove(PairSet.key(l, j))
      present.insert(PairSet.key(k, j))
      present.insert(PairSet.key(l, i))
      actors[first] = j
      actors[second] = i
    }
    return Incidence(actorCount: actorCount, offsets: offsets, actors: actors)
  }
}
