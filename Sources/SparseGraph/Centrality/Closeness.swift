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
  ///   O(n(n + m) log n) for others, for 8; O(n) memory a thread.
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

/// Searches by lengths, eight sources at a time.
private struct LengthSums: ~Copyable {
  private var search: LengthSearch
  /// What was summed last: the first of eight sources, and a sum for each.
  private var group = -1
  private var sums = SIMD8<Double>(repeating: 0)

  static func all(
    _ rows: RowsView, lengths: [Double], term: DistanceSweep.Term, threads: Int
  ) -> [Double] {
    let plan = LengthPlan(rows, lengths: lengths)
    var components: [Int32] = []
    components.reserveCapacity(plan.count)
    for component in 0..<(plan.starts.count - 1) {
      for _ in plan.starts[component]..<plan.starts[component + 1] { components.append(Int32(component)) }
    }
    let componentOf = FlatBuffer(components)
    let sums = Parallel.values(
      count: plan.count, threads: threads, makeWorker: { LengthSums(search: LengthSearch(plan)) }
    ) { source, worker in
      let component = Int(componentOf[source])
      return worker.sum(
        plan, from: source, component: plan.starts[component]..<plan.starts[component + 1], term: term)
    }
    var result = [Double](repeating: 0, count: plan.count)
    for (name, vertex) in plan.order.enumerated() { result[Int(vertex)] = sums[name] }
    return result
  }

  private init(search: consuming LengthSearch) { self.search = search }

  /// Sources are asked for one after the other, so that eight are summed when the first of them is.
  private mutating func sum(
    _ plan: LengthPlan, from source: Int, component: Range<Int>, term: DistanceSweep.Term
  ) -> Double {
    let first = max(component.lowerBound, source & ~7)
    if first != group {
      group = first
      let sources = first..<min(component.upperBound, first & ~7 + 8)
      search.run(plan, from: sources, component: component)
      let distances = search.distances.base
      // No distance from itself, and none in lanes without a source.
      let ownDistance = term == .distance ? 0 : Double.infinity
      for (lane, source) in sources.enumerated() { distances[8 * source + lane] = ownDistance }
      var sums = SIMD8<Double>(repeating: 0)
      for vertex in component {
        let row = UnsafeMutableRawPointer(distances + 8 * vertex).loadUnaligned(as: SIMD8<Double>.self)
        sums += term == .distance ? row : 1 / row
      }
      self.sums = sums
    }
    return sums[source - first]
  }
}
