import CSparseGraph

/// Betweenness by hops within one block: bit-parallel search from 64 sources, then Brandes's accumulation for eight
/// of them at a time.
///
/// Brandes 2001: sigma = pathCounts, delta = pathCounts · (sum of the successors' shares), S = visits by level; the
/// share of a vertex is (mass + delta)/sigma. Once levels are known, no distances are compared: while a level is
/// processed, of all neighbours of its vertices only those of the previous level have nonzero values in the frontier,
/// so that plain sums over whole rows give sigma, and likewise delta backwards. Consecutive sources are close to one
/// another and reach most vertices at the same one or two levels, so that each sum serves several lanes. Values in
/// lanes that reach the vertex at another level are not stored.
enum HopBetweenness {
  /// Returns the betweenness of each vertex, each pair of other vertices weighted by mass.
  ///
  /// - Parameters:
  ///   - offsets: the row offsets of a connected graph in CSR format.
  ///   - targets: the neighbours, ascending in each row.
  ///   - masses: the weight of each vertex as an end of paths.
  ///   - sources: the weight of each vertex as the other end; the pair (s, t) has the weight sources[s]·masses[t]/2.
  ///   - threads: the maximum number of threads.
  /// - Returns: the sums in vertex order; nil if path counts overflow a double.
  static func scores(
    offsets: [Int32], targets: [Int32], masses: [Double], sources: [Double], threads: Int
  ) -> [Double]? {
    offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        let rows = RowsView(
          vertexCount: offsets.count - 1, offsets: offsets.baseAddress.unsafelyUnwrapped,
          targets: targets.baseAddress.unsafelyUnwrapped)
        let input = HopBetweennessInput(CondensedGraph(rows), masses: masses, sources: sources)
        let batchCount = (input.sources.count + 63) / 64
        let tasks = min(batchCount, 64)
        let byClass = Parallel.sums(
          count: input.count, tasks: tasks, threads: batchCount > 3 ? threads : 1,
          makeWorker: { HopSearch(input) }
        ) { task, search, row in
          for batch in (task * batchCount / tasks)..<((task + 1) * batchCount / tasks) {
            search.run(input, batch: batch, row: row)
          }
        }
        guard !input.pathCountOverflows else { return nil }
        return (0..<rows.vertexCount).map { byClass[Int(input.classes[$0])] }
      }
    }
  }
}

/// The read-only data that all threads share: rows padded to pairs, and the weights of the classes.
private final class HopBetweennessInput: @unchecked Sendable {
  let count: Int
  let coreCount: Int
  let rows: FlatBuffer<sparse_row>
  /// The neighbours, those in the core first, each part padded to pairs with `count`, whose values are 0.
  let targets: FlatBuffer<Int32>
  let arcCount: Int
  /// The class of each vertex.
  let classes: FlatBuffer<Int32>
  /// The sum of the masses of the vertices of each class, and their number.
  let weights: FlatBuffer<sparse_weight>
  /// The classes that are sources, in breadth-first order.
  let sources: [Int32]
  /// Half of the weight of each source.
  let sourceWeights: [Double]
  /// The batches of 64 sources whose path counts overflow a double; each element is written by one thread.
  private let overflowingBatches: FlatBuffer<Bool>

  /// Whether the path counts of some batch overflow a double.
  var pathCountOverflows: Bool { (0..<overflowingBatches.count).contains { overflowingBatches[$0] } }

  func recordPathCountOverflow(batch: Int) { overflowingBatches[batch] = true }

  init(_ graph: consuming CondensedGraph, masses: [Double], sources: [Double]) {
    count = graph.count
    coreCount = graph.coreCount
    arcCount = graph.targets.count
    rows = FlatBuffer(count: count, repeating: sparse_row())
    var pairs: Int32 = 0
    for id in 0..<count {
      let row = sparse_row(
        start: pairs, core: graph.coreEnds[id] - graph.offsets[id],
        others: graph.offsets[id + 1] - graph.coreEnds[id])
      rows[id] = row
      pairs += (row.core + 1) / 2 + (row.others + 1) / 2
    }
    targets = FlatBuffer(count: 2 * Int(pairs), repeating: Int32(count))
    for id in 0..<count {
      let (core, others) = rows[id].positions
      let start = Int(graph.offsets[id])
      for (index, position) in core.enumerated() { targets[position] = graph.targets[start + index] }
      for (index, position) in others.enumerated() {
        targets[position] = graph.targets[start + core.count + index]
      }
    }
    weights = FlatBuffer(count: count, repeating: sparse_weight(mass: 0, multiplicity: 0))
    let halves = FlatBuffer<Double>(count: count, repeating: 0)
    for vertex in masses.indices {
      let id = Int(graph.classes[vertex])
      weights.base[id].mass += masses[vertex]
      weights.base[id].multiplicity += 1
      halves[id] += sources[vertex] / 2
    }
    var order: [Int32] = []
    for position in 0..<count where halves[graph.order[position]] > 0 { order.append(graph.order[position]) }
    self.sources = order
    sourceWeights = order.map { halves[$0] }
    overflowingBatches = FlatBuffer(count: (order.count + 63) / 64, repeating: false)
    classes = graph.classes
  }
}

