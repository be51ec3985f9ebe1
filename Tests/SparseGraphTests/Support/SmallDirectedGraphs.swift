import SparseGraph

/// All directed graphs with two to four vertices, with weights from 1 to 3.
enum SmallDirectedGraphs {
  static let all: [DirectedGraph] = (2...4).flatMap { n -> [DirectedGraph] in
    let pairs = (0..<n).flatMap { i in (0..<n).filter { $0 != i }.map { (i, $0) } }
    return (0..<(1 << pairs.count)).map { mask in
      try! DirectedGraph(
        vertexCount: n,
        arcs: pairs.indices.filter { mask >> $0 & 1 == 1 }.map {
          DirectedGraph.Arc(
            source: pairs[$0].0, target: pairs[$0].1, weight: Double(1 + ($0 + mask) % 3))
        })
    }
  }
}
