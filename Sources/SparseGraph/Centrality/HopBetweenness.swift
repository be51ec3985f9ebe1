/// Betweenness by hops within one block: distances for 64 sources at once, then sums along each search.
///
/// Brandes 2001 with sigma = ways, delta = dependency, S = order. Once the order of a search is known, no
/// comparison of distances is needed: while a level is worked on, only the level before it holds values among
/// the neighbours of its vertices, so that plain sums over whole rows give sigma, and likewise delta on the
/// way back. The sums of a level are written only when all are made.
enum HopBetweenness {
  /// Returns, for each vertex, Σ over pairs of others of the share of shortest ways that lead over it, each pair
  /// counting the mass of its ends.
  ///
  /// - Parameters:
  ///   - offsets: where rows begin in `targets`, for a connected graph.
  ///   - targets: ascending neighbours.
  ///   - masses: what a vertex counts as an end.
  ///   - sources: what a vertex counts as the other end; the pair (s, t) counts sources[s]·masses[t]/2.
  static func scores(
    offsets: [Int32], targets: [Int32], masses: [Double], sources: [Double], threads: Int
  ) -> [Double] {
    offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        let rows = RowsView(
          vertexCount: offsets.count - 1, offsets: offsets.baseAddress.unsafelyUnwrapped,
          targets: targets.baseAddress.unsafelyUnwrapped)
        let graph = CondensedGraph(rows)
        let plan = HopPlan(graph, masses: masses, sources: sources)
        let batchCount = (plan.sources.count + 63) / 64
        let tasks = min(batchCount, 64)
        let byClass = Parallel.sums(
          count: graph.count, tasks: tasks, threads: batchCount > 3 ? threads : 1,
          makeWorker: { HopSearch(plan) }
        ) { task, search, row in
          for batch in (task * batchCount / tasks)..<((task + 1) * batchCount / tasks) {
            search.run(plan, batch: batch, row: row)
          }
        }
        return (0..<rows.vertexCount).map { byClass[Int(graph.classes[$0])] }
      }
    }
  }
}

/// What all threads read: rows in pieces of four, and what each class counts.
private final class HopPlan: @unchecked Sendable {
  /// Where the row of a class begins, in pieces of four targets, and how many pieces it has.
  struct Row: BitwiseCopyable {
    var start: Int32
    /// Pieces that hold neighbours in the core.
    var coreCount: Int32
    var count: Int32
  }
  /// What a class counts: the sum of its vertices' masses, and their number.
  struct Weight: BitwiseCopyable {
    var mass: Double
    var multiplicity: Double
  }

  let count: Int
  let coreCount: Int
  let rows: FlatBuffer<Row>
  /// Neighbours in the core first; filled up to a multiple of four with `count`, whose values stay 0.
  let targets: FlatBuffer<Int32>
  let offsets: FlatBuffer<Int32>
  let coreEnds: FlatBuffer<Int32>
  let plainTargets: FlatBuffer<Int32>
  let weights: FlatBuffer<Weight>
  /// Classes that are sources, near ones together, and what each counts, halved.
  let sources: [Int32]
  let sourceWeights: [Double]

  init(_ graph: borrowing CondensedGraph, masses: [Double], sources: [Double]) {
    count = graph.count
    coreCount = graph.coreCount
    offsets = FlatBuffer(graph.offsets.array(count: count + 1))
    coreEnds = FlatBuffer(graph.coreEnds.array(count: count))
    plainTargets = FlatBuffer(graph.targets.array(count: graph.targets.count))
    rows = FlatBuffer(count: count, repeating: Row(start: 0, coreCount: 0, count: 0))
    var pieces: Int32 = 0
    for name in 0..<count {
      let core = graph.coreEnds[name] - graph.offsets[name]
      let all = graph.offsets[name + 1] - graph.offsets[name]
      rows[name] = Row(start: pieces, coreCount: (core + 3) / 4, count: (all + 3) / 4)
      pieces += (all + 3) / 4
    }
    targets = FlatBuffer(count: 4 * Int(pieces), repeating: Int32(count))
    for name in 0..<count {
      var place = 4 * Int(rows[name].start)
      for arc in Int(graph.offsets[name])..<Int(graph.offsets[name + 1]) {
        targets[place] = graph.targets[arc]
        place += 1
      }
    }
    weights = FlatBuffer(count: count, repeating: Weight(mass: 0, multiplicity: 0))
    let halves = FlatBuffer<Double>(count: count, repeating: 0)
    for vertex in masses.indices {
      let name = graph.classes[vertex]
      weights[name].mass += masses[vertex]
      weights[name].multiplicity += 1
      halves[name] += sources[vertex] / 2
    }
    var order: [Int32] = []
    for position in 0..<count where halves[graph.order[position]] > 0 { order.append(graph.order[position]) }
    self.sources = order
    sourceWeights = order.map { halves[$0] }
  }
}

