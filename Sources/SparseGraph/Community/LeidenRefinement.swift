extension CommunityWorkspace {
  /// Refines each community into well-connected parts (subcommunities): the refinement phase of Leiden.
  ///
  /// Every part is connected and a subset of one community.
  ///
  /// - Parameters:
  ///   - level: the graph.
  ///   - labels: the community of each vertex.
  ///   - parts: receives the part of each vertex, numbered by first appearance.
  ///   - generator: the source of randomness.
  /// - Returns: the number of parts.
  /// - SeeAlso: Traag, Waltman & van Eck, Scientific Reports 9, 2019, doi:10.1038/s41598-019-41695-z, algorithm A.2.
  func refine<Weights: ArcWeights>(
    _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>,
    parts: borrowing FlatBuffer<Int32>, generator: inout SeededGenerator
  ) -> Int {
    let n = level.vertexCount
    labelMasses.fill(0, count: n)
    sizes.fill(1, count: n)
    for vertex in 0..<n {
      let label = labels[vertex]
      labelMasses[label] += level.masses[vertex]
      parts[vertex] = Int32(truncatingIfNeeded: vertex)
      partMasses[vertex] = level.masses[vertex]
      var cut = 0.0
      for arc in level.arcs(of: vertex) {
        cut += labels[level.rows.targets[arc]] == label ? level.weights[arc] : 0
      }
      cuts[vertex] = cut
    }
    generator.visitingOrder(queue, count: n)
    for position in 0..<n {
      let vertex = queue[position]
      if sizes[vertex] == 1, parts[vertex] == vertex {
        join(vertex, level, labels: labels, parts: parts, generator: &generator)
      }
    }
    return renumber(parts, into: parts, vertexCount: n)
  }

  /// Merges a singleton vertex into a part of its community, chosen at random with a preference for higher gains.
  @inline(__always)
  private func join<Weights: ArcWeights>(
    _ vertex: Int32, _ level: borrowing CommunityLevel<Weights>, labels: borrowing FlatBuffer<Int32>,
    parts: borrowing FlatBuffer<Int32>, generator: inout SeededGenerator
  ) {
    let n = Int32(truncatingIfNeeded: level.vertexCount)
    let mass = level.masses[vertex]
    let label = labels[vertex]
    let whole = labelMasses[label]
    let density = level.density
    guard cuts[vertex] >= density * mass * (whole - mass) - level.tolerance else { return }
    var found = 0
    for arc in level.arcs(of: Int(vertex)) {
      let other = level.rows.targets[arc]
      let isInside = labels[other] == label
      let part = isInside ? parts[other] : n
      let known = affinities[part]
      touched[found] = part
      found += known == 0 && isInside ? 1 : 0
      affinities[part] = known + level.weights[arc]
    }
    affinities[n] = 0
    var best = -Double.infinity
    for index in 0..<found {
      let part = touched[index]
      let partMass = partMasses[part]
      let isWellConnected = cuts[part] >= density * partMass * (whole - partMass) - level.tolerance
      let gain = affinities[part] - density * mass * partMass
      affinities[part] = 0
      gains[index] = isWellConnected ? gain : -.infinity
      best = max(best, gains[index])
    }
    guard best >= 0 else { return }
    let chosen = choose(found: found, best: best, theta: 1e8 * level.tolerance, generator: &generator)
    let part = touched[chosen]
    let affinity = gains[chosen] + density * mass * partMasses[part]
    cuts[part] += cuts[vertex] - 2 * affinity
    partMasses[part] += mass
    sizes[part] += 1
    sizes[vertex] = 0
    parts[vertex] = part
  }

  /// Draws one of the touched parts with probability ∝ exp(gain/θ), where θ is 1 % of the mean edge weight. Losses,
  /// and gains whose probability is below e⁻³⁰ of the best, are excluded.
  ///
  /// - Returns: the new index of the part and of its gain; the candidates have been moved to the front.
  @inline(__always)
  private func choose(
    found: Int, best: Double, theta: Double, generator: inout SeededGenerator
  ) -> Int {
    let least = max(0, best - 30 * theta)
    var count = 0
    for index in 0..<found where gains[index] >= least {
      gains[count] = gains[index]
      touched[count] = touched[index]
      count += 1
    }
    guard count > 1 else { return 0 }
    var total = 0.0
    for index in 0..<count { total += exponential((gains[index] - best) / theta) }
    var draw = generator.unit() * total
    for index in 0..<count - 1 {
      draw -= exponential((gains[index] - best) / theta)
      if draw < 0 { return index }
    }
    return count - 1
  }
}
