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
  public let persons: [Person]
  /// For each mention, the index of its person.
  public let personOfMention: [Int]
  /// The institutions, in alphabetical order of their ids.
  public let institutions: [Institution]
  /// For each mention, the indices of its institutions, in the order of its affiliations, without repetition.
  public let institutionsOfMention: [[Int]]
  /// For each mention, the country codes of its institutions and affiliations, without repetition.
  public let countriesOfMention: [[String]]
  /// For each mention, the departments and laboratories that its affiliations name.
  public let unitsOfMention: [[String]]
  /// Affiliations as written that name no institution that could be recognised, with their counts.
  public let unresolvedAffiliations: [(text: String, count: Int)]

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
  public init(
    resolving corpus: Corpus, registry: Registry? = nil, rollUp: InstitutionRollUp = .institution,
    greaterChina: GreaterChina = .separate
  ) {
    self.corpus = corpus
    let index = MentionIndex(corpus)
    let mentions = index.mentions
    self.mentions = mentions
    mentionsOfWork = index.ranges

    let affiliations = mentions.map { corpus.works[$0.work].authorships[$0.authorship].affiliations }
    var readings = AffiliationReadings(registry: registry)
    var institutions = InstitutionResolver.resolve(affiliations, persons: nil, readings: &readings)
    var resolver = PersonResolver(index.context(institutions: institutions.ofMention))
    resolver.run()
    let labels = resolver.labels()
    institutions = InstitutionResolver.resolve(
      affiliations, persons: labels, readings: &readings, rollUp: rollUp, greaterChina: greaterChina)

    let institutionOrder = institutions.institutions.indices.sorted {
      institutions.institutions[$0].id < institutions.institutions[$1].id
    }
    var institutionRank = [Int](repeating: 0, count: institutionOrder.count)
    for (rank, index) in institutionOrder.enumerated() { institutionRank[index] = rank }
    let sortedInstitutions = institutionOrder.map { institutions.institutions[$0] }
    let ofMention = institutions.ofMention.map { $0.map { institutionRank[Int($0)] } }
    self.institutions = sortedInstitutions
    institutionsOfMention = ofMention
    unitsOfMention = institutions.unitsOfMention
    unresolvedAffiliations = institutions.unresolved
    countriesOfMention = mentions.indices.map { mention in
      var codes: [String] = []
      for index in ofMention[mention] {
        if let code = sortedInstitutions[index].country, !codes.contains(code) { codes.append(code) }
      }
      if ofMention[mention].isEmpty {
        for code in institutions.statedCountries[mention].map(greaterChina.code) where !codes.contains(code) {
          codes.append(code)
        }
      }
      return codes
    }
    (self.persons, personOfMention) = PersonBuilder(index: index, corpus: corpus).persons(
      labels: labels, joins: resolver.evidence())
  }
}

extension ResolvedCorpus {
  /// Returns the authorship, as written, of a mention.
  public func authorship(of mention: Int) -> Authorship {
    corpus.works[mentions[mention].work].authorships[mentions[mention].authorship]
  }
}
