import Bibliography
import SparseGraph

/// How a corpus changes from slice to slice: a network of the works of each, and which vertices and edges are new or end.
public struct Trends: Sendable {
  /// One figure of one slice.
  struct Row: Sendable, Hashable {
    var actors: CollaborationNetwork.Actors
    var slice: String
    var measure: String
    var value: Cell
  }

  /// The slices in order.
  let slices: [String]
  /// The works of each slice, ascending.
  let worksOfSlice: [[Int]]
  /// Network by network, within it slice by slice.
  let rows: [Row]

  /// A slice: its name and its works, ascending.
  private struct Slice {
    var label: String
    var works: [Int]
  }

  /// Measures every slice of an analysis.
  ///
  /// - Complexity: that of building the three networks of each slice.
  init(_ analysis: Analysis) {
    let slices = Self.slices(analysis)
    self.slices = slices.map(\.label)
    worksOfSlice = slices.map(\.works)
    let areOfYears = analysis.focus.slices.areOfYears
    rows = analysis.networks.flatMap { Self.rows($0, slices, areOfYears: areOfYears) }
  }

  private static func slices(_ analysis: Analysis) -> [Slice] {
    let works = analysis.corpus.corpus.works
    guard analysis.focus.slices.areOfYears else {
      var slices: [Slice] = []
      var places: [String: Int] = [:]
      for (number, work) in works.enumerated() {
        guard let label = analysis.focus.slices == .sessions ? work.session : work.track else { continue }
        if let place = places[label] {
          slices[place].works.append(number)
        } else {
          places[label] = slices.count
          slices.append(Slice(label: label, works: [number]))
        }
      }
      return slices
    }
    guard let years = analysis.years else { return [] }
    var worksOfYear: [Int: [Int]] = [:]
    for (number, work) in works.enumerated() {
      if let year = work.date?.year { worksOfYear[year, default: []].append(number) }
    }
    return analysis.focus.slices.ranges(of: years).map { range in
      let own = worksOfYear.keys.filter(range.contains).sorted().flatMap { worksOfYear[$0] ?? [] }
      return Slice(label: Slices.label(range), works: own.sorted())
    }
  }

  private static func rows(_ whole: MeasuredNetwork, _ slices: [Slice], areOfYears: Bool) -> [Row] {
    let network = whole.network
    return rows(
      slices.map { network.part(ofWorks: $0.works) }, slices.map(\.label), of: network.actors, whole: whole,
      figures: shared + (own[network.actors] ?? []), areOfYears: areOfYears)
  }

  /// Measures the networks of slices.
  ///
  /// - Parameters:
  ///   - whole: the network of which they are parts.
  ///   - figures: the names of what is measured.
  ///   - areOfYears: whether the slices have an order in time, so that something is new or ends.
  static func rows(
    _ parts: [CollaborationNetwork.Part], _ labels: [String], of actors: CollaborationNetwork.Actors,
    whole: MeasuredNetwork, figures: [String], areOfYears: Bool
  ) -> [Row] {
    let changes = areOfYears ? Changes(parts) : nil
    let measures = figures.compactMap { name in Measures.network.first { $0.name == name } }
    return labels.indices.flatMap { index in
      // A slice that is all of the network is measured already.
      let measured = parts[index].isWhole ? whole : MeasuredNetwork(parts[index].network, paths: .sources(1))
      var rows = measures.map { measure in
        let isDefined = measure.name != "density" || measured.graph.vertexCount > 1
        let isEmpty =
          measured.graph.vertexCount == 0 && ["transitivity", "mean local clustering"].contains(measure.name)
        return Row(
          actors: actors, slice: labels[index], measure: measure.name,
          value: isDefined && !isEmpty ? measure.value(measured) : .missing)
      }
      for (name, count) in changes?.counts(index) ?? [] {
        let value = index == 0 ? Cell.missing : .integer(count)
        rows.append(Row(actors: actors, slice: labels[index], measure: name, value: value))
      }
      return rows
    }
  }

  /// The figures of all networks, by their names in `network.csv`.
  private static let shared = ["works"] + ofGraphs

  /// The figures that need no works.
  static let ofGraphs = [
    "vertices", "edges", "density", "components", "largest component share", "transitivity",
    "mean local clustering", "modularity",
  ]

  private static let own: [CollaborationNetwork.Actors: [String]] = [
    .persons: ["degree of collaboration", "mean authors a work", "median authors a work"],
    .institutions: ["inter-institution share"], .countries: ["international share"],
  ]

  /// Which vertices and edges are in no earlier slice, and which edges are in no later one.
  private struct Changes {
    private var newVertices: [Int]
    private var newEdges: [Int]
    private var endedEdges: [Int]

