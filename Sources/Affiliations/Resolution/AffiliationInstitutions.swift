/// The institutions that one affiliation names: one row of the table of affiliations.
public struct AffiliationInstitutions: Hashable, Sendable {
  /// The ids of the institutions, in the affiliation's order, without repetition: those of the registry where there is
  /// one, else local ones.
  public var ids: [String] = []
  /// For each id, the institution's name.
  public var names: [String] = []
  /// The codes of the countries that the affiliation states or its institutions have, without repetition.
  public var countries: [String] = []
  /// How sure the least sure institution is, 0...1; nil where there is none.
  public var probability: Double?
  /// The label of what no registry knows, equal for the same words in another language or order; empty where the
  /// registry knows the affiliation.
  public var localLabel = ""

  /// Makes a row.
  public init(
    ids: [String] = [], names: [String] = [], countries: [String] = [], probability: Double? = nil,
    localLabel: String = ""
  ) {
    self.ids = ids
    self.names = names
    self.countries = countries
    self.probability = probability
    self.localLabel = localLabel
  }
}
