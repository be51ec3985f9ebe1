extension Graph {
  /// Returns a degree-preserving random graph, by a Markov chain of double edge swaps (the configuration model of
  /// simple graphs).
  ///
  /// Each step proposes to swap the ends of two random edges, (a, b), (c, d) → (a, d), (c, b), and rejects the swap
  /// if it would create a loop or a parallel edge. Rejected proposals count as steps, so that the stationary
  /// distribution is uniform over all simple graphs with these degrees.
  ///
  /// - Parameters:
  ///   - stepsPerEdge: the number of proposals per edge, 0 or more; 10 is common.
  ///   - seed: the random seed; the same seed gives the same graph on every machine.
  /// - Returns: a graph with the same degree of each vertex. In a weighted graph the weights move with the edges:
  ///   strengths are not preserved.
  /// - Complexity: expected O(n + s·m) time for n vertices, m edges and s steps per edge.
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
  /// Returns a degree-preserving random incidence, by a Markov chain of swaps: every actor keeps its number of works,
  /// and every work its number of actors.
  ///
  /// Each step proposes to swap the actors of two random entries, and rejects the swap if a work would list an actor
  /// twice. Rejected proposals count as steps, so that the stationary distribution is uniform.
  ///
  /// - Parameters:
  ///   - stepsPerEntry: the number of proposals per (work, actor) pair, 0 or more.
  ///   - seed: the random seed; the same seed gives the same incidence on every machine.
  /// - Complexity: expected O(works + s·entries) time for s steps per entry.
  /// - SeeAlso: Gotelli, Ecology 81(9), 2000, doi:10.1890/0012-9658(2000)081[2606:NMAOSC]2.0.CO;2
  ///   (sequential swap with fixed row and column sums).
  public func rewired(stepsPerEntry: Int = 10, seed: UInt64) -> Incidence {
    guard entryCount > 1 else { return self }
    var generator = SeededGenerator(seed: seed)
    var works = [Int32](repeating: 0, count: entryCount)
    var actors = self.actors
    // Going through the few actors of most works takes less time than a hash of all pairs.
    func isLarge(_ work: Int32) -> Bool { offsets[Int(work) + 1] - offsets[Int(work)] > 48 }
    let largeEntryCount = (0..<workCount).reduce(0) {
      isLarge(Int32($1)) ? $0 + Int(offsets[$1 + 1] - offsets[$1]) : $0
    }
    var present = PairSet(capacity: largeEntryCount)
    for work in 0..<workCount {
      for entry in Int(offsets[work])..<Int(offsets[work + 1]) {
        works[entry] = Int32(work)
        if isLarge(Int32(work)) { present.insert(PairSet.key(Int32(work), actors[entry])) }
      }
    }
    actors.withUnsafeMutableBufferPointer { actors in
      func lists(_ work: Int32, _ actor: Int32) -> Bool {
        if isLarge(work) { return present.contains(PairSet.key(work, actor)) }
        for entry in Int(offsets[Int(work)])..<Int(offsets[Int(work) + 1]) where actors[entry] == actor {
          return true
        }
        return false
      }
      for _ in 0..<(stepsPerEntry * entryCount) {
        let first = generator.below(entryCount)
        let second = generator.below(entryCount)
        let (k, i) = (works[first], actors[first])
        let (l, j) = (works[second], actors[second])
        guard k != l, i != j, !lists(k, j), !lists(l, i) else { continue }
        if isLarge(k) {
          present.remove(PairSet.key(k, i))
          present.insert(PairSet.key(k, j))
        }
        if isLarge(l) {
          present.remove(PairSet.key(l, j))
          present.insert(PairSet.key(l, i))
        }
        actors[first] = j
        actors[second] = i
      }
    }
    return Incidence(actorCount: actorCount, offsets: offsets, actors: actors)
  }
}
