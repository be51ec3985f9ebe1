import CSparseGraph

/// Betweenness by edge lengths within one block: Dijkstra from eight sources at a time, then Brandes's accumulation.
///
/// Brandes 2001: sigma = pathCounts, delta = pathCounts · (sum of the successors' shares), S = queue; the share of a
/// vertex is (mass + delta)/sigma. Successors replace the predecessors P[w], and a topological order of their graph
/// (Kahn 1962) replaces the order by distance.
enum WeightedBetweenness {
  /// Returns the betweenness of each vertex, each pair of other vertices weighted by mass; see ``HopBetweenness``.
  static func scores(
    offsets: [Int32], targets: [Int32], lengths: [Double], masses: [Double], sources: [Double],
    threads: Int
  ) -> [Double] {
    let count = masses.count
    let graph = offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        RenumberedGraph(
          RowsView(
            vertexCount: count, offsets: offsets.baseAddress.unsafelyUnwrapped,
            targets: targets.baseAddress.unsafelyUnwrapped),
          lengths: lengths)
      }
    }
    let input = WeightedBetweennessInput(graph, masses: masses, sources: sources)
    let groupCount = (input.sources.count + 7) / 8
    let tasks = min(groupCount, 64)
    let sums = Parallel.sums(
      count: count, tasks: tasks, threads: count > 256 ? threads : 1, makeWorker: { WeightedSearch(input) }
    ) { task, search, row in
      for group in (task * groupCount / tasks)..<((task + 1) * groupCount / tasks) {
        search.run(input, group: group, row: row)
      }
    }
    var scores = [Double](repeating: 0, count: count)
    for (newID, vertex) in graph.order.enumerated() { scores[Int(vertex)] = sums[newID] }
    return scores
  }
}

/// The read-only data that all threads share.
private final class WeightedBetweennessInput: Sendable {
  let graph: RenumberedGraph
  let masses: FlatBuffer<Double>
  /// The vertices that are sources, in order.
  let sources: [Int]
  /// Half of the weight of each source.
  let sourceWeights: [Double]

  init(_ graph: RenumberedGraph, masses: [Double], sources: [Double]) {
    self.graph = graph
    self.masses = FlatBuffer(graph.order.map { masses[Int($0)] })
    let weights = graph.order.map { sources[Int($0)] / 2 }
    self.sources = weights.indices.filter { weights[$0] > 0 }
    sourceWeights = self.sources.map { weights[$0] }
  }

  var count: Int { masses.count }
}

/// The scratch memory of one thread, and the work on eight sources.
private struct WeightedSearch: ~Copyable {
  private var search: BatchedDijkstra
  /// The successors of each vertex on shortest paths, with the lanes in which they are.
  private let successors: FlatBuffer<sparse_successor>
  /// The index after the last successor of each vertex; element 0 is 0.
  private let successorEnds: FlatBuffer<Int32>
  /// The number of predecessors of each vertex, in each lane, that have not been processed yet.
  private let pending: FlatBuffer<Int32>
  /// The vertices reachable from the current source in topological order.
  private let queue: FlatBuffer<Int32>
  private var queueCount = 0
  private let pathCounts: FlatBuffer<Double>
  private let shares: FlatBuffer<Double>

  init(_ input: WeightedBetweennessInput) {
    let count = input.count
    search = BatchedDijkstra(input.graph)
    successors = FlatBuffer(uninitializedCount: input.graph.targets.count + 1)
    successorEnds = FlatBuffer(uninitializedCount: count + 1)
    pending = FlatBuffer(uninitializedCount: 8 * count)
    queue = FlatBuffer(uninitializedCount: count + 1)
    pathCounts = FlatBuffer(uninitializedCount: count)
    shares = FlatBuffer(uninitializedCount: count)
  }

  mutating func run(_ input: WeightedBetweennessInput, group: Int, row: UnsafeMutablePointer<Double>) {
    let positions = (8 * group)..<min(input.sources.count, 8 * group + 8)
    search.run(input.graph, from: input.sources[positions], component: 0..<input.count)
    findSuccessors(input.graph)
    for position in positions {
      if !accumulate(input, position, lane: position & 7, row: row) {
        accumulateExtended(input, position, lane: position & 7, row: row)
      }
    }
  }

