/// What is known of the distances from every vertex, gathered by searching from 256 vertices at a time.
///
/// Breadth-first search from many sources at once (Then et al., PVLDB 8(4), 2014,
/// doi:10.14778/2735496.2735507): a vertex has a bit for each source. As distances are symmetric, a vertex
/// that is new to b sources at level d adds b/d to its own harmonic centrality: a population count takes
/// the place of b visits.
struct DistanceSweep {
  /// What is added up.
  enum Term: Sendable { case distance, inverseDistance, none }

  /// The sum of the terms over all other vertices in reach, for each class of the condensed graph.
  var sums: [Double] = []
  /// The greatest distance from each class, 0 for a class with no neighbours.
  var eccentricities: [Int32] = []
  /// Element d is the number of ordered pairs of vertices at distance d.
  var histogram: [Int] = []

  /// Searches from every vertex of some components.
  ///
  /// - Parameters:
  ///   - graph: the graph; distances are those of its vertices, not of its classes.
  ///   - components: the positions in `graph.components` of those to search.
  ///   - term: what is added up.
  ///   - threads: how many searches run at a time; the result does not depend on it.
  init(_ graph: borrowing CondensedGraph, components: Range<Int>, term: Term, threads: Int) {
    self.init(
      graph, SourceBatches(graph, components: components), components: components, term: term,
      threads: threads)
    addTwins(graph, components: components, term: term)
  }

  /// Searches from some classes of a component only: for the greatest distance, which is that of the last
  /// element of the histogram.
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
    let found = Extremes(count: count)
    if !batches.ranges.isEmpty {
      let source = SweepSource(graph, batches)
      sums = Parallel.sums(
        count: term == .none ? 0 : count, tasks: min(batches.ranges.count, 48), threads: threads,
        makeWorker: { SweepWorker(count: count, coreCount: source.coreCount, found: found) }
      ) { task, worker, row in
        let tasks = min(source.batchCount, 48)
        for batch in (task * source.batchCount / tasks)..<((task + 1) * source.batchCount / tasks) {
          worker.run(source, batch: batch, term: term, row: row)
        }
      }
    }
    eccentricities = found.eccentricities
    histogram = found.histogram
  }

  /// Adds the distance 1 between the vertices of one class.
  private mutating func addTwins(
    _ graph: borrowing CondensedGraph, components: Range<Int>, term: Term
  ) {
    if histogram.count < 2 { histogram = [0, 0] }
    for position in graph.positions(of: components) {
      let name = Int(graph.order[position])
      let others = Int(graph.multiplicities[name]) - 1
      guard others > 0 else { continue }
      if term != .none, !sums.isEmpty { sums[name] += Double(others) }
      eccentricities[name] = max(eccentricities[name], 1)
      histogram[1] += others * (others + 1)
    }
    if histogram.count == 2, histogram[1] == 0 { histogram = [0] }
  }
}

/// Eccentricities and counts of pairs by distance; they come together in any order with one result.
private final class Extremes: @unchecked Sendable {
  private let turns = Turns(tasks: 0)
  private(set) var eccentricities: [Int32]
  private(set) var histogram = [0]

  init(count: Int) { eccentricities = [Int32](repeating: 0, count: count) }

  func add(_ other: borrowing FlatBuffer<Int32>, _ pairs: [Int]) {
    turns.exclusively {
      for index in eccentricities.indices { eccentricities[index] = max(eccentricities[index], other[index]) }
      while histogram.count < pairs.count { histogram.append(0) }
      for distance in pairs.indices { histogram[distance] += pairs[distance] }
    }
  }
}

/// The scratch space of one thread.
private struct SweepWorker: ~Copyable {
  /// Which sources have reached a class.
  private let seen: FlatBuffer<Lanes>
  /// Which sources reached a class of the core at the last level, and at this one.
  private let fringeA: FlatBuffer<Lanes>
  private let fringeB: FlatBuffer<Lanes>
  /// Classes that some source has not reached.
  private let active: FlatBuffer<Int32>
  /// Classes of the core with something in the fringe, of the last level and of this one.
  private let fringeListA: FlatBuffer<Int32>
  private let fringeListB: FlatBuffer<Int32>
  private var fringeCount = 0
  /// Classes to which something was pushed.
  private let touched: FlatBuffer<Int32>
  private var touchedCount = 0
  private let eccentricities: FlatBuffer<Int32>
  private var pairs: [Int] = [0]
  private let found: Extremes

