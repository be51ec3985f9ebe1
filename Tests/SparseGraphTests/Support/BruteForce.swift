import Foundation
import SparseGraph

/// The measures of a small graph, straight from their definitions: dense matrices, all paths enumerated.
///
/// An oracle that shares neither code nor algorithms with the library.
struct BruteForce {
  let n: Int
  let weights: [[Double]]

  init(_ graph: Graph) {
    n = graph.vertexCount
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
    for edge in graph.edges {
      matrix[edge.source][edge.target] = edge.weight
      matrix[edge.target][edge.source] = edge.weight
    }
    weights = matrix
  }

  func areAdjacent(_ i: Int, _ j: Int) -> Bool { weights[i][j] > 0 }
  func degree(_ i: Int) -> Int { (0..<n).filter { areAdjacent(i, $0) }.count }
  func strength(_ i: Int) -> Double { weights[i].reduce(0, +) }

  /// The length of each edge; infinite where there is none.
  func edgeLengths(_ lengths: PathLength) -> [[Double]] {
    weights.map { row in
      row.map { w in
        guard w > 0 else { return .infinity }
        switch lengths {
        case .hops: return 1
        case .inverseWeight: return 1 / w
        case .inverseWeightPower(let alpha): return alpha == 2 ? 1 / (w * w) : .nan
        }
      }
    }
  }

  func distances(_ lengths: PathLength) -> [[Double]] {
    var d = edgeLengths(lengths)
    for i in 0..<n { d[i][i] = 0 }
    for k in 0..<n { for i in 0..<n { for j in 0..<n { d[i][j] = min(d[i][j], d[i][k] + d[k][j]) } } }
    return d
  }

  func closeness(_ lengths: PathLength) -> [Double] {
    distances(lengths).map { row in
      let reached = row.filter { $0 < .infinity }
      let sum = reached.reduce(0, +)
      let r = Double(reached.count)
      return sum > 0 ? (r - 1) / sum * (r - 1) / Double(n - 1) : 0
    }
  }

  func harmonic(_ lengths: PathLength) -> [Double] {
    distances(lengths).map { row in row.filter { $0 > 0 }.map { 1 / $0 }.reduce(0, +) }
  }

  func eccentricities() -> [Int] {
    distances(.hops).map { row in Int(row.filter { $0 < .infinity }.max() ?? 0) }
  }

  /// Enumerates all simple paths between all pairs of vertices.
  func betweenness(_ lengths: PathLength) -> [Double] {
    let edgeLengths = edgeLengths(lengths)
    let shortest = distances(lengths)
    var scores = [Double](repeating: 0, count: n)
    for s in 0..<n {
      for t in (s + 1)..<max(n, s + 1) where shortest[s][t] < .infinity {
        var pathCount = 0.0
        var through = [Double](repeating: 0, count: n)
        func extend(_ path: [Int], _ length: Double) {
          let last = path[path.count - 1]
          if last == t {
            if length <= shortest[s][t] * (1 + 1e-9) {
              pathCount += 1
              for v in path.dropFirst().dropLast() { through[v] += 1 }
            }
            return
          }
          for next in 0..<n where areAdjacent(last, next) && !path.contains(next) {
            extend(path + [next], length + edgeLengths[last][next])
          }
        }
        extend([s], 0)
        for v in 0..<n { scores[v] += through[v] / pathCount }
      }
    }
    return scores
  }

  func componentCount(without removed: Int? = nil) -> Int {
    let kept = (0..<n).filter { $0 != removed }
    var seen: Set<Int> = []
    var count = 0
    for start in kept where !seen.contains(start) {
      count += 1
      var stack = [start]
      seen.insert(start)
      while let v = stack.popLast() {
        for u in kept where areAdjacent(v, u) && seen.insert(u).inserted { stack.append(u) }
      }
    }
    return count
  }

  func articulationPoints() -> [Int] {
    let count = componentCount()
    return (0..<n).filter { componentCount(without: $0) > count }
  }

  /// The maximum, over all induced subgraphs that contain the vertex, of the minimum degree.
  func coreNumbers() -> [Int] {
    (0..<n).map { v in
      (0..<(1 << n)).filter { $0 >> v & 1 == 1 }.map { set in
        (0..<n).filter { set >> $0 & 1 == 1 }.map { i in
          (0..<n).filter { set >> $0 & 1 == 1 && areAdjacent(i, $0) }.count
        }.min() ?? 0
      }.max() ?? 0
    }
  }

