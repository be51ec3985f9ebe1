extension CommunityWorkspace {
  /// Moves single vertices to the neighbouring community that gains most, until none gains any more.
  ///
  /// The work that Louvain and Leiden share. Affinities are gathered in flat arrays; a vertex is looked at again
  /// only after a neighbour has left it.
  ///
  /// - Parameter labels: the community of each vertex, in `0..<vertexCount`; changed in place.
  /// - Returns: how much the quality rose; 0 if no vertex moved.
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
    var free = 0  // where the search for a label without vertices goes on
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
      if bestGain < 0, sizes[own] > 1 {  // better off alone; then some label is free
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

  /// Joins vertices into parts in one visit each: who is still alone joins the neighbouring part that gains most.
  ///
  /// A quick beginning: the parts are small and follow the visiting order, but most of them are of one community.
  ///
  /// - Parameter parts: receives the part of each vertex, `0..<count`.
  /// - Returns: the number of parts, and how much better they are than single vertices.
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
    return (number(parts, into: parts, vertexCount: n), gained)
  }
}
