extension Incidence {
  /// Returns the one-mode projection on actors: a graph in which two actors are adjacent if they share a work.
  ///
  /// - Parameter counting: how much a work with n actors adds to the weight of each of their pairs: `full` 1,
  ///   `fractional` 1/(n − 1), `paper` 2/(n(n − 1)). A work with one actor adds nothing.
  /// - Returns: a graph with `actorCount` vertices; an actor without co-actors is isolated.
  /// - Complexity: O(actors + p + e log d) time for p = Σ n² over all works, and e edges between actors of degree up
  ///   to d; O(actors + works + entries) memory besides the result.
  public func projection(_ counting: Counting) -> Graph { projection(shares: shares(counting)) }

  /// Returns the one-mode projection on actors, as ``projection(_:)``, with weights of the caller's own.
  ///
  /// - Parameter shares: for each work, what it adds to the weight of each of its pairs; above 0 for a work with two
  ///   actors or more.
  package func projection(shares: [Double]) -> Graph {
    let byActor = transposed()
    // Row by row, the weights of one actor's pairs are added up in a flat array, in ascending order of works: both
    // arcs of an edge are the same sum in the same order.
    var gathered = [Double](repeating: 0, count: actorCount)
    var touched: [Int32] = []
    var rows: [Int32] = [0]
    rows.reserveCapacity(actorCount + 1)
    var targets: [Int32] = []
    var weights: [Double] = []
    for actor in 0..<actorCount {
      touched.removeAll(keepingCapacity: true)
      for work in byActor.actors(of: actor) {
        let share = shares[Int(work)]
        for entry in Int(offsets[Int(work)])..<Int(offsets[Int(work) + 1]) {
          let other = Int(actors[entry])
          guard other != actor else { continue }
          if gathered[other] == 0 { touched.append(Int32(other)) }
          gathered[other] += share
        }
      }
      touched.sort()
      for other in touched {
        targets.append(other)
        weights.append(gathered[Int(other)])
        gathered[Int(other)] = 0
      }
      rows.append(Int32(targets.count))
    }
    return Graph(offsets: rows, targets: targets, arcWeights: weights)
  }

  /// Returns what each work adds to the weight of each pair of its actors; 0 for a work with fewer than two actors.
  func shares(_ counting: Counting) -> [Double] {
    (0..<workCount).map { work in
      let n = Double(offsets[work + 1] - offsets[work])
      guard n > 1 else { return 0 }
      return switch counting {
      case .full: 1
      case .fractional: 1 / (n - 1)
      case .paper: 2 / (n * (n - 1))
      }
    }
  }
}
