/// Multi-source breadth-first search (MS-BFS): sums and statistics of distances in hops, from 256 sources at a time.
///
/// Each vertex has one bit per source (Then et al., PVLDB 8(4), 2014, doi:10.14778/2735496.2735507). As distances are
/// symmetric, a vertex that b sources reach at level d adds b/d to its own harmonic closeness: one population count
/// replaces b visits.
struct MultiSourceBFS {
  /// The function of the distance that is summed.
  enum Term: Sendable { case distance, inverseDistance, none }

  /// The sum of the terms over all other reachable vertices, for each class of the condensed graph.
  var sums: [Double] = []
  /// The eccentricity of the vertices of each class; 0 if isolated.
  var eccentricities: [Int32] = []
  /// The distribution of distances: element d is the number of ordered pairs of vertices at distance d.
  var histogram: [Int] = []

  /// Searches from every vertex of a range of components.
  ///
  /// - Parameters:
  ///   - graph: the graph; distances are counted between its vertices, not its classes.
  ///   - components: indices in `graph.components`.
  ///   - term: the function of the distance that is summed.
  ///   - threads: the maximum number of threads; the result does not depend on it.
  init(_ graph: borrowing CondensedGraph, components: Range<Int>, term: Term, threads: Int) {
    self.init(
      graph, SourceBatches(graph, components: components), components: components, term: term,
      threads: threads)
    addTwins(graph, components: components, term: term)
  }

  /// Searches from a subset of the classes of a component, for the greatest distance: the last index of the
  /// histogram.
  init(_ graph: borrowing CondensedGraph, component: Int, sources: [Int32]) {
    self.init(
      graph, SourceBatches(sources: sources, component: component),
      components: component..<(component + 1), term: .none, threads: 1)
  }

  private init(
    _ graph: borrowing CondensedGraph, _ batches: SourceBatches, components: Range<Int>, term: Term,
    threads: Int
  ) {
    let count = graph.count
    let totals = DistanceTotals(count: count)
    if !batches.batches.isEmpty {
      let input = BFSInput(graph, batches)
      sums = Parallel.sums(
        count: term == .none ? 0 : count, tasks: min(batches.batches.count, 48), threads: threads,
        makeWorker: { BFSWorker(count: count, coreCount: input.coreCount, totals: totals) }
      ) { task, worker, row in
        let tasks = min(input.batchCount, 48)
        for batch in (task * input.batchCount / tasks)..<((task + 1) * input.batchCount / tasks) {
          worker.run(input, batch: batch, term: term, row: row)
        }
      }
    }
    eccentricities = totals.eccentricities
    histogram = totals.histogram
  }

  /// Adds the distances between the vertices of each class, which are 1.
  private mutating func addTwins(
    _ graph: borrowing CondensedGraph, components: Range<Int>, term: Term
  ) {
    if histogram.count < 2 { histogram = [0, 0] }
    for position in graph.positions(of: components) {
      let id = Int(graph.order[position])
      let others = Int(graph.multiplicities[id]) - 1
      guard others > 0 else { continue }
      if term != .none, !sums.isEmpty { sums[id] += Double(others) }
      eccentricities[id] = max(eccentricities[id], 1)
      histogram[1] += others * (others + 1)
    }
    if histogram.count == 2, histogram[1] == 0 { histogram = [0] }
  }
}

/// Eccentricities and the distribution of distances over all threads; integers, so that the order of additions is
/// irrelevant.
private final class DistanceTotals: @unchecked Sendable {
  private let lock = ConditionLock()
  private(set) var eccentricities: [Int32]
  private(set) var histogram = [0]

  init(count: Int) { eccentricities = [Int32](repeating: 0, count: count) }

  func add(_ other: borrowing FlatBuffer<Int32>, _ pairs: [Int]) {
    lock.withLock {
      for index in eccentricities.indices { eccentricities[index] = max(eccentricities[index], other[index]) }
      while histogram.count < pairs.count { histogram.append(0) }
      for distance in pairs.indices { histogram[distance] += pairs[distance] }
    }
  }
}

/// The scratch memory of one thread.
private struct BFSWorker: ~Copyable {
  /// The sources that have reached each class.
  private let seen: FlatBuffer<Lanes>
  /// The sources that reached each class of the core at the previous level, and at the current one.
  private let frontierA: FlatBuffer<Lanes>
  private let frontierB: FlatBuffer<Lanes>
  /// The classes that some source has not reached.
  private let active: FlatBuffer<Int32>
  /// The classes of the core in the frontier of the previous level, and of the current one.
  private let frontierListA: FlatBuffer<Int32>
  private let frontierListB: FlatBuffer<Int32>
  private var frontierCount = 0
  /// The classes to which lanes were pushed at the current level.
  private let touched: FlatBuffer<Int32>
  private var touchedCount = 0
  private let eccentricities: FlatBuffer<Int32>
  private var pairs: [Int] = [0]
  private let totals: DistanceTotals

