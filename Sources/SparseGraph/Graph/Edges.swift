/// An edge of an undirected graph.
public struct Edge: Sendable, Hashable {
  /// The end with the lower number.
  public var source: Int
  /// The end with the higher number.
  public var target: Int
  /// The strength of the tie; more is closer.
  public var weight: Double

  /// Makes an edge.
  public init(source: Int, target: Int, weight: Double = 1) {
    self.source = source
    self.target = target
    self.weight = weight
  }
}

extension Graph {
  /// The edges, each once with `source < target`, ascending by source, then by target.
  public var edges: Edges { Edges(graph: self) }

  /// The edges of a graph as a view that copies nothing.
  public struct Edges: Collection, Sendable {
    let graph: Graph

    /// A place in the rows of the graph.
    public struct Index: Comparable, Sendable {
      var source: Int
      var arc: Int
      /// Earlier edges before later ones.
      public static func < (left: Self, right: Self) -> Bool { left.arc < right.arc }
      /// The same edge.
      public static func == (left: Self, right: Self) -> Bool { left.arc == right.arc }
    }

    /// The first edge.
    public var startIndex: Index { settled(Index(source: 0, arc: 0)) }
    /// Behind the last edge.
    public var endIndex: Index { Index(source: graph.vertexCount, arc: graph.targets.count) }
    /// The number of edges. O(1).
    public var count: Int { graph.edgeCount }
    /// The next edge.
    public func index(after index: Index) -> Index {
      settled(Index(source: index.source, arc: index.arc + 1))
    }
    /// The edge at a place.
    public subscript(index: Index) -> Edge {
      Edge(
        source: index.source, target: Int(graph.targets[index.arc]),
        weight: graph.isWeighted ? graph.arcWeights[index.arc] : 1)
    }

    /// Moves on to the next arc that leads from a lower to a higher vertex.
    private func settled(_ index: Index) -> Index {
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
