/// What one record states about one person's part in one work.
public struct Authorship: Hashable, Sendable {
  /// The part that a person has in a work.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// An author; in Indico, a primary author.
    case author
    /// A co-author, where the record distinguishes authors and co-authors.
    case coauthor
    /// A presenter; implies no authorship.
    case presenter
    /// An editor of the volume or series; implies no authorship.
    case editor
    /// A translator; implies no authorship.
    case translator
    /// Another part that the record names.
    case contributor

    /// Whether the role is one of authorship: `author` or `coauthor`.
    @inlinable
    public var isAuthor: Bool { self == .author || self == .coauthor }
  }

  /// The person's name as written.
  public var name: PersonName
  /// The person's part in the work.
  public var role: Role
  /// Whether the record marks the person as corresponding author.
  public var isCorresponding: Bool
  /// Whether the record marks a group (a consortium or collaboration) and not a person.
  public var isGroup: Bool
  /// The person's affiliations on this work, in the record's order; empty where it states none.
  public var affiliations: [Affiliation]
  /// Identifiers that the record ties to the person (ORCID, event person, e-mail).
  public var identifiers: [Identifier]
  /// Where the person is named in the input.
  public var location: SourceLocation

  /// Makes an authorship from what the record states.
  @inlinable
  public init(
    name: PersonName, role: Role, affiliations: [Affiliation] = [], identifiers: [Identifier] = [],
    isCorresponding: Bool = false, isGroup: Bool = false, location: SourceLocation
  ) {
    self.name = name
    self.role = role
    self.affiliations = affiliations
    self.identifiers = identifiers
    self.isCorresponding = isCorresponding
    self.isGroup = isGroup
    self.location = location
  }
}
