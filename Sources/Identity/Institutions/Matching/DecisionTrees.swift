#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A sum of small decision trees whose logistic is a probability.
///
/// - SeeAlso: Friedman, Ann. Statist. 29(5), 2001, doi:10.1214/aos/1013203451 (gradient boosting).
struct DecisionTrees {
  /// One question, or a leaf: `value` is the threshold, or what the leaf adds to the log-odds.
  private struct Node {
    /// The number of the feature; -1 for a leaf.
    var feature: Int32
    /// The node to go to where the feature is greater than the threshold; the next one otherwise.
    var greater: Int32
    var value: Float
  }

  private var nodes: [Node] = []
  private var roots: [Int32] = []
  private let base: Float

  /// Reads trees as `Scripts/train-matching.py` writes them: one tree a line, its nodes in pre-order; a question is
  /// `feature:threshold`, a leaf its value.
  init(base: Float, _ text: String) {
    self.base = base
    for line in text.split(separator: "\n") {
      roots.append(Int32(nodes.count))
      var open: [Int] = []
      for field in line.split(separator: " ") {
        if let colon = field.firstIndex(of: ":") {
          open.append(nodes.count)
          nodes.append(
            Node(
              feature: Int32(field[..<colon])!, greater: -1,
              value: Float(field[field.index(after: colon)...])!))
        } else {
          nodes.append(Node(feature: -1, greater: 0, value: Float(field)!))
          // A leaf closes every question whose second side it ends; the nearest other one goes on behind it.
          while let last = open.last, nodes[last].greater >= 0 { open.removeLast() }
          if let last = open.last { nodes[last].greater = Int32(nodes.count) }
        }
      }
    }
  }

  /// The log-odds of a row of features; O(trees · depth).
  func logOdds(_ row: [Float]) -> Float {
    nodes.withUnsafeBufferPointer { nodes in
      row.withUnsafeBufferPointer { row in
        var sum = base
        for root in roots {
          var place = Int(root)
          while nodes[place].feature >= 0 {
            let node = nodes[place]
            place = row[Int(node.feature)] > node.value ? Int(node.greater) : place + 1
          }
          sum += nodes[place].value
        }
        return sum
      }
    }
  }

  /// The probability of a row of features.
  func probability(_ row: [Float]) -> Float { 1 / (1 + exp(-logOdds(row))) }
}
