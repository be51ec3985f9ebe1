/// Where a person says to work, as one record writes it; may name no, one or several institutions.
public struct Affiliation: Hashable, Sendable {
  /// The text as written, with its case, order and trailing spaces; line breaks of a page are single spaces.
  public var written: String
  /// Identifiers that the record ties to this affiliation (a ROR id).
  public var identifiers: [Identifier]
  /// The country's ISO 3166-1 alpha-2 code in upper case, where the record has a field for it.
  public var country: String?

  /// How many bytes of an affiliation are read for institutions.
  @inlinable package static var readableBytes: Int { 1 << 16 }

  /// Makes an affiliation from what the record writes.
  @inlinable
  public init(_ written: String, identifiers: [Identifier] = [], country: String? = nil) {
    self.written = written
    self.identifiers = identifiers
    self.country = country
  }
}
