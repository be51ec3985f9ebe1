/// The step that tells Leiden from Louvain: each community is divided anew into well connected parts.
struct LeidenRefinement: ~Copyable {
  private let labelMasses: FlatBuffer<Double>
  private let partMasses: FlatBuffer<Double>
  private let partSizes: FlatBuffer<Int32>
  /// The weight between a part and the rest of its community.
  private let cuts: FlatBuffer<Double>
  private let affinities: FlatBuffer<Double>
  private let touched: FlatBuffer<Int32>
  private let gains: FlatBuffer<Double>
  private let order: FlatBuffer<Int32>

  init(capacity: Int) {
    labelMasses = FlatBuffer(count: capacity, repeating: 0)
    partMasses = FlatBuffer(count: capacity, repeating: 0)
    partSizes = FlatBuffer(count: capacity, repeating: 0)
    cuts = FlatBuffer(count: capacity, repeating: 0)
    affinities = FlatBuffer(count: capacity, repeating: 0)
    touched = FlatBuffer(count: capacity + 1, repeating: 0)
    gains = FlatBuffer(count: capacity + 1, repeating: 0)
    order = FlatBuffer(count: capacity, repeating: 0)
  }

  /// Divides the communities; every part is connected and lies within one community.
  ///
  /// - Parameters:
  ///   - labels: the community of each vertex.
  ///   - parts: receives the part of each vertex, `0..<count`, numbered by first appearance.
  /// - Returns: the number of parts.
  func run(
    _ level: borrowing CommunityLevel, labels: borrowing FlatBuffer<Int32>,
    parts: borrowing FlatBuffer<Int32>, generator: inout SeededGenerator
  ) -> Int {
    let n = level.vertexCount
    labelMasses.fill(0, count: n)
    for vertex in 0..<n {
      labelMasses[labels[vertex]] += level.masses[vertex]
      parts[vertex] = Int32(vertex)
      partMasses[vertex] = level.masses[vertex]
      partSizes[vertex] = 1
      var cut = 0.0
      for arc in Int(level.offsets[vertex])..<Int(level.offsets[vertex + 1])
      where labels[level.targets[arc]] == labels[vertex] { cut += level.weights[arc] }
      cuts[vertex] = cut
    }
    generator.visitingOrder(order, count: n)
    for position in 0..<n {
      let vertex = order[position]
      if partSizes[vertex] == 1, parts[vertex] == vertex {
        join(vertex, level, labels: labels, parts: parts, generator: &generator)
      }
    }
    // Number the parts by first appearance.
    order.fill(-1, count: n)
    var count: Int32 = 0
    for vertex in 0..<n {
      let part = parts[vertex]
      if order[part] < 0 {
        order[part] = count
        count += 1
      }
      parts[vertex] = order[part]
    }
    return Int(count)
  }

  /// Lets a vertex that is still alone join a part of its community, a better one more likely.
  @inline(__always)
  private func join(
    _ vertex: Int32, _ level: borrowing CommunityLevel, labels: borrowing FlatBuffer<Int32>,
    parts: borrowing FlatBuffer<Int32>, generator: inout SeededGenerator
  ) {
    let mass = level.masses[vertex]
    let label = labels[vertex]
    let whole = labelMasses[label]
    let density = level.density
    guard cuts[vertex] >= density * mass * (whole - mass) - level.tolerance else { return }
    var found = 0
    for arc in Int(level.offsets[vertex])..<Int(level.offsets[vertex + 1]) {
      let other = level.targets[arc]
      guard labels[other] == label else { continue }
      let part = parts[other]
      if affinities[part] == 0 {
        touched[found] = part
        found += 1
      }
      affinities[part] += level.weights[arc]
    }
    var best = -Double.infinity
    for index in 0..<found {
      let part = touched[index]
      let partMass = partMasses[part]
      let isWellConnected = cuts[part] >= density * partMass * (whole - partMass) - level.tolerance
      let gain = affinities[part] - density * mass * partMass
      gains[index] = isWellConnected && gain >= 0 ? gain : -.infinity
      best = max(best, gains[index])
    }
    if best >= 0 {
      // Traag et al. 2019, algorithm A.2: probability ∝ exp(gain/θ), θ 1 % of a typical edge.
      let theta = 1e8 * level.tolerance
      var total = 0.0
      for index in 0..<found {
        let exponent = (gains[index] - best) / theta
        gains[index] = exponent > -30 ? (exponent == 0 ? 1 : exponential(exponent)) : 0
        total += gains[index]
      }
      var draw = total > 1 ? generator.unit() * total : 0
      var chosen = 0
      for index in 0..<found where gains[index] > 0 {
        chosen = index
        draw -= gains[index]
        if draw < 0 { break }
      }
      let part = touched[chosen]
      cuts[part] += cuts[vertex] - 2 * affinities[part]
      partMasses[part] += mass
      partSizes[part] += 1
      partSizes[vertex] = 0
      parts[vertex] = part
    }
    for index in 0..<found { affinities[touched[index]] = 0 }
  }
}
