/// Betweenness by lengths of edges within one block.
///
/// Brandes 2001 with sigma = ways, delta = dependency, P[w] = predecessors, S = order.
enum WeightedBetweenness {
  /// Returns, for each vertex, Σ over pairs of others of the share of shortest ways that lead over it, each pair
  /// counting the mass of its ends; see ``HopBetweenness``.
  static func scores(
    offsets: [Int32], targets: [Int32], lengths: [Double], masses: [Double], sources: [Double],
    threads: Int
  ) -> [Double] {
    let count = masses.count
    // Near vertices near in memory.
    let (order, rows) = offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        let view = RowsView(
          vertexCount: count, offsets: offsets.baseAddress.unsafelyUnwrapped,
          targets: targets.baseAddress.unsafelyUnwrapped)
        let search = BreadthFirstOrder(view, sortingWindows: false)
        return (search.order, search.renumbered(view))
      }
    }
    let plan = WeightedPlan(
      offsets: FlatBuffer(rows.offsets), targets: FlatBuffer(rows.targets),
      lengths: FlatBuffer(rows.arcs.map { lengths[Int($0)] }),
      masses: FlatBuffer(order.map { masses[Int($0)] }),
      sources: FlatBuffer(order.map { sources[Int($0)] / 2 }))
    let tasks = min(count, 64)
    let sums = Parallel.sums(
      count: count, tasks: tasks, threads: count > 256 ? threads : 1, makeWorker: { WeightedSearch(plan) }
    ) { task, search, row in
      for source in (task * count / tasks)..<((task + 1) * count / tasks) where plan.sources[source] > 0 {
        search.run(plan, from: source, row: row)
      }
    }
    var scores = [Double](repeating: 0, count: count)
    for (name, vertex) in order.enumerated() { scores[Int(vertex)] = sums[name] }
    return scores
  }
}

/// What all threads read.
private final class WeightedPlan: @unchecked Sendable {
  let offsets: FlatBuffer<Int32>
  let targets: FlatBuffer<Int32>
  let lengths: FlatBuffer<Double>
  let masses: FlatBuffer<Double>
  let sources: FlatBuffer<Double>

  init(
    offsets: consuming FlatBuffer<Int32>, targets: consuming FlatBuffer<Int32>,
    lengths: consuming FlatBuffer<Double>, masses: consuming FlatBuffer<Double>,
    sources: consuming FlatBuffer<Double>
  ) {
    self.offsets = offsets
    self.targets = targets
    self.lengths = lengths
    self.masses = masses
    self.sources = sources
  }

  var rows: RowsView {
    RowsView(
      vertexCount: masses.count, offsets: UnsafePointer(offsets.base), targets: UnsafePointer(targets.base))
  }
}

/// The scratch space of one thread.
private struct WeightedSearch: ~Copyable {
  private var dijkstra: Dijkstra
  private let dependencies: FlatBuffer<Double>

  init(_ plan: WeightedPlan) {
    dijkstra = Dijkstra(plan.rows, lengths: UnsafePointer(plan.lengths.base), counting: true)
    dependencies = FlatBuffer(count: plan.masses.count, repeating: 0)
  }

  mutating func run(_ plan: WeightedPlan, from source: Int, row: UnsafeMutablePointer<Double>) {
    dijkstra.run(from: source)
    let dependencies = dependencies.base
    let ways = dijkstra.wayCounts.base
    dependencies.update(repeating: 0, count: plan.masses.count)
    let weight = plan.sources[source]
    var index = dijkstra.count - 1
    while index > 0 {
      let vertex = Int(dijkstra.order[index])
      let dependency = dependencies[vertex]
      let share = (plan.masses[vertex] + dependency) / ways[vertex]
      for place in Int(dijkstra.predecessorEnds[index - 1])..<Int(dijkstra.predecessorEnds[index]) {
        let previous = Int(dijkstra.predecessors[place])
        dependencies[previous] += ways[previous] * share
      }
      row[vertex] += weight * dependency
      index -= 1
    }
  }
}
