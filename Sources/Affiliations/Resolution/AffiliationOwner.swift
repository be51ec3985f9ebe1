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

/// What distinguishes two affiliations: the words, the country that their records state, and the ROR ids.
struct AffiliationKey: Hashable {
  let written: String
  let country: String?
  /// The ROR ids, in the record's order.
  let rorIDs: [String]

  init(_ affiliation: Affiliation) {
    written = affiliation.written
    country = affiliation.country
    rorIDs = affiliation.identifiers.isEmpty ? [] : affiliation.rorIDs
  }
}

extension Affiliation {
  /// The ROR ids that the record ties to it, without repetition.
  var rorIDs: [String] {
    var ids: [String] = []
    for identifier in identifiers where identifier.scheme == .ror && !ids.contains(identifier.value) {
      ids.append(identifier.value)
    }
    return ids
  }
}
