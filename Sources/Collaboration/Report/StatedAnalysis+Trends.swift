import Bibliography
import SparseGraph

extension StatedAnalysis {
  /// How the networks change from slice to slice: network, slice, measure, value.
  ///
  /// Networks with more edges than ``mostSlicedEdges``, and those of folders without tables of years, have what is counted
  /// by year alone.
  ///
  /// - Complexity: that of measuring the networks of all slices.
  public func trends() -> Table {
    guard let first = years.first?.year, let last = years.last?.year else {
      return Table(title: "Trends", columns: Trends.columns([]))
    }
    let asked = selection.selection.years
    let span = min(first, asked?.first ?? first)...max(last, asked?.last ?? last)
    let ranges = slices.ranges(of: span)
    let rows = parts.flatMap { part -> [Trends.Row] in
      let actors = part.measured.network.actors
      let counted = selection.rosterActors == nil ? ranges.flatMap { counts(of: actors, in: $0) } : []
      guard let yearly = yearly[actors] else { return counted }
      return counted
        + Trends.rows(
          ranges.map { Self.part(yearly, of: part.measured.network, in: $0) }, ranges.map(Slices.label),
          of: actors, whole: part.measured, figures: Trends.ofGraphs, areOfYears: true)
    }
    return Table(title: "Trends", columns: Trends.columns(rows))
  }

  /// The works of a slice, and the share of those of several actors.
  private func counts(
    of actors: CollaborationNetwork.Actors, in range: ClosedRange<Int>
  ) -> [Trends.Row] {
    let own = years.filter { range.contains($0.year) }
    func sum(_ count: (NetworkFolder.Year) -> Int) -> Int { own.reduce(0) { $0 + count($1) } }
    let (name, part, whole) =
      switch actors {
      case .persons: ("degree of collaboration", sum(\.jointWorks), sum(\.worksWithAuthors))
      case .institutions:
        ("inter-institution share", sum(\.interInstitutionWorks), sum(\.worksWithInstitutions))
      case .countries: ("international share", sum(\.internationalWorks), sum(\.worksWithCountries))
      }
    let slice = Slices.label(range)
    return [
      .init(actors: actors, slice: slice, measure: "works", value: .integer(sum(\.works))),
      .init(
        actors: actors, slice: slice, measure: name,
        value: whole > 0 ? .number(Double(part) / Double(whole)) : .missing),
    ]
  }

  /// Returns the network of some years; its vertices are those with works of these.
  private static func part(
    _ yearly: NetworkFolder.YearlyNetwork, of whole: CollaborationNetwork, in range: ClosedRange<Int>
  ) -> CollaborationNetwork.Part {
    var isActor = [Bool](repeating: false, count: yearly.vertexCount)
    for (vertex, year) in zip(yearly.vertices, yearly.yearsOfVertices) where range.contains(Int(year)) {
      isActor[Int(vertex)] = true
    }
    var places = [Int32](repeating: -1, count: yearly.vertexCount)
    var kept: [Int] = []
    for vertex in isActor.indices where isActor[vertex] {
      places[vertex] = Int32(kept.count)
      kept.append(vertex)
    }
    var links = PrecomputedNetwork.Links()
    for edge in yearly.years.indices where range.contains(Int(yearly.years[edge])) {
      let (source, target) = (places[Int(yearly.sources[edge])], places[Int(yearly.targets[edge])])
      // An end has the works of the edge, unless a table of the folder is damaged.
      guard source >= 0, target >= 0 else { continue }
      links.append(source: source, target: target, strength: yearly.weights[edge])
    }
    // Years of one edge are parallel edges, whose weights the graph adds.
    let graph = Graph(
      vertexCount: kept.count, sources: links.sources, targets: links.targets, weights: links.strengths)
    return .init(
      network: CollaborationNetwork(
        whole.actors,
        vertices: [CollaborationNetwork.Vertex](
          repeating: .init(id: "", name: ""), count: kept.count), graph: graph,
        title: ""), vertices: kept, isWhole: false)
  }
}
