import SparseGraph

/// The objective of VOSviewer's maps, minimized by majorization.
///
/// With s_ij = 2m · w_ij / (k_i · k_j) the association strength of vertices i and j, positions x minimize
/// Σ s_ij |x_i − x_j|² − Σ |x_i − x_j|, the second sum over all pairs: attraction 2 and repulsion 1 in Noack's terms. As
/// −|x| is bounded from above by a line, every round solves one system of linear equations in the Laplacian of s, and
/// the objective never rises but for what the far field of the repulsion leaves out.
///
/// - SeeAlso: Van Eck, Waltman, Dekker & van den Berg, JASIST 61(12), 2010, doi:10.1002/asi.21421; Noack, J. Graph
///   Algorithms Appl. 11(2), 2007, doi:10.7155/jgaa.00154.
enum VOSObjective {
  private static let rounds = 300
  /// A round that moves vertices by less than this share of the picture is the last.
  private static let tolerance = 1e-4

  /// Returns positions of a connected graph of two or more vertices, in the unit of the objective.
  ///
  /// - Parameter start: where vertices are at first.
  /// - Complexity: O(r(n log n + m)) time for n vertices, m edges and at most 300 rounds r; O(n + m) memory.
  static func positions(_ graph: Graph, near start: [SIMD2<Float>], weighted: Bool, threads: Int) -> [SIMD2<
    Float
  >] {
    let n = graph.vertexCount
    let system = AssociationLaplacian(graph, weighted: weighted)
    var places = start.map { SIMD2<Double>($0) }
    // Vertices with the same distances are at one place, where nothing would push them apart.
    var generator = SeededGenerator(seed: 11)
    for v in 0..<n { places[v] += 0.2 * SIMD2(generator.unit() - 0.5, generator.unit() - 0.5) }
    let tree = RepulsionTree(capacity: n, kernel: .constant, threads: threads)
    let points = Points(count: n)
    let repulsions = FlatBuffer<SIMD2<Float>>(count: n, repeating: .zero)
    var pushes = [SIMD2<Double>](repeating: .zero, count: n)
    for round in 0..<rounds {
      for v in 0..<n { points.base[v] = SIMD2<Float>(places[v]) }
      repulsions.fill(.zero, count: n)
      tree.addRepulsions(among: points, opening: 0.5, to: repulsions.base)
      var distances = 0.0
      for v in 0..<n {
        pushes[v] = SIMD2<Double>(repulsions.base[v]) / 2
        distances += 2 * (places[v] * pushes[v]).sum()
      }
      // The size at which the objective is least while the figure stays.
      let attraction = system.energy(places)
      let scale = attraction > 0 && distances > 0 ? distances / (2 * attraction) : 1
      for v in 0..<n { places[v] *= scale }
      let solved = system.solution(pushes, near: places)
      var (moved, size) = (0.0, 0.0)
      // Twice the step is as good as the step, and half as many rounds do; the last ones settle.
      let step = round < rounds - 10 ? 1.9 : 1
      for v in 0..<n {
        let move = solved[v] - places[v]
        moved += (move * move).sum()
        places[v] += step * move
        size += (places[v] * places[v]).sum()
      }
      if moved < tolerance * tolerance * size { break }
    }
    return places.map { SIMD2<Float>($0) }
  }
}

/// The Laplacian of the association strengths of a graph.
struct AssociationLaplacian {
  private let offsets: [Int32]
  private let targets: [Int32]
  private let strengths: [Double]
  private let diagonal: [Double]

  init(_ graph: Graph, weighted: Bool) {
    offsets = graph.offsets
    targets = graph.targets
    let n = graph.vertexCount
    let isWeighted = weighted && graph.isWeighted
    var sums = [Double](repeating: 0, count: n)
    var total = 0.0
    for v in 0..<n {
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) { sums[v] += isWeighted ? graph.arcWeights[arc] : 1 }
      total += sums[v]
    }
    var strengths = [Double](repeating: 0, count: targets.count)
    var diagonal = [Double](repeating: 0, count: n)
    for v in 0..<n {
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
        let weight = isWeighted ? graph.arcWeights[arc] : 1
        strengths[arc] = total * weight / (sums[v] * sums[Int(targets[arc])])
        diagonal[v] += strengths[arc]
      }
    }
    (self.strengths, self.diagonal) = (strengths, diagonal)
  }

  /// Returns Σ s_ij |x_i − x_j|², each pair once.
  func energy(_ places: [SIMD2<Double>]) -> Double {
    let product = image(of: places)
    return zip(places, product).reduce(0) { $0 + ($1.0 * $1.1).sum() }
  }

  /// Returns L · x.
  func image(of x: [SIMD2<Double>]) -> [SIMD2<Double>] {
    x.indices.map { v in
      var sum = diagonal[v] * x[v]
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) { sum -= strengths[arc] * x[Int(targets[arc])] }
      return sum
    }
  }

  /// Returns x with mean 0 and L · x = b but for b's mean, by conjugate gradients from given positions; both coordinates
  /// at once.
  func solution(_ b: [SIMD2<Double>], near start: [SIMD2<Double>]) -> [SIMD2<Double>] {
    let n = b.count
    let mean = b.reduce(.zero, +) / Double(n)
    var x = start
    var residual = zip(b, image(of: x)).map { $0 - mean - $1 }
    var norm = SIMD2<Double>.zero
    for v in 0..<n { norm += (b[v] - mean) * (b[v] - mean) / diagonal[v] }
    var direction = residual.indices.map { residual[$0] / diagonal[$0] }
    var rest = zip(residual, direction).reduce(SIMD2<Double>.zero) { $0 + $1.0 * $1.1 }
    for _ in 0..<40 {
      if rest.x <= 1e-8 * norm.x, rest.y <= 1e-8 * norm.y { break }
      let image = image(of: direction)
      let curvature = zip(direction, image).reduce(SIMD2<Double>.zero) { $0 + $1.0 * $1.1 }
      let step = Self.ratio(rest, curvature)
      var next = SIMD2<Double>.zero
      for v in 0..<n {
        x[v] += step * direction[v]
        residual[v] -= step * image[v]
        next += residual[v] * residual[v] / diagonal[v]
      }
      let share = Self.ratio(next, rest)
      for v in 0..<n { direction[v] = residual[v] / diagonal[v] + share * direction[v] }
      rest = next
    }
    let middle = x.reduce(.zero, +) / Double(n)
    return x.map { $0 - middle }
  }

  private static func ratio(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> SIMD2<Double> {
    SIMD2(b.x > 0 ? a.x / b.x : 0, b.y > 0 ? a.y / b.y : 0)
  }
}
