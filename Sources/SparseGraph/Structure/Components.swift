extension Graph {
  /// Returns the connected components.
  ///
  /// - Returns: a partition into components, in the order of their lowest vertices (not of their sizes).
  /// - Complexity: near O(n + m) time in practice for n vertices and m edges, and O(n) memory; iterative.
  /// - SeeAlso: Patwary, Blair & Manne, SEA 2010, doi:10.1007/978-3-642-13193-6_35 (Rem's union-find with splicing).
  public func components() -> Partition {
    var parents = [Int32](unsafeUninitializedCapacity: vertexCount) { buffer, count in
      for vertex in 0..<vertexCount { buffer[vertex] = Int32(vertex) }
      count = vertexCount
    }
    // Every parent is lower than its children, so that the root of a component is its lowest vertex.
    for vertex in 0..<vertexCount {
      for arc in arcs(of: vertex) {
        var high = Int32(vertex)
        var low = targets[arc]
        guard low < high else { break }
        while parents[Int(high)] != parents[Int(low)] {
          if parents[Int(high)] < parents[Int(low)] { swap(&high, &low) }
          // The parent of `high` is the higher one: splice it to the lower one, and ascend.
          let parent = parents[Int(high)]
          parents[Int(high)] = parents[Int(low)]
          if parent == high { break }
          high = parent
        }
      }
    }
    var labels = [Int32](repeating: 0, count: vertexCount)
    var count: Int32 = 0
    for vertex in 0..<vertexCount {
      let parent = Int(parents[vertex])
      if parent == vertex {
        labels[vertex] = count
        count += 1
      } else {
        labels[vertex] = labels[parent]
      }
    }
    return Partition(firstAppearance: labels, count: Int(count))
  }

  /// Returns the number of vertices of each component in descending order.
  public func componentSizes() -> [Int] { components().sizes.sorted(by: >) }

  /// Returns the largest connected component; of several, the one with the lowest vertex.
  ///
  /// - Returns: its vertices in ascending order; an empty array for a graph without vertices.
  public func largestComponent() -> [Int] {
    let components = components()
    let sizes = components.sizes
    guard let largest = sizes.max(), let group = sizes.firstIndex(of: largest) else { return [] }
    return components.vertices(of: group)
  }

  /// Whether the graph is connected: there is a path between any two vertices. A graph without vertices is connected.
  public var isConnected: Bool { components().count <= 1 }
}