  // Of the batch at hand.
  private var full = Lanes.zero
  private var uniform = 0
  private var planes: [Lanes] = []

  init(count: Int, coreCount: Int, found: Extremes) {
    seen = FlatBuffer(count: count, repeating: .zero)
    fringeA = FlatBuffer(count: count, repeating: .zero)
    fringeB = FlatBuffer(count: count, repeating: .zero)
    active = FlatBuffer(count: count, repeating: 0)
    fringeListA = FlatBuffer(count: count, repeating: 0)
    fringeListB = FlatBuffer(count: count, repeating: 0)
    touched = FlatBuffer(count: count, repeating: 0)
    eccentricities = FlatBuffer(count: count, repeating: 0)
    self.found = found
  }

  deinit { found.add(eccentricities, pairs) }

  mutating func run(
    _ source: SweepSource, batch: Int, term: DistanceSweep.Term, row: UnsafeMutablePointer<Double>
  ) {
    let batch = source.batches.ranges[batch]
    let first = source.components[batch.components.lowerBound]
    let last = source.components[batch.components.upperBound]
    let core = Int(first.core)..<Int(last.core)
    let simplicial = Int(first.simplicial)..<Int(last.simplicial)
    for range in [core, simplicial] {
      for buffer in [seen.base, fringeA.base, fringeB.base] {
        (buffer + range.lowerBound).update(repeating: .zero, count: range.count)
      }
    }
    start(source, batch)

    var current = fringeA.base
    var next = fringeB.base
    // Level 1: push from the sources.
    fringeCount = 0
    for place in batch.range {
      let name = Int(source.batches.sources[place])
      push(source, name, SweepWorker.bit(place - batch.range.lowerBound), into: next)
    }
    var fringe = fringeListA.base
    var nextFringe = fringeListB.base
    var count = settleTouched(source, next, level: 1, term, row, fringe)
    note(count, at: 1)
    swap(&current, &next)

    var coreActive = core.count
    for name in core { active[name] = Int32(truncatingIfNeeded: name) }
    var simplicialActive = simplicial.count
    for name in simplicial { active[name] = Int32(truncatingIfNeeded: name) }
    var level = 2
    while count > 0 {
      let old = fringeCount
      var arcs = 0
      for index in 0..<old {
        let name = Int(fringe[index])
        arcs += Int(source.offsets[name + 1] - source.offsets[name])
      }
      fringeCount = 0
      if arcs * 8 < (coreActive + simplicialActive) * source.meanDegree {
        for index in 0..<old { push(source, Int(fringe[index]), current[Int(fringe[index])], into: next) }
        count = settleTouched(source, next, level: level, term, row, nextFringe)
      } else {
        let weight = weight(level, term)
        let previous = UnsafePointer(current)
        var listed = 0
        count = 0
        simplicialActive = compact(from: simplicial.lowerBound, count: simplicialActive) { name, missing in
          let new = SweepWorker.gather(source, name, previous, missing)
          if new != .zero { count += settle(name, new, source, weight, term, row, level: level) }
        }
        coreActive = compact(from: core.lowerBound, count: coreActive) { name, missing in
          let new = SweepWorker.gather(source, name, previous, missing)
          if new != .zero {
            next[name] = new
            nextFringe[listed] = Int32(truncatingIfNeeded: name)
            listed += 1
            count += settle(name, new, source, weight, term, row, level: level)
          }
        }
        fringeCount = listed
      }
      if count > 0 { note(count, at: level) }
      for index in 0..<old { current[Int(fringe[index])] = .zero }
      swap(&current, &next)
      swap(&fringe, &nextFringe)
      level += 1
    }
  }

  /// Calls a body for each active class that some source has not reached, and drops the others.
  @inline(__always)
  private func compact(from start: Int, count: Int, _ body: (Int, Lanes) -> Void) -> Int {
    var kept = 0
    for index in 0..<count {
      let name = Int(active[start + index])
      let missing = full & ~seen[name]
      guard missing != .zero else { continue }
      active[start + kept] = Int32(truncatingIfNeeded: name)
      kept += 1
      body(name, missing)
    }
    return kept
  }