  private func findSuccessors(_ graph: RenumberedGraph) {
    let (offsets, targets, lengths) = (graph.offsets.base, graph.targets.base, graph.lengths.base)
    pending.fill(0, count: 8 * graph.count)
    var found = 0
    successorEnds[0] = 0
    for vertex in 0..<graph.count {
      let start = Int(offsets[vertex])
      found += Int(
        sparse_find_successors(
          targets + start, lengths + start, Int64(Int(offsets[vertex + 1]) - start),
          search.distances.base + 8 * vertex, 1 + PathLength.tieTolerance, search.distances.base,
          successors.base + found, pending.base))
      successorEnds[vertex + 1] = Int32(truncatingIfNeeded: found)
    }
  }

  /// Counts shortest paths from a source in topological order, accumulates dependencies backwards, and adds them to
  /// the row. Returns false if path counts overflow a double.
  private mutating func accumulate(
    _ input: WeightedBetweennessInput, _ position: Int, lane: Int, row: UnsafeMutablePointer<Double>
  ) -> Bool {
    let (queue, pathCounts, shares, pending) = (queue.base, pathCounts.base, shares.base, pending.base)
    let (successors, ends, masses) = (successors.base, successorEnds.base, input.masses.base)
    let bit = UInt32(1) << UInt32(lane)
    let (source, weight) = (input.sources[position], input.sourceWeights[position])
    pathCounts.update(repeating: 0, count: input.count)
    pathCounts[source] = 1
    queue[0] = Int32(truncatingIfNeeded: source)
    var head = 0
    var tail = 1
    while head < tail {
      let vertex = Int(queue[head])
      head &+= 1
      let own = pathCounts[vertex]
      for entry in Int(ends[vertex])..<Int(ends[vertex &+ 1]) where successors[entry].lanes & bit != 0 {
        let next = Int(successors[entry].vertex)
        pathCounts[next] += own
        let left = pending[8 &* next &+ lane] &- 1
        pending[8 &* next &+ lane] = left
        queue[tail] = Int32(truncatingIfNeeded: next)
        tail &+= left == 0 ? 1 : 0
      }
    }
    queueCount = tail
    var largest = 0.0
    for vertex in 0..<input.count { largest = max(largest, pathCounts[vertex]) }
    guard largest < 1e290 else { return false }
    while tail > 1 {
      tail &-= 1
      let vertex = Int(queue[tail])
      var sum = 0.0
      for entry in Int(ends[vertex])..<Int(ends[vertex &+ 1]) where successors[entry].lanes & bit != 0 {
        sum += shares[Int(successors[entry].vertex)]
      }
      shares[vertex] = masses[vertex] / pathCounts[vertex] + sum
      row[vertex] += weight * (pathCounts[vertex] * sum)
    }
    return true
  }

  /// Does the same in extended range, once the queue is known.
  private func accumulateExtended(
    _ input: WeightedBetweennessInput, _ position: Int, lane: Int, row: UnsafeMutablePointer<Double>
  ) {
    let bit = UInt32(1) << UInt32(lane)
    let pathCounts = FlatBuffer<ExtendedRangeDouble>(count: input.count, repeating: ExtendedRangeDouble(0))
    let shares = FlatBuffer<ExtendedRangeDouble>(count: input.count, repeating: ExtendedRangeDouble(0))
    pathCounts[input.sources[position]] = ExtendedRangeDouble(1)
    for index in 0..<queueCount {
      let vertex = Int(queue[index])
      for entry in Int(successorEnds[vertex])..<Int(successorEnds[vertex + 1])
      where successors.base[entry].lanes & bit != 0 {
        let next = successors.base[entry].vertex
        pathCounts[next] = pathCounts[next] + pathCounts[vertex]
      }
    }
    for index in stride(from: queueCount - 1, to: 0, by: -1) {
      let vertex = Int(queue[index])
      var sum = ExtendedRangeDouble(0)
      for entry in Int(successorEnds[vertex])..<Int(successorEnds[vertex + 1])
      where successors.base[entry].lanes & bit != 0 { sum = sum + shares[successors.base[entry].vertex] }
      shares[vertex] = ExtendedRangeDouble(input.masses[vertex]) / pathCounts[vertex] + sum
      row[vertex] += input.sourceWeights[position] * (pathCounts[vertex] * sum).value
    }
  }
}