extension sparse_row {
  /// The ranges of the core neighbours and of the others in the targets.
  @inline(__always)
  fileprivate var positions: (core: Range<Int>, others: Range<Int>) {
    let start = 2 * Int(self.start)
    let end = start + Int(core)
    let next = (end + 1) & ~1
    return (start..<end, next..<(next + Int(others)))
  }
}

/// The scratch memory of one thread, and the work on 64 sources.
private struct HopSearch: ~Copyable {
  /// A visit of a class at one level: the sources that reach it there, and those in which a neighbour is one level
  /// farther.
  private struct Visit {
    var vertex: Int32
    var lanes: UInt64
    var farther: UInt64
  }

  // The search from 64 sources, one bit each.
  private let seen: FlatBuffer<UInt64>
  private let frontierA: FlatBuffer<UInt64>
  private let frontierB: FlatBuffer<UInt64>
  private let active: FlatBuffer<Int32>
  private let touched: FlatBuffer<Int32>
  private var touchedCount = 0
  /// The visits of all levels, in ascending order of levels.
  private var visits: [Visit] = []
  /// The index of the first visit of each level.
  private var levelStarts: [Int] = []
  // Eight sources at a time: their visits, and eight values per class.
  private var group: [sparse_visit] = []
  private var groupStarts: [Int] = []
  private let sourceWeights = LaneBuffer(count: 1)
  private let pathCounts: LaneBuffer
  private let frontier: LaneBuffer
  private let shares: LaneBuffer

  init(_ input: HopBetweennessInput) {
    let count = input.count
    seen = FlatBuffer(count: count, repeating: 0)
    frontierA = FlatBuffer(count: count, repeating: 0)
    frontierB = FlatBuffer(count: count, repeating: 0)
    active = FlatBuffer(count: count, repeating: 0)
    touched = FlatBuffer(count: count, repeating: 0)
    pathCounts = LaneBuffer(count: count)
    pathCounts.clear(0..<count)
    // Outside the core, only the last element is read, which pads rows.
    frontier = LaneBuffer(count: count + 1)
    frontier.clear(count..<(count + 1))
    shares = LaneBuffer(count: count + 1)
    shares.clear(count..<(count + 1))
  }

  mutating func run(_ input: HopBetweennessInput, batch: Int, row: UnsafeMutablePointer<Double>) {
    let first = 64 * batch
    let lanes = min(64, input.sources.count - first)
    search(input, first: first, lanes: lanes)
    for lane in stride(from: 0, to: lanes, by: 8) {
      sourceWeights.clear(0..<1)
      for index in 0..<min(8, lanes - lane) {
        sourceWeights.base[index] = input.sourceWeights[first + lane + index]
      }
      selectVisits(lane: lane)
      guard accumulate(input, row: row) else { return input.recordPathCountOverflow(batch: batch) }
    }
  }

  /// Finds the visits of all levels, direction-optimizing.
  private mutating func search(_ input: HopBetweennessInput, first: Int, lanes: Int) {
    let count = input.count
    let core = input.coreCount
    seen.fill(0, count: count)
    frontierA.fill(0, count: count)
    frontierB.fill(0, count: count)
    visits.removeAll(keepingCapacity: true)
    levelStarts = [0]
    let full: UInt64 = lanes == 64 ? .max : 1 << UInt64(lanes) - 1
    var current = frontierA.base
    var next = frontierB.base
    for lane in 0..<lanes {
      let id = Int(input.sources[first + lane])
      seen[id] |= 1 << UInt64(lane)
      push(input, id, 1 << UInt64(lane), into: next)
    }
    settleTouched(next)
    for id in 0..<count { active[id] = Int32(truncatingIfNeeded: id) }
    var activeCount = count
    let meanDegree = 1 + input.arcCount / max(1, count)
    while visits.count > levelStarts[levelStarts.count - 1] {
      let old = levelStarts[levelStarts.count - 1]..<visits.count
      levelStarts.append(visits.count)
      swap(&current, &next)
      var arcs = 0
      for index in old {
        let id = Int(visits[index].vertex)
        if id < core { arcs += Int(input.rows[id].core + input.rows[id].others) }
      }
      if arcs * 8 < activeCount * meanDegree {
        for index in old where Int(visits[index].vertex) < core {
          push(input, Int(visits[index].vertex), visits[index].lanes, into: next)
        }
        settleTouched(next)
      } else {
        var kept = 0
        for index in 0..<activeCount {
          let id = Int(active[index])
          let missing = full & ~seen[id]
          guard missing != 0 else { continue }
          active[kept] = Int32(truncatingIfNeeded: id)
          kept += 1
          var reached: UInt64 = 0
          for position in input.rows[id].positions.core { reached |= current[Int(input.targets[position])] }
          let new = reached & missing
          if new != 0 {
            next[id] = new
            seen[id] |= new
            visits.append(Visit(vertex: Int32(truncatingIfNeeded: id), lanes: new, farther: 0))
          }
        }
        activeCount = kept
      }
      for index in old {
        let id = Int(visits[index].vertex)
        current[id] = 0
        guard id < core else { continue }
        var farther: UInt64 = 0
        let positions = input.rows[id].positions
        for position in positions.core { farther |= next[Int(input.targets[position])] }
        for position in positions.others { farther |= next[Int(input.targets[position])] }
        visits[index].farther = farther & visits[index].lanes
      }
    }
  }

