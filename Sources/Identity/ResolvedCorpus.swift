import Affiliations
import Bibliography

/// A corpus with the persons and institutions that its authorships mean.
///
/// What records state is in ``corpus``; everything else here is concluded from it.
public struct ResolvedCorpus: Sendable {
  /// The works as read.
  public internal(set) var corpus: Corpus
  /// Every authorship of every work, in the order of the works and of the people in them.
  public internal(set) var mentions: [Mention]
  /// For each work, the range of its mentions in ``mentions``.
  public internal(set) var mentionsOfWork: [Range<Int>]
  /// The persons, in alphabetical order of their ids, and then the groups likewise.
  public internal(set) var persons: [Person]
  /// The number of persons who are no groups; in ``persons`` they come first.
  public var personCount: Int { persons.firstIndex(where: \.isGroup) ?? persons.count }
  /// For each mention, the index of its person.
  public internal(set) var personOfMention: [Int]
  /// The distinct names of the mentions, as they are read.
  let names: [ParsedName]
  /// For each mention, the index of its name in ``names``.
  var nameOfMention: [Int32]
  /// The institutions, in alphabetical order of their ids.
  public internal(set) var institutions: [Institution]
  /// For each mention, the indices of its institutions, in the order of its affiliations, without repetition.
  public internal(set) var institutionsOfMention: [[Int]]
  /// For each mention, the country codes of its institutions or, where none is recognised, of its affiliations,
  /// without repetition.
  public internal(set) var countriesOfMention: [[String]]
  /// For each mention, the departments and laboratories that its affiliations name.
  public internal(set) var unitsOfMention: [[String]]
  /// For each work, the indices of the institutions of its unattributed affiliations, which its record ties to none of
  /// its people (`Work.affiliations`), without repetition.
  public internal(set) var institutionsOfWork: [[Int]]
  /// For each work, the country codes of its unattributed affiliations, as in ``countriesOfMention``.
  public internal(set) var countriesOfWork: [[String]]
  /// The affiliations as written in which no institution was recognised, with their counts, in order of appearance.
  public internal(set) var unresolvedAffiliations: [(text: String, count: Int)]
  /// Whether institutions were looked for in the registry as a whole, or only among its well-known ones; nil without one.
  public let isRegistryExcerpt: Bool?
  /// The user's decisions that hold.
  public let decisions: Decisions
  /// What this is a part of; nil for a whole corpus. See ``part(works:keeping:institutions:)``.
  public internal(set) var origin: Origin?

  /// The joins that the persons are made of.
  let joins: PersonJoins
  /// The joins as a forest, with their probabilities.
  let dendrogram: PersonDendrogram
  /// What each affiliation means, in the order in which the corpus first writes them.
  let affiliationMeanings: [AffiliationMeaning]

  /// Resolves a corpus.
  ///
  /// Institutions are looked for first by their names alone, then persons with the help of institutions, then
  /// institutions again with the help of the persons who write several spellings.
  ///
  /// - Parameters:
  ///   - corpus: the works.
  ///   - registry: organisations to look for in the affiliations; what it does not know stays local.
  ///   - rollUp: the level at which institutions are distinguished.
  ///   - greaterChina: how Hong Kong, Macao and Taiwan count.
  ///   - identifiers: how the identifiers of databases count in finding persons.
  ///   - decisions: what the user knows, matched to this corpus; it holds before anything is concluded.
  public init(
    resolving corpus: Corpus, registry: Registry? = nil, rollUp: InstitutionRollUp = .institution,
    greaterChina: GreaterChina = .separate, identifiers: PersonIdentifiers = .both,
    decisions: CorpusDecisions = CorpusDecisions()
  ) {
    let mentions = Mentions(corpus)
    let candidates = SpellingCandidates(mentions)
    var affiliations = CorpusAffiliations(
      of: mentions, registry: registry, constraints: decisions.institutions)
    let joins = PersonJoins(
      candidates, of: mentions, institutions: affiliations.institutionsByName(), decisions: decisions.persons,
      identifiers: identifiers)
    let found = affiliations.institutions(
      withPersons: joins.labels, rollUp: rollUp, greaterChina: greaterChina)
    let people = PersonResolution(joins, of: mentions, decidedNames: decisions.persons.names)

    self.corpus = corpus
    self.mentions = mentions.all
    mentionsOfWork = mentions.ofWork
    persons = people.persons
    personOfMention = people.personOfMention
    names = mentions.names
    nameOfMention = mentions.records.map(\.name)
    institutions = found.institutions.map { $0.described(by: registry) }
    institutionsOfMention = found.ofMentions.map(\.institutions)
    countriesOfMention = found.ofMentions.map(\.countries)
    unitsOfMention = found.ofMentions.map(\.units)
    institutionsOfWork = found.ofWorks.map(\.institutions)
    countriesOfWork = found.ofWorks.map(\.countries)
    unresolvedAffiliations = found.unresolved
    isRegistryExcerpt = registry?.isExcerpt
    self.decisions = decisions.decisions
    self.joins = joins
    dendrogram = PersonDendrogram(joins, mentionCount: mentions.all.count)
    affiliationMeanings = found.ofAffiliations
  }
}

extension Institution {
  /// Returns the institution with sector and place of its record in a registry.
  fileprivate func described(by registry: Registry?) -> Institution {
    guard let id = registryID, let organization = registry?.organization(withID: id) else { return self }
    var institution = self
    institution.sector = organization.sector
    institution.coordinates = organization.coordinates
    return institution
  }
}

extension ResolvedCorpus {
  /// Returns the same corpus with other persons, in an order of their own.
  ///
  /// - Parameters:
  ///   - persons: the persons, groups behind the others.
  ///   - personOfMention: for each mention, the index of its person among them.
  func replacingPersons(_ persons: [Person], _ personOfMention: [Int]) -> ResolvedCorpus {
    var corpus = self
    corpus.persons = persons
    corpus.personOfMention = personOfMention
    return corpus
  }

  /// Returns the same corpus with other institutions.
  ///
  /// - Parameters:
  ///   - institutions: the institutions.
  ///   - institutionsOfMention: for each mention, the indices of its institutions among them.
  func replacingInstitutions(_ institutions: [Institution], _ institutionsOfMention: [[Int]])
    -> ResolvedCorpus
  {
    var corpus = self
    corpus.institutions = institutions
    corpus.institutionsOfMention = institutionsOfMention
    return corpus
  }

  /// Returns the authorship, as written, of a mention.
  ///
  /// - Parameter mention: an index into ``mentions``.
  public func authorship(of mention: Int) -> Authorship {
    corpus.works[mentions[mention].work].authorships[mentions[mention].authorship]
  }

  /// Returns the role, as written, of a mention; without a copy of the whole authorship.
  public func role(of mention: Int) -> Authorship.Role {
    corpus.works[mentions[mention].work].authorships[mentions[mention].authorship].role
  }

  /// Returns the family and given names of a mention, as they are read; of what the record calls a group, all of it is
  /// the family name.
  package func readName(of mention: Int) -> (family: String, given: String) {
    let place = mentions[mention]
    let name = names[Int(nameOfMention[mention])]
    if name.isGroup, !corpus.works[place.work].authorships[place.authorship].isGroup {
      let read = NameParser.parse(corpus.works[place.work].authorships[place.authorship].name)
      return (read.family, read.given)
    }
    return (name.family, name.given)
  }
}
