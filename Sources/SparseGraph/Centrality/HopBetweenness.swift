import CSparseGraph

/// Betweenness by hops within one block: levels for 64 sources at once, then sums for eight of them at a time.
///
/// Brandes 2001 with sigma = ways, delta = dependency, S = visits by level. Once levels are known, no comparison of
/// distances is needed: while a level is worked on, only the level before it holds values among the
/// neighbours of its vertices, so that plain sums over whole rows give sigma, and likewise delta on the way
/// back. Sources that are numbered one after the other are near one another, so that they reach most vertices
/// at one or two levels between them: each sum serves several. What is added in lanes that reach the vertex at
/// another level is not written.
enum HopBetweenness {
  /// Returns, for each vertex, Σ over pairs of others of the share of shortest ways that lead over it, each pair
  /// counting the mass of its ends.
  ///
  /// - Parameters:
  ///   - offsets: where rows begin in `targets`, for a connected graph.
  ///   - targets: ascending neighbours.
  ///   - masses: what a vertex counts as an end.
  ///   - sources: what a vertex counts as the other end; the pair (s, t) counts sources[s]·masses[t]/2.
  /// - Returns: nil where there are so many ways that a double cannot hold their number.
  static func scores(
    offsets: [Int32], targets: [Int32], masses: [Double], sources: [Double], threads: Int
  ) -> [Double]? {
    offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        let rows = RowsView(
          vertexCount: offsets.count - 1, offsets: offsets.baseAddress.unsafelyUnwrapped,
          targets: targets.baseAddress.unsafelyUnwrapped)
        let plan = HopPlan(CondensedGraph(rows), masses: masses, sources: sources)
        let batchCount = (plan.sources.count + 63) / 64
        let tasks = min(batchCount, 64)
        let byClass = Parallel.sums(
          count: plan.count, tasks: tasks, threads: batchCount > 3 ? threads : 1,
          makeWorker: { HopSearch(plan) }
        ) { task, search, row in
          for batch in (task * batchCount / tasks)..<((task + 1) * batchCount / tasks) {
            search.run(plan, batch: batch, row: row)
          }
        }
        guard !plan.hasTooManyWays else { return nil }
        return (0..<rows.vertexCount).map { byClass[Int(plan.classes[$0])] }
      }
    }
  }
}

/// What all threads read: rows in pairs, and what each class counts.
private final class HopPlan: @unchecked Sendable {
  let count: Int
  let coreCount: Int
  let rows: FlatBuffer<sparse_row>
  /// Neighbours in the core first; filled up to pairs with `count`, whose values stay 0.
  let targets: FlatBuffer<Int32>
  let arcCount: Int
  /// The class of each vertex.
  let classes: FlatBuffer<Int32>
  /// What a class counts: the sum of its vertices' masses, and their number.
  let weights: FlatBuffer<sparse_weight>
  /// Classes that are sources, near ones together, and what each counts, halved.
  let sources: [Int32]
  let sourceWeights: [Double]
  /// The batches of 64 sources with more ways than a double can hold; each is written by one thread.
  private let tooManyWays: FlatBuffer<Bool>

  var hasTooManyWays: Bool { (0..<tooManyWays.count).contains { tooManyWays[$0] } }

  func noteTooManyWays(batch: Int) { tooManyWays[batch] = true }

  init(_ graph: consuming CondensedGraph, masses: [Double], sources: [Double]) {
    count = graph.count
    coreCount = graph.coreCount
    arcCount = graph.targets.count
    rows = FlatBuffer(count: count, repeating: sparse_row())
    var pairs: Int32 = 0
    for name in 0..<count {
      let row = sparse_row(
        start: pairs, core: graph.coreEnds[name] - graph.offsets[name],
        others: graph.offsets[name + 1] - graph.coreEnds[name])
      rows[name] = row
      pairs += (row.core + 1) / 2 + (row.others + 1) / 2
    }
    targets = FlatBuffer(count: 2 * Int(pairs), repeating: Int32(count))
    for name in 0..<count {
      let (core, others) = rows[name].places
      let start = Int(graph.offsets[name])
      for (index, place) in core.enumerated() { targets[place] = graph.targets[start + index] }
      for (index, place) in others.enumerated() {
        targets[place] = graph.targets[start + core.count + index]
      }
    }
    weights = FlatBuffer(count: count, repeating: sparse_weight(mass: 0, multiplicity: 0))
    let halves = FlatBuffer<Double>(count: count, repeating: 0)
    for vertex in masses.indices {
      let name = Int(graph.classes[vertex])
      weights.base[name].mass += masses[vertex]
      weights.base[name].multiplicity += 1
      halves[name] += sources[vertex] / 2
    }
    var order: [Int32] = []
    for position in 0..<count where halves[graph.order[position]] > 0 { order.append(graph.order[position]) }
    self.sources = order
    sourceWeights = order.map { halves[$0] }
    tooManyWays = FlatBuffer(count: (order.count + 63) / 64, repeating: false)
    classes = graph.classes
  }
}

