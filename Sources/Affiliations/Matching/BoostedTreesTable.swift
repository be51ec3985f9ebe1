/// Why a table of trees was refused.
package struct BoostedTreesError: Error, Hashable, CustomStringConvertible {
  /// What is wrong, and what to do.
  package let description: String
}

extension BoostedTrees {
  /// How a table of trees is written.
  ///
  /// Its first line has the names of the features that it was trained on, with commas between. Where a feature of a
  /// question is not greater than the threshold, the first of the question's sides counts, else the second.
  package enum Layout: Sendable {
    /// One tree per line, its nodes in pre-order with spaces between: a question is `feature:threshold`, a leaf its
    /// value. `Scripts/train-matching.py` writes it.
    case preorder
    /// The base score on the second line, then one tree per line, its nodes with semicolons between: a question is
    /// `feature threshold left right`, the sides being numbers of nodes of the tree; a leaf is its value.
    /// `Scripts/train-persons.py` writes it.
    case indexed
  }
}

/// The contents of a table of trees.
struct BoostedTreesTable {
  /// A node of a tree.
  indirect enum Node {
    case leaf(Float)
    case question(feature: Int, threshold: Float, Node, Node)
  }

  var base: Float = 0
  var trees: [Node] = []

  /// Reads a table; see ``BoostedTrees/Layout``.
  init(_ text: String, _ layout: BoostedTrees.Layout, features: [String]) throws(BoostedTreesError) {
    var lines = text.split(separator: "\n")[...]
    try Self.check(lines.popFirst()?.split(separator: ",").map(String.init) ?? [], features)
    if layout == .indexed {
      guard let score = lines.popFirst().flatMap({ Float($0) }) else {
        throw BoostedTreesError(description: "the table of trees has no base score; train it again")
      }
      base = score
    }
    for line in lines {
      let tree: Node?
      switch layout {
      case .preorder:
        var fields = line.split(separator: " ")[...]
        let read = Node(preorder: &fields, features.count)
        tree = fields.isEmpty ? read : nil
      case .indexed:
        let nodes = line.split(separator: ";").map { $0.split(separator: " ") }
        tree = Node(nodes, 0, features.count)
      }
      guard let tree else {
        throw BoostedTreesError(
          description: "tree \(trees.count + 1) of the table is malformed; train it again")
      }
      trees.append(tree)
    }
  }

  /// Refuses names that are not the features' in their order, and says the first difference.
  private static func check(_ names: [String], _ features: [String]) throws(BoostedTreesError) {
    if names == features { return }
    let place = zip(names, features).prefix { $0 == $1 }.count
    let stated = place < names.count ? "'\(names[place])'" : "nothing"
    let wanted = place < features.count ? "'\(features[place])'" : "nothing"
    throw BoostedTreesError(
      description:
        "the table of trees was trained on \(stated) as feature \(place + 1), where \(wanted) is measured; train it again"
    )
  }
}

extension BoostedTreesTable.Node {
  /// Reads a tree in pre-order; nil where a field is malformed or missing.
  fileprivate init?(preorder fields: inout ArraySlice<Substring>, _ featureCount: Int) {
    guard let field = fields.popFirst() else { return nil }
    guard let colon = field.firstIndex(of: ":") else {
      guard let value = Float(field) else { return nil }
      self = .leaf(value)
      return
    }
    guard let feature = Int(field[..<colon]), (0..<featureCount).contains(feature),
      let threshold = Float(field[field.index(after: colon)...]),
      let left = Self(preorder: &fields, featureCount), let right = Self(preorder: &fields, featureCount)
    else { return nil }
    self = .question(feature: feature, threshold: threshold, left, right)
  }

  /// Reads a node of numbered ones; nil where it is malformed, or a side does not come behind it.
  fileprivate init?(_ nodes: [[Substring]], _ number: Int, _ featureCount: Int) {
    guard nodes.indices.contains(number) else { return nil }
    let fields = nodes[number]
    if fields.count == 1, let value = Float(fields[0]) {
      self = .leaf(value)
      return
    }
    guard fields.count == 4, let feature = Int(fields[0]), (0..<featureCount).contains(feature),
      let threshold = Float(fields[1]), let first = Int(fields[2]), let second = Int(fields[3]),
      first > number, second > number,
      let left = Self(nodes, first, featureCount), let right = Self(nodes, second, featureCount)
    else { return nil }
    self = .question(feature: feature, threshold: threshold, left, right)
  }

  /// The number of questions on the longest path.
  var depth: Int {
    switch self {
    case .leaf: 0
    case .question(_, _, let left, let right): 1 + max(left.depth, right.depth)
    }
  }

  /// Lays the tree out as one of `depth`; a leaf above it is repeated in all leaves below its place.
  func fill(
    place: Int, level: Int, depth: Int, question: (Int, Int, Float) -> Void, leaf: (Int, Float) -> Void
  ) {
    switch self {
    case .leaf(let value):
      let width = 1 << (depth - level)
      let first = (place + 1) << (depth - level) - (1 << depth)
      for offset in 0..<width { leaf(first + offset, value) }
    case .question(let feature, let threshold, let left, let right):
      question(place, feature, threshold)
      left.fill(place: 2 * place + 1, level: level + 1, depth: depth, question: question, leaf: leaf)
      right.fill(place: 2 * place + 2, level: level + 1, depth: depth, question: question, leaf: leaf)
    }
  }
}
