import Affiliations
import Bibliography

/// The affiliations of a corpus, by their owners: those of each mention, and those of each work that its record ties
/// to none of its people.
struct CorpusAffiliations {
  private let ofMentions: [[Affiliation]]
  private let ofWorks: [[Affiliation]]
  private let constraints: InstitutionConstraints
  private var readings: AffiliationReadings

  /// Takes the affiliations of a corpus.
  ///
  /// - Parameters:
  ///   - registry: organisations to look for; what it does not know stays local.
  ///   - constraints: what the user decided.
  init(of mentions: Mentions, registry: Registry?, constraints: InstitutionConstraints = .none) {
    let works = mentions.corpus.works
    ofMentions = mentions.all.map { works[$0.work].authorships[$0.authorship].affiliations }
    ofWorks = works.map(\.affiliations)
    readings = AffiliationReadings(registry: registry)
    self.constraints = constraints
  }

  /// Returns the institutions of each mention by their names alone, as numbers; for finding persons.
  mutating func institutionsByName() -> [[Int32]] {
    InstitutionResolver.resolve(
      ofAuthorships: ofMentions, ofWorks: ofWorks, persons: nil, readings: &readings, constraints: constraints
    ).ofAuthorships.map(\.institutions)
  }

  /// Returns the institutions, found with the help of the persons who write several spellings.
  ///
  /// - Parameters:
  ///   - labels: for each mention, the number of its person.
  ///   - rollUp: the level at which institutions are distinguished.
  ///   - greaterChina: how Hong Kong, Macao and Taiwan count.
  mutating func institutions(
    withPersons labels: [Int32], rollUp: InstitutionRollUp, greaterChina: GreaterChina
  ) -> InstitutionConclusions {
    InstitutionConclusions(
      InstitutionResolver.resolve(
        ofAuthorships: ofMentions, ofWorks: ofWorks, persons: labels, readings: &readings, rollUp: rollUp,
        greaterChina: greaterChina, constraints: constraints),
      greaterChina: greaterChina)
  }
}

/// The institutions that the affiliations of a corpus mean, in alphabetical order of their ids.
struct InstitutionConclusions: Sendable {
  /// What the affiliations of a mention or of a work mean.
  struct Meaning: Sendable {
    /// The indices of the institutions, in the order of the affiliations, without repetition.
    var institutions: [Int]
    /// The country codes of the institutions, or, where none is recognised, of the affiliations, without repetition.
    var countries: [String]
    /// The departments and laboratories that the affiliations name.
    var units: [String]
  }

  /// The institutions, in alphabetical order of their ids.
  let institutions: [Institution]
  /// For each mention, what its affiliations mean.
  let ofMentions: [Meaning]
  /// For each work, what the affiliations mean that its record ties to none of its people.
  let ofWorks: [Meaning]
  /// What each affiliation means, in the order in which the corpus first writes them.
  let ofAffiliations: [AffiliationMeaning]
  /// The affiliations as written in which no institution was recognised, with their counts.
  let unresolved: [(text: String, count: Int)]

  fileprivate init(_ resolution: InstitutionResolution, greaterChina: GreaterChina) {
    let order = resolution.institutions.indices.sorted {
      resolution.institutions[$0].id < resolution.institutions[$1].id
    }
    var rank = [Int](repeating: 0, count: order.count)
    for (place, institution) in order.enumerated() { rank[institution] = place }
    let institutions = order.map { resolution.institutions[$0] }
    func meaning(_ owner: OwnerInstitutions) -> Meaning {
      let found = owner.institutions.map { rank[Int($0)] }
      let stated = found.isEmpty ? owner.statedCountries.map(greaterChina.code) : []
      var countries: [String] = []
      for code in found.compactMap({ institutions[$0].country }) + stated where !countries.contains(code) {
        countries.append(code)
      }
      return Meaning(institutions: found, countries: countries, units: owner.units)
    }
    self.institutions = institutions
    ofMentions = resolution.ofAuthorships.map(meaning)
    ofWorks = resolution.ofWorks.map(meaning)
    ofAffiliations = resolution.ofAffiliation.map { affiliation in
      var affiliation = affiliation
      affiliation.institutions = affiliation.institutions.map { rank[$0] }
      return affiliation
    }
    unresolved = resolution.unresolved
  }
}