  /// Hands lanes on to all neighbours of a class.
  @inline(__always)
  private mutating func push(
    _ source: SweepSource, _ name: Int, _ lanes: Lanes, into next: UnsafeMutablePointer<Lanes>
  ) {
    for arc in Int(source.offsets[name])..<Int(source.offsets[name + 1]) {
      let target = Int(source.targets[arc])
      if next[target] == .zero {
        touched[touchedCount] = Int32(truncatingIfNeeded: target)
        touchedCount += 1
      }
      next[target] |= lanes
    }
  }

  /// Counts what was pushed, and lists the classes of the core that it is new to.
  @inline(__always)
  private mutating func settleTouched(
    _ source: SweepSource, _ next: UnsafeMutablePointer<Lanes>, level: Int, _ term: DistanceSweep.Term,
    _ row: UnsafeMutablePointer<Double>, _ fringe: UnsafeMutablePointer<Int32>
  ) -> Int {
    let weight = weight(level, term)
    var count = 0
    for index in 0..<touchedCount {
      let name = Int(touched[index])
      let new = next[name] & ~seen[name]
      next[name] = name < source.coreCount ? new : .zero
      guard new != .zero else { continue }
      count += settle(name, new, source, weight, term, row, level: level)
      if name < source.coreCount {
        fringe[fringeCount] = Int32(truncatingIfNeeded: name)
        fringeCount += 1
      }
    }
    touchedCount = 0
    return count
  }

  @inline(__always)
  private func weight(_ level: Int, _ term: DistanceSweep.Term) -> Double {
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

  /// Marks the sources as reached by themselves, and notes how many vertices each lane stands for.
  private mutating func start(_ source: SweepSource, _ batch: SourceBatches.Batch) {
    full = .zero
    var least = Int32.max
    var most: Int32 = 0
    for place in batch.range {
      let name = Int(source.batches.sources[place])
      let bit = SweepWorker.bit(place - batch.range.lowerBound)
      full |= bit
      seen[name] |= bit
      least = min(least, source.multiplicities[name])
      most = max(most, source.multiplicities[name])
    }
    uniform = least == most ? Int(least) : 0
    planes.removeAll(keepingCapacity: true)
    guard uniform == 0 else { return }
    // Otherwise a plane of lanes for each binary digit of the multiplicities.
    var digit: Int32 = 1
    while digit <= most {
      var plane = Lanes.zero
      for place in batch.range
      where source.multiplicities[Int(source.batches.sources[place])] & digit != 0 {
        plane |= SweepWorker.bit(place - batch.range.lowerBound)
      }
      planes.append(plane)
      digit <<= 1
    }
  }

  /// Joins what the neighbours in the core reached at the last level, as far as it is missing.
  @inline(__always)
  private static func gather(
    _ source: SweepSource, _ name: Int, _ previous: UnsafePointer<Lanes>, _ missing: Lanes
  ) -> Lanes {
    var arc = Int(source.offsets[name])
    let end = Int(source.coreEnds[name])
    var lanes = Lanes.zero
    while arc + 4 <= end {
      let a = previous[Int(source.targets[arc])] | previous[Int(source.targets[arc + 1])]
      let b = previous[Int(source.targets[arc + 2])] | previous[Int(source.targets[arc + 3])]
      lanes |= a | b
      arc += 4
      if missing & ~lanes == .zero { return missing }
    }
    while arc < end {
      lanes |= previous[Int(source.targets[arc])]
      arc += 1
    }
    return lanes & missing
  }

  /// Counts the sources that have just reached a class; returns the pairs of vertices this stands for.
  @inline(__always)
  private func settle(
    _ name: Int, _ new: Lanes, _ source: SweepSource, _ weight: Double, _ term: DistanceSweep.Term,
    _ row: UnsafeMutablePointer<Double>, level: Int = 1
  ) -> Int {
    seen[name] |= new
    var reached: Int
    if uniform > 0 {
      reached = uniform &* SweepWorker.populationCount(new)
    } else {
      reached = 0
      for digit in 0..<planes.count {
        reached &+= SweepWorker.populationCount(new & planes[digit]) &<< digit
      }
    }
    if term != .none { row[name] += Double(reached) * weight }
    if eccentricities[name] < level { eccentricities[name] = Int32(truncatingIfNeeded: level) }
    return reached &* Int(source.multiplicities[name])
  }

  /// The number of ones, without the instruction that the oldest processors lack.
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
