import SparseGraph

/// The forces that draw neighbourhoods together within a frame: edges pull, all vertices push each other away by a
/// t-distribution, and each vertex is drawn to its place in the frame and to the middle of its community.
///
/// With δ the difference of two positions, an edge of strength w pulls by w · (a + b / (1 + |δ|²)) · δ, and two vertices
/// push by δ / (1 + |δ|²)². In each round, a vertex goes a part of the way to where its forces would balance.
///
/// - SeeAlso: Zhong, Xue, Zhang, Zhang, Ban, Deussen & Wang, IEEE TVCG 30(7), 2024, doi:10.1109/TVCG.2023.3238821.
final class NeighborhoodForces: @unchecked Sendable {
  private let graph: FlatGraph
  private let stress: SparseStress
  private let points: Points
  private let tuning: LayoutTuning
  private let threads: Int
  private let strengths: FlatBuffer<Float>
  private let velocities: FlatBuffer<SIMD2<Float>>
  private let repulsions: FlatBuffer<SIMD2<Float>>
  private let origins: FlatBuffer<SIMD2<Float>>
  private let communities: FlatBuffer<Int32>
  private let communitySizes: FlatBuffer<Float>
  private let middles: FlatBuffer<SIMD2<Float>>
  private let tree: RepulsionTree

  /// Moves points from a frame, in hops, to where neighbourhoods are together and no two vertices are at one place.
  static func refine(
    _ points: Points, graph: FlatGraph, stress: SparseStress, communities: [Int32], tuning: LayoutTuning,
    threads: Int
  ) {
    for v in 0..<points.count { points.base[v] *= tuning.hop }
    let forces = NeighborhoodForces(
      points, graph: graph, stress: stress, communities: communities, tuning: tuning, threads: threads)
    // In a graph of millions of edges, fewer rounds have to do.
    let rounds = min(tuning.rounds, max(40, 400_000_000 / max(1, graph.targets.count)))
    for round in 0..<rounds { forces.step(heat: 1 - Float(round) / Float(rounds)) }
    let discs = DiscSeparation(radii: [Float](repeating: 1, count: points.count))
    for round in 1...max(1, tuning.settling) where tuning.settling > 0 {
      let progress = Float(round) / Float(tuning.settling)
      forces.step(heat: tuning.settlingHeat * (1.05 - progress))
      let extent = points.bounds.upper - points.bounds.lower
      let area = extent.x * extent.y / Float(points.count)
      discs.setRadius(progress * 0.5 * (area / tuning.areaPerVertex).squareRoot())
      _ = discs.push(points.base, rounds: 2)
    }
  }

  private init(
    _ points: Points, graph: FlatGraph, stress: SparseStress, communities labels: [Int32],
    tuning: LayoutTuning,
    threads: Int
  ) {
    let n = graph.vertexCount
    (self.points, self.graph, self.stress, self.tuning, self.threads) = (
      points, graph, stress, tuning, threads
    )
    velocities = FlatBuffer(count: n, repeating: .zero)
    repulsions = FlatBuffer(count: n, repeating: .zero)
    origins = FlatBuffer(count: stress.pivotCount, repeating: .zero)
    communities = FlatBuffer(labels)
    let communityCount = Int(labels.max() ?? 0) + 1
    communitySizes = FlatBuffer(count: communityCount, repeating: 0)
    middles = FlatBuffer(count: communityCount, repeating: .zero)
    for label in labels { communitySizes.base[Int(label)] += 1 }
    strengths = FlatBuffer(uninitializedCount: graph.arcCount)
    for v in 0..<n {
      for arc in graph.arcs(of: v) {
        let isWithin = labels[v] == labels[Int(graph.targets.base[arc])]
        strengths.base[arc] = graph.strengths.base[arc] * (isWithin ? 1 : tuning.bridge)
      }
    }
    tree = RepulsionTree(capacity: n, threads: threads)
  }

  /// Moves all vertices once, at most `heat` far and little more.
  private func step(heat: Float) {
    let n = points.count
    repulsions.fill(.zero, count: n)
    tree.addRepulsions(among: points, opening: tuning.opening, to: repulsions.base)
    let (places, middles, labels) = (points.base, middles.base, communities.base)
    middles.update(repeating: .zero, count: communitySizes.count)
    for v in 0..<n { middles[Int(labels[v])] += places[v] }
    for community in 0..<communitySizes.count { middles[community] /= communitySizes.base[community] }
    stress.copyOrigins(points, to: origins.base)
    let limit = heat + 0.01
    Parallel.blocks(count: n, width: 1024, threads: threads) { [self] block in
      accelerate(block, limit: limit)
    }
    let share = 0.1 + 0.9 * heat
    let moves = velocities.base
    for v in 0..<n { places[v] += moves[v] * share }
  }

  /// Renews the steps of some vertices from the forces at them.
  private func accelerate(_ block: Range<Int>, limit: Float) {
    let (places, middles, labels) = (points.base, middles.base, communities.base)
    let (offsets, targets, strengths) = (graph.offsets.base, graph.targets.base, strengths.base)
    let (moves, repulsions, origins) = (velocities.base, repulsions.base, origins.base)
    let (farPull, nearPull, framePull) = (tuning.farPull, tuning.nearPull, tuning.framePull)
    let (cohesion, hop, momentum, rate) = (tuning.cohesion, tuning.hop, tuning.momentum, tuning.rate)
    var pulls = SparseStress.Pulls()
    for v in block {
      let lane = (v - block.lowerBound) % SparseStress.width
      if lane == 0 { pulls = stress.pull(from: v, at: places, origins: origins, hop: hop) }
      let place = places[v]
      var force = repulsions[v] + cohesion * (middles[Int(labels[v])] - place)
      var stiffness: Float = 0.5 + cohesion
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
        let step = places[Int(targets[arc])] - place
        let pull = strengths[arc] * (farPull + nearPull / (1 + step.x * step.x + step.y * step.y))
        force += pull * step
        stiffness += pull
      }
      let (sum, weight) = pulls[lane]
      if weight > 0 {
        force += framePull * (sum / weight - place)
        stiffness += framePull
      }
      var move = moves[v] * momentum + force * (rate / stiffness)
      let length = (move.x * move.x + move.y * move.y).squareRoot()
      if length > limit { move *= limit / length }
      moves[v] = move
    }
  }
}