  /// Pushes lanes to all neighbours of a class.
  private mutating func push(
    _ input: HopBetweennessInput, _ id: Int, _ lanes: UInt64, into next: UnsafeMutablePointer<UInt64>
  ) {
    let positions = input.rows[id].positions
    push(input, positions.core, lanes, into: next)
    push(input, positions.others, lanes, into: next)
  }

  @inline(__always)
  private mutating func push(
    _ input: HopBetweennessInput, _ positions: Range<Int>, _ lanes: UInt64,
    into next: UnsafeMutablePointer<UInt64>
  ) {
    for position in positions {
      let target = Int(input.targets[position])
      if next[target] == 0 {
        touched[touchedCount] = Int32(truncatingIfNeeded: target)
        touchedCount += 1
      }
      next[target] |= lanes
    }
  }

  /// Records the visits of the classes to which new lanes were pushed.
  @inline(__always)
  private mutating func settleTouched(_ next: UnsafeMutablePointer<UInt64>) {
    for index in 0..<touchedCount {
      let id = Int(touched[index])
      let new = next[id] & ~seen[id]
      next[id] = new
      guard new != 0 else { continue }
      seen[id] |= new
      visits.append(Visit(vertex: Int32(truncatingIfNeeded: id), lanes: new, farther: 0))
    }
    touchedCount = 0
  }

  /// Selects the visits of eight sources.
  private mutating func selectVisits(lane: Int) {
    group.removeAll(keepingCapacity: true)
    groupStarts.removeAll(keepingCapacity: true)
    groupStarts.append(0)
    for level in 0..<(levelStarts.count - 1) {
      for index in levelStarts[level]..<levelStarts[level + 1] {
        let visit = visits[index]
        let lanes = UInt8(truncatingIfNeeded: visit.lanes >> UInt64(lane))
        guard lanes != 0 else { continue }
        group.append(
          sparse_visit(
            vertex: visit.vertex, lanes: lanes,
            farther: UInt8(truncatingIfNeeded: visit.farther >> UInt64(lane))))
      }
      guard group.count > groupStarts[groupStarts.count - 1] else { break }
      groupStarts.append(group.count)
    }
  }

  /// Counts shortest paths from eight sources level by level, accumulates dependencies backwards, and adds them to
  /// the row. Returns false if path counts overflow.
  private func accumulate(_ input: HopBetweennessInput, row: UnsafeMutablePointer<Double>) -> Bool {
    let levelCount = groupStarts.count - 1
    guard levelCount > 0 else { return true }
    let core = Int32(input.coreCount)
    let (rows, targets, weights) = (input.rows.base, input.targets.base, input.weights.base)
    let (pathCounts, frontier, shares) = (pathCounts.base, frontier.base, shares.base)
    self.frontier.clear(0..<input.coreCount)
    self.shares.clear(0..<input.count)
    return group.withUnsafeBufferPointer { group in
      func visits(at level: Int) -> (UnsafePointer<sparse_visit>, Int64) {
        let start = groupStarts[level]
        return (group.baseAddress.unsafelyUnwrapped + start, Int64(groupStarts[level + 1] - start))
      }
      let (first, count) = visits(at: 0)
      sparse_start_paths(first, count, weights, core, pathCounts, frontier)
      for level in 1..<max(1, levelCount) {
        let (first, count) = visits(at: level)
        guard sparse_count_paths(first, count, rows, targets, weights, core, pathCounts, frontier) == 0 else {
          return false
        }
      }
      for level in stride(from: levelCount - 1, through: 0, by: -1) {
        let (first, count) = visits(at: level)
        sparse_accumulate_dependencies(
          first, count, rows, targets, weights, sourceWeights.base, pathCounts, shares, frontier, row)
      }
      return true
    }
  }
}
