extension Graph {
  /// Returns how near each vertex is to those it can reach, scaled by how many these are.
  ///
  /// For a vertex that reaches r vertices, itself included, with distances d:
  /// (r − 1)/Σd · (r − 1)/(n − 1), the scaling of Wasserman and Faust for graphs of several components.
  ///
  /// - Parameters:
  ///   - lengths: what a step costs; hops unless told otherwise.
  ///   - threads: how many threads share the work, as many as there are cores if left out; the result does not
  ///     depend on it.
  /// - Returns: `vertexCount` numbers in vertex order, 0...1 for hops; 0 for an isolated vertex. In the unit
  ///   1/length.
  /// - Complexity: for n vertices and m edges O(n(n + m)) time for hops, done for 256 vertices at a time,
  ///   O(n(n + m) log n) for others; O(n) memory a thread.
  /// - SeeAlso: Wasserman & Faust, Social Network Analysis, 1994, doi:10.1017/CBO9780511815478, equation 5.22.
  public func closeness(lengths: PathLength = .hops, threads: Int? = nil) -> [Double] {
    let scale = Double(max(1, vertexCount - 1))
    let sums = distanceSums(lengths, term: .distance, threads: threads)
    let components = components()
    let sizes = components.sizes
    return (0..<vertexCount).map { vertex in
      let reached = Double(sizes[components[vertex]] - 1)
      return sums[vertex] > 0 ? reached / sums[vertex] * (reached / scale) : 0
    }
  }

  /// Returns, for each vertex, the sum of the distances, or of their inverses, to the others it reaches.
  func distanceSums(_ lengths: PathLength, term: DistanceSweep.Term, threads: Int?) -> [Double] {
    if let lengths = arcLengths(lengths) {
      let threads = Parallel.threads(threads)
      return withRows { LengthSums.all($0, lengths: lengths, term: term, threads: threads) }
    }
    return withRows { rows in
      let condensed = CondensedGraph(rows)
      let sweep = DistanceSweep(
        condensed, components: 0..<condensed.componentCount, term: term, threads: Parallel.threads(threads))
      return (0..<vertexCount).map { sweep.sums[Int(condensed.classes[$0])] }
    }
  }
}

/// Searches by lengths, one source at a time.
private final class LengthSums {
  private var dijkstra: Dijkstra

  private init(_ rows: RowsView, _ lengths: UnsafePointer<Double>) {
    dijkstra = Dijkstra(rows, lengths: lengths, counting: false)
  }

  static func all(
    _ rows: RowsView, lengths: [Double], term: DistanceSweep.Term, threads: Int
  ) -> [Double] {
    let lengths = FlatBuffer(lengths)
    let search = LentLengths(rows: rows, lengths: UnsafePointer(lengths.base))
    let sums = Parallel.values(
      count: rows.vertexCount, threads: threads, makeWorker: { LengthSums(search.rows, search.lengths) }
    ) { source, worker in worker.sum(from: source, term: term) }
    withExtendedLifetime(lengths) {}
    return sums
  }

  private struct LentLengths: @unchecked Sendable {
    let rows: RowsView
    let lengths: UnsafePointer<Double>
  }

  private func sum(from source: Int, term: DistanceSweep.Term) -> Double {
    dijkstra.run(from: source)
    let order = dijkstra.order.base
    let distances = dijkstra.distances.base
    var sum = 0.0
    var index = 1
    while index < dijkstra.count {
      let distance = distances[Int(order[index])]
      sum += term == .distance ? distance : 1 / distance
      index += 1
    }
    return sum
  }
}