/// The scratch space of one thread, and the work on 64 sources.
private struct HopSearch: ~Copyable {
  // The search from 64 sources: a bit for each.
  private let seen: FlatBuffer<UInt64>
  private let fringeA: FlatBuffer<UInt64>
  private let fringeB: FlatBuffer<UInt64>
  private let active: FlatBuffer<Int32>
  private let touched: FlatBuffer<Int32>
  private var touchedCount = 0
  /// Who is reached at which level by which sources; levels one behind the other.
  private var entries: [(name: Int32, lanes: UInt64)] = []
  private var levelStarts: [Int] = []
  // The orders of some sources, level by level.
  private let laneCount: Int
  private let orders: FlatBuffer<Int32>
  private var orderLevels: [[Int32]]
  private let ends: FlatBuffer<Int32>
  // One source at a time.
  private let ways: FlatBuffer<Double>
  private let fringe: FlatBuffer<Double>
  private let shares: FlatBuffer<Double>
  private let gathered: FlatBuffer<Double>

  init(_ plan: HopPlan) {
    let count = plan.count
    seen = FlatBuffer(count: count, repeating: 0)
    fringeA = FlatBuffer(count: count, repeating: 0)
    fringeB = FlatBuffer(count: count, repeating: 0)
    active = FlatBuffer(count: count, repeating: 0)
    touched = FlatBuffer(count: count, repeating: 0)
    // In large graphs the orders of fewer sources are written at a time, to save memory.
    laneCount = count <= 1 << 16 ? 64 : 16
    orders = FlatBuffer(count: laneCount * count, repeating: 0)
    orderLevels = [[Int32]](repeating: [], count: laneCount)
    ends = FlatBuffer(count: 64, repeating: 0)
    ways = FlatBuffer(count: count, repeating: 0)
    fringe = FlatBuffer(count: count + 1, repeating: 0)
    shares = FlatBuffer(count: count + 1, repeating: 0)
    gathered = FlatBuffer(count: count, repeating: 0)
  }

  mutating func run(_ plan: HopPlan, batch: Int, row: UnsafeMutablePointer<Double>) {
    let first = 64 * batch
    let lanes = min(64, plan.sources.count - first)
    search(plan, first: first, lanes: lanes)
    var lane = 0
    while lane < lanes {
      let group = min(laneCount, lanes - lane)
      writeOrders(plan, lane: lane, count: group)
      for index in 0..<group {
        accumulate(
          plan, orders.base + index * plan.count, levels: orderLevels[index],
          weight: plan.sourceWeights[first + lane + index], row: row)
      }
      lane += group
    }
  }

  /// Finds who is reached at which level.
  private mutating func search(_ plan: HopPlan, first: Int, lanes: Int) {
    let count = plan.count
    let core = plan.coreCount
    seen.fill(0, count: count)
    fringeA.fill(0, count: count)
    fringeB.fill(0, count: count)
    entries.removeAll(keepingCapacity: true)
    levelStarts = [0]
    let full: UInt64 = lanes == 64 ? .max : 1 << UInt64(lanes) - 1
    var current = fringeA.base
    var next = fringeB.base
    for lane in 0..<lanes {
      let name = Int(plan.sources[first + lane])
      seen[name] |= 1 << UInt64(lane)
      push(plan, name, 1 << UInt64(lane), into: next)
    }
    settleTouched(core: core, next)
    for name in 0..<count { active[name] = Int32(truncatingIfNeeded: name) }
    var activeCount = count
    let meanDegree = 1 + plan.plainTargets.count / max(1, count)
    while entries.count > levelStarts[levelStarts.count - 1] {
      let old = levelStarts[levelStarts.count - 1]..<entries.count
      levelStarts.append(entries.count)
      swap(&current, &next)
      var arcs = 0
      for index in old {
        let name = Int(entries[index].name)
        if name < core { arcs += Int(plan.offsets[name + 1] - plan.offsets[name]) }
      }
      if arcs * 8 < activeCount * meanDegree {
        for index in old where Int(entries[index].name) < core {
          push(plan, Int(entries[index].name), entries[index].lanes, into: next)
        }
        settleTouched(core: core, next)
      } else {
        var kept = 0
        for index in 0..<activeCount {
          let name = Int(active[index])
          let missing = full & ~seen[name]
          guard missing != 0 else { continue }
          active[kept] = Int32(truncatingIfNeeded: name)
          kept += 1
          var reached: UInt64 = 0
          var arc = Int(plan.offsets[name])
          let end = Int(plan.coreEnds[name])
          while arc < end {
            reached |= current[Int(plan.plainTargets[arc])]
            arc += 1
          }
          let new = reached & missing
          if new != 0 {
            if name < core { next[name] = new }
            seen[name] |= new
            entries.append((Int32(truncatingIfNeeded: name), new))
          }
        }
        activeCount = kept
      }
      for index in old { current[Int(entries[index].name)] = 0 }
    }
  }

