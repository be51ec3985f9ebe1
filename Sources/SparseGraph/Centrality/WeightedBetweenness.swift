import CSparseGraph

/// Betweenness by lengths of edges within one block, for eight sources at a time.
///
/// Brandes 2001 with sigma = ways, delta = dependency, S = queue.
enum WeightedBetweenness {
  /// Returns, for each vertex, Σ over pairs of others of the share of shortest ways that lead over it, each pair
  /// counting the mass of its ends; see ``HopBetweenness``.
  static func scores(
    offsets: [Int32], targets: [Int32], lengths: [Double], masses: [Double], sources: [Double],
    threads: Int
  ) -> [Double] {
    let count = masses.count
    let graph = offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        LengthPlan(
          RowsView(
            vertexCount: count, offsets: offsets.baseAddress.unsafelyUnwrapped,
            targets: targets.baseAddress.unsafelyUnwrapped),
          lengths: lengths)
      }
    }
    let plan = WeightedPlan(graph, masses: masses, sources: sources)
    let groupCount = (plan.sources.count + 7) / 8
    let tasks = min(groupCount, 64)
    let sums = Parallel.sums(
      count: count, tasks: tasks, threads: count > 256 ? threads : 1, makeWorker: { WeightedSearch(plan) }
    ) { task, search, row in
      for group in (task * groupCount / tasks)..<((task + 1) * groupCount / tasks) {
        search.run(plan, group: group, row: row)
      }
    }
    var scores = [Double](repeating: 0, count: count)
    for (name, vertex) in graph.order.enumerated() { scores[Int(vertex)] = sums[name] }
    return scores
  }
}

/// What all threads read.
private final class WeightedPlan: Sendable {
  let graph: LengthPlan
  let masses: FlatBuffer<Double>
  /// The vertices that count as sources, in order, and what each counts, halved.
  let sources: [Int]
  let sourceWeights: [Double]

  init(_ graph: LengthPlan, masses: [Double], sources: [Double]) {
    self.graph = graph
    self.masses = FlatBuffer(graph.order.map { masses[Int($0)] })
    let weights = graph.order.map { sources[Int($0)] / 2 }
    self.sources = weights.indices.filter { weights[$0] > 0 }
    sourceWeights = self.sources.map { weights[$0] }
  }

  var count: Int { masses.count }
}

/// The scratch space of one thread, and the work on eight sources.
private struct WeightedSearch: ~Copyable {
  private var search: LengthSearch
  /// Who comes next on shortest ways over each vertex, in which lanes; and of how many, in each lane, a vertex has
  /// still to be told its ways.
  private let successors: FlatBuffer<sparse_successor>
  private let successorEnds: FlatBuffer<Int32>
  private let pending: FlatBuffer<Int32>
  // One source at a time.
  private let queue: FlatBuffer<Int32>
  private var queueCount = 0
  private let ways: FlatBuffer<Double>
  private let shares: FlatBuffer<Double>

  init(_ plan: WeightedPlan) {
    let count = plan.count
    search = LengthSearch(plan.graph)
    successors = FlatBuffer(uninitializedCount: plan.graph.targets.count + 1)
    successorEnds = FlatBuffer(uninitializedCount: count + 1)
    pending = FlatBuffer(uninitializedCount: 8 * count)
    queue = FlatBuffer(uninitializedCount: count + 1)
    ways = FlatBuffer(uninitializedCount: count)
    shares = FlatBuffer(uninitializedCount: count)
  }

  mutating func run(_ plan: WeightedPlan, group: Int, row: UnsafeMutablePointer<Double>) {
    let places = (8 * group)..<min(plan.sources.count, 8 * group + 8)
    search.run(plan.graph, from: plan.sources[places], component: 0..<plan.count)
    findSuccessors(plan.graph)
    for place in places {
      if !accumulate(plan, place, lane: place & 7, row: row) {
        accumulateWide(plan, place, lane: place & 7, row: row)
      }
    }
  }

