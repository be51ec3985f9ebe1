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
  let decisions: PersonDecisions

  init(_ resolver: PersonResolver) {
    context = resolver.context
    model = resolver.model
    joins = resolver.joins
    madeCount = resolver.madeCount
    decisions = resolver.decisions
    dendrogram = PersonDendrogram(
      mentionCount: resolver.context.mentions.count,
      joins: resolver.joins.map { ($0.a, $0.b, $0.probability) })
  }

  /// All evidence of several mentions together.
  func profile(of mentions: some Collection<Int>) -> Profile {
    var profile = context.profile(of: mentions.first!)
    for mention in mentions.dropFirst() { profile.merge(context.profile(of: mention)) }
    for (mention, sides) in decisions.sides where mentions.contains(mention) { profile.sides += sides }
    return profile
  }
}

extension PersonResolver.Made {
  /// The probability that both sides are one person.
  var probability: Double { Identity.probability(ofLogOdds: Double(logOdds)) }
}
