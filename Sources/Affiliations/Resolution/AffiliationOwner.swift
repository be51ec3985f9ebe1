import Bibliography

/// What an affiliation belongs to.
enum AffiliationOwner: Hashable {
  /// An authorship, by its row.
  case authorship(Int)
  /// A work whose record ties the affiliation to none of its authors, by its row.
  case work(Int)
}

/// The affiliations that are resolved together, as written, by what they belong to.
struct OwnedAffiliations {
  /// One row per authorship.
  let ofAuthorships: [[Affiliation]]
  /// One row per work.
  let ofWorks: [[Affiliation]]

  /// All affiliations, those of authorships first.
  var all: some Sequence<Affiliation> { [ofAuthorships, ofWorks].joined().joined() }

  /// Calls `body` with every row and what it belongs to, authorships first.
  func forEachRow(_ body: (AffiliationOwner, [Affiliation]) -> Void) {
    for (row, list) in ofAuthorships.enumerated() { body(.authorship(row), list) }
    for (row, list) in ofWorks.enumerated() { body(.work(row), list) }
  }
}

/// What distinguishes two affiliations: the words, and the country that their records state.
struct AffiliationKey: Hashable {
  let written: String
  let country: String?

  init(_ affiliation: Affiliation) {
    written = affiliation.written
    country = affiliation.country
  }
}
