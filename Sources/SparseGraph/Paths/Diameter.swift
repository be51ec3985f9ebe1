extension Graph {
  /// Returns the diameter of the largest component: the greatest distance in hops between two of its vertices.
  ///
  /// Of several largest components, the one with the lowest vertex.
  ///
  /// - Returns: 0 for a graph without edges.
  /// - Complexity: O(n(n + m)) time for n vertices and m edges in the worst case, O(n + m) for most real-world
  ///   graphs: double sweeps find a lower bound and a central vertex, and further searches start only from vertices
  ///   that are far enough from it to be the ends of a longer path. O(n + m) memory.
  /// - SeeAlso: Crescenzi et al., Theoretical Computer Science 514, 2013, doi:10.1016/j.tcs.2012.09.018 (iFUB).
  public func diameter() -> Int {
    let components = components()
    let sizes = components.sizes
    guard let size = sizes.max(), size > 1, let component = sizes.firstIndex(of: size) else { return 0 }
    var hub: Int32 = -1
    for vertex in 0..<vertexCount where components.labels[vertex] == component {
      if hub < 0 || degree(of: vertex) > degree(of: Int(hub)) { hub = Int32(truncatingIfNeeded: vertex) }
    }
    return withRows { rows in
      var search = BreadthFirstSearch(rows)
      // Two double sweeps, the second from the middle of the first path; the center is the start of lower
      // eccentricity.
      var longest = 0
      var center = (vertex: hub, depth: Int.max)
      var candidate = hub
      for _ in 0..<2 {
        search.run(from: candidate)
        if search.depth < center.depth { center = (candidate, search.depth) }
        search.run(from: search.farthest)
        longest = max(longest, search.depth)
        search.run(from: search.farthest)
        longest = max(longest, search.depth)
        candidate = search.middle(to: search.farthest)
      }
      search.run(from: candidate)
      if search.depth > center.depth { search.run(from: center.vertex) }
      longest = max(longest, search.depth)
      // Two vertices at a distance below d from the center are less than 2d apart.
      var distance = search.depth
      let least = longest / 2
      let far = search.levels(above: least)
      while 2 * distance > longest {
        let sources = far[distance - least - 1]
        if let few = Graph.distinct(sources, rows, limit: 256) {
          for start in stride(from: 0, to: few.count, by: 64) where 2 * distance > longest {
            longest = max(
              longest, BreadthFirstSearch.depth(from: few[start..<min(few.count, start + 64)], rows))
          }
        } else {
          longest = max(longest, Graph.greatestDistance(from: sources, rows))
        }
        distance -= 1
      }
      return longest
    }
  }

  /// Returns the vertices without twins of earlier ones; nil if more than `limit` remain.
  private static func distinct(_ vertices: [Int32], _ rows: RowsView, limit: Int) -> [Int32]? {
    var kept: [Int32] = []
    for vertex in vertices where !kept.contains(where: { Twins.areTwins(rows, Int($0), Int(vertex)) }) {
      guard kept.count < limit else { return nil }
      kept.append(vertex)
    }
    return kept
  }

  /// Returns the greatest distance of any vertex from any of many sources, which are in one component.
  private static func greatestDistance(from sources: [Int32], _ rows: RowsView) -> Int {
    let condensed = CondensedGraph(rows)
    let isSource = FlatBuffer<Bool>(count: condensed.count, repeating: false)
    for source in sources { isSource[condensed.classes[source]] = true }
    // In breadth-first order, so that each batch has sources that are close to one another.
    let classes = (0..<condensed.count).map { condensed.order[$0] }.filter { isSource[$0] }
    let component = condensed.componentsByClass()[classes[0]]
    return MultiSourceBFS(condensed, component: Int(component), sources: classes).histogram.count - 1
  }
}

/// Breadth-first search from one vertex at a time; the buffers are reused.
private struct BreadthFirstSearch: ~Copyable {
  private let rows: RowsView
  private let distances: FlatBuffer<Int32>
  private let queue: FlatBuffer<Int32>
  private var count = 0

  /// The rows must outlive this.
  init(_ rows: RowsView) {
    self.rows = rows
    distances = FlatBuffer(count: rows.vertexCount, repeating: -1)
    queue = FlatBuffer(uninitializedCount: rows.vertexCount + 1)
  }

