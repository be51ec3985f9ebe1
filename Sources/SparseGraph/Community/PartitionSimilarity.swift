extension Partition {
  /// Returns the normalized mutual information (NMI) of two partitions of the same vertices: 2I/(H₁ + H₂).
  ///
  /// - Returns: a number in 0...1; 1 for equal partitions, also if both have a single group or no vertices.
  /// - Complexity: O(n) time and memory for n vertices.
  /// - SeeAlso: Danon et al., JSTAT P09008, 2005, doi:10.1088/1742-5468/2005/09/P09008, equation 2.
  public func normalizedMutualInformation(with other: Partition) -> Double {
    let n = Double(labels.count)
    guard n > 0 else { return 1 }
    func entropy(_ sizes: [Int]) -> Double {
      var sum = 0.0
      for size in sizes { sum -= Double(size) / n * naturalLogarithm(Double(size) / n) }
      return sum
    }
    let sizes = sizes
    let otherSizes = other.sizes
    let entropies = entropy(sizes) + entropy(otherSizes)
    guard entropies > 0 else { return 1 }
    var information = 0.0
    forEachOverlap(with: other) { group, otherGroup, count in
      let joint = Double(count) / n
      information +=
        joint * naturalLogarithm(joint * n * n / (Double(sizes[group]) * Double(otherSizes[otherGroup])))
    }
    return min(1, max(0, 2 * information / entropies))
  }

  /// Returns the adjusted Rand index (ARI) of two partitions of the same vertices: their agreement on pairs,
  /// corrected for chance.
  ///
  /// - Returns: a number of at most 1; 1 for equal partitions, about 0 for independent ones.
  /// - Complexity: O(n) time and memory for n vertices.
  /// - SeeAlso: Hubert & Arabie, Journal of Classification 2, 1985, doi:10.1007/BF01908075.
  public func adjustedRandIndex(with other: Partition) -> Double {
    func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
    var both = 0.0
    forEachOverlap(with: other) { _, _, count in both += pairs(count) }
    var first = 0.0
    for size in sizes { first += pairs(size) }
    var second = 0.0
    for size in other.sizes { second += pairs(size) }
    let all = pairs(labels.count)
    guard all > 0 else { return 1 }
    let expected = first * second / all
    let maximum = (first + second) / 2
    return maximum == expected ? 1 : (both - expected) / (maximum - expected)
  }

  /// Calls a closure for each nonzero entry of the contingency table: a group, a group of the other partition, and
  /// the number of vertices in both.
  private func forEachOverlap(with other: Partition, _ body: (Int, Int, Int) -> Void) {
    precondition(labels.count == other.labels.count, "the partitions must have equal numbers of vertices")
    var starts = [Int](repeating: 0, count: count + 1)
    for label in labels { starts[Int(label) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var members = [Int32](repeating: 0, count: labels.count)
    for (vertex, label) in labels.enumerated() {
      members[next[Int(label)]] = Int32(vertex)
      next[Int(label)] += 1
    }
    var counts = [Int](repeating: 0, count: other.count)
    for group in 0..<count {
      let range = starts[group]..<starts[group + 1]
      for position in range { counts[Int(other.labels[Int(members[position])])] += 1 }
      for position in range {
        let otherGroup = Int(other.labels[Int(members[position])])
        if counts[otherGroup] > 0 { body(group, otherGroup, counts[otherGroup]) }
        counts[otherGroup] = 0
      }
    }
  }
}
