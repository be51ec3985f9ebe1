/// A multiset of small numbers: distinct values ascending, each with its count.
struct Counts: Sendable {
  private(set) var values: [Int32] = []
  private(set) var counts: [Int32] = []

  init() {}

  /// Makes a multiset of values in any order.
  init(_ unsorted: [Int32]) {
    let sorted = unsorted.sorted()
    values.reserveCapacity(sorted.count)
    for value in sorted {
      if values.last == value {
        counts[counts.count - 1] += 1
      } else {
        values.append(value)
        counts.append(1)
      }
    }
  }

  /// Adds another multiset; linear time.
  mutating func merge(_ other: Counts) {
    if other.values.isEmpty { return }
    if values.isEmpty { return self = other }
    var merged = Counts()
    merged.values.reserveCapacity(values.count + other.values.count)
    merged.counts.reserveCapacity(values.count + other.values.count)
    var i = 0
    var j = 0
    while i < values.count || j < other.values.count {
      if j == other.values.count || i < values.count && values[i] < other.values[j] {
        merged.values.append(values[i])
        merged.counts.append(counts[i])
        i += 1
      } else if i == values.count || other.values[j] < values[i] {
        merged.values.append(other.values[j])
        merged.counts.append(other.counts[j])
        j += 1
      } else {
        merged.values.append(values[i])
        merged.counts.append(counts[i] + other.counts[j])
        i += 1
        j += 1
      }
    }
    self = merged
  }

  /// Calls `body` with every value that both have and its counts.
  @inline(__always)
  static func forEachShared(_ a: Counts, _ b: Counts, _ body: (Int32, Int32, Int32) -> Void) {
    var i = 0
    var j = 0
    while i < a.values.count, j < b.values.count {
      let x = a.values[i]
      let y = b.values[j]
      if x == y {
        body(x, a.counts[i], b.counts[j])
        i += 1
        j += 1
      } else if x < y {
        i += 1
      } else {
        j += 1
      }
    }
  }
}

/// What is known of a group of mentions that are taken for one person: the evidence of all of them together.
struct Profile: Sendable {
  /// The mentions, in the order in which they were joined.
  var mentions: [Int32]
  /// The works, with the number of mentions in each.
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
  /// The co-authors as far as they are told apart by now: the first mention of each one's group.
  var partners = Counts()
  /// The institutions.
  var institutions = Counts()
  /// The words of the affiliations.
  var affiliationTerms = Counts()
  /// The institutions of everybody in the works.
  var teamInstitutions = Counts()
  /// The first and last year; 0 where none is known.
  var firstYear: Int32 = 0
  var lastYear: Int32 = 0
  /// ORCID iDs, keys of event persons and e-mail addresses, as numbers.
  var orcids: [Int32]
  var keys: [Int32]
  /// Where the user's decisions put it that others are apart from it.
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
    for key in other.keys where !keys.contains(key) { keys.append(key) }
    for side in other.sides where !sides.contains(side) { sides.append(side) }
  }
}
