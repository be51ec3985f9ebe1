extension Graph {
  /// Returns the closeness centrality of each vertex: the inverse of its mean distance to all reachable vertices,
  /// scaled by their share of all vertices.
  ///
  /// For a vertex that reaches r of n vertices, itself included, with distances d, this is (r − 1)/Σd · (r − 1)/(n −
  /// 1): the scaling of Wasserman and Faust for graphs with several components.
  ///
  /// - Parameters:
  ///   - lengths: the edge lengths; hops by default.
  ///   - threads: the maximum number of threads; by default the number of cores. The result does not depend on it.
  /// - Returns: `vertexCount` numbers in vertex order, in the unit 1/length; 0...1 for hops; 0 for an isolated
  ///   vertex.
  /// - Complexity: for n vertices and m edges, O(n(n + m)) time for hops, with bit-parallel searches from 256
  ///   vertices at a time; O(n(n + m) log n) for other lengths, 8 at a time. O(n + m) memory, and O(n) per thread.
  /// - SeeAlso: Wasserman & Faust, Social Network Analysis, 1994, doi:10.1017/CBO9780511815478, page 201.
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

  /// Returns the sum of the distances from each vertex to all other reachable vertices, or of their inverses.
  func distanceSums(_ lengths: PathLength, term: MultiSourceBFS.Term, threads: Int?) -> [Double] {
    if let lengths = arcLengths(lengths) {
      let threads = Parallel.threads(threads)
      return withRows { WeightedDistanceSums.all($0, lengths: lengths, term: term, threads: threads) }
    }
    return withRows { rows in
      let condensed = CondensedGraph(rows)
      let search = MultiSourceBFS(
        condensed, components: 0..<condensed.componentCount, term: term, threads: Parallel.threads(threads))
      return (0..<vertexCount).map { search.sums[Int(condensed.classes[$0])] }
    }
  }
}

/// Sums of distances by edge lengths, for eight sources at a time.
private struct WeightedDistanceSums: ~Copyable {
  private var search: BatchedDijkstra
  /// The first source of the batch searched last.
  private var batch = -1
  /// The sum of each source of this batch.
  private var sums = SIMD8<Double>(repeating: 0)

  static func all(
    _ rows: RowsView, lengths: [Double], term: MultiSourceBFS.Term, threads: Int
  ) -> [Double] {
    let graph = RenumberedGraph(rows, lengths: lengths)
    var components: [Int32] = []
    components.reserveCapacity(graph.count)
    for component in 0..<(graph.starts.count - 1) {
      for _ in graph.starts[component]..<graph.starts[component + 1] { components.append(Int32(component)) }
    }
    let componentOf = FlatBuffer(components)
    let sums = Parallel.values(
      count: graph.count, threads: threads,
      makeWorker: { WeightedDistanceSums(search: BatchedDijkstra(graph)) }
    ) { source, worker in
      let component = Int(componentOf[source])
      return worker.sum(
        graph, from: source, component: graph.starts[component]..<graph.starts[component + 1], term: term)
    }
    var result = [Double](repeating: 0, count: graph.count)
    for (source, vertex) in graph.order.enumerated() { result[Int(vertex)] = sums[source] }
    return result
  }

  private init(search: consuming BatchedDijkstra) { self.search = search }

  /// Returns the sum of a source. Sources are requested in ascending order: the first of a batch triggers the search.
  private mutating func sum(
    _ graph: RenumberedGraph, from source: Int, component: Range<Int>, term: MultiSourceBFS.Term
  ) -> Double {
    let first = max(component.lowerBound, source & ~7)
    if first != batch {
      batch = first
      let sources = first..<min(component.upperBound, first & ~7 + 8)
      search.run(graph, from: sources, component: component)
      let distances = search.distances.base
      // A source contributes nothing to its own sum.
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
