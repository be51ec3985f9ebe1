/// What was concluded of the affiliations of a corpus.
package struct InstitutionResolution {
  /// The institutions, in the order in which the corpus first names them.
  package var institutions: [Institution]
  /// What the affiliations of each authorship name, one row per authorship.
  package var ofAuthorships: [OwnerInstitutions]
  /// What the affiliations of each work name that its record ties to none of its authors, one row per work.
  package var ofWorks: [OwnerInstitutions]
  /// Affiliations as written in which no institution was found, with their counts, in order of appearance.
  package var unresolved: [(text: String, count: Int)]
  /// What each affiliation was taken for, in order of appearance.
  package var ofAffiliation: [AffiliationMeaning]
}

/// What the affiliations of one authorship, or of one work, name.
package struct OwnerInstitutions: Hashable, Sendable {
  /// The indices of the institutions, without repetition, in the affiliations' order.
  package var institutions: [Int32] = []
  /// The departments and laboratories, in the affiliations' order.
  package var units: [String] = []
  /// The countries that the affiliations state, without repetition, whether or not an institution was found.
  package var statedCountries: [String] = []
}

/// What one affiliation was taken for.
package struct AffiliationMeaning: Hashable, Sendable {
  /// The affiliation as written.
  package var written: String
  /// How many authorships and works write it.
  package var count: Int
  /// The institutions, by their indices.
  package var institutions: [Int]
  /// For each of them, the spelling in the affiliation.
  package var spellings: [String]
  /// Departments and laboratories in it.
  package var units: [String]
  /// The country that it states, as an ISO code.
  package var country: String?
}
