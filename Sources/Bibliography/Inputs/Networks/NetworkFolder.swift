import ByteFormats

/// A folder of networks that were counted from works elsewhere: of persons, institutions and countries, each a table of
/// actors and a table of edges, plain or compressed by gzip; a table of works by year; and a description.
///
/// Actors are in the order of the numbers in their ids. An edge has the number of joint works, their fractional sum, and
/// the years of the first and the last; between institutions and countries also the number of works of co-affiliation,
/// and only that where nobody of both wrote a work with another.
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
    /// What the columns of an engine hold, in its order.
    package var source: [Kind]
    /// For each column of the table, the engine's column.
    package var order: [Int]
    /// The heads of its columns.
    package var columns: [String]
  }

  /// The name of the description.
  package static let description = "network.json"
  /// What a description says that its folder holds.
  package static let kind = "networks"

  /// The tables, actors before edges, and the works by year.
  package static let tables: [Table] = [
    actors("persons", UInt8(ascii: "A"), hasName: true, hasCountry: false),
    edges("person-edges", UInt8(ascii: "A"), hasCoAffiliation: false),
    actors("institutions", UInt8(ascii: "I"), hasName: true, hasCountry: true),
    edges("institution-edges", UInt8(ascii: "I"), hasCoAffiliation: true),
    actors("countries", nil, hasName: false, hasCountry: false),
    edges("country-edges", nil, hasCoAffiliation: true),
    Table(
      name: yearTable, source: [.year] + [Table.Kind](repeating: .count, count: 7), order: Array(0..<8),
      columns: [
        "year", "works", "works_with_authors", "joint_works", "works_with_institutions",
        "inter_institution_works", "works_with_countries", "international_works",
      ]),
  ]

  /// The name of the table of works by year.
  package static let yearTable = "years"

  private static func actors(_ name: String, _ letter: UInt8?, hasName: Bool, hasCountry: Bool) -> Table {
    let years = ["first_year", "last_year"]
    let columns = ["id", "name", "works"] + years + (hasCountry ? ["country"] : [])
    var source: [Table.Kind] = [.id(letter)]
    if hasName { source.append(.text) }
    if hasCountry { source.append(.text) }
    source += [.count, .year, .year]
    // Countries are called by their codes.
    let order = hasName ? (hasCountry ? [0, 1, 3, 4, 5, 2] : [0, 1, 2, 3, 4]) : [0, 0, 1, 2, 3]
    return Table(name: name, source: source, order: order, columns: columns)
  }

  private static func edges(_ name: String, _ letter: UInt8?, hasCoAffiliation: Bool) -> Table {
    var columns = ["source", "target", "works", "fractional", "first_year", "last_year"]
    var source: [Table.Kind] = [.id(letter), .id(letter), .count, .units, .year, .year]
    if hasCoAffiliation {
      columns.append("co_affiliation_works")
      source.append(.count)
    }
    return Table(name: name, source: source, order: Array(source.indices), columns: columns)
  }
}
