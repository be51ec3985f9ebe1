/// A bipartite incidence of works and actors (an affiliation network), whose one-mode projections are graphs of
/// actors.
///
/// Works are the integers `0..<workCount` and actors (persons, institutions, countries) the integers
/// `0..<actorCount`. Each work lists its actors in a meaningful order, such as that of a byline, without repetition.
public struct Incidence: Sendable, Equatable {
  /// The number of actors; an actor can be without works.
  public let actorCount: Int
  /// The index in `actors` of the first actor of each work, then `actors.count`: `workCount + 1` ascending integers.
  package let offsets: [Int32]
  /// The actors of work 0 in order, then those of work 1, and so on.
  package let actors: [Int32]

  /// Creates an incidence from the list of actors of each work.
  ///
  /// - Parameters:
  ///   - actorCount: the number of actors, 0 to 2^31 − 1.
  ///   - works: the actors of each work in order, in `0..<actorCount`. A repeated actor counts once, at its first
  ///     position. A work can be empty.
  /// - Complexity: O(actors + works + entries).
  public init(actorCount: Int, works: [[Int32]]) {
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(works.count + 1)
    var actors: [Int32] = []
    var lastWork = [Int32](repeating: -1, count: actorCount)
    for (work, names) in works.enumerated() {
      for actor in names {
        precondition(actor >= 0 && actor < actorCount, "actor \(actor) is not in 0..<\(actorCount)")
        guard lastWork[Int(actor)] != work else { continue }
        lastWork[Int(actor)] = Int32(work)
        actors.append(actor)
      }
      offsets.append(Int32(actors.count))
    }
    self.init(actorCount: actorCount, offsets: offsets, actors: actors)
  }

  package init(actorCount: Int, offsets: [Int32], actors: [Int32]) {
    self.actorCount = actorCount
    self.offsets = offsets
    self.actors = actors
  }

  /// The number of works, including empty ones.
  public var workCount: Int { offsets.count - 1 }

  /// The number of entries, which are (work, actor) pairs.
  public var entryCount: Int { actors.count }

  /// Returns the actors of a work, in the order of the work. O(1).
  public func actors(of work: Int) -> ArraySlice<Int32> {
    actors[Int(offsets[work])..<Int(offsets[work + 1])]
  }

  /// Returns the number of actors of each work, in work order.
  public func actorCounts() -> [Int] {
    (0..<workCount).map { Int(offsets[$0 + 1] - offsets[$0]) }
  }

  /// Returns the works of each actor in ascending order, in actor order.
  ///
  /// - Complexity: O(actors + works + entries).
  public func worksByActor() -> [[Int32]] {
    let transposed = transposed()
    return (0..<actorCount).map { Array(transposed.actors(of: $0)) }
  }

  /// Returns the transpose, in which works and actors are exchanged; each row is ascending.
  package func transposed() -> Incidence {
    var starts = [Int32](repeating: 0, count: actorCount + 1)
    for actor in actors { starts[Int(actor) + 1] += 1 }
    for actor in 0..<actorCount { starts[actor + 1] += starts[actor] }
    var next = starts
    var works = [Int32](repeating: 0, count: actors.count)
    for work in 0..<workCount {
      for entry in Int(offsets[work])..<Int(offsets[work + 1]) {
        let actor = Int(actors[entry])
        works[Int(next[actor])] = Int32(work)
        next[actor] += 1
      }
    }
    return Incidence(actorCount: workCount, offsets: starts, actors: works)
  }
}
