import Affiliations
import Bibliography
import ByteFormats

/// How sure the persons of a corpus are: every join with its probability, made and nearly made.
package struct PersonDoubts: Sendable {
  let context: PersonContext
  let model: PairModel
  /// The joins in the order in which they were made; from ``madeCount`` on, those that were nearly made.
  let joins: [PersonResolver.Made]
  let madeCount: Int
  /// Where else doubtful initials could belong.
  let alternatives: [PersonResolver.Alternative]
  /// The joins as a forest.
  let dendrogram: PersonDendrogram
  let decisions: PersonDecisions
  /// For each mention of the corpus, its place in ``context``.
  private let places: [Int]

  /// Takes over what a resolver found, which saw the mentions in an order of their own.
  init(_ resolver: PersonResolver, _ order: MentionOrder) {
    places = order.places
    context = resolver.context
    model = resolver.model
    func inCorpus(_ made: PersonResolver.Made) -> PersonResolver.Made {
      var made = made
      made.a = Int32(order.mentions[Int(made.a)])
      made.b = Int32(order.mentions[Int(made.b)])
      return made
    }
    joins = resolver.joins.map(inCorpus)
    alternatives = resolver.alternatives.map { .init(join: $0.join, made: inCorpus($0.made)) }
    madeCount = resolver.madeCount
    decisions = resolver.decisions
    dendrogram = PersonDendrogram(
      mentionCount: resolver.context.mentions.count,
      joins: joins.map { ($0.a, $0.b, $0.probability) })
  }

  /// The probability that two mentions are one person although nothing joins them, 0...1: small where the names can be
  /// one person's, smaller where they contradict each other, none where both stand on one work.
  func probabilityApart(_ a: Int, _ b: Int) -> Double {
    let (x, y) = (places[a], places[b])
    if context.mentions[x].work == context.mentions[y].work { return 0 }
    return context.comparison(x, y).isPossible
      ? JoinCalibration.shipped.apart : JoinCalibration.shipped.contradicting
  }

  /// What speaks for a join and against it, the name first.
  func reasons(_ made: PersonResolver.Made) -> [Join.Reason] {
    made.features.map(model.reasons) ?? [.init(made.certainty ?? "certain", Double(made.logOdds))]
  }

  /// All evidence of several mentions together.
  func profile(of mentions: some Collection<Int>) -> Profile {
    let own = mentions.map { places[$0] }
    var profile = context.profile(of: own[0])
    for place in own.dropFirst() { profile.merge(context.profile(of: place)) }
    context.addEvidence(to: &profile)
    context.addPartners(to: &profile)
    for (place, sides) in decisions.sides where own.contains(place) { profile.sides += sides }
    return profile
  }
}

extension PersonResolver.Made {
  /// The probability that both sides are one person.
  var probability: Double { JoinCalibration.shipped.probability(ofLogOdds: Double(logOdds)) }
}
