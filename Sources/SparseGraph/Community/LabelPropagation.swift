extension Graph {
  /// Returns communities found by label propagation: each vertex adopts the label of highest weight among its
  /// neighbours.
  ///
  /// Vertices are visited in random order and adopt only a strictly better label, so that the process terminates.
  /// After the first round, only vertices with a changed neighbour are visited again. Disconnected communities are
  /// split into their connected components.
  ///
  /// - Parameters:
  ///   - weighted: whether a neighbour counts by the weight of its edge; otherwise 1.
  ///   - seed: the random seed; the same seed gives the same communities on every machine.
  /// - Returns: a partition into connected communities; an isolated vertex is a community of its own.
  /// - Complexity: about O(n + m) time per round for n vertices and m edges, with a few rounds; O(n) memory.
  /// - SeeAlso: Raghavan, Albert & Kumara, PRE 76, 2007, doi:10.1103/PhysRevE.76.036106; Traag & Šubelj,
  ///   Scientific Reports 13, 2023, doi:10.1038/s41598-023-29610-z (queue).
  public func labelPropagationCommunities(weighted: Bool = true, seed: UInt64 = 1) -> Partition {
    let n = vertexCount
    let useWeights = weighted && isWeighted
    var generator = SeededGenerator(seed: seed)
    var labels = (0..<Int32(n)).map { $0 }
    var queue = labels
    generator.shuffle(&queue)
    var isQueued = [Bool](repeating: true, count: n)
    var votes = [Double](repeating: 0, count: n)
    var touched: [Int32] = []
    var head = 0
    var queued = n
    while queued > 0 {
      let vertex = Int(queue[head])
      head = head + 1 == n ? 0 : head + 1
      queued -= 1
      isQueued[vertex] = false
      touched.removeAll(keepingCapacity: true)
      for arc in arcs(of: vertex) {
        let label = labels[Int(targets[arc])]
        if votes[Int(label)] == 0 { touched.append(label) }
        votes[Int(label)] += useWeights ? arcWeights[arc] : 1
      }
      // Ties between better labels are broken at random.
      let own = labels[vertex]
      var best = own
      var highest = votes[Int(own)]
      var ties = 0
      for label in touched where label != own {
        let count = votes[Int(label)]
        if count > highest * (1 + 1e-12) {
          (best, highest, ties) = (label, count, 1)
        } else if best != own, count >= highest * (1 - 1e-12) {
          ties += 1
          if generator.below(ties) == 0 { best = label }
        }
      }
      for label in touched { votes[Int(label)] = 0 }
      guard best != own else { continue }
      labels[vertex] = best
      for arc in arcs(of: vertex) {
        let other = Int(targets[arc])
        guard labels[other] != best, !isQueued[other] else { continue }
        isQueued[other] = true
        let tail = head + queued
        queue[tail >= n ? tail - n : tail] = Int32(other)
        queued += 1
      }
    }
    return splittingDisconnected(Partition(dense: labels, bound: n))
  }
}
