extension Graph {
  /// Writes A x into a vector, for the adjacency matrix A.
  ///
  /// - Parameters:
  ///   - weighted: whether A contains the edge weights; otherwise 1 for each edge.
  ///   - vector: x, with an entry per vertex.
  ///   - product: where A x goes; other memory than x.
  /// - Returns: the inner product of x and A x.
  /// - Complexity: O(n + m), for n vertices and m edges.
  @discardableResult
  func multiply(
    weighted: Bool, _ vector: UnsafePointer<Double>, into product: UnsafeMutablePointer<Double>
  ) -> Double {
    let useWeights = weighted && isWeighted
    return withRows { rows in
      arcWeights.withUnsafeBufferPointer { weights in
        useWeights
          ? Self.multiply(rows, weights.baseAddress.unsafelyUnwrapped, vector, product)
          : Self.multiply(rows, vector, product)
      }
    }
  }

  private static func multiply(
    _ rows: RowsView, _ vector: UnsafePointer<Double>, _ product: UnsafeMutablePointer<Double>
  ) -> Double {
    let targets = rows.targets
    var inner = 0.0
    var arc = 0
    for vertex in 0..<rows.vertexCount {
      let end = Int(rows.offsets[vertex + 1])
      var sum = 0.0
      while arc < end {
        sum += vector[Int(targets[arc])]
        arc += 1
      }
      product[vertex] = sum
      inner += sum * vector[vertex]
    }
    return inner
  }

  private static func multiply(
    _ rows: RowsView, _ weights: UnsafePointer<Double>, _ vector: UnsafePointer<Double>,
    _ product: UnsafeMutablePointer<Double>
  ) -> Double {
    let targets = rows.targets
    var inner = 0.0
    var arc = 0
    for vertex in 0..<rows.vertexCount {
      let end = Int(rows.offsets[vertex + 1])
      var sum = 0.0
      while arc < end {
        sum += vector[Int(targets[arc])] * weights[arc]
        arc += 1
      }
      product[vertex] = sum
      inner += sum * vector[vertex]
    }
    return inner
  }
}
