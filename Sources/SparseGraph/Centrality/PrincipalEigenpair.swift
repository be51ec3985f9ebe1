/// The largest eigenvalue of a connected graph's adjacency matrix and its eigenvector.
///
/// Lanczos' iteration by its three-term recurrence, without reorthogonalisation: rounding brings copies of the largest
/// eigenpair back into the basis, which does no harm to that pair. It begins with the degrees and, where the basis is
/// full, again with the best vector found.
///
/// - SeeAlso: Paige, Linear Algebra and its Applications 34, 1980, doi:10.1016/0024-3795(80)90167-6 (Ritz pairs that
///   converge are right in spite of lost orthogonality).
struct PrincipalEigenpair {
  /// The eigenvalue; 0 without edges.
  private(set) var value = 0.0
  /// The eigenvector, of Euclidean norm 1, without negative entries, in vertex order.
  private(set) var vector: [Double]

  /// The largest strength, by which the matrix is divided, so that nothing overflows whatever the weights.
  private let unit: Double

  /// How many matrix-vector products there are at most.
  private static let maximumProducts = 5000

  /// Computes the pair, with a residual |Ax − λx| of at most 1e-12 λ where 5,000 products suffice.
  ///
  /// - Parameter graph: a connected graph with at least one edge.
  /// - Complexity: O((n + m)·i) time, for n vertices, m edges and i matrix-vector products; 24 to 96 vectors of n doubles.
  init(of graph: Graph, weighted: Bool) {
    let count = graph.vertexCount
    // A longer basis needs fewer products; 64 MB are enough for one.
    let capacity = min(count, max(24, min(96, 8_000_000 / max(1, count))))
    let basis = FlatBuffer<Double>(uninitializedCount: (capacity + 1) * count)
    let image = FlatBuffer<Double>(uninitializedCount: count)
    unit = (weighted ? graph.strengths().max() : graph.degrees().max().map(Double.init)) ?? 1
    vector = graph.degrees().map(Double.init)
    Self.normalize(&vector)
    var products = 0
    var previousResidual = Double.infinity
    while products < Self.maximumProducts {
      products += extend(graph, weighted, basis, capacity) + 1
      let scaled =
        vector.withUnsafeBufferPointer { vector in
          graph.multiply(weighted: weighted, vector.baseAddress.unsafelyUnwrapped, into: image.base)
        } / unit
      value = scaled * unit
      var squares = 0.0
      for index in 0..<count {
        let difference = image[index] / unit - scaled * vector[index]
        squares += difference * difference
      }
      let residual = squares.squareRoot() / scaled
      if residual <= 1e-13 || (residual <= 1e-12 && residual >= previousResidual / 2) { break }
      previousResidual = residual
    }
    // Perron–Frobenius: the entries have the same sign, but for rounding.
    for index in vector.indices { vector[index] = abs(vector[index]) }
  }

