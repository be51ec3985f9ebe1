import Bibliography
import ByteFormats
import SparseGraph

/// The analysis of networks that were counted from works elsewhere: what can be said without the works.
public struct StatedAnalysis: Sendable {
  /// The most edges of which a table is written: of more, the input has the table.
  static let mostListedEdges = 1_000_000
  /// The most edges, year by year, of which slices are measured.
  static let mostSlicedEdges = 20_000_000

  /// A network, as it is stated and measured.
  struct Part: Sendable {
    var stated: PrecomputedNetwork
    var measured: MeasuredNetwork
  }

  /// What the networks were counted from, in words.
  public let title: String
  /// The language of the report.
  public let language: Language
  /// The texts of the report.
  var say: Language { language }
  /// Numbers of works, actors and edges, and of what was left out.
  let counts: [(name: String, count: Int)]
  /// What was counted in each year of the selection.
  let years: [NetworkFolder.Year]
  /// What was selected.
  public let selection: StatedSelection
  /// How works are cut into slices.
  let slices: Slices
  /// The networks of persons, institutions and countries that the folder can answer, in this order.
  let parts: [Part]
  /// The partners of the home institution; nil where none was named.
  let partners: PartnerList?
  /// The figures of the home institution.
  let homeFigures: [(name: String, value: Cell, meaning: String)]
  /// For some networks, their vertices and edges year by year.
  let yearly: [CollaborationNetwork.Actors: NetworkFolder.YearlyNetwork]

  /// What an analysis looks at besides the networks.
  public struct Focus: Sendable {
    /// The institution whose partners are listed, as the user names it; nil for none.
    public var home: String?
    /// How works are cut into slices: of years.
    public var slices: Slices

    /// Makes a focus; slices are single years by default.
    public init(home: String? = nil, slices: Slices = .years) {
      self.home = home
      self.slices = slices
    }
  }

  /// Reads and measures the networks of a folder.
  ///
  /// - Parameters:
  ///   - selection: what is asked for; of a roster, only the network of its own actors is read.
  ///   - options: which weights are read, and from which on.
  ///   - paths: how many of the shortest paths distances and betweenness are computed from.
  ///   - progress: called with what is read next.
  /// - Throws: ``SelectionError`` for what the folder cannot answer; ``ReadError`` for a folder that is damaged, or a
  ///   network that does not fit into the memory.
  public init(
    _ folder: NetworkFolder, selection: Selection, focus: Focus = Focus(),
    options: NetworkFolder.ReadingOptions = .init(), paths: PathEffort = .automatic(),
    language: Language = .english, progress: (String) -> Void = { _ in }
  ) throws {
    let selected = try StatedSelection(selection, of: folder, NetworkFolder.Actors.allCases)
    self.selection = selected
    self.language = language
    slices = focus.slices
    title = selection.title ?? folder.title
    counts = folder.counts
    years = try folder.years().filter { selection.years?.contains($0.year) ?? true }
    guard focus.slices.areOfYears else {
      throw SelectionError(
        at: folder.path,
        "--slices \(focus.slices.description) needs works, and this folder of networks holds none",
        remedy: "slice by years, such as --slices 5")
    }
    var parts: [Part] = []
    var yearly: [CollaborationNetwork.Actors: NetworkFolder.YearlyNetwork] = [:]
    for actors in NetworkFolder.Actors.allCases {
      guard var own = selected.options(actors, options) else { continue }
      progress("reading \(folder.memoryPhrase(of: actors) ?? actors.rawValue)")
      own.readsDetails = actors != .persons
      let stated = try folder.network(of: actors, own)
      let network = CollaborationNetwork(stated, title: title, selection: selected)
      parts.append(Part(stated: stated, measured: MeasuredNetwork(network, paths: paths)))
      if folder.hasYears(of: actors) {
        yearly[network.actors] = try folder.yearly(of: actors, own, limit: Self.mostSlicedEdges)
      }
    }
    self.parts = parts
    self.yearly = yearly
    guard let home = focus.home else {
      (partners, homeFigures) = (nil, [])
      return
    }
    (partners, homeFigures) = try Self.partners(
      of: folder.institution(named: home, option: "--home"), folder, selected, years,
      parts.first { $0.measured.network.actors == .institutions }?.stated)
  }

  /// The measured networks, in the order persons, institutions, countries; of a roster only that of its own actors.
  public var networks: [MeasuredNetwork] { parts.map(\.measured) }

  /// The tables with the names of their files, without the ending: a row per actor with every measure that needs no
  /// works, a row per edge, the figures of the networks, and the years.
  ///
  /// - Complexity: That of all measures of the three networks.
  public func tables() -> [(name: String, rows: TableRows)] {
    var tables: [(name: String, rows: TableRows)] = []
    for part in parts {
      let network = part.measured.network
      let document = NetworkDocument(part.measured, stating: part.stated)
      tables.append((network.actors.rawValue, TableRows(Self.actors(document))))
      guard document.edges.count <= Self.mostListedEdges else { continue }
      tables.append(("\(network.actors.singular)-edges", TableRows(Self.edges(document))))
    }
    tables.append(("network", TableRows(Tables.figures(networks, home: homeFigures))))
    tables.append(("trends", TableRows(trends())))
    if let partners {
      tables.append(("partners", TableRows(Table(title: partners.title, columns: partners.columns))))
    }
    return tables
  }

  /// What was selected, as a manifest states it.
  package var selectionDescription: JSONText {
    selection.description(
      parts.map { part in
        let actors = part.measured.network.actors
        return (actors, selection.actorCount(actors), part.measured.network.vertices.count)
      })
  }

  private static func actors(_ document: NetworkDocument) -> Table {
    Table(
      title: document.actors.title,
      columns: [
        Column(document.actors.singular, summary: "id", document.ids.map { .text($0) }),
        Column("name", document.names.map { .text($0) }),
      ] + document.attributes.map { Column($0.name, summary: $0.summary, $0.cells) })
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
}
