import Bibliography

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How sure the persons of a corpus are: every join with its probability, made and nearly made.
package struct PersonDoubts: Sendable {
  let context: PersonContext
  let model: PairModel
  /// The joins in the order in which they were made; from ``madeCount`` on, those that were nearly made.
  let joins: [PersonResolver.Made]
  let madeCount: Int
  /// The same as a forest.
  let dendrogram: PersonDendrogram
  /// For each mention, its person as a label.
  private let labels: [Int32]

  init(_ resolver: PersonResolver) {
    context = resolver.context
    model = resolver.model
    joins = resolver.joins
    madeCount = resolver.madeCount
    labels = resolver.labels
    dendrogram = PersonDendrogram(
      mentionCount: resolver.context.mentions.count,
      joins: resolver.joins.map { ($0.a, $0.b, $0.probability) })
  }

  /// The probability that two mentions are one person, 0...1.
  ///
  /// - Complexity: O(h) for h joins above either; where no join is above both, the time to compare both persons.
  func probability(_ a: Int, _ b: Int) -> Double {
    if a == b { return 1 }
    if let join = dendrogram.lowestJoin(a, b) { return dendrogram.probabilities[join] }
    return 0
  }
}

extension PersonResolver.Made {
  /// The probability that both sides are one person.
  var probability: Double { Identity.probability(ofLogOdds: Double(logOdds)) }
}