  func triangles() -> [Int] {
    (0..<n).map { v in
      var count = 0
      for i in 0..<n {
        for j in 0..<i where areAdjacent(v, i) && areAdjacent(v, j) && areAdjacent(i, j) { count += 1 }
      }
      return count
    }
  }

  func localClustering() -> [Double] {
    zip(0..<n, triangles()).map { v, count in
      degree(v) > 1 ? Double(count) / Double(degree(v) * (degree(v) - 1) / 2) : 0
    }
  }

  /// The fraction of paths of two edges whose ends are adjacent.
  func transitivity() -> Double {
    var triples = 0
    var closed = 0
    for v in 0..<n {
      for i in 0..<n {
        for j in 0..<i where areAdjacent(v, i) && areAdjacent(v, j) {
          triples += 1
          if areAdjacent(i, j) { closed += 1 }
        }
      }
    }
    return triples > 0 ? Double(closed) / Double(triples) : 0
  }

  func barrat() -> [Double] {
    (0..<n).map { i in
      guard degree(i) > 1 else { return 0 }
      var sum = 0.0
      for j in 0..<n {
        for h in 0..<n where j != h && areAdjacent(i, j) && areAdjacent(i, h) && areAdjacent(j, h) {
          sum += (weights[i][j] + weights[i][h]) / 2
        }
      }
      return sum / (strength(i) * Double(degree(i) - 1))
    }
  }

  func onnela() -> [Double] {
    let largest = weights.joined().max() ?? 1
    return (0..<n).map { i in
      guard degree(i) > 1 else { return 0 }
      var sum = 0.0
      for j in 0..<n {
        for h in 0..<j where areAdjacent(i, j) && areAdjacent(i, h) && areAdjacent(j, h) {
          sum += cbrt(weights[i][j] * weights[i][h] * weights[j][h]) / largest
        }
      }
      return 2 * sum / Double(degree(i) * (degree(i) - 1))
    }
  }

  func assortativity() -> Double {
    var pairs: [(Double, Double)] = []
    for i in 0..<n {
      for j in 0..<n where areAdjacent(i, j) { pairs.append((Double(degree(i)), Double(degree(j)))) }
    }
    let mean = pairs.map(\.0).reduce(0, +) / Double(pairs.count)
    let covariance = pairs.map { ($0.0 - mean) * ($0.1 - mean) }.reduce(0, +)
    let variance = pairs.map { ($0.0 - mean) * ($0.0 - mean) }.reduce(0, +)
    return variance > 1e-9 ? covariance / variance : .nan
  }

  func pageRank(weighted: Bool) -> [Double] {
    var rank = [Double](repeating: 1 / Double(n), count: n)
    for _ in 0..<400 {
      var next = [Double](repeating: 0.15 / Double(n), count: n)
      for i in 0..<n {
        let out = weighted ? strength(i) : Double(degree(i))
        for j in 0..<n {
          if out == 0 {
            next[j] += 0.85 * rank[i] / Double(n)
          } else if areAdjacent(i, j) {
            next[j] += 0.85 * rank[i] * (weighted ? weights[i][j] : 1) / out
          }
        }
      }
      rank = next
    }
    return rank
  }

  func constraints(weighted: Bool) -> [Double] {
    func p(_ i: Int, _ j: Int) -> Double {
      areAdjacent(i, j) ? (weighted ? weights[i][j] / strength(i) : 1 / Double(degree(i))) : 0
    }
    return (0..<n).map { i in
      guard degree(i) > 0 else { return .nan }
      var sum = 0.0
      for j in 0..<n where areAdjacent(i, j) {
        var share = p(i, j)
        for q in 0..<n where q != i && q != j { share += p(i, q) * p(q, j) }
        sum += share * share
      }
      return sum
    }
  }

  /// Every partition of n vertices, as labels by first appearance.
  static func allPartitions(of n: Int) -> [[Int]] {
    var all: [[Int]] = [[]]
    for _ in 0..<n {
      all = all.flatMap { labels in (0...((labels.max() ?? -1) + 1)).map { labels + [$0] } }
    }
    return all
  }

  func modularity(_ labels: [Int], weighted: Bool) -> Double {
    func w(_ i: Int, _ j: Int) -> Double { weighted ? weights[i][j] : (areAdjacent(i, j) ? 1 : 0) }
    func k(_ i: Int) -> Double { weighted ? strength(i) : Double(degree(i)) }
    let total = (0..<n).map(k).reduce(0, +)
    var sum = 0.0
    for i in 0..<n { for j in 0..<n where labels[i] == labels[j] { sum += w(i, j) - k(i) * k(j) / total } }
    return total > 0 ? sum / total : 0
  }
}