    init(_ parts: [CollaborationNetwork.Part]) {
      newVertices = [Int](repeating: 0, count: parts.count)
      newEdges = newVertices
      endedEdges = newVertices
      // In the first slice all is new, and is not counted.
      if parts.count < 2 { return }
      var seen: Set<Int> = []
      // Each pair with its slices in turn, once sorted.
      var pairs: [(ends: UInt64, slice: Int32)] = []
      for (index, part) in parts.enumerated() {
        for vertex in part.vertices where seen.insert(vertex).inserted { newVertices[index] += 1 }
        for edge in part.network.graph.edges {
          let ends = UInt64(part.vertices[edge.source]) << 32 | UInt64(part.vertices[edge.target])
          pairs.append((ends, Int32(index)))
        }
      }
      pairs.sort { ($0.ends, $0.slice) < ($1.ends, $1.slice) }
      for (index, pair) in pairs.enumerated() {
        if index == 0 || pairs[index - 1].ends != pair.ends { newEdges[Int(pair.slice)] += 1 }
        let isLast = index + 1 == pairs.count || pairs[index + 1].ends != pair.ends
        if isLast, Int(pair.slice) + 1 < parts.count { endedEdges[Int(pair.slice) + 1] += 1 }
      }
    }

    func counts(_ slice: Int) -> [(String, Int)] {
      [
        ("new vertices", newVertices[slice]), ("new edges", newEdges[slice]),
        ("ended edges", endedEdges[slice]),
      ]
    }
  }

  /// Returns the table with network, slice, measure and value.
  ///
  /// - Parameter confidence: the ranges of the values, where draws were made.
  public func table(_ confidence: AnalysisConfidence? = nil) -> Table {
    Table(
      title: "Trends",
      columns: Self.columns(rows) + (confidence?.columns([("value", confidence?.trends ?? [])]) ?? []))
  }

  /// Returns the columns of the table.
  static func columns(_ rows: [Row]) -> [Column] {
    [
      Column("network", rows.map { .text($0.actors.rawValue) }),
      Column("slice", summary: "years, or a session or track", rows.map { .text($0.slice) }),
      Column("measure", rows.map { .text($0.measure) }), Column("value", rows.map(\.value)),
    ]
  }

  /// Returns the values of a measure, slice by slice.
  func values(_ measure: String, of actors: CollaborationNetwork.Actors) -> [Cell] {
    rows.filter { $0.actors == actors && $0.measure == measure }.map(\.value)
  }
}

extension Analysis {
  /// The years from the first to the last of the selection; nil where no work states one.
  var years: ClosedRange<Int>? {
    let stated = corpus.corpus.works.compactMap { $0.date?.year }
    guard let first = stated.min(), let last = stated.max() else { return nil }
    let asked = selected.selection.years
    return min(first, asked?.first ?? first)...max(last, asked?.last ?? last)
  }
}

extension CollaborationNetwork {
  /// A network of some of the works, and which vertices are in it.
  struct Part: Sendable {
    var network: CollaborationNetwork
    /// For each vertex of the part, its index in the whole network.
    var vertices: [Int]
    /// Whether it is the whole network.
    var isWhole: Bool
  }

  /// Returns the network of some works; its vertices are the actors of these works.
  ///
  /// - Complexity: that of building it, and O(n) for n vertices of this network.
  func part(ofWorks works: [Int]) -> Part {
    var isActor = [Bool](repeating: false, count: vertices.count)
    for work in works { for actor in incidence.actors(of: work) { isActor[Int(actor)] = true } }
    let kept = vertices.indices.filter { isActor[$0] }
    if works.count == bylines.count, kept.count == vertices.count {
      return Part(network: self, vertices: kept, isWhole: true)
    }
    var places = [Int32](repeating: -1, count: vertices.count)
    for (place, vertex) in kept.enumerated() { places[vertex] = Int32(place) }
    let network = CollaborationNetwork(
      actors, options: weighting.options ?? Options(), vertices: kept.map { vertices[$0] },
      memberships: [], mainMemberships: [], bylines: works.map { bylines[$0].renumbered(places) },
      sizes: works.map { workSizes[$0] },
      references: References(
        title: references.title,
        works: references.works.isEmpty ? [] : works.map { references.works[$0] },
        institutions: references.institutions))
    return Part(network: network, vertices: kept, isWhole: false)
  }
}

extension Byline {
  /// Returns the byline with other numbers of the actors.
  func renumbered(_ places: [Int32]) -> Byline {
    Byline(
      authors: authors.map { author in
        var author = author
        author.actors = author.actors.map { places[Int($0)] }
        return author
      }, untied: untied.map { places[Int($0)] }, isAlphabetical: isAlphabetical)
  }
}