  private func findSuccessors(_ plan: LengthPlan) {
    let (offsets, targets, lengths) = (plan.offsets.base, plan.targets.base, plan.lengths.base)
    pending.fill(0, count: 8 * plan.count)
    var found = 0
    successorEnds[0] = 0
    for vertex in 0..<plan.count {
      let start = Int(offsets[vertex])
      found += Int(
        sparse_find_successors(
          targets + start, lengths + start, Int64(Int(offsets[vertex + 1]) - start),
          search.distances.base + 8 * vertex, 1 + PathLength.tieTolerance, search.distances.base,
          successors.base + found, pending.base))
      successorEnds[vertex + 1] = Int32(truncatingIfNeeded: found)
    }
  }

  /// Counts ways from a source outwards, each vertex when all before it are counted, sums dependencies back, and adds
  /// them to the row. Returns false where there are too many ways for a double.
  private mutating func accumulate(
    _ plan: WeightedPlan, _ place: Int, lane: Int, row: UnsafeMutablePointer<Double>
  ) -> Bool {
    let (queue, ways, shares, pending) = (queue.base, ways.base, shares.base, pending.base)
    let (successors, ends, masses) = (successors.base, successorEnds.base, plan.masses.base)
    let bit = UInt32(1) << UInt32(lane)
    let (source, weight) = (plan.sources[place], plan.sourceWeights[place])
    ways.update(repeating: 0, count: plan.count)
    ways[source] = 1
    queue[0] = Int32(truncatingIfNeeded: source)
    var head = 0
    var tail = 1
    while head < tail {
      let vertex = Int(queue[head])
      head &+= 1
      let own = ways[vertex]
      for place in Int(ends[vertex])..<Int(ends[vertex &+ 1]) where successors[place].lanes & bit != 0 {
        let next = Int(successors[place].vertex)
        ways[next] += own
        let left = pending[8 &* next &+ lane] &- 1
        pending[8 &* next &+ lane] = left
        queue[tail] = Int32(truncatingIfNeeded: next)
        tail &+= left == 0 ? 1 : 0
      }
    }
    queueCount = tail
    var most = 0.0
    for vertex in 0..<plan.count { most = max(most, ways[vertex]) }
    guard most < 1e290 else { return false }
    while tail > 1 {
      tail &-= 1
      let vertex = Int(queue[tail])
      var sum = 0.0
      for place in Int(ends[vertex])..<Int(ends[vertex &+ 1]) where successors[place].lanes & bit != 0 {
        sum += shares[Int(successors[place].vertex)]
      }
      shares[vertex] = masses[vertex] / ways[vertex] + sum
      row[vertex] += weight * (ways[vertex] * sum)
    }
    return true
  }

  /// The same with numbers of any size, once the queue is known.
  private func accumulateWide(
    _ plan: WeightedPlan, _ place: Int, lane: Int, row: UnsafeMutablePointer<Double>
  ) {
    let bit = UInt32(1) << UInt32(lane)
    let ways = FlatBuffer<WideNumber>(count: plan.count, repeating: WideNumber(0))
    let shares = FlatBuffer<WideNumber>(count: plan.count, repeating: WideNumber(0))
    ways[plan.sources[place]] = WideNumber(1)
    for index in 0..<queueCount {
      let vertex = Int(queue[index])
      for place in Int(successorEnds[vertex])..<Int(successorEnds[vertex + 1])
      where successors.base[place].lanes & bit != 0 {
        let next = successors.base[place].vertex
        ways[next] = ways[next] + ways[vertex]
      }
    }
    for index in stride(from: queueCount - 1, to: 0, by: -1) {
      let vertex = Int(queue[index])
      var sum = WideNumber(0)
      for place in Int(successorEnds[vertex])..<Int(successorEnds[vertex + 1])
      where successors.base[place].lanes & bit != 0 { sum = sum + shares[successors.base[place].vertex] }
      shares[vertex] = WideNumber(plan.masses[vertex]) / ways[vertex] + sum
      row[vertex] += plan.sourceWeights[place] * (ways[vertex] * sum).value
    }
  }
}
