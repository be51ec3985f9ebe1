import ByteFormats

/// A folder of networks that were counted from works elsewhere: of persons, institutions and countries, each a table of
/// actors and a table of edges, each with a table of its years, plain or compressed by gzip; a table of works by year;
/// and a description.
///
/// Actors are in the order of the numbers in their ids. An edge has the number of joint works, their fractional sum, and
/// the years of the first and the last; between institutions and countries also the number of works of co-affiliation,
/// and only that where nobody of both wrote a work with another. Tables of years have a row per year, in the order of
/// the actors or edges; those of persons lack whose works are all of one year, which the first year states.
public struct NetworkFolder: Sendable {
  /// Its path, as the user typed it.
  public let path: String
  /// What its description says.
  package let summary: NetworkFolderSummary

  /// What the weights of edges are.
  public enum Weights: String, Sendable, CaseIterable {
    /// The number of joint works.
    case full
    /// Each work shared evenly: 1/(n-1) to each pair of its n actors.
    case fractional
  }

  /// What the actors are.
  public enum Actors: String, Sendable, CaseIterable {
    case persons, institutions, countries

    /// The table of the edges.
    package var edges: String {
      switch self {
      case .persons: "person-edges"
      case .institutions: "institution-edges"
      case .countries: "country-edges"
      }
    }

    /// The table of the works of each actor by year.
    var years: String {
      switch self {
      case .persons: "person-years"
      case .institutions: "institution-years"
      case .countries: "country-years"
      }
    }

    /// The table of the edges by year.
    var edgeYears: String { "\(edges.dropLast())-years" }

    /// The letter before the numbers of their ids; nil where ids are text.
    var letter: UInt8? {
      switch self {
      case .persons: UInt8(ascii: "A")
      case .institutions: UInt8(ascii: "I")
      case .countries: nil
      }
    }
  }

  /// Opens a folder; nil where it is none of networks.
  ///
  /// - Throws: ``ReadError``, `badData`, where its description is damaged.
  public init?(opening path: String) throws(ReadError) {
    let file = path + (path.hasSuffix("/") ? "" : "/") + Self.description
    guard let content = try? StoredBytes(contentsOf: file) else { return nil }
    guard let summary = try NetworkFolderSummary(content, at: file) else { return nil }
    self.path = path
    self.summary = summary
  }

  /// Returns the folder of networks that is the only input; nil where no input is one.
  ///
  /// - Throws: ``ReadError``, `badData`, where there are other inputs beside it.
  package static func only(of inputs: [String]) throws(ReadError) -> NetworkFolder? {
    for input in inputs where input != "-" {
      guard let folder = try NetworkFolder(opening: input) else { continue }
      guard inputs.count == 1 else {
        throw ReadError(
          .badData, at: SourceLocation(input),
          "this folder of networks was counted by itself and cannot be joined with other inputs",
          remedy: "give it alone")
      }
      return folder
    }
    return nil
  }

  /// A table of the folder.
  package struct Table: Sendable, Hashable {
    /// What a column holds where an engine wrote it.
    package enum Kind: Sendable, Hashable {
      /// The number of an id, which has this letter before it; nil for ids that are text.
      case id(UInt8?)
      case text
      case count
      case year
      /// Whole units of 10^-15, written as a decimal.
      case units
    }

    /// Its name, without the ending.
    package var name: String
    /// What its columns hold.
    package var kinds: [Kind]
    /// The heads of its columns.
    package var columns: [String]

    init(_ name: String, _ columns: KeyValuePairs<String, Kind>) {
      self.name = name
      kinds = columns.map(\.value)
      self.columns = columns.map(\.key)
    }
  }

  /// The name of the description.
  package static let description = "network.json"
  /// What a description says that its folder holds.
  package static let kind = "networks"
  /// The name of the table of works by year.
  package static let yearTable = "years"

  /// The tables, actors before edges, and the works by year.
  package static let tables: [Table] = {
    let (author, place) = (Table.Kind.id(UInt8(ascii: "A")), Table.Kind.id(UInt8(ascii: "I")))
    let country = Table.Kind.id(nil)
    return [
      Table(
        "persons",
        ["id": author, "name": .text, "works": .count, "first_year": .year, "last_year": .year]),
      Table("person-years", ["id": author, "year": .year, "works": .count]),
      edges("person-edges", author), edgeYears("person-edge-years", author),
      Table(
        "institutions",
        [
          "id": place, "name": .text, "works": .count, "first_year": .year, "last_year": .year,
          "country": .text, "ror": .text, "sector": .text, "external_works": .count,
          "international_works": .count,
        ]),
      Table(
        "institution-years",
        [
          "id": place, "year": .year, "works": .count, "external_works": .count,
          "international_works": .count,
        ]),
      joint(edges("institution-edges", place)), joint(edgeYears("institution-edge-years", place)),
      Table(
        "countries",
        [
          "id": country, "name": .text, "works": .count, "first_year": .year, "last_year": .year,
          "international_works": .count,
        ]),
      Table(
        "country-years", ["id": country, "year": .year, "works": .count, "international_works": .count]),
      joint(edges("country-edges", country)), joint(edgeYears("country-edge-years", country)),
      Table(
        yearTable,
        [
          "year": .year, "works": .count, "works_with_authors": .count, "joint_works": .count,
          "works_with_institutions": .count, "inter_institution_works": .count,
          "works_with_countries": .count, "international_works": .count,
        ]),
    ]
  }()

  private static func edges(_ name: String, _ end: Table.Kind) -> Table {
    Table(
      name,
      [
        "source": end, "target": end, "works": .count, "fractional": .units, "first_year": .year,
        "last_year": .year,
      ])
  }

  private static func edgeYears(_ name: String, _ end: Table.Kind) -> Table {
    Table(
      name, ["source": end, "target": end, "year": .year, "works": .count, "fractional": .units])
  }

  /// A table of edges with the works of co-affiliation.
  private static func joint(_ table: Table) -> Table {
    var table = table
    table.columns.append("co_affiliation_works")
    table.kinds.append(.count)
    return table
  }
}
