import Bibliography

/// The evidence of a group of mentions that are one person, of all of them together.
///
/// A class, since pairs of groups are measured millions of times, and a copy counts a score of references.
final class Profile {
  /// The mentions, in the order in which they were joined.
  var mentions: [Int32]
  /// The roles in works, each with the number of mentions; two groups that share one are not one person.
  var works: Counts
  /// The spellings of the name.
  var spellings: Counts
  /// The co-authors' spellings, each with how close: the sum over works of ``Profile/closeness(teamOf:)``.
  var coauthors = Counts()
  /// The co-authors by family name and initial.
  var coarseCoauthors = Counts()
  /// The terms of the titles.
  var terms = Counts()
  /// The venues.
  var venues = Counts()
  /// The co-authors as far as they are distinguished by now: the first mention of the group of each, with how close.
  var partners = Counts()
  /// The institutions.
  var institutions = Counts()
  /// The words of the affiliations.
  var affiliationTerms = Counts()
  /// The institutions of all authors of the works.
  var teamInstitutions = Counts()
  /// The sum of the directions of the works' titles; see ``TitleTopics``.
  var topic = SIMD16<Float>(repeating: 0)
  /// The sum over works of the logarithm of the number of authors.
  var teamSizes: Float = 0
  /// The first year; 0 where none is known.
  var firstYear: Int32 = 0
  /// The last year; 0 where none is known.
  var lastYear: Int32 = 0
  /// The numbers of the ORCID iDs.
  var orcids: [Int32]
  /// The numbers of the identifiers by which dblp distinguishes namesakes.
  var namesakes: [Int32]
  /// The identifiers that databases have for the person.
  var databaseIDs: [Identifier] = []
  /// The sides of the user's decisions that its mentions are on.
  var sides: [Side] = []

  /// Makes a profile without evidence; see ``PersonContext/addEvidence(to:)``.
  init(
    mentions: [Int32], works: Counts, spellings: Counts, orcids: [Int32], namesakes: [Int32],
    databaseIDs: [Identifier]
  ) {
    self.mentions = mentions
    self.works = works
    self.spellings = spellings
    self.orcids = orcids
    self.namesakes = namesakes
    self.databaseIDs = databaseIDs
  }

  /// How much the directions of its titles agree, 0...1: 1 where all have the same; −1 where none is known.
  var focus: Float {
    let length = (topic * topic).sum().squareRoot()
    return length > 0 ? min(1, length / Float(mentions.count)) : -1
  }

  /// The closeness of two authors who wrote one work by themselves.
  static let closest: Int32 = 1 << 12

  /// Returns how close each author of a work is to each other one: the more there are, the less.
  ///
  /// - SeeAlso: Newman, Phys. Rev. E 64, 016132, 2001, doi:10.1103/PhysRevE.64.016132.
  static func closeness(teamOf count: Int) -> Int32 { closest / Int32(max(1, count - 1)) }

  /// Adds the evidence of another group.
  func merge(_ other: Profile) {
    mentions += other.mentions
    works.merge(other.works)
    spellings.merge(other.spellings)
    coauthors.merge(other.coauthors)
    coarseCoauthors.merge(other.coarseCoauthors)
    terms.merge(other.terms)
    venues.merge(other.venues)
    institutions.merge(other.institutions)
    partners.merge(other.partners)
    affiliationTerms.merge(other.affiliationTerms)
    teamInstitutions.merge(other.teamInstitutions)
    topic += other.topic
    teamSizes += other.teamSizes
    if other.firstYear != 0 {
      firstYear = firstYear == 0 ? other.firstYear : min(firstYear, other.firstYear)
      lastYear = max(lastYear, other.lastYear)
    }
    for orcid in other.orcids where !orcids.contains(orcid) { orcids.append(orcid) }
    for namesake in other.namesakes where !namesakes.contains(namesake) { namesakes.append(namesake) }
    for identifier in other.databaseIDs where !databaseIDs.contains(identifier) {
      databaseIDs.append(identifier)
    }
    for side in other.sides where !sides.contains(side) { sides.append(side) }
  }

  /// Returns what the databases' own identifiers say of two groups that share none: the log-odds of one person, 0 or
  /// less.
  ///
  /// Databases divide a person's works more often than they join two persons': curated and corrected ones seldom, those
  /// that are made by machine alone more often.
  static func weightOfDatabases(_ a: Profile, _ b: Profile) -> Float {
    if a.databaseIDs.isEmpty || b.databaseIDs.isEmpty { return 0 }
    var weight: Float = 0
    for x in a.databaseIDs where b.databaseIDs.contains(where: { $0.scheme == x.scheme }) {
      if b.databaseIDs.contains(x) { return 0 }
      weight = min(weight, x.scheme == .openAlex || x.scheme == .semanticScholar ? -2 : -3)
    }
    return weight
  }
}
