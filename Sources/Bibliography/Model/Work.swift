/// One record: a contribution, an article, a book, with the people that it names.
public struct Work: Hashable, Sendable {
  /// A field that the record's own event or database added, with its title as written.
  public struct CustomField: Hashable, Sendable {
    /// The field's title as written.
    public var title: String
    /// Its value as written; empty where the field has none.
    public var value: String

    /// Makes a field from its title and value.
    @inlinable
    public init(title: String, value: String) {
      self.title = title
      self.value = value
    }
  }

  /// Another record of the same work.
  public struct Record: Hashable, Sendable {
    /// The id that the record gives.
    public var id: String
    /// Where it begins.
    public var location: SourceLocation

    /// Makes a record from its id and place.
    public init(id: String, location: SourceLocation) {
      self.id = id
      self.location = location
    }
  }

  /// The record's own id as it gives it: a contribution number, a citation key, a DOI.
  public var id: String
  /// A second id that the record prints (Indico's contribution code).
  public var code: String?
  /// The title as written, without the marks of the page's layout.
  public var title: String
  /// The kind of work as written (`Talk`, `Poster`, `Article`); nil where the record says that it has none.
  public var kind: String?
  /// When it was given or published.
  public var date: PartialDate?
  /// What the record writes for its date where no year can be read from it (`in press`, `99999`).
  package var unreadDate: String?
  /// How long it takes, in minutes, where it is scheduled.
  public var durationMinutes: Int?
  /// Where it appeared: the journal, the proceedings, the event.
  public var venue: String?
  /// The session of an event, as written.
  public var session: String?
  /// The track of an event, as written.
  public var track: String?
  /// The language of the work as the record states it (`en`, `eng`, `English`).
  public var language: String?
  /// The abstract or description, paragraphs separated by a line feed.
  public var abstract: String?
  /// Fields that the event or database added.
  public var fields: [CustomField]
  /// Identifiers of the work.
  public var identifiers: [Identifier]
  /// The people of the work in the record's order; one person may have several roles.
  public var authorships: [Authorship]
  /// Affiliations of the work that the record ties to none of its people; those that it ties are theirs alone.
  public var affiliations: [Affiliation] = []
  /// The other records of the same work, in the same input or in others, that were joined with this one.
  public var joinedRecords: [Record] = []
  /// Where the record begins.
  public var location: SourceLocation

  /// Makes a work; everything but id, title and place may be filled in later.
  @inlinable
  public init(
    id: String, title: String, kind: String? = nil, date: PartialDate? = nil, venue: String? = nil,
    identifiers: [Identifier] = [], authorships: [Authorship] = [], location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.date = date
    self.venue = venue
    self.fields = []
    self.identifiers = identifiers
    self.authorships = authorships
    self.location = location
  }

  /// Returns the value of the first identifier of a scheme.
  @inlinable
  package func identifier(_ scheme: Identifier.Scheme) -> String? {
    identifiers.first { $0.scheme == scheme }?.value
  }

  /// Adds an identifier unless there is none to add or it is there already.
  @inlinable
  package mutating func add(_ identifier: Identifier?) {
    guard let identifier, !identifiers.contains(identifier) else { return }
    identifiers.append(identifier)
  }
}
