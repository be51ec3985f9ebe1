/// The sources of a sweep in groups of up to 256: near ones together, those of one multiplicity together.
struct SourceBatches {
  struct Batch {
    /// Places in `sources`.
    var range: Range<Int>
    /// The components that hold the sources.
    var components: Range<Int>
  }
  var sources: [Int32] = []
  var ranges: [Batch] = []

  static let width = 256

  init(sources: [Int32], component: Int) {
    self.sources = sources
    ranges = stride(from: 0, to: sources.count, by: Self.width).map {
      Batch(range: $0..<min($0 + Self.width, sources.count), components: component..<(component + 1))
    }
  }

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

/// A bit for each of 256 sources.
typealias Lanes = SIMD4<UInt64>

/// What all threads of a sweep read.
struct SweepSource: @unchecked Sendable {
  let coreCount: Int
  let batchCount: Int
  let meanDegree: Int
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
    meanDegree = 1 + graph.targets.count / max(1, graph.count)
    offsets = graph.offsets.base
    coreEnds = graph.coreEnds.base
    targets = graph.targets.base
    multiplicities = graph.multiplicities.base
    components = graph.components
    self.batches = batches
  }
}
