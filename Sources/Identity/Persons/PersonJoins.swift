import Affiliations
import Bibliography

/// The joins of a corpus's mentions: which are made because both sides are one person, which are nearly made, and why.
///
/// Mentions are the corpus's. The joins are found in the order of the works' ids, so that where two joins are equally
/// good the same one is made whatever the order of the corpus; that order stays in here.
struct PersonJoins: Sendable {
  /// The joins, in the order in which they were found: first those that are made, then those that are nearly made.
  let all: [MentionJoin]
  /// Where else doubtful initials could belong, in the order of the joins that fit best.
  let alternatives: [AlternativeJoin]
  /// For each mention, the number of its person, from 0 without gaps.
  let labels: [Int32]
  /// The spellings of the names.
  let spellings: SpellingTable
  /// The user's decisions that hold.
  let decisions: PersonDecisions
  /// ORCID iDs that join nobody, since mentions of unlike names have them.
  let contested: [ContestedORCID]
  /// How the identifiers of databases counted.
  let identifiers: PersonIdentifiers

  /// The model of pairs; in cross-validation the first of them.
  private let model: PairModel
  private let context: PersonContext
  private let order: MentionOrder
  /// For each mention that decisions keep apart from others, its sides.
  private let sides: [Int: [Side]]

  /// The mean probabilities from which on groups are joined, one or more, descending: what is left is measured anew after
  /// each.
  typealias Cuts = [Float]

  /// Two groups that were measured, for training.
  struct Measurement {
    /// The mentions of one group, in the order in which they were joined.
    var left: [Int]
    /// Those of the other group.
    var right: [Int]
    /// The smaller of their spellings' numbers, which decides the part of the names in cross-validation.
    var spelling: Int
    /// What the model looks at.
    var features: PairFeatures
  }

  /// Finds the joins.
  ///
  /// - Parameters:
  ///   - candidates: the pairs of spellings that may be one person's.
  ///   - mentions: the mentions that write them.
  ///   - institutions: for each mention, the numbers of the institutions that its affiliations mean.
  ///   - decisions: what the user knows of the mentions; an ORCID iD that the user states replaces the record's.
  ///   - identifiers: how the identifiers of databases count.
  ///   - models: the model of pairs; in cross-validation four, one for each part of the names.
  ///   - cuts: the mean probabilities from which on groups are joined; infinite ones join only what is certain.
  ///   - observer: is called with every pair of groups that is measured; for training.
  init(
    _ candidates: SpellingCandidates, of mentions: Mentions, institutions: [[Int32]],
    decisions: PersonDecisions = PersonDecisions(), identifiers: PersonIdentifiers = .both,
    models: [PairModel] = [.shipped],
    cuts: Cuts = PersonResolver.shippedCuts, observer: ((Measurement) -> Void)? = nil
  ) {
    let order = MentionOrder(mentions)
    let context = PersonContext(
      mentions: order.records(mentions, orcids: decisions.orcids),
      institutions: order.mentions.map { institutions[$0].sorted() },
      works: order.works.map { mentions.works[$0] }, topics: mentions.topics, spellings: candidates.spellings,
      pairs: candidates.pairs)
    let resolver = PersonResolver(
      context, candidates, decisions: order.placed(decisions), identifiers: identifiers, models: models,
      cuts: cuts,
      observer: observer.map { observer in
        { a, b, features in
          observer(
            Measurement(
              left: a.mentions.map { order.mentions[Int($0)] },
              right: b.mentions.map { order.mentions[Int($0)] },
              spelling: Int(min(a.spellings.values[0], b.spellings.values[0])), features: features))
        }
      })
    all = resolver.joins.map(order.inCorpus)
    alternatives = resolver.alternatives.map { .init(best: $0.best, join: order.inCorpus($0.join)) }
    contested = resolver.contested.map {
      .init(
        identifier: $0.identifier, a: Int32(order.mentions[Int($0.a)]), b: Int32(order.mentions[Int($0.b)]))
    }
    self.identifiers = identifiers
    labels = order.places.map { resolver.labels[$0] }
    spellings = candidates.spellings
    self.decisions = decisions
    model = models[0]
    self.context = resolver.context
    self.order = order
    sides = Dictionary(uniqueKeysWithValues: decisions.sides.map { ($0.mention, $0.sides) })
  }

  /// Returns the joins that are worth reporting, each with one of its mentions: those of different spellings, and the
  /// doubtful ones.
  func reported() -> [(mention: Int, join: Join)] {
    all.compactMap { made in
      guard made.isMade else { return nil }
      let (x, y) = (spelling(of: Int(made.a)), spelling(of: Int(made.b)))
      guard x != y || made.logOdds < 3 else { return nil }
      return (
        Int(made.a),
        Join(
          left: spellings.names[x].inverted, right: spellings.names[y].inverted,
          probability: made.probability, reasons: reasons(made))
      )
    }
  }

