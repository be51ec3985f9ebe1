import Affiliations
import Bibliography

/// A corpus with the persons and institutions that its authorships mean.
///
/// What records state stays in ``corpus``; everything here is concluded from it.
public struct ResolvedCorpus: Sendable {
  /// What was read.
  public let corpus: Corpus
  /// Every authorship of every work, in the order of the works and of the people in them.
  public let mentions: [Mention]
  /// The persons, in alphabetical order of their ids.
  public private(set) var persons: [Person]
  /// For each mention, the index of its person.
  public private(set) var personOfMention: [Int]
  /// The institutions, in alphabetical order of their ids.
  public let institutions: [Institution]
  /// For each mention, the indices of its institutions, in the order of its affiliations, without repetition.
  public let institutionsOfMention: [[Int]]
  /// For each mention, the country codes of its institutions and affiliations, without repetition.
  public let countriesOfMention: [[String]]
  /// For each mention, the departments and laboratories that its affiliations name.
  public let unitsOfMention: [[String]]
  /// For each work, the indices of the institutions of affiliations that its record ties to nobody (see
  /// ``Bibliography/Work/affiliations``), without repetition.
  public let institutionsOfWork: [[Int]]
  /// For each work, the country codes of such affiliations, likewise.
  public let countriesOfWork: [[String]]
  /// Affiliations as written that name no institution that could be recognised, with their counts.
  public let unresolvedAffiliations: [(text: String, count: Int)]

  /// What the user knew.
  public let decisions: Decisions
  /// What speaks for and against each person, and how the persons would fall otherwise.
  package let doubts: PersonDoubts

  /// What each affiliation was taken for, in the order in which the corpus first writes them.
  let affiliationMeanings: [AffiliationMeaning]

  /// For each work, the range of its mentions in ``mentions``.
  public let mentionsOfWork: [Range<Int>]

  /// Resolves a corpus.
  ///
  /// Institutions are looked for first by their names alone, then persons with the help of institutions, then
  /// institutions again with the help of the persons who write several spellings.
  ///
  /// - Parameters:
  ///   - registry: organisations to look for in the affiliations; what it does not know stays local.
  ///   - rollUp: the level at which institutions are told apart.
  ///   - greaterChina: how Hong Kong, Macao and Taiwan count.
  ///   - decisions: what the user knows, matched to this corpus; it holds before anything is concluded.
  public init(
    resolving corpus: Corpus, registry: Registry? = nil, rollUp: InstitutionRollUp = .institution,
    greaterChina: GreaterChina = .separate, decisions: CorpusDecisions = CorpusDecisions()
  ) {
    self.corpus = corpus
    self.decisions = decisions.decisions
    let order = MentionOrder(corpus)
    let ordered = MentionIndex(corpus, order: order.works)
    let index = ordered.inOrderOfCorpus(order)
    let mentions = index.mentions
    self.mentions = mentions
    mentionsOfWork = index.ranges

    let untied = corpus.works.indices.filter { !corpus.works[$0].affiliations.isEmpty }
    let ofAuthorships = mentions.map { corpus.works[$0.work].authorships[$0.authorship].affiliations }
    let ofWorks = untied.map { corpus.works[$0].affiliations }
    var readings = AffiliationReadings(registry: registry)
    var institutions = InstitutionResolver.resolve(
      ofAuthorships: ofAuthorships, ofWorks: ofWorks, persons: nil, readings: &readings,
      constraints: decisions.institutions)
    let known = decisions.persons.placed(in: order)
    var resolver = PersonResolver(
      ordered.context(
        institutions: order.mentions.map { institutions.ofAuthorships[$0].institutions }, decisions: known),
      decisions: known)
    resolver.run()
    let labels = order.places.map { resolver.labels[$0] }
    institutions = InstitutionResolver.resolve(
      ofAuthorships: ofAuthorships, ofWorks: ofWorks, persons: labels, readings: &readings,
      rollUp: rollUp, greaterChina: greaterChina, constraints: decisions.institutions)
    let institutionOrder = institutions.institutions.indices.sorted {
      institutions.institutions[$0].id < institutions.institutions[$1].id
    }
    var institutionRank = [Int](repeating: 0, count: institutionOrder.count)
    for (rank, index) in institutionOrder.enumerated() { institutionRank[index] = rank }
    let sortedInstitutions = institutionOrder.map { institutions.institutions[$0] }
    self.institutions = sortedInstitutions
    affiliationMeanings = institutions.ofAffiliation.map { meaning in
      var meaning = meaning
      meaning.institutions = meaning.institutions.map { institutionRank[$0] }
      return meaning
    }
    func institutionsAndCountries(_ owner: OwnerInstitutions) -> ([Int], [String]) {
      let found = owner.institutions.map { institutionRank[Int($0)] }
      var codes: [String] = []
      for index in found {
        if let code = sortedInstitutions[index].country, !codes.contains(code) { codes.append(code) }
      }
      if found.isEmpty {
        for code in owner.statedCountries.map(greaterChina.code) where !codes.contains(code) {
          codes.append(code)
        }
      }
      return (found, codes)
    }
    let found = institutions.ofAuthorships.map(institutionsAndCountries)
    institutionsOfMention = found.map(\.0)
    countriesOfMention = found.map(\.1)
    unitsOfMention = institutions.ofAuthorships.map(\.units)
    unresolvedAffiliations = institutions.unresolved
    var institutionsOfWork = [[Int]](repeating: [], count: corpus.works.count)
    var countriesOfWork = [[String]](repeating: [], count: corpus.works.count)
    for (work, owner) in zip(untied, institutions.ofWorks) {
      (institutionsOfWork[work], countriesOfWork[work]) = institutionsAndCountries(owner)
    }
    self.institutionsOfWork = institutionsOfWork
    self.countriesOfWork = countriesOfWork
    (self.persons, personOfMention) = PersonBuilder(index: index, corpus: corpus).persons(
      labels: labels, joins: resolver.evidence().map { (Int32(order.mentions[Int($0.mention)]), $0.join) },
      decidedNames: decisions.persons.names)
    doubts = PersonDoubts(resolver, order)
  }
}

extension ResolvedCorpus {
  /// Returns the same corpus with other persons, in an order of their own.
  func replacingPersons(_ persons: [Person], _ personOfMention: [Int]) -> ResolvedCorpus {
    var corpus = self
    corpus.persons = persons
    corpus.personOfMention = personOfMention
    return corpus
  }

  /// Returns the authorship, as written, of a mention.
  public func authorship(of mention: Int) -> Authorship {
    corpus.works[mentions[mention].work].authorships[mentions[mention].authorship]
  }
}