  /// Hands lanes on to all neighbours of a class.
  @inline(__always)
  private mutating func push(
    _ plan: HopPlan, _ name: Int, _ lanes: UInt64, into next: UnsafeMutablePointer<UInt64>
  ) {
    for arc in Int(plan.offsets[name])..<Int(plan.offsets[name + 1]) {
      let target = Int(plan.plainTargets[arc])
      if next[target] == 0 {
        touched[touchedCount] = Int32(truncatingIfNeeded: target)
        touchedCount += 1
      }
      next[target] |= lanes
    }
  }

  /// Notes what was pushed and is new.
  @inline(__always)
  private mutating func settleTouched(core: Int, _ next: UnsafeMutablePointer<UInt64>) {
    for index in 0..<touchedCount {
      let name = Int(touched[index])
      let new = next[name] & ~seen[name]
      next[name] = name < core ? new : 0
      guard new != 0 else { continue }
      seen[name] |= new
      entries.append((Int32(truncatingIfNeeded: name), new))
    }
    touchedCount = 0
  }

  /// Turns entries with many sources into an order for each source.
  private mutating func writeOrders(_ plan: HopPlan, lane: Int, count group: Int) {
    let stride = plan.count
    let mask: UInt64 = group == 64 ? .max : 1 << UInt64(group) - 1
    for index in 0..<group {
      ends[index] = Int32(truncatingIfNeeded: index * stride)
      orderLevels[index].removeAll(keepingCapacity: true)
      orderLevels[index].append(0)
    }
    let orders = orders.base
    let ends = ends.base
    entries.withUnsafeBufferPointer { entries in
      for level in 0..<(levelStarts.count - 1) {
        for index in levelStarts[level]..<levelStarts[level + 1] {
          var lanes = entries[index].lanes >> UInt64(lane) & mask
          let name = entries[index].name
          while lanes != 0 {
            let lane = lanes.trailingZeroBitCount
            lanes &= lanes &- 1
            let end = ends[lane]
            orders[Int(end)] = name
            ends[lane] = end &+ 1
          }
        }
        for index in 0..<group {
          let length = ends[index] - Int32(truncatingIfNeeded: index * stride)
          if length > orderLevels[index][orderLevels[index].count - 1] { orderLevels[index].append(length) }
        }
      }
    }
  }

  /// Counts ways from one source outwards, sums dependencies back, and adds them to the row.
  private func accumulate(
    _ plan: HopPlan, _ order: UnsafeMutablePointer<Int32>, levels: [Int32], weight: Double,
    row: UnsafeMutablePointer<Double>
  ) {
    let rows = plan.rows.base
    let targets = plan.targets.base
    let weights = plan.weights.base
    let core = plan.coreCount
    let ways = ways.base
    let fringe = fringe.base
    let shares = shares.base
    let gathered = gathered.base
    fringe.update(repeating: 0, count: core)
    shares.update(repeating: 0, count: plan.count)
    let levelCount = levels.count - 1
    guard levelCount > 0 else { return }
    for index in 0..<Int(levels[1]) {
      let name = Int(order[index])
      ways[index] = 1
      if name < core { fringe[name] = weights[name].multiplicity }
    }
    var level = 1
    while level < levelCount {
      let start = Int(levels[level])
      let end = Int(levels[level + 1])
      for index in start..<end {
        let place = rows[Int(order[index])]
        ways[index] = HopSearch.sum(targets + 4 * Int(place.start), pieces: place.coreCount, of: fringe)
      }
      for index in start..<end {
        let name = Int(order[index])
        if name < core { fringe[name] = ways[index] * weights[name].multiplicity }
      }
      level += 1
    }
    level = levelCount - 1
    while level >= 0 {
      let start = Int(levels[level])
      let end = Int(levels[level + 1])
      for index in start..<end {
        let name = Int(order[index])
        let place = rows[name]
        gathered[index] =
          name < core ? HopSearch.sum(targets + 4 * Int(place.start), pieces: place.count, of: shares) : 0
      }
      for index in start..<end {
        let name = Int(order[index])
        let own = weights[name]
        row[name] += weight * (ways[index] * gathered[index])
        shares[name] = own.mass / ways[index] + own.multiplicity * gathered[index]
      }
      level -= 1
    }
  }

  /// The sum of the values of a row's targets.
  @inline(__always)
  private static func sum(
    _ targets: UnsafePointer<Int32>, pieces: Int32, of values: UnsafePointer<Double>
  ) -> Double {
    var a = 0.0
    var b = 0.0
    var targets = targets
    var pieces = pieces
    while pieces > 0 {
      a += values[Int(targets[0])] + values[Int(targets[1])]
      b += values[Int(targets[2])] + values[Int(targets[3])]
      targets += 4
      pieces &-= 1
    }
    return a + b
  }
}