extension sparse_row {
  /// Where the neighbours in the core stand in the targets, and where the others.
  @inline(__always)
  fileprivate var places: (core: Range<Int>, others: Range<Int>) {
    let start = 2 * Int(self.start)
    let end = start + Int(core)
    let next = (end + 1) & ~1
    return (start..<end, next..<(next + Int(others)))
  }
}

/// The scratch space of one thread, and the work on 64 sources.
private struct HopSearch: ~Copyable {
  /// A class, the sources that reach it at one level, and those that go on from it.
  private struct Visit {
    var name: Int32
    var lanes: UInt64
    var farther: UInt64
  }

  // The search from 64 sources: a bit for each.
  private let seen: FlatBuffer<UInt64>
  private let fringeA: FlatBuffer<UInt64>
  private let fringeB: FlatBuffer<UInt64>
  private let active: FlatBuffer<Int32>
  private let touched: FlatBuffer<Int32>
  private var touchedCount = 0
  /// Who is reached at which level by which sources; levels one behind the other.
  private var visits: [Visit] = []
  private var levelStarts: [Int] = []
  // Eight sources at a time: their part of the visits, and eight values for each class.
  private var group: [sparse_visit] = []
  private var groupStarts: [Int] = []
  private let sourceWeights = LaneBuffer(count: 1)
  private let ways: LaneBuffer
  private let fringe: LaneBuffer
  private let shares: LaneBuffer

  init(_ plan: HopPlan) {
    let count = plan.count
    seen = FlatBuffer(count: count, repeating: 0)
    fringeA = FlatBuffer(count: count, repeating: 0)
    fringeB = FlatBuffer(count: count, repeating: 0)
    active = FlatBuffer(count: count, repeating: 0)
    touched = FlatBuffer(count: count, repeating: 0)
    ways = LaneBuffer(count: count)
    ways.clear(0..<count)
    // Outside the core, only the last is ever read, which fills up rows.
    fringe = LaneBuffer(count: count + 1)
    fringe.clear(count..<(count + 1))
    shares = LaneBuffer(count: count + 1)
    shares.clear(count..<(count + 1))
  }

  mutating func run(_ plan: HopPlan, batch: Int, row: UnsafeMutablePointer<Double>) {
    let first = 64 * batch
    let lanes = min(64, plan.sources.count - first)
    search(plan, first: first, lanes: lanes)
    for lane in stride(from: 0, to: lanes, by: 8) {
      sourceWeights.clear(0..<1)
      for index in 0..<min(8, lanes - lane) {
        sourceWeights.base[index] = plan.sourceWeights[first + lane + index]
      }
      selectVisits(lane: lane)
      guard accumulate(plan, row: row) else { return plan.noteTooManyWays(batch: batch) }
    }
  }

