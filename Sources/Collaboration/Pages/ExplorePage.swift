import ByteFormats
import Identity
import PageSources
import SparseGraph

/// The page on which a network is explored in a browser: its vertices with all measures and places, and its works.
///
/// Edges are not in the data: they follow from the works' actors, and the browser counts them as the command does. See
/// ``text(version:)``.
public struct ExplorePage: Sendable {
  /// The maximum number of vertices of a page; of more, those of highest strength are kept.
  public static let vertexLimit = 10_000
  /// The number of vertices in the table for readers without JavaScript.
  static let plainRowCount = 500

  let measured: MeasuredNetwork
  let corpus: ResolvedCorpus?
  let members: MeasuredNetwork?
  let rows: TableRows?
  /// The vertices that are listed under the selection, ascending: the rows of the vertex table.
  let listed: [Int]
  /// The vertices of the page, ascending.
  let kept: [Int]
  /// All vertices of the page, the strongest first.
  let strongest: [Int]

  /// Prepares the page of a measured network.
  ///
  /// - Parameters:
  ///   - corpus: what the network was counted from; nil for a precomputed one.
  ///   - members: the network of persons, for what institutions' people do among themselves.
  ///   - rows: the table of the network's vertices, where it is there already.
  ///   - vertexLimit: the maximum number of vertices on the page.
  public init(
    _ measured: MeasuredNetwork, of corpus: ResolvedCorpus?, members: MeasuredNetwork? = nil,
    rows: TableRows? = nil,
    vertexLimit: Int = ExplorePage.vertexLimit
  ) {
    self.measured = measured
    self.corpus = corpus
    self.members = members
    self.rows = rows
    let (strengths, works) = (measured.strengths, measured.workCounts)
    let isListed = measured.network.listedVertices()
    listed = isListed.indices.filter { isListed[$0] }
    let order = listed.sorted {
      (-strengths[$0], -works[$0], $0) < (-strengths[$1], -works[$1], $1)
    }
    strongest = Array(order.prefix(vertexLimit))
    kept = strongest.sorted()
  }

  /// Returns the page, with a line feed at the end; the same network gives the same bytes.
  ///
  /// - Complexity: that of all measures and of the layout, and O(w) for w authorships.
  public func text(version: String) -> String {
    let network = measured.network
    let (all, shown) = (listed.count, kept.count)
    var scaleNote = ""
    if shown < all {
      let note =
        "The page has the \(shown) \(network.actors.rawValue) of highest strength, of \(all), and the works and edges between "
        + "them; the measures are those of the whole network."
      scaleNote = "<p class=\"note\">\(XMLText.displayed(note))</p>"
    }
    let limit = min(Self.plainRowCount, shown)
    let data = ExploreData(self)
    return InteractivePage.text(
      .explore, data: data.text,
      values: [
        "title": title, "subtitle": network.summary, "actors": network.actors.title,
        "no-script-note":
          "This page draws the network with JavaScript, which is off or missing. The table has the \(limit) "
          + "\(network.actors.rawValue) of highest strength, of \(all).",
        "figures-note":
          "Figures have four significant digits and are those of the whole network, whatever is filtered. A heading "
          + "sorts: largest first, then smallest first.",
        "footer":
          "Made by collegium \(version). The page is complete in this one file and asks nothing of the network.",
      ], markup: ["scale-note": scaleNote, "table": plainTable(limit), "meanings": meanings(data.measures)])
  }

  private var title: String {
    let network = measured.network
    guard case .works = network.weighting else { return network.references.title }
    return switch network.actors {
    case .persons: "\(network.references.title): who works with whom"
    case .institutions: "\(network.references.title): collaboration of institutions"
    case .countries: "\(network.references.title): collaboration of countries"
    }
  }

  /// What each measure means, and that values are estimates or missing, where they are.
  private func meanings(_ measures: [Column]) -> String {
    measures.map { column in
      let note = Measures.vertex(named: column.name)?.note(measured).map { " (\($0))" } ?? ""
      return
        "<dt>\(XMLText.displayed(column.name))</dt><dd>\(XMLText.displayed(column.summary + note))</dd>\n"
    }.joined()
  }

  /// The table for readers without JavaScript; HTML lets the ends of cells and rows be left out.
  private func plainTable(_ limit: Int) -> String {
    let (network, degrees) = (measured.network, measured.graph.degrees())
    var hasWorks = false
    if case .works = network.weighting { hasWorks = true }
    var text = "<table><tr><th>name\(hasWorks ? "<th>works" : "")<th>degree<th>strength\n"
    for vertex in strongest.prefix(limit) {
      text += "<tr><td>\(XMLText.displayed(ShownText.of(network.vertices[vertex].name)))"
      if hasWorks { text += "<td>\(measured.workCounts[vertex])" }
      text += "<td>\(degrees[vertex])<td>\(DecimalText.rounded(measured.strengths[vertex], digits: 3))\n"
    }
    return text + "</table>"
  }
}
