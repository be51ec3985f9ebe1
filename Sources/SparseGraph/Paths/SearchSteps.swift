extension Graph {
  /// Returns how many steps along edges searches from all vertices take: the cost of exact distances and betweenness.
  ///
  /// Vertices with the same neighbours (twins) are searched once, so that for each component of k classes of them with
  /// e edges between the classes there are k(k + 2e) steps: of a clique of any size one.
  ///
  /// - Complexity: O(n + m) expected time for n vertices and m edges.
  public func searchSteps() -> Double {
    withRows { rows in
      let condensed = CondensedGraph(rows)
      var steps = 0.0
      for component in 0..<condensed.componentCount {
        let positions = condensed.positions(of: component..<(component + 1))
        var arcs = 0
        for position in positions {
          let number = Int(condensed.order[position])
          arcs += Int(condensed.offsets[number + 1] - condensed.offsets[number])
        }
        steps += Double(positions.count) * Double(positions.count + arcs)
      }
      return steps
    }
  }
}