  /// Spans a Krylov space from the vector, and replaces the vector by the best one in it; returns the number of products.
  private mutating func extend(
    _ graph: Graph, _ weighted: Bool, _ basis: borrowing FlatBuffer<Double>, _ capacity: Int
  ) -> Int {
    let count = vector.count
    for index in 0..<count { basis[index] = vector[index] }
    // Row j of the basis is u_j, and v_j = u_j / norms[j] the j-th vector of Lanczos; norms are his beta.
    var norms = [1.0]
    var diagonal: [Double] = []
    var solution = Tridiagonal(value: 0, vector: [1])
    while diagonal.count < capacity {
      let step = diagonal.count
      let current = basis.base + step * count
      let next = current + count
      let norm = norms[step]
      let alpha = graph.multiply(weighted: weighted, current, into: next) / unit / (norm * norm)
      diagonal.append(alpha)
      var squares = 0.0
      let (scale, own) = (1 / norm / unit, alpha / norm)
      if step == 0 {
        for index in 0..<count {
          let entry = next[index] * scale - own * current[index]
          next[index] = entry
          squares += entry * entry
        }
      } else {
        let (before, part) = (current - count, norm / norms[step - 1])
        for index in 0..<count {
          let entry = next[index] * scale - own * current[index] - part * before[index]
          next[index] = entry
          squares += entry * entry
        }
      }
      norms.append(squares.squareRoot())
      let isExhausted = norms[step + 1] <= 1e-14 * diagonal[0] || diagonal.count == capacity
      if isExhausted || diagonal.count > 5 && diagonal.count.isMultiple(of: 3) {
        solution = Tridiagonal(diagonal, norms[1..<diagonal.count])
        let residual = norms[step + 1] * abs(solution.vector[step])
        if isExhausted || residual <= 2e-14 * solution.value { break }
      }
    }
    let steps = diagonal.count
    for index in 0..<count { vector[index] = solution.vector[0] * basis[index] }
    for step in 1..<max(1, steps) {
      let factor = solution.vector[step] / norms[step]
      let row = basis.base + step * count
      for index in 0..<count { vector[index] += factor * row[index] }
    }
    Self.normalize(&vector)
    return steps
  }

  private static func normalize(_ vector: inout [Double]) {
    var squares = 0.0
    for entry in vector { squares += entry * entry }
    let length = squares.squareRoot()
    for index in vector.indices { vector[index] /= length }
  }
}

/// The largest eigenvalue of a symmetric tridiagonal matrix and its eigenvector, of Euclidean norm 1.
struct Tridiagonal {
  let value: Double
  let vector: [Double]

  init(value: Double, vector: [Double]) { (self.value, self.vector) = (value, vector) }

  /// Finds the value by bisection and the vector by inverse iteration.
  ///
  /// - Parameters:
  ///   - diagonal: at least one number.
  ///   - beside: the numbers beside the diagonal, one fewer; none negative. All are about 1 or below.
  /// - Complexity: O(k), for k rows.
  init(_ diagonal: [Double], _ beside: ArraySlice<Double>) {
    let count = diagonal.count
    let off = Array(beside)
    // The circles of Gershgorin.
    var high = -Double.infinity
    for row in 0..<count {
      high = max(high, diagonal[row] + (row > 0 ? off[row - 1] : 0) + (row + 1 < count ? off[row] : 0))
    }
    var low = diagonal.max() ?? 0
    /// Whether all eigenvalues are below a number: then x − T has none but positive pivots.
    func isAbove(_ bound: Double) -> Bool {
      var pivot = bound - diagonal[0]
      for row in 1..<max(1, count) {
        if pivot <= 0 { return false }
        pivot = bound - diagonal[row] - off[row - 1] * off[row - 1] / pivot
      }
      return pivot > 0
    }
    high += abs(high) * 1e-15
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { break }
      if isAbove(middle) { high = middle } else { low = middle }
    }
    // With a shift just above the value, x − T is positive definite and nearly singular.
    var pivots = [Double](repeating: 0, count: count)
    let least = 1e-20
    for row in 0..<count {
      let rest = row > 0 ? off[row - 1] * off[row - 1] / pivots[row - 1] : 0
      pivots[row] = max(high - diagonal[row] - rest, least)
    }
    var solution = [Double](repeating: 1, count: count)
    for _ in 0..<3 {
      for row in 1..<max(1, count) { solution[row] += off[row - 1] / pivots[row - 1] * solution[row - 1] }
      for row in stride(from: count - 1, through: 0, by: -1) {
        let above = row + 1 < count ? off[row] * solution[row + 1] : 0
        solution[row] = (solution[row] + above) / pivots[row]
      }
      var largest = 0.0
      for entry in solution { largest = max(largest, abs(entry)) }
      for row in 0..<count { solution[row] /= largest }
      var squares = 0.0
      for entry in solution { squares += entry * entry }
      let length = squares.squareRoot()
      for row in 0..<count { solution[row] /= length }
    }
    (value, vector) = (high, solution)
  }
}