  /// The lanes of the current batch.
  private var full = Lanes.zero
  /// The multiplicity of all sources of the current batch; 0 if they differ.
  private var uniform = 0
  /// If they differ, the lanes whose multiplicity has each binary digit.
  private var planes: [Lanes] = []

  init(count: Int, coreCount: Int, totals: DistanceTotals) {
    seen = FlatBuffer(count: count, repeating: .zero)
    frontierA = FlatBuffer(count: count, repeating: .zero)
    frontierB = FlatBuffer(count: count, repeating: .zero)
    active = FlatBuffer(count: count, repeating: 0)
    frontierListA = FlatBuffer(count: count, repeating: 0)
    frontierListB = FlatBuffer(count: count, repeating: 0)
    touched = FlatBuffer(count: count, repeating: 0)
    eccentricities = FlatBuffer(count: count, repeating: 0)
    self.totals = totals
  }

  deinit { totals.add(eccentricities, pairs) }

  mutating func run(
    _ input: BFSInput, batch: Int, term: MultiSourceBFS.Term, row: UnsafeMutablePointer<Double>
  ) {
    let batch = input.batches.batches[batch]
    let first = input.components[batch.components.lowerBound]
    let last = input.components[batch.components.upperBound]
    let core = Int(first.core)..<Int(last.core)
    let simplicial = Int(first.simplicial)..<Int(last.simplicial)
    for range in [core, simplicial] {
      for buffer in [seen.base, frontierA.base, frontierB.base] {
        (buffer + range.lowerBound).update(repeating: .zero, count: range.count)
      }
    }
    start(input, batch)

    var current = frontierA.base
    var next = frontierB.base
    // Level 1: push from the sources.
    frontierCount = 0
    for position in batch.range {
      let id = Int(input.batches.sources[position])
      push(input, id, BFSWorker.bit(position - batch.range.lowerBound), into: next)
    }
    var frontier = frontierListA.base
    var nextFrontier = frontierListB.base
    var count = settleTouched(input, next, level: 1, term, row, frontier)
    note(count, at: 1)
    swap(&current, &next)

    var coreActive = core.count
    for id in core { active[id] = Int32(truncatingIfNeeded: id) }
    var simplicialActive = simplicial.count
    for id in simplicial { active[id] = Int32(truncatingIfNeeded: id) }
    var level = 2
    while count > 0 {
      let old = frontierCount
      var arcs = 0
      for index in 0..<old {
        let id = Int(frontier[index])
        arcs += Int(input.offsets[id + 1] - input.offsets[id])
      }
      frontierCount = 0
      if arcs * 8 < (coreActive + simplicialActive) * input.meanDegree {
        for index in 0..<old { push(input, Int(frontier[index]), current[Int(frontier[index])], into: next) }
        count = settleTouched(input, next, level: level, term, row, nextFrontier)
      } else {
        let weight = weight(level, term)
        let previous = UnsafePointer(current)
        var listed = 0
        count = 0
        simplicialActive = compact(from: simplicial.lowerBound, count: simplicialActive) { id, missing in
          let new = BFSWorker.gather(input, id, previous, missing)
          if new != .zero { count += settle(id, new, input, weight, term, row, level: level) }
        }
        coreActive = compact(from: core.lowerBound, count: coreActive) { id, missing in
          let new = BFSWorker.gather(input, id, previous, missing)
          if new != .zero {
            next[id] = new
            nextFrontier[listed] = Int32(truncatingIfNeeded: id)
            listed += 1
            count += settle(id, new, input, weight, term, row, level: level)
          }
        }
        frontierCount = listed
      }
      if count > 0 { note(count, at: level) }
      for index in 0..<old { current[Int(frontier[index])] = .zero }
      swap(&current, &next)
      swap(&frontier, &nextFrontier)
      level += 1
    }
  }

  /// Calls a closure for each active class that some source has not reached, and removes the others from the list.
  @inline(__always)
  private func compact(from start: Int, count: Int, _ body: (Int, Lanes) -> Void) -> Int {
    var kept = 0
    for index in 0..<count {
      let id = Int(active[start + index])
      let missing = full & ~seen[id]
      guard missing != .zero else { continue }
      active[start + kept] = Int32(truncatingIfNeeded: id)
      kept += 1
      body(id, missing)
    }
    return kept
  }

  /// Pushes lanes to all neighbours of a class.
  @inline(__always)
  private mutating func push(
    _ input: BFSInput, _ id: Int, _ lanes: Lanes, into next: UnsafeMutablePointer<Lanes>
  ) {
    for arc in Int(input.offsets[id])..<Int(input.offsets[id + 1]) {
      let target = Int(input.targets[arc])
      if next[target] == .zero {
        touched[touchedCount] = Int32(truncatingIfNeeded: target)
        touchedCount += 1
      }
      next[target] |= lanes
    }
  }

