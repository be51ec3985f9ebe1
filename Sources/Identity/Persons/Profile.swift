/// The evidence of a group of mentions that are one person, of all of them together.
struct Profile: Sendable {
  /// The mentions, in the order in which they were joined.
  var mentions: [Int32]
  /// The roles in works, each with the number of mentions; two groups that share one are not one person.
  var works: Counts
  /// The spellings of the name.
  var spellings: Counts
  /// The co-authors' spellings, counted by works.
  var coauthors = Counts()
  /// The co-authors by family name and initial.
  var coarseCoauthors = Counts()
  /// The terms of the titles.
  var terms = Counts()
  /// The venues.
  var venues = Counts()
  /// The co-authors as far as they are distinguished by now: the first mention of the group of each.
  var partners = Counts()
  /// The institutions.
  var institutions = Counts()
  /// The words of the affiliations.
  var affiliationTerms = Counts()
  /// The institutions of all authors of the works.
  var teamInstitutions = Counts()
  /// The first year; 0 where none is known.
  var firstYear: Int32 = 0
  /// The last year; 0 where none is known.
  var lastYear: Int32 = 0
  /// The numbers of the ORCID iDs.
  var orcids: [Int32]
  /// The numbers of the identifiers by which dblp distinguishes namesakes.
  var namesakes: [Int32]
  /// The sides of the user's decisions that its mentions are on.
  var sides: [Side] = []

  /// Adds the evidence of another group.
  mutating func merge(_ other: Profile) {
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
    if other.firstYear != 0 {
      firstYear = firstYear == 0 ? other.firstYear : min(firstYear, other.firstYear)
      lastYear = max(lastYear, other.lastYear)
    }
    for orcid in other.orcids where !orcids.contains(orcid) { orcids.append(orcid) }
    for namesake in other.namesakes where !namesakes.contains(namesake) { namesakes.append(namesake) }
    for side in other.sides where !sides.contains(side) { sides.append(side) }
  }
}
