extension Graph {
  /// Returns the p-value of each edge in the disparity filter.
  ///
  /// At an end of degree k and strength s, the p-value of an edge of weight w is (1 − w/s)^(k − 1): under the null
  /// model that s is divided uniformly at random among the k edges, the probability that a given edge gets w or more.
  /// The p-value of the edge is the lower one of its two ends; at an end of degree 1 it is 1.
  ///
  /// - Returns: one number in 0...1 per edge, in the order of ``edges``.
  /// - Complexity: O(n + m) for n vertices and m edges.
  /// - SeeAlso: Serrano, Boguñá & Vespignani, PNAS 106(16), 2009, doi:10.1073/pnas.0808904106, equation 2.
  public func disparityPValues() -> [Double] {
    let strengths = strengths()
    func p(_ weight: Double, at vertex: Int) -> Double {
      let degree = degree(of: vertex)
      return degree > 1 ? power(max(0, 1 - weight / strengths[vertex]), Double(degree - 1)) : 1
    }
    return edges.map { edge in
      min(p(edge.weight, at: edge.source), p(edge.weight, at: edge.target))
    }
  }

  /// Returns the backbone of the graph by the disparity filter: all vertices, and the edges with p-values below a
  /// significance level.
  ///
  /// - Parameter alpha: the significance level, such as 0.05; a lower level keeps fewer edges.
  /// - Complexity: O(n + m) for n vertices and m edges.
  /// - SeeAlso: Serrano, Boguñá & Vespignani, PNAS 106(16), 2009, doi:10.1073/pnas.0808904106.
  public func disparityFilter(alpha: Double) -> Graph {
    var values = disparityPValues().makeIterator()
    return filteringEdges { _ in (values.next() ?? 1) < alpha }
  }
}