  /// Settles the classes to which lanes were pushed, and lists those of the core that some lane reached first.
  @inline(__always)
  private mutating func settleTouched(
    _ input: BFSInput, _ next: UnsafeMutablePointer<Lanes>, level: Int, _ term: MultiSourceBFS.Term,
    _ row: UnsafeMutablePointer<Double>, _ frontier: UnsafeMutablePointer<Int32>
  ) -> Int {
    let weight = weight(level, term)
    var count = 0
    for index in 0..<touchedCount {
      let id = Int(touched[index])
      let new = next[id] & ~seen[id]
      next[id] = id < input.coreCount ? new : .zero
      guard new != .zero else { continue }
      count += settle(id, new, input, weight, term, row, level: level)
      if id < input.coreCount {
        frontier[frontierCount] = Int32(truncatingIfNeeded: id)
        frontierCount += 1
      }
    }
    touchedCount = 0
    return count
  }

  @inline(__always)
  private func weight(_ level: Int, _ term: MultiSourceBFS.Term) -> Double {
    term == .distance ? Double(level) : 1 / Double(level)
  }

  private mutating func note(_ count: Int, at level: Int) {
    while pairs.count <= level { pairs.append(0) }
    pairs[level] += count
  }

  @inline(__always)
  private static func bit(_ lane: Int) -> Lanes {
    var lanes = Lanes.zero
    lanes[lane >> 6] = 1 << UInt64(lane & 63)
    return lanes
  }

  /// Marks each source as reached by itself, and prepares the multiplicities of the lanes.
  private mutating func start(_ input: BFSInput, _ batch: SourceBatches.Batch) {
    full = .zero
    var least = Int32.max
    var most: Int32 = 0
    for position in batch.range {
      let id = Int(input.batches.sources[position])
      let bit = BFSWorker.bit(position - batch.range.lowerBound)
      full |= bit
      seen[id] |= bit
      least = min(least, input.multiplicities[id])
      most = max(most, input.multiplicities[id])
    }
    uniform = least == most ? Int(least) : 0
    planes.removeAll(keepingCapacity: true)
    guard uniform == 0 else { return }
    var digit: Int32 = 1
    while digit <= most {
      var plane = Lanes.zero
      for position in batch.range
      where input.multiplicities[Int(input.batches.sources[position])] & digit != 0 {
        plane |= BFSWorker.bit(position - batch.range.lowerBound)
      }
      planes.append(plane)
      digit <<= 1
    }
  }

  /// Returns the missing lanes that reached some core neighbour at the previous level.
  @inline(__always)
  private static func gather(
    _ input: BFSInput, _ id: Int, _ previous: UnsafePointer<Lanes>, _ missing: Lanes
  ) -> Lanes {
    var arc = Int(input.offsets[id])
    let end = Int(input.coreEnds[id])
    var lanes = Lanes.zero
    while arc + 4 <= end {
      let a = previous[Int(input.targets[arc])] | previous[Int(input.targets[arc + 1])]
      let b = previous[Int(input.targets[arc + 2])] | previous[Int(input.targets[arc + 3])]
      lanes |= a | b
      arc += 4
      if missing & ~lanes == .zero { return missing }
    }
    while arc < end {
      lanes |= previous[Int(input.targets[arc])]
      arc += 1
    }
    return lanes & missing
  }

  /// Records that sources have reached a class; returns the number of pairs of vertices that this represents.
  @inline(__always)
  private func settle(
    _ id: Int, _ new: Lanes, _ input: BFSInput, _ weight: Double, _ term: MultiSourceBFS.Term,
    _ row: UnsafeMutablePointer<Double>, level: Int = 1
  ) -> Int {
    seen[id] |= new
    var reached: Int
    if uniform > 0 {
      reached = uniform &* BFSWorker.populationCount(new)
    } else {
      reached = 0
      for digit in 0..<planes.count {
        reached &+= BFSWorker.populationCount(new & planes[digit]) &<< digit
      }
    }
    if term != .none { row[id] += Double(reached) * weight }
    if eccentricities[id] < level { eccentricities[id] = Int32(truncatingIfNeeded: level) }
    return reached &* Int(input.multiplicities[id])
  }

  /// Returns the number of bits that are set, without POPCNT, which baseline x86-64 lacks.
  @inline(__always)
  private static func populationCount(_ lanes: Lanes) -> Int {
    let m1 = SIMD2<UInt64>(repeating: 0x5555_5555_5555_5555)
    let m2 = SIMD2<UInt64>(repeating: 0x3333_3333_3333_3333)
    let m4 = SIMD2<UInt64>(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    var a = lanes.lowHalf
    var b = lanes.highHalf
    a = a &- ((a &>> 1) & m1)
    b = b &- ((b &>> 1) & m1)
    a = (a & m2) &+ ((a &>> 2) & m2)
    b = (b & m2) &+ ((b &>> 2) & m2)
    let c = (a & m4) &+ ((a &>> 4) & m4) &+ (b & m4) &+ ((b &>> 4) & m4)
    // Bytes of up to 16 in each half; both halves together stay below 256 in 16 bits.
    let d = c[0] &+ c[1]
    let e = (d & 0x00FF_00FF_00FF_00FF) &+ ((d &>> 8) & 0x00FF_00FF_00FF_00FF)
    return Int(truncatingIfNeeded: (e &* 0x0001_0001_0001_0001) &>> 48)
  }
}
