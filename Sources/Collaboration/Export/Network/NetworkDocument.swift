import Bibliography
import ByteFormats
import GraphLayout
import Identity
import SparseGraph

/// A measured network as plain columns, which every network format writes.
///
/// The edges are those of the measured graph, so that a figure computed anew from a file is the figure in it. Pairs
/// that only share people with both affiliations are in ``coAffiliations``; formats that can distinguish the two kinds
/// write them as well.
struct NetworkDocument: Sendable {
  /// A named value of every vertex or every edge.
  struct Attribute: Sendable {
    /// What a value is, for formats that declare it.
    enum Kind: Sendable {
      case text, list, integer, number, flag
    }

    var name: String
    /// What it means, in one line.
    var summary: String
    var kind: Kind
    /// A value for each vertex or edge, in their order; numbers are finite.
    var cells: [Cell]
    /// Whether an input states it as a weight: a count that shows how important a vertex is.
    var isStatedWeight = false

    init(_ column: Column, name: String? = nil) {
      self.name = name ?? column.name
      summary = column.summary
      cells = column.cells
      kind = .init(cells)
    }
  }

  /// Joined pairs with their values.
  struct Edges: Sendable {
    /// For each edge, the vertex with the smaller index.
    var sources: [Int] = []
    /// For each edge, the vertex with the larger index.
    var targets: [Int] = []
    var weights: [Double] = []
    /// Number of works, their ids, kind where there are kinds, pair measures.
    var attributes: [Attribute] = []
    /// For each edge, how many of its works are of each year, ascending; works without a date are left out.
    var years: [[YearCount]] = []

    var count: Int { sources.count }
  }

  /// How many works are of a year.
  struct YearCount: Sendable, Hashable {
    var year: Int
    var works: Int
  }

  /// What the vertices are.
  let actors: CollaborationNetwork.Actors
  /// What the weights of the edges are.
  let weighting: CollaborationNetwork.Weighting
  /// The inputs' titles or names.
  let title: String
  /// The vertices' ids: letters, digits, hyphens, underscores and periods, no two equal.
  let ids: [String]
  /// The vertices' names, as people read them; namesakes have equal ones.
  let names: [String]
  /// Every vertex measure and what identifies a vertex, then the ids of its works.
  let attributes: [Attribute]
  /// For each vertex, how many of its works are of each year, ascending.
  let years: [[YearCount]]
  /// The edges of the graph, by source and target.
  let edges: Edges
  /// Pairs joined by people with both affiliations only, by source and target.
  let coAffiliations: Edges
  /// Computes the figures of the whole network: name and value.
  let figures: @Sendable () -> [(name: String, value: Cell)]
  /// How each vertex looks in a diagram; empty where that is not known.
  var looks: [Look] = []
  /// For each vertex, its index in the network; those that are not listed are left out.
  var vertices: [Int] = []
  /// What was selected; nil for a precomputed network.
  var selection: JSONText?
  /// How many works were selected of how many, and by what; nil where nothing was asked for.
  var selectionPhrase: String?

  /// Returns the values of the attribute of that name, or nil.
  func cells(_ name: String) -> [Cell]? { attributes.first { $0.name == name }?.cells }

  /// Returns the values of a measure, or nil.
  func cells(_ measure: VertexMeasure) -> [Cell]? { cells(measure.name) }

  /// `Persons of <title>, full counting`.
  var heading: String {
    "\(actors.title) of \(title), \(selectionPhrase.map { "\($0), " } ?? "")\(weighting.phrase)"
  }

  /// What was selected, as one line: the phrase, or how many works there are; nil for a precomputed network.
  var selectionText: String? { selection == nil ? nil : selectionPhrase ?? "all works" }

  /// Returns the position of a vertex, y upwards; nil where it has none.
  func position(_ vertex: Int) -> SIMD2<Double>? {
    func value(_ name: String) -> Double? {
      switch cells(name)?[vertex] {
      case .number(let value): value
      case .integer(let value): Double(value)
      default: nil
      }
    }
    guard let x = value("x"), let y = value("y") else { return nil }
    return SIMD2(x, y)
  }

  /// Whether anything in the network has a year.
  var hasYears: Bool { years.contains { !$0.isEmpty } }
}

