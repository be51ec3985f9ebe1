/// A partition of vertices into disjoint groups: communities, components, classes.
///
/// Groups are numbered `0..<count` in the order of their lowest vertices, so that equal partitions are equal values.
public struct Partition: Sendable, Equatable {
  /// The group of each vertex, in vertex order.
  public let labels: [Int32]
  /// The number of groups; none is empty.
  public let count: Int

  /// Creates a partition from arbitrary integer labels, one per vertex; equal labels make a group.
  ///
  /// - Complexity: O(n) for n vertices if the labels are in a range of at most 4n + 64 integers, else O(n log n).
  public init(labels: some Collection<some BinaryInteger>) {
    let values = labels.map { Int(truncatingIfNeeded: $0) }
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    let span = high.subtractingReportingOverflow(low)
    if !span.overflow, span.partialValue <= 4 * values.count + 64 {
      self.init(dense: values.map { $0 - low }, bound: span.partialValue + 1)
    } else {
      // Rank the labels by sorting: a table would grow with their range.
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

  /// Creates a partition from labels in `0..<bound`. O(n + bound) for n vertices.
  init(dense values: [some BinaryInteger], bound: Int) {
    var groups = [Int32](repeating: -1, count: bound)
    var next: Int32 = 0
    var labels = [Int32](repeating: 0, count: values.count)
    for vertex in values.indices {
      let value = Int(values[vertex])
      if groups[value] < 0 {
        groups[value] = next
        next += 1
      }
      labels[vertex] = groups[value]
    }
    self.labels = labels
    self.count = Int(next)
  }

  /// Creates a partition from labels that are numbered `0..<count` by first appearance already; not validated.
  init(firstAppearance labels: [Int32], count: Int) {
    self.labels = labels
    self.count = count
  }

  /// The group of a vertex.
  public subscript(vertex: Int) -> Int { Int(labels[vertex]) }

  /// The number of vertices of each group, in group order. O(n) for n vertices.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for label in labels { sizes[Int(label)] += 1 }
    return sizes
  }

  /// The vertices of each group in ascending order, in group order. O(n) for n vertices.
  public var groups: [[Int]] {
    var groups = sizes.map { size in
      var group: [Int] = []
      group.reserveCapacity(size)
      return group
    }
    for (vertex, label) in labels.enumerated() { groups[Int(label)].append(vertex) }
    return groups
  }

  /// Returns the vertices of a group in ascending order. O(n) for n vertices.
  public func vertices(of group: Int) -> [Int] {
    labels.indices.filter { Int(labels[$0]) == group }
  }
}
