import Bibliography

/// Finds out which institutions the affiliations of a corpus mean, from what the corpus itself says.
///
/// Names with the same words in any known language fall together first; then spellings that fit each other:
/// acronyms with the names whose initials they are, names with and without their parent, translations that one
/// person writes both. A spelling that fits several institutions is joined to none of them, unless the people who
/// write it settle which. Every join beyond the same words keeps its reasons.
package enum InstitutionResolver {
  /// Resolves affiliations.
  ///
  /// - Parameters:
  ///   - ofAuthorships: the affiliations of each authorship, as written.
  ///   - ofWorks: the affiliations of each work that its record ties to none of its authors.
  ///   - persons: a person's label for each authorship, from an earlier pass; nil before any is known.
  ///   - readings: what affiliations say; what is read now is kept in it.
  ///   - constraints: what a user decided.
  /// - Returns: one row per authorship and one per work, in the order in which they were given.
  /// - Complexity: O(a + p) for a affiliations and p pairs of names that share a word of their own.
  package static func resolve(
    ofAuthorships: [[Affiliation]], ofWorks: [[Affiliation]] = [], persons: [Int32]?,
    readings: inout AffiliationReadings, rollUp: InstitutionRollUp = .institution,
    greaterChina: GreaterChina = .separate, constraints: InstitutionConstraints = .none
  ) -> InstitutionResolution {
    let settings = InstitutionSettings(
      registry: readings.registry, rollUp: rollUp, greaterChina: greaterChina, constraints: constraints)
    let affiliations = OwnedAffiliations(ofAuthorships: ofAuthorships, ofWorks: ofWorks)
    var names = InstitutionNames(of: affiliations, persons: persons, readings: &readings, settings)
    var groups: InstitutionGroups
    if rollUp == .written {
      groups = InstitutionGroups(decidedOf: names, settings)
    } else {
      let pairs = InstitutionPairs(of: names.names, compared: &readings.compared)
      groups = InstitutionGroups(joining: names, pairs, settings)
      AffiliationRereading.run(affiliations, &names, &groups)
    }
    if rollUp == .parent || rollUp == .country { groups.joinUpwards(names.names, settings) }
    return InstitutionResolution(of: affiliations, names, groups, settings)
  }
}
