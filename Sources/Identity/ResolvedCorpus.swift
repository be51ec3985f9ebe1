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
  /// institutions again with the help of the persons who write several spellings, then persons once more.
  ///
  /// - Parameters:
  ///   - registry: organisations to look for in the affiliations; what it does not know stays local.
  ///   - rollUp: the level at which institutions are told apart.
  public init(resolving corpus: Corpus, registry: Registry? = nil, rollUp: InstitutionRollUp = .institution) {
    self.corpus = corpus
    var mentions: [Mention] = []
    var ranges: [Range<Int>] = []
    for (work, record) in corpus.works.enumerated() {
      let start = mentions.count
      for index in record.authorships.indices { mentions.append(Mention(work: work, authorship: index)) }
      ranges.append(start..<mentions.count)
    }
    self.mentions = mentions
    mentionsOfWork = ranges

    let authorships = mentions.map { corpus.works[$0.work].authorships[$0.authorship] }
    let affiliations = authorships.map(\.affiliations)
    var records = Self.records(mentions, authorships)

    var readings = AffiliationReadings(registry: registry)
    var institutions = InstitutionResolver.resolve(affiliations, persons: nil, readings: &readings)
    var persons: (labels: [Int32], joins: [(a: Int, b: Int, reasons: [Join.Reason])]) = ([], [])
    for pass in 0..<2 {
      for index in records.indices { records[index].institutions = institutions.ofMention[index] }
      persons = PersonResolver.resolve(records, workCount: corpus.works.count)
      if pass == 0 {
        institutions = InstitutionResolver.resolve(affiliations, persons: persons.labels, readings: &readings)
      }
    }
    if rollUp != .institution {
      institutions = InstitutionResolver.resolve(
        affiliations, persons: persons.labels, readings: &readings, rollUp: rollUp)
    }

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
        for code in institutions.statedCountries[mention] where !codes.contains(code) { codes.append(code) }
      }
      return codes
    }
    (self.persons, personOfMention) = Self.persons(records, labels: persons.labels, joins: persons.joins)
  }

  private static func records(_ mentions: [Mention], _ authorships: [Authorship]) -> [MentionRecord] {
    var indexOfName: [ParsedName: Int] = [:]
    return zip(mentions, authorships).map { mention, authorship in
      let name = NameParser.parse(authorship.name)
      let index = indexOfName[name] ?? indexOfName.count
      indexOfName[name] = index
      return MentionRecord(
        work: mention.work, role: authorship.role, written: authorship.name.writtenWithoutHonorific,
        name: name,
        nameIndex: index, identifiers: authorship.identifiers,
        affiliations: authorship.affiliations.map(\.written),
        institutions: [])
    }
  }

  /// Names the groups of mentions, gives them ids and puts them in alphabetical order.
  private static func persons(
    _ records: [MentionRecord], labels: [Int32], joins: [(a: Int, b: Int, reasons: [Join.Reason])]
  ) -> ([Person], [Int]) {
    let count = Int((labels.max() ?? -1) + 1)
    var groups = [[Int]](repeating: [], count: count)
    for (mention, label) in labels.enumerated() { groups[Int(label)].append(mention) }
    var joinsOfGroup = [[Join]](repeating: [], count: count)
    for join in joins {
      let (left, right) = (records[join.a], records[join.b])
      let isPlain = left.name == right.name && join.reasons.allSatisfy { $0.logOdds > 0 }
      if isPlain { continue }
      let logOdds = join.reasons.reduce(0) { $0 + $1.logOdds }
      joinsOfGroup[Int(labels[join.a])].append(
        Join(
          left: left.written, right: right.written, probability: probability(ofLogOdds: logOdds),
          reasons: join.reasons))
    }
    var persons: [(person: Person, group: Int, slug: String)] = []
    for (label, group) in groups.enumerated() {
      var spellings: [(name: ParsedName, count: Int)] = []
      var position: [Int: Int] = [:]
      var written: [String: Int] = [:]
      for mention in group {
        let record = records[mention]
        if let known = position[record.nameIndex] {
          spellings[known].count += 1
        } else {
          position[record.nameIndex] = spellings.count
          spellings.append((record.name, 1))
        }
        written[record.written, default: 0] += 1
      }
      let (name, slug) = PersonNaming.name(of: spellings)
      let variants = written.map { Person.Variant(name: $0.key, count: $0.value) }
        .sorted { (-$0.count, $0.name) < (-$1.count, $1.name) }
      persons.append(
        (
          Person(id: slug, name: name, mentions: group, variants: variants, joins: joinsOfGroup[label]),
          label, slug
        ))
    }
    // Namesakes are numbered by their number of mentions, then by the first place where they stand.
    persons.sort {
      ($0.slug, -$0.person.mentions.count, $0.person.mentions[0]) < (
        $1.slug, -$1.person.mentions.count, $1.person.mentions[0]
      )
    }
    var taken: [String: Int] = [:]
    var ofGroup = [Int](repeating: 0, count: count)
    for index in persons.indices {
      taken[persons[index].slug, default: 0] += 1
      let number = taken[persons[index].slug]!
      if number > 1 { persons[index].person.id += "-\(number)" }
      ofGroup[persons[index].group] = index
    }
    return (persons.map(\.person), labels.map { ofGroup[Int($0)] })
  }
}

extension ResolvedCorpus {
  /// Returns the authorship, as written, of a mention.
  public func authorship(of mention: Int) -> Authorship {
    corpus.works[mentions[mention].work].authorships[mentions[mention].authorship]
  }
}
