extension Graph {
  /// Returns, for each edge, how likely one of its ends would give it so much of its strength by chance.
  ///
  /// At an end of degree k and strength s, an edge of weight w has p = (1 − w/s)^(k − 1): the chance that one
  /// of k random shares is as large. An edge gets the lower p of its two ends; an end of degree 1 says
  /// nothing (p = 1).
  ///
  /// - Returns: a number in 0...1 for each edge, in the order of ``edges``.
  /// - Complexity: O(n + m).
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

  /// Returns the backbone: the same vertices, and the edges whose disparity p is below a level.
  ///
  /// - Parameter alpha: the level of significance, such as 0.05; smaller keeps fewer edges.
  public func disparityFilter(alpha: Double) -> Graph {
    var values = disparityPValues().makeIterator()
    return filteringEdges { _ in (values.next() ?? 1) < alpha }
  }
}
