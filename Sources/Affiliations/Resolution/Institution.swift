/// An institution that affiliations mean: a conclusion, with the spellings that it was drawn from.
public struct Institution: Hashable, Sendable {
  /// One spelling and how often it is written.
  public struct Variant: Hashable, Sendable {
    /// The spelling as written, without city and country around it.
    public var name: String
    /// The number of authorships and works that write it.
    public var count: Int
  }

  /// Its id: ``registryID`` where it has one, else a slug of the name, with `-2` and so on behind it for another
  /// institution of that name. As written, always a slug; by country, the code in small letters.
  public var id: String
  /// Its ROR id, where it was found in a registry or its records state it: `03k9qs827`.
  public var registryID: String?
  /// The name: its most frequent full spelling, without a legal form.
  public var name: String
  /// A short name for diagrams: an acronym where one is known, else the name abbreviated.
  public var shortName: String
  /// The country's ISO 3166-1 alpha-2 code, or nil where neither a registry nor an affiliation states it.
  public var country: String?
  /// The spellings, most frequent first, ties in alphabetical order.
  public var variants: [Variant]
  /// Why the spellings were taken for one institution.
  public var joins: [Join]
  /// What it is, as the registry says: the first of its types that is not `funder`; nil without a registry's record.
  public var sector: String? = nil
  /// Where it is, as the registry says; nil without a registry's record.
  public var coordinates: Coordinates? = nil
}
