import SparseGraph

/// The check values, which are equal if two programs have measured the same.
enum Check {
  static func add(
    _ answer: Metric.Answer, to line: inout JSONLine, metric: String, graph: Graph, weighted: Bool
  ) {
    switch answer {
    case .value(let value): line.add("value", value)
    case .size(let vertices, let edges):
      line.add("loaded_n", vertices)
      line.add("loaded_m", edges)
    case .positions(let points):
      // The sum of all edges' lengths: equal if the layouts are.
      line.add(
        "sum",
        graph.edges.reduce(0) { sum, edge in
          let step = points[edge.source] - points[edge.target]
          return sum + (step.x * step.x + step.y * step.y).squareRoot()
        })
    case .partition(let partition):
      if metric == "cc" {
        line.add("components", partition.count)
      } else {
        line.add("communities", partition.count)
        line.add("modularity", graph.modularity(of: partition, weighted: weighted))
      }
    case .vector(let values):
      let known = values.filter { !$0.isNaN }
      line.add("sum", known.reduce(0, +))
      let order = values.indices.sorted { left, right in
        let (a, b) = (values[left].isNaN ? 0 : values[left], values[right].isNaN ? 0 : values[right])
        return a != b ? a > b : left < right
      }
      line.add("top10", Array(order.prefix(10)))
      line.add("max", known.max() ?? 0)
      if metric == "pagerank" {
        line.add("l1_err_vs_fixpoint", pageRankError(values, graph: graph, weighted: weighted))
      }
    }
  }

  /// Returns the L1 distance from the fixed point, which power iteration approximates in 250 steps.
  static func pageRankError(_ ranks: [Double], graph: Graph, weighted: Bool) -> Double {
    let n = Double(graph.vertexCount)
    let strengths = weighted ? graph.strengths() : graph.degrees().map(Double.init)
    var exact = ranks
    for _ in 0..<250 {
      var dangling = 0.0
      for vertex in exact.indices where strengths[vertex] == 0 { dangling += exact[vertex] }
      var next = [Double](repeating: 0.15 / n + 0.85 * dangling / n, count: exact.count)
      for vertex in exact.indices where strengths[vertex] > 0 {
        let share = 0.85 * exact[vertex] / strengths[vertex]
        let neighbors = graph.neighbors(of: vertex)
        let weights = graph.weights(of: vertex)
        for index in neighbors.indices {
          next[neighbors[index]] += weighted ? share * weights[index] : share
        }
      }
      exact = next
    }
    return zip(ranks, exact).reduce(0) { $0 + abs($1.0 - $1.1) }
  }
}

/// A JSON object on one line, with its keys in insertion order.
struct JSONLine {
  private var parts: [String] = []

  mutating func add(_ key: String, text: String) { parts.append("\"\(key)\": \"\(text)\"") }
  mutating func add(_ key: String, _ value: Int) { parts.append("\"\(key)\": \(value)") }
  mutating func add(_ key: String, _ value: Double) {
    parts.append("\"\(key)\": \(value.isFinite ? "\(value)" : "null")")
  }
  mutating func add(_ key: String, _ values: [Int]) {
    parts.append("\"\(key)\": [\(values.map(String.init).joined(separator: ", "))]")
  }

  var text: String { "{" + parts.joined(separator: ", ") + "}" }
}
