/// A division of vertices into groups, each vertex in one: communities, components, classes.
///
/// Groups are called `0..<count` in the order in which their first vertices appear, so that equal
/// divisions are equal values.
public struct Partition: Sendable, Equatable {
  /// The group of each vertex, in vertex order.
  public let labels: [Int32]
  /// The number of groups; none is empty.
  public let count: Int

  /// Makes a partition from any labels; they are renumbered by first appearance.
  ///
  /// - Complexity: O(n log n); O(n) where the labels are `0..<k` for k up to about n.
  public init(labels: some Collection<some BinaryInteger>) {
    let values = labels.map { Int(truncatingIfNeeded: $0) }
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    let span = high.subtractingReportingOverflow(low)
    if !span.overflow, span.partialValue <= 4 * values.count + 64 {
      self.init(dense: values.map { $0 - low }, bound: span.partialValue + 1)
    } else {
      // Rank the labels by sorting, so that no table grows with their size.
      let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
      var ranks = [Int](repeating: 0, count: values.count)
      var rank = -1
      for (position, vertex) in order.enumerated() {
        if position == 0 || values[order[position - 1]] != values[vertex] { rank += 1 }
        ranks[vertex] = rank
      }
      self.init(dense: ranks, bound: rank + 1)
    }
  }

  /// Renumbers labels in `0..<bound`. O(n + bound).
  init(dense values: [some BinaryInteger], bound: Int) {
    var names = [Int32](repeating: -1, count: bound)
    var next: Int32 = 0
    var labels = [Int32](repeating: 0, count: values.count)
    for vertex in values.indices {
      let value = Int(values[vertex])
      if names[value] < 0 {
        names[value] = next
        next += 1
      }
      labels[vertex] = names[value]
    }
    self.labels = labels
    self.count = Int(next)
  }

  /// Takes labels that are numbered by first appearance already.
  init(firstAppearance labels: [Int32], count: Int) {
    self.labels = labels
    self.count = count
  }

  /// The group of a vertex.
  public subscript(vertex: Int) -> Int { Int(labels[vertex]) }

  /// The number of vertices in each group, in group order. O(n).
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for label in labels { sizes[Int(label)] += 1 }
    return sizes
  }

  /// The vertices of each group, ascending, in group order. O(n).
  public var groups: [[Int]] {
    var groups = sizes.map { size in
      var group: [Int] = []
      group.reserveCapacity(size)
      return group
    }
    for (vertex, label) in labels.enumerated() { groups[Int(label)].append(vertex) }
    return groups
  }

  /// The vertices of one group, ascending. O(n).
  public func vertices(of group: Int) -> [Int] {
    labels.indices.filter { Int(labels[$0]) == group }
  }
}
