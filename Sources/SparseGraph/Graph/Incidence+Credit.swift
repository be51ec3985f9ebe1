/// How the credit for a work is shared among its n actors.
public enum Credit: String, Hashable, Sendable, CaseIterable {
  /// 1 for each actor.
  case full
  /// 1/n for each actor.
  case fractional
  /// (1/r) / (1 + 1/2 + … + 1/n) for the actor named r-th.
  /// Hagen, PLoS ONE 3(12), 2008, doi:10.1371/journal.pone.0004021.
  case harmonic
}

extension Incidence {
  /// Returns how many works each actor has, as counted by the given sharing.
  ///
  /// Harmonic credit means something only where works name their actors by merit, not by alphabet.
  ///
  /// - Returns: a sum for each actor, in actor order; 0 for an actor without works.
  /// - Complexity: O(actors + entries).
  public func credit(_ credit: Credit) -> [Double] {
    var sums = [Double](repeating: 0, count: actorCount)
    for work in 0..<workCount {
      let entries = Int(offsets[work])..<Int(offsets[work + 1])
      var harmonicSum = 0.0
      if credit == .harmonic { for rank in 0..<entries.count { harmonicSum += 1 / Double(rank + 1) } }
      for entry in entries {
        let share =
          switch credit {
          case .full: 1.0
          case .fractional: 1 / Double(entries.count)
          case .harmonic: 1 / Double(entry - entries.lowerBound + 1) / harmonicSum
          }
        sums[Int(actors[entry])] += share
      }
    }
    return sums
  }

  /// Returns the number of works of each actor, in actor order.
  public func workCounts() -> [Int] {
    var counts = [Int](repeating: 0, count: actorCount)
    for actor in actors { counts[Int(actor)] += 1 }
    return counts
  }
}
