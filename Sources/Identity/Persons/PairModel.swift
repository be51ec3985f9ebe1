/// The trained model of pairs: features in, log-odds that both groups are one person out.
///
/// Gradient-boosted trees, trained by Scripts/train-persons.py; the numbers stand in `PairModel+Trees.swift`.
package struct PairModel: Sendable {
  private struct Node {
    var feature: Int8
    var threshold: Float
    /// The children's indices; for a leaf both are −1 and the threshold is its value.
    var left: Int16
    var right: Int16
  }

  private let nodes: [Node]
  private let roots: [Int32]
  private let base: Float

  /// The model that ships.
  package static let shipped = PairModel(text: trees)

  /// Reads a model: a line with the base score, then a line a tree, its nodes separated by semicolons, each
  /// `feature threshold left right` or a leaf's value.
  package init(text: String) {
    var nodes: [Node] = []
    var roots: [Int32] = []
    let lines = text.split(separator: "\n")
    for line in lines.dropFirst() {
      roots.append(Int32(nodes.count))
      for entry in line.split(separator: ";") {
        let numbers = entry.split(separator: " ")
        if numbers.count == 4 {
          nodes.append(
            Node(
              feature: Int8(numbers[0]) ?? 0, threshold: Float(numbers[1]) ?? 0,
              left: Int16(numbers[2]) ?? -1,
              right: Int16(numbers[3]) ?? -1))
        } else {
          nodes.append(Node(feature: 0, threshold: Float(numbers[0]) ?? 0, left: -1, right: -1))
        }
      }
    }
    self.nodes = nodes
    self.roots = roots
    base = lines.first.flatMap { Float($0) } ?? 0
  }

  /// Returns the log-odds; one path through each tree.
  func logOdds(_ features: PairFeatures) -> Float {
    let values = features.values
    var sum = base
    nodes.withUnsafeBufferPointer { nodes in
      for root in roots {
        var index = Int(root)
        while nodes[index].left >= 0 {
          let node = nodes[index]
          index = Int(root) + Int(values[Int(node.feature)] <= node.threshold ? node.left : node.right)
        }
        sum += nodes[index].threshold
      }
    }
    return sum
  }
}
