extension Partition {
  /// Returns how much two divisions of the same vertices tell about each other: 2I/(H₁ + H₂).
  ///
  /// - Returns: 0...1; 1 for equal divisions, also where both have a single group.
  /// - Complexity: O(n + groups).
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

  /// Returns how often two divisions agree on a pair of vertices, corrected for chance.
  ///
  /// - Returns: at most 1; about 0 for unrelated divisions; 1 where both consist of one group, or both of single
  ///   vertices.
  /// - Complexity: O(n + groups).
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
    let most = (first + second) / 2
    return most == expected ? 1 : (both - expected) / (most - expected)
  }

  /// Calls the body for each pair of groups that share vertices, with their number.
  private func forEachOverlap(with other: Partition, _ body: (Int, Int, Int) -> Void) {
    precondition(labels.count == other.labels.count, "two partitions of the same vertices are compared")
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
      for place in range { counts[Int(other.labels[Int(members[place])])] += 1 }
      for place in range {
        let otherGroup = Int(other.labels[Int(members[place])])
        if counts[otherGroup] > 0 { body(group, otherGroup, counts[otherGroup]) }
        counts[otherGroup] = 0
      }
    }
  }
}
