/// A scheme of authorship credit: how the credit for a work is allocated among its n actors.
public enum Credit: String, Hashable, Sendable, CaseIterable {
  /// Full counting: 1 for each actor.
  case full
  /// Fractional counting: 1/n for each actor.
  case fractional
  /// Harmonic counting: (1/r) / (1 + 1/2 + … + 1/n) for the actor at position r.
  /// Hagen, PLoS ONE 3(12), 2008, doi:10.1371/journal.pone.0004021.
  case harmonic
}

extension Incidence {
  /// Returns the credit of each actor: its number of works under a counting scheme.
  ///
  /// Harmonic credit is meaningful only if works list their actors by contribution, not alphabetically.
  ///
  /// - Returns: `actorCount` sums in actor order, in works; 0 for an actor without works.
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

  /// Returns the number of works of each actor, in actor order. O(actors + entries).
  public func workCounts() -> [Int] {
    var counts = [Int](repeating: 0, count: actorCount)
    for actor in actors { counts[Int(actor)] += 1 }
    return counts
  }
}
