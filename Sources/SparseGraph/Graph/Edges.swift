/// An edge of an undirected graph.
public struct Edge: Sendable, Hashable {
  /// One end; in ``Graph/edges``, the lower vertex.
  public var source: Int
  /// The other end; in ``Graph/edges``, the higher vertex.
  public var target: Int
  /// The strength of the tie; a greater weight is a closer tie.
  public var weight: Double

  /// Creates an edge.
  public init(source: Int, target: Int, weight: Double = 1) {
    self.source = source
    self.target = target
    self.weight = weight
  }
}

extension Graph {
  /// The edges, each once with `source < target`, sorted by source, then by target.
  public var edges: Edges { Edges(graph: self) }

  /// The edges of a graph, as a view without a copy.
  ///
  /// A pass over all edges takes O(n + m) time for n vertices and m edges; single steps, and ``startIndex``, take
  /// longer where vertices without later neighbours are passed over.
  public struct Edges: Collection, Sendable {
    let graph: Graph

    /// The position of an edge.
    public struct Index: Comparable, Sendable {
      var source: Int
      var arc: Int
      /// Returns whether an edge comes before another.
      public static func < (left: Self, right: Self) -> Bool { left.arc < right.arc }
      /// Returns whether two positions are equal.
      public static func == (left: Self, right: Self) -> Bool { left.arc == right.arc }
    }

    /// The position of the first edge.
    public var startIndex: Index { forward(Index(source: 0, arc: 0)) }
    /// The position after the last edge.
    public var endIndex: Index { Index(source: graph.vertexCount, arc: graph.targets.count) }
    /// The number of edges. O(1).
    public var count: Int { graph.edgeCount }
    /// Returns the position of the next edge.
    public func index(after index: Index) -> Index {
      forward(Index(source: index.source, arc: index.arc + 1))
    }
    /// The edge at a position.
    public subscript(index: Index) -> Edge {
      Edge(
        source: index.source, target: Int(graph.targets[index.arc]),
        weight: graph.isWeighted ? graph.arcWeights[index.arc] : 1)
    }

    /// Returns the position of the first arc, from the given one on, that leads to a higher vertex.
    private func forward(_ index: Index) -> Index {
      var index = index
      while index.arc < graph.targets.count {
        while Int(graph.offsets[index.source + 1]) <= index.arc { index.source += 1 }
        if graph.targets[index.arc] > index.source { return index }
        index.arc += 1
      }
      return endIndex
    }
  }
}
