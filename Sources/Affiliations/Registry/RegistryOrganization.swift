/// One organisation of a registry, as its dump describes it.
public struct RegistryOrganization: Hashable, Sendable {
  /// What a name is in the registry.
  public enum NameKind: UInt8, Hashable, Sendable {
    case display, label, alias, acronym
    /// A name of an organisation whose place this one took.
    case predecessor
    /// The name to display where an edit says that nothing is to be found by it.
    case shownOnly
    /// A name that the record does not list: the title of its article in Wikipedia, or a university's by its city alone.
    case derived
  }

  /// One of the organisation's names.
  public struct Name: Hashable, Sendable {
    /// The name as the registry spells it.
    public var text: String
    /// What it is.
    public var kind: NameKind
    /// The language as an ISO 639-1 code, or empty.
    public var language: String
    /// Whether it is a part of the address of the organisation's own web pages (`MIT`, `web.mit.edu`).
    var isHostLabel = false
    /// How many organisations bear a name of the same words, where the registry that it was taken from says so; else 0.
    var namesakes: UInt16 = 0

    /// Makes a name.
    public init(_ text: String, _ kind: NameKind, language: String = "") {
      self.text = text
      self.kind = kind
      self.language = language
    }
  }

  /// Whether the organisation still exists, and whether its record does.
  public enum Status: UInt8, Hashable, Sendable {
    case active, inactive, withdrawn
  }

  /// How another organisation is related to this one.
  public enum RelationKind: UInt8, Hashable, Sendable {
    case parent, child, related, predecessor, successor
  }

  /// Another organisation, by its id, and what it is to this one.
  public struct Relation: Hashable, Sendable {
    /// What the other organisation is to this one.
    public var kind: RelationKind
    /// Its id without the prefix.
    public var id: String

    /// Makes a relation.
    public init(_ kind: RelationKind, _ id: String) {
      self.kind = kind
      self.id = id
    }
  }

  /// The id without its prefix: `03k9qs827`.
  public var id: String
  /// Its names, in the registry's order.
  public var names: [Name]
  /// Whether it exists.
  public var status: Status
  /// `education`, `healthcare`, `company`, ... as the registry says.
  public var types: [String]
  /// The country's ISO 3166-1 alpha-2 code, or empty.
  public var country: String
  /// The city, or empty where the dump has none.
  public var city: String
  /// The state or province, or empty.
  public var region: String
  /// Where it is: the place of its first location; nil where the dump has none.
  public var coordinates: Coordinates?
  /// Its relations, in the registry's order.
  public var relations: [Relation]
  /// Hosts of its web pages and e-mail addresses, without `www.`.
  public var hosts: [String]
  /// ``IndexLayout/Organization/prominence`` in the registry that it was taken from; nil where it was taken from none.
  var prominence: UInt16?

  /// Makes an organisation.
  public init(
    id: String, names: [Name], status: Status = .active, types: [String] = [], country: String = "",
    city: String = "", region: String = "", coordinates: Coordinates? = nil, relations: [Relation] = [],
    hosts: [String] = []
  ) {
    self.id = id
    self.names = names
    self.status = status
    self.types = types
    self.country = country
    self.city = city
    self.region = region
    self.coordinates = coordinates
    self.relations = relations
    self.hosts = hosts
  }

  /// The first of ``types`` that is not `funder`, which says who pays and not what it is; nil where there is none.
  public var sector: String? { types.first { $0 != "funder" } }

  /// The name to display; the first name where none is marked.
  public var displayName: String {
    (names.first { $0.kind == .display || $0.kind == .shownOnly } ?? names.first)?.text ?? id
  }

  /// The id as the registry prints it: `https://ror.org/03k9qs827`.
  public var url: String { "https://ror.org/" + id }

  /// Returns the part of a ROR id that counts, whatever prefix it is written with; nil if it is none.
  public static func bareID(_ text: String) -> String? {
    let tail = text.split(separator: "/").last.map { $0.lowercased() } ?? ""
    guard tail.utf8.count == 9, tail.utf8.first == UInt8(ascii: "0"),
      tail.utf8.allSatisfy({
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      })
    else { return nil }
    return tail
  }
}
