import Bibliography
import ByteFormats
import SparseGraph

/// The analysis of networks that were counted from works elsewhere: what can be said without the works.
public struct StatedAnalysis: Sendable {
  /// The most edges of which a table is written: of more, the input has the table.
  static let mostListedEdges = 1_000_000

  /// A network, as it is stated and measured.
  struct Part: Sendable {
    var stated: PrecomputedNetwork
    var measured: MeasuredNetwork
  }

  /// What the networks were counted from, in words.
  public let title: String
  /// The language of the report.
  public var language = Language.english
  /// The texts of the report.
  var say: Language { language }
  /// Numbers of works, actors and edges, and of what was left out.
  public let counts: [(name: String, count: Int)]
  /// What was counted in each year.
  public let years: [NetworkFolder.Year]
  /// The networks of persons, institutions and countries.
  let parts: [Part]

  /// Measures networks.
  ///
  /// - Parameters:
  ///   - networks: those of persons, institutions and countries, with details of their edges.
  ///   - paths: how many of the shortest paths distances and betweenness are computed from.
  public init(
    _ networks: [PrecomputedNetwork], title: String, counts: [(name: String, count: Int)],
    years: [NetworkFolder.Year], paths: PathEffort
  ) {
    self.title = title
    self.counts = counts
    self.years = years
    parts = networks.map {
      Part(stated: $0, measured: MeasuredNetwork(CollaborationNetwork($0, title: title), paths: paths))
    }
  }

  /// The measured networks: persons, institutions, countries.
  public var networks: [MeasuredNetwork] { parts.map(\.measured) }

  /// The tables with the names of their files, without the ending: a row per actor with every measure that needs no
  /// works, a row per edge, the figures of the networks, and the years.
  ///
  /// - Complexity: That of all measures of the three networks.
  public func tables() -> [(name: String, rows: TableRows)] {
    var tables: [(name: String, rows: TableRows)] = []
    for part in parts {
      let network = part.measured.network
      tables.append((network.actors.rawValue, TableRows(Self.actors(part))))
      guard network.graph.edgeCount <= Self.mostListedEdges else { continue }
      let document = NetworkDocument(part.measured, stating: part.stated)
      tables.append(("\(network.actors.singular)-edges", TableRows(Self.edges(document))))
    }
    tables.append(("network", TableRows(Tables.figures(networks))))
    tables.append(("trends", TableRows(trends())))
    return tables
  }

  private static func actors(_ part: Part) -> Table {
    let network = part.measured.network
    return Table(
      title: network.actors.title,
      columns: [
        Column(network.actors.singular, summary: "id", network.vertices.map { .text($0.id) }),
        Column("name", network.vertices.map { .text($0.name) }),
      ]
        + NetworkDocument.attributes(part.measured, part.stated).map {
          Column($0.name, summary: $0.summary, $0.cells)
        })
  }

  private static func edges(_ document: NetworkDocument) -> Table {
    let edges = document.edges
    return Table(
      title: "Edges of \(document.actors.rawValue)",
      columns: [
        Column("source", edges.sources.map { .text(document.ids[$0]) }),
        Column("target", edges.targets.map { .text(document.ids[$0]) }),
        Column("weight", edges.weights.map { .number($0) }),
      ] + edges.attributes.map { Column($0.name, summary: $0.summary, $0.cells) })
  }

  /// What was new or counted in each year, in the form of a table of trends: network, slice, measure, value.
  public func trends() -> Table {
    var rows: [(network: String, slice: Int, measure: String, value: Cell)] = []
    func add(_ network: String, _ measure: String, _ value: (NetworkFolder.Year) -> Cell) {
      rows += years.map { (network, $0.year, measure, value($0)) }
    }
    func share(_ part: Int, _ whole: Int) -> Cell {
      whole > 0 ? .number(Double(part) / Double(whole)) : .missing
    }
    add("persons", "works") { .integer($0.works) }
    add("persons", "degree of collaboration") { share($0.jointWorks, $0.worksWithAuthors) }
    add("institutions", "inter-institution share") {
      share($0.interInstitutionWorks, $0.worksWithInstitutions)
    }
    add("countries", "international share") { share($0.internationalWorks, $0.worksWithCountries) }
    for part in parts {
      let name = part.measured.network.actors.rawValue
      let vertices = Self.counts(of: part.stated.scores.first { $0.name == "first_year" }?.values ?? [])
      let edges = Self.counts(of: part.stated.linkScores.first { $0.name == "first_year" }?.values ?? [])
      add(name, "new vertices") { .integer(vertices[$0.year] ?? 0) }
      if !part.stated.linkScores.isEmpty { add(name, "new edges") { .integer(edges[$0.year] ?? 0) } }
    }
    return Table(
      title: "Trends",
      columns: [
        Column("network", rows.map { .text($0.network) }), Column("slice", rows.map { .integer($0.slice) }),
        Column("measure", rows.map { .text($0.measure) }), Column("value", rows.map(\.value)),
      ])
  }

  private static func counts(of years: [Double?]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for year in years { if let year { counts[Int(year), default: 0] += 1 } }
    return counts
  }
}