  /// The vertex reached last, which is at the greatest distance.
  var farthest: Int32 { queue[count - 1] }
  /// The eccentricity of the source.
  var depth: Int { Int(distances[farthest]) }

  /// Searches from a vertex, direction-optimizing: each level is expanded top-down, or bottom-up if it has many arcs
  /// (Beamer et al., SC 2012, doi:10.1109/SC.2012.50).
  mutating func run(from source: Int32) {
    for index in 0..<count { distances[queue[index]] = -1 }
    let (distances, queue) = (distances.base, queue.base)
    distances[Int(source)] = 0
    queue[0] = source
    var start = 0
    var tail = 1
    var depth: Int32 = 0
    var arcsLeft = rows.arcCount
    while start < tail {
      let end = tail
      var arcs = 0
      for index in start..<end { arcs &+= rows.degree(Int(queue[index])) }
      arcsLeft &-= arcs
      depth &+= 1
      if arcs > arcsLeft / 4 {
        for vertex in 0..<rows.vertexCount where distances[vertex] < 0 {
          for target in rows.row(vertex) where distances[Int(target)] == depth &- 1 {
            distances[vertex] = depth
            queue[tail] = Int32(truncatingIfNeeded: vertex)
            tail &+= 1
            break
          }
        }
      } else {
        for index in start..<end {
          for target in rows.row(Int(queue[index])) {
            // Branch-free, as the branch would be unpredictable.
            let known = distances[Int(target)]
            queue[tail] = target
            tail &+= known < 0 ? 1 : 0
            distances[Int(target)] = known < 0 ? depth : known
          }
        }
      }
      start = end
    }
    count = tail
  }

  /// Returns the greatest distance of any vertex from any of up to 64 sources of its component, one bit per source.
  static func depth(from sources: ArraySlice<Int32>, _ rows: RowsView) -> Int {
    let seen = FlatBuffer<UInt64>(count: rows.vertexCount, repeating: 0)
    let next = FlatBuffer<UInt64>(count: rows.vertexCount, repeating: 0)
    let touched = FlatBuffer<Int32>(uninitializedCount: rows.vertexCount + 1)
    // The sources that reached a vertex of the frontier at the current level.
    let new = FlatBuffer<UInt64>(count: rows.vertexCount, repeating: 0)
    var frontier = sources.map { $0 }
    for (bit, source) in sources.enumerated() {
      seen[source] = 1 << UInt64(bit)
      new[source] = seen[source]
    }
    var depth = -1
    while !frontier.isEmpty {
      depth += 1
      var count = 0
      for vertex in frontier {
        let bits = new[vertex]
        for target in rows.row(Int(vertex)) {
          touched[count] = target
          count &+= next[target] == 0 ? 1 : 0
          next[target] |= bits
        }
      }
      frontier.removeAll(keepingCapacity: true)
      for index in 0..<count {
        let vertex = touched[index]
        let bits = next[vertex] & ~seen[vertex]
        next[vertex] = 0
        new[vertex] = bits
        if bits != 0 {
          seen[vertex] |= bits
          frontier.append(vertex)
        }
      }
    }
    return depth
  }

  /// Returns the middle vertex of a shortest path from the source to another vertex.
  func middle(to end: Int32) -> Int32 {
    var vertex = end
    for _ in 0..<(distances[end] / 2) {
      let nearer = distances[vertex] - 1
      vertex = rows.row(Int(vertex)).first { distances[$0] == nearer } ?? vertex
    }
    return vertex
  }

  /// Returns the vertices at each distance above a bound: element i for distance `least` + 1 + i.
  func levels(above least: Int) -> [[Int32]] {
    var levels: [[Int32]] = []
    for index in 0..<count where distances[queue[index]] > least {
      let vertex = queue[index]
      if Int(distances[vertex]) - least > levels.count { levels.append([]) }
      levels[levels.count - 1].append(vertex)
    }
    return levels
  }
}

extension CondensedGraph {
  /// Returns the component with most vertices; of several, the one with the lowest vertex. Nil without vertices.
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