  // MARK: Evidence

  /// Returns what speaks for a join and against it, the name first.
  func reasons(_ join: MentionJoin) -> [Join.Reason] {
    switch join.ground {
    case .certain(let reason): [.init(reason, Double(join.logOdds))]
    case .measured(let features): model.reasons(features)
    }
  }

  /// Returns what would speak for a join of two groups and against it, if their closest spellings relate so.
  func reasons(_ left: Profile, _ right: Profile, _ comparison: NameComparison) -> [Join.Reason] {
    model.reasons(PairFeatures(left, right, comparison, in: context))
  }

  /// Returns what different identifiers of one database say of two groups, in log-odds; nil where they say nothing.
  func weightOfDatabases(_ left: [Int], _ right: [Int]) -> Double? {
    if identifiers == .resolved { return nil }
    let weight = Profile.weightOfDatabases(profile(of: left), profile(of: right))
    return weight < 0 ? Double(weight) : nil
  }

  /// Returns the probability that two mentions are one person although nothing joins them, 0...1: small where their
  /// names can be one person's, smaller where they contradict each other, 0 where one work has both.
  func probabilityApart(_ a: Int, _ b: Int) -> Double {
    let (x, y) = (order.places[a], order.places[b])
    if context.mentions[x].work == context.mentions[y].work { return 0 }
    return context.comparison(x, y).isPossible
      ? JoinCalibration.shipped.apart : JoinCalibration.shipped.contradicting
  }

  /// Returns all evidence of one or more mentions together. Its own mentions and works are not the corpus's.
  func profile(of mentions: [Int]) -> Profile {
    var profile = context.profile(of: order.places[mentions[0]])
    for mention in mentions.dropFirst() { profile.merge(context.profile(of: order.places[mention])) }
    context.addEvidence(to: &profile)
    context.addPartners(to: &profile)
    for mention in mentions.sorted(by: { order.places[$0] < order.places[$1] }) {
      profile.sides += sides[mention] ?? []
    }
    return profile
  }

  /// Returns the weight of two works' sharing a spelling: the logarithm of works per work with it.
  func weight(ofSpelling spelling: Int) -> Float { context.spellingWeights[spelling] }

  private func spelling(of mention: Int) -> Int { Int(context.spellingOfMention[order.places[mention]]) }
}

/// The order of mentions by their works' ids, and the conversion between it and the corpus's order.
private struct MentionOrder: Sendable {
  /// The works in this order.
  let works: [Int]
  /// For each place in this order, the mention.
  private(set) var mentions: [Int] = []
  /// For each mention, its place in this order.
  private(set) var places: [Int]

  init(_ mentions: Mentions) {
    works = mentions.corpus.worksByID
    self.mentions.reserveCapacity(mentions.all.count)
    for work in works { self.mentions += mentions.ofWork[work] }
    places = [Int](repeating: 0, count: mentions.all.count)
    for (place, mention) in self.mentions.enumerated() { places[mention] = place }
  }

  /// Returns what is read in the mentions, in this order.
  func records(_ mentions: Mentions, orcids: [(mention: Int, orcid: Identifier)]) -> [MentionRecord] {
    var records: [MentionRecord] = []
    records.reserveCapacity(self.mentions.count)
    for (place, work) in works.enumerated() {
      for mention in mentions.ofWork[work] {
        records.append(mentions.records[mention])
        records[records.count - 1].work = Int32(place)
      }
    }
    for (mention, orcid) in orcids {
      records[places[mention]].identifiers.removeAll { $0.scheme == .orcid }
      records[places[mention]].identifiers.append(orcid)
    }
    return records
  }

  /// Returns decisions with places in this order in place of mentions.
  func placed(_ decisions: PersonDecisions) -> PersonDecisions {
    var placed = decisions
    placed.joins = decisions.joins.map { .init(a: places[$0.a], b: places[$0.b], location: $0.location) }
    placed.sides = decisions.sides.map { (places[$0.mention], $0.sides) }.sorted { $0.mention < $1.mention }
    placed.orcids = decisions.orcids.map { (places[$0.mention], $0.orcid) }
    placed.names = decisions.names.map { (places[$0.mention], $0.name) }
    return placed
  }

  /// Returns a join of places as a join of mentions.
  func inCorpus(_ join: MentionJoin) -> MentionJoin {
    var join = join
    join.a = Int32(mentions[Int(join.a)])
    join.b = Int32(mentions[Int(join.b)])
    return join
  }
}
