/// The dendrogram of the joins of mentions, a forest: below each join what it joins, with the probability that both
/// sides are one person.
///
/// Above the joins that the persons are made of are the nearly made ones, down to ``PersonResolver/floor``. A join is
/// never more probable than one below it: where it was made with a group whose own parts are less probably one than
/// it is, it is moved to the larger part.
struct PersonDendrogram: Sendable {
  /// The number of mentions: nodes below it are mentions, node `mentionCount + j` is join `j`.
  let mentionCount: Int
  /// For each join, the nodes below it.
  private(set) var children: [(left: Int32, right: Int32)] = []
  /// For each join, the probability that both sides are one person.
  let probabilities: [Double]
  /// For each node, the join above it; −1 where there is none.
  private(set) var parents: [Int32]
  /// All mentions, so that those below each node are side by side.
  private(set) var order: [Int32] = []
  /// For each node, the range of its mentions in ``order``.
  private(set) var ranges: [Range<Int32>] = []

  /// Builds the forest of joins, given in the order in which they were made; linear but for joins that move down.
  ///
  /// - Parameter joins: each with a mention of either side, the first mention of its group.
  init(mentionCount: Int, joins: [(a: Int32, b: Int32, probability: Double)]) {
    self.mentionCount = mentionCount
    probabilities = joins.map(\.probability)
    var sizes = [Int32](repeating: 1, count: mentionCount + joins.count)
    parents = [Int32](repeating: -1, count: mentionCount + joins.count)
    children.reserveCapacity(joins.count)
    var tops = (0..<Int32(mentionCount)).map { $0 }
    for (number, join) in joins.enumerated() {
      children.append((tops[Int(join.a)], tops[Int(join.b)]))
      tops[Int(join.a)] = place(Int32(mentionCount + number), &sizes)
    }
    arrange()
  }

  /// Builds the forest of the joins of a corpus's mentions.
  init(_ joins: PersonJoins, mentionCount: Int) {
    self.init(mentionCount: mentionCount, joins: joins.all.map { ($0.a, $0.b, $0.probability) })
  }

  private func isJoin(_ node: Int32) -> Bool { Int(node) >= mentionCount }

  /// The probability of a node; that of a mention is higher than any.
  private func probability(_ node: Int32) -> Double {
    isJoin(node) ? probabilities[Int(node) - mentionCount] : 2
  }

  /// Moves a new join down to where all below it are at least as probable; returns the node at the top.
  private mutating func place(_ node: Int32, _ sizes: inout [Int32]) -> Int32 {
    let number = Int(node) - mentionCount
    var (left, right) = children[number]
    let own = probabilities[number]
    var top: Int32 = -1
    var above: (join: Int, isLeft: Bool)?
    while true {
      // `left` is the side whose parts are less probably one.
      if probability(left) > probability(right) { swap(&left, &right) }
      if probability(left) >= own { break }
      let weak = Int(left) - mentionCount
      sizes[Int(left)] += sizes[Int(right)]
      if top < 0 { top = left }
      if let above { set(above, left) }
      let goesLeft = sizes[Int(children[weak].left)] >= sizes[Int(children[weak].right)]
      above = (weak, goesLeft)
      left = goesLeft ? children[weak].left : children[weak].right
    }
    children[number] = (min(left, right), max(left, right))
    sizes[Int(node)] = sizes[Int(left)] + sizes[Int(right)]
    if let above { set(above, node) }
    return top < 0 ? node : top
  }

  private mutating func set(_ place: (join: Int, isLeft: Bool), _ node: Int32) {
    if place.isLeft { children[place.join].left = node } else { children[place.join].right = node }
  }

  /// Sets the parents, and puts the mentions below each node side by side.
  private mutating func arrange() {
    for (number, pair) in children.enumerated() {
      parents[Int(pair.left)] = Int32(mentionCount + number)
      parents[Int(pair.right)] = Int32(mentionCount + number)
    }
    ranges = [Range<Int32>](repeating: 0..<0, count: parents.count)
    order.reserveCapacity(mentionCount)
    var stack: [(node: Int32, isDone: Bool)] = []
    for root in parents.indices where parents[root] < 0 {
      stack.append((Int32(root), false))
      while let (node, isDone) = stack.popLast() {
        if isDone {
          ranges[Int(node)] = ranges[Int(node)].lowerBound..<Int32(order.count)
          continue
        }
        ranges[Int(node)] = Int32(order.count)..<Int32(order.count)
        if isJoin(node) {
          let pair = children[Int(node) - mentionCount]
          stack.append((node, true))
          stack.append((pair.right, false))
          stack.append((pair.left, false))
        } else {
          order.append(node)
          ranges[Int(node)] = Int32(order.count - 1)..<Int32(order.count)
        }
      }
    }
  }

  /// Returns the mentions below a node, those of its two sides one after the other.
  func mentions(_ node: Int32) -> ArraySlice<Int32> {
    order[Int(ranges[Int(node)].lowerBound)..<Int(ranges[Int(node)].upperBound)]
  }

  /// Returns the lowest join above two different mentions; nil where there is none.
  ///
  /// - Complexity: O(h), for h joins above either.
  func lowestJoin(_ a: Int, _ b: Int) -> Int? {
    var above: Set<Int32> = []
    var node = parents[a]
    while node >= 0 {
      above.insert(node)
      node = parents[Int(node)]
    }
    node = parents[b]
    while node >= 0 {
      if above.contains(node) { return Int(node) - mentionCount }
      node = parents[Int(node)]
    }
    return nil
  }

  /// Returns the highest node above a mention.
  func root(of mention: Int32) -> Int32 {
    var node = mention
    while parents[Int(node)] >= 0 { node = parents[Int(node)] }
    return node
  }

  /// Returns the highest node above a mention whose mentions are one person in every draw.
  func certainNode(above mention: Int32) -> Int32 {
    var node = mention
    while parents[Int(node)] >= 0, probability(parents[Int(node)]) >= Self.certainty {
      node = parents[Int(node)]
    }
    return node
  }

  // MARK: Draws

  /// The probability from which on joins are certain in draws.
  static let certainty = 0.99

  /// Returns the nodes of the joins in doubt that have no join above them, ascending.
  func doubtfulRoots() -> [Int32] {
    parents.indices.filter {
      parents[$0] < 0 && isJoin(Int32($0)) && probability(Int32($0)) < Self.certainty
    }.map { Int32($0) }
  }

  /// Draws a partition of the mentions below a root into persons: each join holds with its probability, and what is
  /// below a join that holds is one person.
  ///
  /// - Parameter random: returns a number in 0..<1 for a join.
  /// - Returns: the nodes whose mentions are one person each.
  func draw(_ root: Int32, random: (Int) -> Double) -> [Int32] {
    var groups: [Int32] = []
    var stack: [(node: Int32, above: Double)] = [(root, 0)]
    while let (node, above) = stack.popLast() {
      let own = probability(node)
      // Given that the join above does not hold, so that over all draws this one holds with its own probability.
      guard own < Self.certainty, random(Int(node) - mentionCount) >= (own - above) / (1 - above) else {
        groups.append(node)
        continue
      }
      let pair = children[Int(node) - mentionCount]
      stack.append((pair.right, own))
      stack.append((pair.left, own))
    }
    return groups
  }
}