  /// Finds who is reached at which level.
  private mutating func search(_ plan: HopPlan, first: Int, lanes: Int) {
    let count = plan.count
    let core = plan.coreCount
    seen.fill(0, count: count)
    fringeA.fill(0, count: count)
    fringeB.fill(0, count: count)
    visits.removeAll(keepingCapacity: true)
    levelStarts = [0]
    let full: UInt64 = lanes == 64 ? .max : 1 << UInt64(lanes) - 1
    var current = fringeA.base
    var next = fringeB.base
    for lane in 0..<lanes {
      let name = Int(plan.sources[first + lane])
      seen[name] |= 1 << UInt64(lane)
      push(plan, name, 1 << UInt64(lane), into: next)
    }
    settleTouched(next)
    for name in 0..<count { active[name] = Int32(truncatingIfNeeded: name) }
    var activeCount = count
    let meanDegree = 1 + plan.arcCount / max(1, count)
    while visits.count > levelStarts[levelStarts.count - 1] {
      let old = levelStarts[levelStarts.count - 1]..<visits.count
      levelStarts.append(visits.count)
      swap(&current, &next)
      var arcs = 0
      for index in old {
        let name = Int(visits[index].name)
        if name < core { arcs += Int(plan.rows[name].core + plan.rows[name].others) }
      }
      if arcs * 8 < activeCount * meanDegree {
        for index in old where Int(visits[index].name) < core {
          push(plan, Int(visits[index].name), visits[index].lanes, into: next)
        }
        settleTouched(next)
      } else {
        var kept = 0
        for index in 0..<activeCount {
          let name = Int(active[index])
          let missing = full & ~seen[name]
          guard missing != 0 else { continue }
          active[kept] = Int32(truncatingIfNeeded: name)
          kept += 1
          var reached: UInt64 = 0
          for place in plan.rows[name].places.core { reached |= current[Int(plan.targets[place])] }
          let new = reached & missing
          if new != 0 {
            next[name] = new
            seen[name] |= new
            visits.append(Visit(name: Int32(truncatingIfNeeded: name), lanes: new, farther: 0))
          }
        }
        activeCount = kept
      }
      for index in old {
        let name = Int(visits[index].name)
        current[name] = 0
        guard name < core else { continue }
        var farther: UInt64 = 0
        let places = plan.rows[name].places
        for place in places.core { farther |= next[Int(plan.targets[place])] }
        for place in places.others { farther |= next[Int(plan.targets[place])] }
        visits[index].farther = farther & visits[index].lanes
      }
    }
  }

  /// Hands lanes on to all neighbours of a class.
  private mutating func push(
    _ plan: HopPlan, _ name: Int, _ lanes: UInt64, into next: UnsafeMutablePointer<UInt64>
  ) {
    let places = plan.rows[name].places
    push(plan, places.core, lanes, into: next)
    push(plan, places.others, lanes, into: next)
  }

  @inline(__always)
  private mutating func push(
    _ plan: HopPlan, _ places: Range<Int>, _ lanes: UInt64, into next: UnsafeMutablePointer<UInt64>
  ) {
    for place in places {
      let target = Int(plan.targets[place])
      if next[target] == 0 {
        touched[touchedCount] = Int32(truncatingIfNeeded: target)
        touchedCount += 1
      }
      next[target] |= lanes
    }
  }

  /// Notes what was pushed and is new.
  @inline(__always)
  private mutating func settleTouched(_ next: UnsafeMutablePointer<UInt64>) {
    for index in 0..<touchedCount {
      let name = Int(touched[index])
      let new = next[name] & ~seen[name]
      next[name] = new
      guard new != 0 else { continue }
      seen[name] |= new
      visits.append(Visit(name: Int32(truncatingIfNeeded: name), lanes: new, farther: 0))
    }
    touchedCount = 0
  }

  /// Takes eight sources' part of the visits.
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
            vertex: visit.name, lanes: lanes,
            farther: UInt8(truncatingIfNeeded: visit.farther >> UInt64(lane))))
      }
      guard group.count > groupStarts[groupStarts.count - 1] else { break }
      groupStarts.append(group.count)
    }
  }

  /// Counts ways from eight sources outwards, sums dependencies back, and adds them to the row. Returns false where
  /// there are too many ways.
  private func accumulate(_ plan: HopPlan, row: UnsafeMutablePointer<Double>) -> Bool {
    let levelCount = groupStarts.count - 1
    guard levelCount > 0 else { return true }
    let core = Int32(plan.coreCount)
    let (rows, targets, weights) = (plan.rows.base, plan.targets.base, plan.weights.base)
    let (ways, fringe, shares) = (ways.base, fringe.base, shares.base)
    self.fringe.clear(0..<plan.coreCount)
    self.shares.clear(0..<plan.count)
    return group.withUnsafeBufferPointer { group in
      func visits(at level: Int) -> (UnsafePointer<sparse_visit>, Int64) {
        let start = groupStarts[level]
        return (group.baseAddress.unsafelyUnwrapped + start, Int64(groupStarts[level + 1] - start))
      }
      let (first, count) = visits(at: 0)
      sparse_start_ways(first, count, weights, core, ways, fringe)
      for level in 1..<max(1, levelCount) {
        let (first, count) = visits(at: level)
        guard sparse_count_ways(first, count, rows, targets, weights, core, ways, fringe) == 0 else {
          return false
        }
      }
      for level in stride(from: levelCount - 1, through: 0, by: -1) {
        let (first, count) = visits(at: level)
        sparse_gather_shares(
          first, count, rows, targets, weights, sourceWeights.base, ways, shares, fringe, row)
      }
      return true
    }
  }
}