extension NetworkDocument {
  /// Makes the columns of a measured network of a corpus.
  ///
  /// - Parameter members: the network of persons, for what institutions' people do among themselves.
  /// - Complexity: that of all measures, and O(w) for w works of all vertices and edges.
  init(_ measured: MeasuredNetwork, of corpus: ResolvedCorpus, members: MeasuredNetwork? = nil) {
    let network = measured.network
    let works = corpus.corpus.works
    actors = network.actors
    weighting = network.weighting
    title = network.references.title
    let isListed = network.listedVertices()
    let vertices = network.vertices.indices.filter { isListed[$0] }
    self.vertices = vertices
    selection = network.references.selection.flatMap { selected in
      network.weighting.options.map {
        selected.description($0, unjoiningWorkCount: network.unjoiningWorkCount)
      }
    }
    selectionPhrase = network.selectionPhrase
    ids = vertices.map { network.vertices[$0].id }
    names = vertices.map { network.vertices[$0].name }

    let allWorks = network.worksByVertex()
    let worksOfVertex = vertices.map { allWorks[$0] }
    // Who is new is known of years with a beginning only.
    var attributes = Tables.vertices(measured, of: corpus, members: members).columns.dropFirst(2).filter {
      $0.name != "new" || $0.cells.contains { $0.numericValue != nil }
    }.map { Attribute($0) }
    attributes.append(
      Attribute(
        Column(
          "work_ids", summary: "ids of the works", worksOfVertex.map { .list($0.map { works[Int($0)].id }) }))
    )
    attributes += Self.places(measured, of: vertices)
    looks = Self.looks(measured, of: vertices)
    attributes += Self.attributes(looks)
    self.attributes = attributes
    years = worksOfVertex.map { Self.years($0.lazy.map { works[Int($0)] }) }

    let table = Tables.pairs(network, of: corpus)
    var rows: (collaboration: [Int], coAffiliation: [Int]) = ([], [])
    var ends: [(source: Int, target: Int, weight: Double)] = []
    var yearsOfPair: [[YearCount]] = []
    var place = [Int](repeating: -1, count: network.vertices.count)
    for (index, vertex) in vertices.enumerated() { place[vertex] = index }
    for (row, position) in (network.listedPairs() ?? Array(network.pairs.indices)).enumerated() {
      let pair = network.pairs[position]
      if pair.kind == .collaboration {
        rows.collaboration.append(row)
      } else {
        rows.coAffiliation.append(row)
      }
      ends.append((place[pair.source], place[pair.target], pair.weight))
      yearsOfPair.append(Self.years(pair.works.lazy.map { works[$0] }))
    }
    func edges(_ rows: [Int]) -> Edges {
      Edges(
        sources: rows.map { ends[$0].source }, targets: rows.map { ends[$0].target },
        weights: rows.map { ends[$0].weight }, attributes: Self.edgeAttributes(table, rows: rows),
        years: rows.map { yearsOfPair[$0] })
    }
    self.edges = edges(rows.collaboration)
    coAffiliations = edges(rows.coAffiliation)
    figures = { Self.figures(of: measured) }
  }

  /// Larger networks are exported without positions.
  private static let mostPlaced = 20_000
  /// The least distance of two vertices: twice a usual radius in Gephi and Cytoscape.
  private static let spacing = 40.0

  /// Returns the positions that vertices have in a diagram of the whole network, y upwards, as the attributes `x` and
  /// `y`; none for networks of more than 20,000 vertices.
  static func places(_ measured: MeasuredNetwork, of vertices: [Int]) -> [Attribute] {
    let graph = measured.network.graph
    guard (1...mostPlaced).contains(graph.vertexCount) else { return [] }
    let layout = graph.layout()
    let points = vertices.map { (layout[$0] * (spacing * 100)).rounded(.toNearestOrAwayFromZero) / 100 }
    return [
      Attribute(Column("x", summary: "position in the diagram, to the right", points.map { .number($0.x) })),
      Attribute(Column("y", summary: "position in the diagram, upwards", points.map { .number($0.y) })),
    ]
  }

  static func figures(of measured: MeasuredNetwork) -> [(name: String, value: Cell)] {
    Measures.network.filter { $0.applies(to: measured.network) }.map { ($0.name, $0.value(measured)) }
  }

  /// Returns the columns of pairs after source, target and weight, for some rows; the works' ids are named as a
  /// vertex's.
  private static func edgeAttributes(_ table: Table, rows: [Int]) -> [Attribute] {
    var attributes: [Attribute] = []
    // Formats write the works of each year in their own way.
    for column in table.columns.dropFirst(3) where column.name != "works_by_year" {
      var column = column
      column.cells = rows.map { column.cells[$0] }
      guard column.name == "works" else {
        attributes.append(Attribute(column))
        continue
      }
      let counts = column.cells.map { cell -> Cell in
        if case .list(let ids) = cell { .integer(ids.count) } else { .missing }
      }
      attributes.append(Attribute(Column("works", summary: "number of joint works", counts)))
      attributes.append(Attribute(column, name: "work_ids"))
    }
    return attributes
  }

  /// Returns the number of works of each year, ascending.
  private static func years(_ works: some Sequence<Work>) -> [YearCount] {
    let sorted = works.compactMap { $0.date?.year }.sorted()
    var counts: [YearCount] = []
    for year in sorted {
      if counts.last?.year == year {
        counts[counts.count - 1].works += 1
      } else {
        counts.append(YearCount(year: year, works: 1))
      }
    }
    return counts
  }
}

extension NetworkDocument.Attribute.Kind {
  /// Determines what cells are: numbers where any is one, text where nothing is known.
  init(_ cells: [Cell]) {
    var kind: Self?
    for cell in cells {
      switch cell {
      case .text: self = .text
      case .list: self = .list
      case .flag: self = .flag
      case .number: self = .number
      case .integer:
        kind = .integer
        continue
      case .missing: continue
      }
      return
    }
    self = kind ?? .text
  }
}
