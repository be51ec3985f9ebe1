import ByteFormats
import SparseGraph

extension StatedAnalysis {
  /// Returns the report for people: figures, rankings, the largest edges, and what happened by year.
  ///
  /// - Parameters:
  ///   - drawings: diagrams as SVG for use in a page.
  ///   - version: the program's version, for the line at the end.
  public func report(drawings: [CollaborationNetwork.Actors: String], version: String) -> Report {
    Report(
      title: title, subtitle: "Who works with whom: networks that an engine counted",
      sections: [summary()] + parts.map { section($0, drawings[$0.measured.network.actors]) }
        + [trend(), method()]
        .filter { !$0.blocks.isEmpty },
      footer: "Made by Collegium \(version).")
  }

  private func count(_ name: String) -> Int { counts.first { $0.name == name }?.count ?? 0 }

  private func summary() -> Report.Section {
    let names = ["works", "persons", "institutions", "countries"]
    return .init(
      id: "glance", title: "In short",
      blocks: [
        .figures(
          names.map { (label: $0, value: String(count($0)), meaning: "counted") }
            + networks.map { measured in
              let sizes = measured.components.sizes
              return (
                label: "largest component of \(measured.network.actors.rawValue)",
                value: Phrase.percent(sizes.max() ?? 0, of: measured.network.vertices.count),
                meaning: "are connected with one another, directly or through others"
              )
            })
      ])
  }

  private func section(_ part: Part, _ drawing: String?) -> Report.Section {
    let measured = part.measured
    let network = measured.network
    guard !network.vertices.isEmpty else {
      return .init(id: network.actors.rawValue, title: network.actors.title, blocks: [])
    }
    var blocks: [Report.Block] = []
    if let drawing {
      blocks.append(
        .drawing(svg: drawing, caption: "\(network.actors.title), joined by works that they wrote together."))
    }
    for (measure, title) in [(VertexMeasure.works, "Most works"), (.strength, "Most joint works")] {
      blocks.append(.table(ranking(measured, by: measure, title)))
    }
    if network.graph.edgeCount > 0 { blocks.append(.table(strongestEdges(measured))) }
    return .init(id: network.actors.rawValue, title: network.actors.title, blocks: blocks)
  }

  private func ranking(_ measured: MeasuredNetwork, by measure: VertexMeasure, _ title: String) -> Table {
    let ranking = Ranking(measured, by: measure, top: 15)
    let network = measured.network
    let degrees = network.graph.degrees()
    return Table(
      title: title,
      columns: [
        Column("Rank", ranking.ranks.map { .integer($0) }),
        Column(network.actors.singular, ranking.vertices.map { .text(network.vertices[$0].name) }),
        Column(measure.name, summary: measure.summary, ranking.values),
        Column("collaborators", ranking.vertices.map { .integer(degrees[$0]) }),
      ], notes: ranking.notes)
  }

  private func strongestEdges(_ measured: MeasuredNetwork) -> Table {
    let network = measured.network
    let weights = network.pairs.weights
    var best: [Int] = []
    for edge in weights.indices where best.count < 15 || weights[edge] > weights[best[14]] {
      let place = best.firstIndex { weights[$0] < weights[edge] } ?? best.count
      best.insert(edge, at: place)
      if best.count > 15 { best.removeLast() }
    }
    let pairs = best.map { network.pairs[$0] }
    return Table(
      title: "Strongest pairs",
      columns: [
        Column("one", pairs.map { .text(network.vertices[$0.source].name) }),
        Column("other", pairs.map { .text(network.vertices[$0.target].name) }),
        Column("weight", pairs.map { .number($0.weight) }),
      ])
  }

  private func trend() -> Report.Section {
    guard years.count > 1 else { return .init(id: "trend", title: "By year", blocks: []) }
    func percent(_ part: Int, _ whole: Int) -> Cell { .text(Phrase.percent(part, of: whole)) }
    return .init(
      id: "trend", title: "By year",
      blocks: [
        .table(
          Table(
            title: "Works by year of publication",
            columns: [
              Column("year", years.map { .integer($0.year) }),
              Column("works", years.map { .integer($0.works) }),
              Column("joint works", years.map { percent($0.jointWorks, $0.worksWithAuthors) }),
              Column(
                "of several institutions",
                years.map { percent($0.interInstitutionWorks, $0.worksWithInstitutions) }),
              Column("international", years.map { percent($0.internationalWorks, $0.worksWithCountries) }),
            ]))
      ])
  }

  private func method() -> Report.Section {
    .init(
      id: "method", title: "Method",
      blocks: [
        .list(
          counts.map { "\($0.name.split(separator: "_").joined(separator: " ")): \($0.count)" }
            + [
              "Persons are OpenAlex's author ids, as they are: two ids of one person are two persons here, and one id of two people is one.",
              "Betweenness and distances of large networks are estimates from a sample of sources.",
            ])
      ])
  }
}
