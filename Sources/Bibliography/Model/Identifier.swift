/// An identifier that a record states for a work, a person or an organisation, as written there.
public struct Identifier: Hashable, Sendable, CustomStringConvertible {
  /// Who issues an identifier, and for what.
  public enum Scheme: String, Hashable, Sendable, CaseIterable {
    /// A work's digital object identifier, without `https://doi.org/`.
    case doi
    /// A work's PubMed number.
    case pmid
    /// A work's number in PubMed Central, with `PMC` before it.
    case pmcid
    /// A work's number in Web of Science, with its database (`WOS:…`).
    case webOfScience = "wos"
    /// Scopus's number of a work (`2-s2.0-…`) or of a person.
    case scopus
    /// A person's ResearcherID.
    case researcherID = "researcher-id"
    /// A book's or proceedings' number.
    case isbn
    /// OpenAlex's id of a work, a person or an institution, without the address before it.
    case openAlex = "openalex"
    /// A person's ORCID iD, four groups of four, without `https://orcid.org/`.
    case orcid
    /// The key of a person within one event's database (Indico's `person_id`).
    case eventPerson = "event-person"
    /// A person's e-mail address.
    case email
    /// A work's number in arXiv, without its version.
    case arXiv = "arxiv"
    /// A work's code in NASA ADS.
    case bibcode
    /// INSPIRE's number of a work, or the key of a person there (`J.Smith.1`).
    case inspire
    /// A person's key in dblp, or the name with the number that tells its bearers apart (`Wei Wang 0001`).
    case dblp
    /// Semantic Scholar's id of a work or a person.
    case semanticScholar = "semantic-scholar"
    /// OpenReview's id of a work or a person (`~Jane_Doe1`).
    case openReview = "openreview"
    /// HAL's id of a work or a person.
    case hal
    /// An organisation's id in the Research Organization Registry, without `https://ror.org/`.
    case ror
    /// A web address.
    case url
  }

  /// Who issues it.
  public var scheme: Scheme
  /// The identifier itself, in the form that the scheme's case describes.
  public var value: String

  /// Makes an identifier from its scheme and value.
  @inlinable
  public init(_ scheme: Scheme, _ value: String) {
    self.scheme = scheme
    self.value = value
  }

  /// `scheme:value`.
  public var description: String { "\(scheme.rawValue):\(value)" }
}
