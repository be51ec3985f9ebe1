extension Graph {
  /// Returns the greatest distance in hops between two vertices of the largest component; 0 without edges.
  ///
  /// Of several largest components, that with the lowest vertex.
  ///
  /// - Complexity: O(n·(n + m)) time for n vertices and m edges at worst, O(n + m) for nearly all graphs that are
  ///   met: searches from far ends find a long distance and a central vertex, and only vertices so far from it
  ///   that they might be ends of a longer one are searched from.
  /// - SeeAlso: Crescenzi et al., Theoretical Computer Science 514, 2013, doi:10.1016/j.tcs.2012.09.018 (iFUB).
  public func diameter() -> Int {
    withRows { rows in
      let condensed = CondensedGraph(rows)
      let component = condensed.largestComponent(vertexCount: vertexCount)
      guard let component else { return 0 }
      let positions = condensed.positions(of: component..<(component + 1))
      guard positions.count > 1 else {
        return condensed.multiplicities[condensed.order[positions.lowerBound]] > 1 ? 1 : 0
      }
      var search = LevelSearch(condensed)
      // Two double sweeps, the second from the middle of the first.
      var center = condensed.order[positions.lowerBound]
      var longest = 0
      for _ in 0..<2 {
        search.run(from: center)
        search.run(from: search.farthest)
        longest = max(longest, search.depth)
        let end = search.farthest
        search.run(from: end)
        longest = max(longest, search.depth)
        center = search.middle(to: search.farthest)
      }
      search.run(from: center)
      // Two vertices less far than d from the center are less than 2d apart.
      let far = search.levels()
      var distance = search.depth
      longest = max(longest, distance)
      while 2 * distance > longest {
        let sources = far[distance]
        if sources.count <= 8 {
          for source in sources {
            search.run(from: source)
            longest = max(longest, search.depth)
          }
        } else {
          let sweep = DistanceSweep(condensed, component: component, sources: sources)
          longest = max(longest, sweep.histogram.count - 1)
        }
        distance -= 1
      }
      return longest
    }
  }
}

/// Levels from one class at a time.
private struct LevelSearch: ~Copyable {
  private let offsets: UnsafePointer<Int32>
  private let targets: UnsafePointer<Int32>
  private let distances: FlatBuffer<Int32>
  private let parents: FlatBuffer<Int32>
  private let queue: FlatBuffer<Int32>
  private var count = 0

  /// The graph must outlive this.
  init(_ graph: borrowing CondensedGraph) {
    offsets = UnsafePointer(graph.offsets.base)
    targets = UnsafePointer(graph.targets.base)
    distances = FlatBuffer(count: graph.count, repeating: -1)
    parents = FlatBuffer(count: graph.count, repeating: -1)
    queue = FlatBuffer(count: graph.count, repeating: 0)
  }

  /// The last class reached, and its distance.
  var farthest: Int32 { queue[count - 1] }
  var depth: Int { Int(distances[farthest]) }

  mutating func run(from source: Int32) {
    for index in 0..<count { distances[queue[index]] = -1 }
    let (distances, parents, queue) = (distances.base, parents.base, queue.base)
    distances[Int(source)] = 0
    queue[0] = source
    count = 1
    var head = 0
    while head < count {
      let name = queue[head]
      head += 1
      let next = distances[Int(name)] + 1
      for arc in Int(offsets[Int(name)])..<Int(offsets[Int(name) + 1]) {
        let target = Int(targets[arc])
        if distances[target] < 0 {
          distances[target] = next
          parents[target] = name
          queue[count] = Int32(truncatingIfNeeded: target)
          count += 1
        }
      }
    }
  }

  /// The class half way from the source to another.
  func middle(to end: Int32) -> Int32 {
    var name = end
    for _ in 0..<(distances[end] / 2) { name = parents[name] }
    return name
  }

  /// The classes at each distance.
  func levels() -> [[Int32]] {
    var levels: [[Int32]] = []
    for index in 0..<count {
      let name = queue[index]
      if Int(distances[name]) == levels.count { levels.append([]) }
      levels[levels.count - 1].append(name)
    }
    return levels
  }
}

extension CondensedGraph {
  /// The largest component; of several, that with the lowest vertex. Nil without vertices.
  func largestComponent(vertexCount: Int) -> Int? {
    let sizes = componentSizes()
    let byClass = componentsByClass()
    let largest = sizes.max() ?? 0
    for vertex in 0..<vertexCount where sizes[Int(byClass[classes[vertex]])] == largest {
      return Int(byClass[classes[vertex]])
    }
    return nil
  }
}
