extension CommunityWorkspace {
  /// Moves vertices to the neighbouring community of highest gain, until no move increases the quality: the local
  /// moving phase of Louvain and Leiden.
  ///
  /// Vertices are visited in random order, and again only after a neighbour has moved to another community than
  /// theirs.
  ///
  /// - Parameters:
  ///   - level: the graph.
  ///   - labels: the community of each vertex, in `0..<vertexCount`; updated.
  ///   - generator: the source of randomness.
  /// - Returns: the gain in quality; 0 if no vertex moved.
  @discardableResult
  func move<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>,
    generator: inout SeededGenerator
  ) -> Double {
    let n = level.vertexCount
    labelMasses.fill(0, count: n)
    sizes.fill(0, count: n)
    isQueued.fill(true, count: n)
    for vertex in 0..<n {
      labelMasses[labels[vertex]] += level.masses[vertex]
      sizes[labels[vertex]] += 1
    }
    generator.visitingOrder(queue, count: n)
    var head = 0
    var tail = n
    var queued = n
    var free = 0  // the next candidate for an unused label
    var gained = 0.0
    while queued > 0 {
      let vertex = Int(queue[head])
      head = head == n ? 0 : head + 1
      queued -= 1
      isQueued[vertex] = false
      let own = labels[vertex]
      let mass = level.masses[vertex]
      let row = level.arcs(of: vertex)
      let found = gather(level, labels: labels, row: row)
      labelMasses[own] -= mass
      let cost = level.density * mass
      var best = own
      let stay = affinities[own] - cost * labelMasses[own]
      var bestGain = stay + level.tolerance
      for index in 0..<found {
        let label = touched[index]
        let gain = affinities[label] - cost * labelMasses[label]
        affinities[label] = 0
        if gain > bestGain {
          bestGain = gain
          best = label
        }
      }
      if bestGain < 0, sizes[own] > 1 {  // better as a singleton; some label is unused then
        while sizes[free] > 0 { free = free + 1 == n ? 0 : free + 1 }
        best = Int32(truncatingIfNeeded: free)
        labelMasses[best] = 0
        bestGain = 0
      }
      labelMasses[best] += mass
      guard best != own else { continue }
      gained += bestGain - stay
      labels[vertex] = best
      sizes[best] += 1
      sizes[own] -= 1
      for arc in row {
        let other = level.rows.targets[arc]
        let isNew = labels[other] != best && !isQueued[other]
        queue[tail] = other
        tail = isNew ? (tail == n ? 0 : tail + 1) : tail
        queued += isNew ? 1 : 0
        isQueued[other] = isQueued[other] || isNew
      }
    }
    return gained
  }

  /// Merges vertices into parts in a single sweep: each vertex that is still a singleton joins the neighbouring part
  /// of highest gain.
  ///
  /// A fast start: the parts are small and depend on the visiting order, but most of them are within one community.
  ///
  /// - Parameters:
  ///   - level: the graph.
  ///   - parts: receives the part of each vertex, numbered by first appearance.
  ///   - generator: the source of randomness.
  /// - Returns: the number of parts, and the gain in quality over the singleton partition.
  func sweep<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, parts: borrowing FlatBuffer<Int32>,
    generator: inout SeededGenerator
  ) -> (count: Int, gain: Double) {
    let n = level.vertexCount
    var gained = 0.0
    for vertex in 0..<n {
      parts[vertex] = Int32(truncatingIfNeeded: vertex)
      partMasses[vertex] = level.masses[vertex]
    }
    sizes.fill(1, count: n)
    generator.visitingOrder(queue, count: n)
    for position in 0..<n {
      let vertex = queue[position]
      guard sizes[vertex] == 1, parts[vertex] == vertex else { continue }
      let found = gather(level, labels: parts, row: level.arcs(of: Int(vertex)))
      let cost = level.density * level.masses[vertex]
      var best = vertex
      var bestGain = level.tolerance
      for index in 0..<found {
        let part = touched[index]
        let gain = affinities[part] - cost * partMasses[part]
        affinities[part] = 0
        if gain > bestGain {
          bestGain = gain
          best = part
        }
      }
      guard best != vertex else { continue }
      gained += bestGain
      parts[vertex] = best
      partMasses[best] += level.masses[vertex]
      sizes[best] += 1
      sizes[vertex] = 0
    }
    return (renumber(parts, into: parts, vertexCount: n), gained)
  }
}
