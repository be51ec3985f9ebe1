/// The sources of a search in batches of up to 256, which are close to one another and preferably of equal
/// multiplicity.
struct SourceBatches {
  struct Batch {
    /// The range of the batch in `sources`.
    var range: Range<Int>
    /// The components that contain the sources.
    var components: Range<Int>
  }
  var sources: [Int32] = []
  var batches: [Batch] = []

  static let width = 256

  init(sources: [Int32], component: Int) {
    self.sources = sources
    batches = stride(from: 0, to: sources.count, by: Self.width).map {
      Batch(range: $0..<min($0 + Self.width, sources.count), components: component..<(component + 1))
    }
  }

  init(_ graph: borrowing CondensedGraph, components: Range<Int>) {
    var component = components.lowerBound
    while component < components.upperBound {
      // A large component has batches of its own; small ones share a batch.
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
      var position = start
      while position < sources.count {
        let end = min(position + Self.width, sources.count)
        batches.append(Batch(range: position..<end, components: first..<component))
        position = end
      }
    }
  }

  /// Sorts sources by multiplicity within windows of the order.
  private mutating func sortWindows(from start: Int, _ graph: borrowing CondensedGraph) {
    var position = start
    while position < sources.count {
      let end = min(position + 16 * Self.width, sources.count)
      let keyed = sources[position..<end].enumerated().map { (graph.multiplicities[$1], $0, $1) }
      let sorted = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      for (offset, entry) in sorted.enumerated() { sources[position + offset] = entry.2 }
      position = end
    }
  }
}

/// One bit for each of 256 sources.
typealias Lanes = SIMD4<UInt64>

/// The read-only data that all threads of a search share.
struct BFSInput: @unchecked Sendable {
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
    batchCount = batches.batches.count
    meanDegree = 1 + graph.targets.count / max(1, graph.count)
    offsets = graph.offsets.base
    coreEnds = graph.coreEnds.base
    targets = graph.targets.base
    multiplicities = graph.multiplicities.base
    components = graph.components
    self.batches = batches
  }
}
