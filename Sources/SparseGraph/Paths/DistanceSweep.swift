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
    let batches = SourceBatches(graph, components: components)
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
    addTwins(graph, components: components, term: term)
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

/// The sources of a sweep in groups of up to 256: near ones together, those of one multiplicity together.
private struct SourceBatches {
  struct Batch {
    /// Places in `sources`.
    var range: Range<Int>
    /// The components that hold the sources.
    var components: Range<Int>
  }
  var sources: [Int32] = []
  var ranges: [Batch] = []

  static let width = 256

  init(_ graph: borrowing CondensedGraph, components: Range<Int>) {
    var component = components.lowerBound
    while component < components.upperBound {
      // Large components stay alone, small ones go together.
      let first = component
      let start = sources.count
      repeat {
        let positions = graph.positions(of: component..<(component + 1))
        component += 1
        for position in positions { sources.append(graph.order[position]) }
        if component < components.upperBound,
          sources.count - start + graph.positions(of: component..<(component + 1)).count > Self.width
        {
          break
        }
      } while component < components.upperBound
      sortWindows(from: start, graph)
      var place = start
      while place < sources.count {
        let end = min(place + Self.width, sources.count)
        ranges.append(Batch(range: place..<end, components: first..<component))
        place = end
      }
    }
  }

  /// Brings together sources that stand for equally many vertices, among neighbours of the order.
  private mutating func sortWindows(from start: Int, _ graph: borrowing CondensedGraph) {
    var place = start
    while place < sources.count {
      let end = min(place + 16 * Self.width, sources.count)
      let keyed = sources[place..<end].enumerated().map { (graph.multiplicities[$1], $0, $1) }
      let sorted = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      for (offset, entry) in sorted.enumerated() { sources[place + offset] = entry.2 }
      place = end
    }
  }
}

typealias Lanes = SIMD4<UInt64>

/// What all threads of a sweep read.
private struct SweepSource: @unchecked Sendable {
  let coreCount: Int
  let batchCount: Int
  let offsets: UnsafeMutablePointer<Int32>
  let coreEnds: UnsafeMutablePointer<Int32>
  let targets: UnsafeMutablePointer<Int32>
  let multiplicities: UnsafeMutablePointer<Int32>
  let components: [CondensedGraph.Start]
  let batches: SourceBatches

  /// The graph must outlive this.
  init(_ graph: borrowing CondensedGraph, _ batches: SourceBatches) {
    coreCount = graph.coreCount
    batchCount = batches.ranges.count
    offsets = graph.offsets.base
    coreEnds = graph.coreEnds.base
    targets = graph.targets.base
    multiplicities = graph.multiplicities.base
    components = graph.components
    self.batches = batches
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
    // Level 1: push from the sources. Simplicial sources have only neighbours in the core.
    for place in batch.range {
      let name = Int(source.batches.sources[place])
      let bit = SweepWorker.bit(place - batch.range.lowerBound)
      for arc in Int(source.offsets[name])..<Int(source.offsets[name + 1]) {
        next[Int(source.targets[arc])] |= bit
      }
    }
    var coreActive = 0
    var count = 0
    let level1 = weight(1, term)
    for name in core {
      let new = next[name] & ~seen[name]
      next[name] = new
      current[name] = .zero
      if new != .zero { count += settle(name, new, source, level1, term, row) }
      active[core.lowerBound + coreActive] = Int32(truncatingIfNeeded: name)
      coreActive += 1
    }
    var simplicialActive = 0
    for name in simplicial {
      let new = next[name] & ~seen[name]
      next[name] = .zero
      if new != .zero { count += settle(name, new, source, level1, term, row) }
      active[simplicial.lowerBound + simplicialActive] = Int32(truncatingIfNeeded: name)
      simplicialActive += 1
    }
    note(count, at: 1)
    swap(&current, &next)

    var level = 2
    while count > 0 {
      let weight = weight(level, term)
      let previous = UnsafePointer(current)
      count = 0
      var kept = 0
      for index in 0..<simplicialActive {
        let name = Int(active[simplicial.lowerBound + index])
        let missing = full & ~seen[name]
        guard missing != .zero else { continue }
        active[simplicial.lowerBound + kept] = Int32(truncatingIfNeeded: name)
        kept += 1
        let new = SweepWorker.gather(source, name, previous, missing)
        if new != .zero { count += settle(name, new, source, weight, term, row, level: level) }
      }
      simplicialActive = kept
      kept = 0
      for index in 0..<coreActive {
        let name = Int(active[core.lowerBound + index])
        let missing = full & ~seen[name]
        if missing == .zero {
          next[name] = .zero
          // Stay for a round, until both fringes are cleared.
          if previous[name] != .zero {
            active[core.lowerBound + kept] = Int32(truncatingIfNeeded: name)
            kept += 1
          }
          continue
        }
        active[core.lowerBound + kept] = Int32(truncatingIfNeeded: name)
        kept += 1
        let new = SweepWorker.gather(source, name, previous, missing)
        next[name] = new
        if new != .zero { count += settle(name, new, source, weight, term, row, level: level) }
      }
      coreActive = kept
      if count > 0 { note(count, at: level) }
      swap(&current, &next)
      level += 1
    }
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
