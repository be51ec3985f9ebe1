extension Graph {
  /// Returns communities in which every vertex has taken the label that carries most weight around it.
  ///
  /// Vertices take turns in random order and change only to a strictly better label, so the process ends;
  /// after the first round only those with a changed neighbour are asked again. Labels that ended up in
  /// several pieces are divided, so that every community is connected.
  ///
  /// - Parameters:
  ///   - weighted: whether a neighbour counts by the weight of its edge.
  ///   - seed: the same seed gives the same communities on every machine.
  /// - Returns: a partition numbered by first appearance.
  /// - Complexity: about O(n + m) for each of a few rounds.
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
      // Ties among better labels are drawn.
      let own = labels[vertex]
      var best = own
      var most = votes[Int(own)]
      var ties = 0
      for label in touched where label != own {
        let count = votes[Int(label)]
        if count > most * (1 + 1e-12) {
          (best, most, ties) = (label, count, 1)
        } else if best != own, count >= most * (1 - 1e-12) {
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
