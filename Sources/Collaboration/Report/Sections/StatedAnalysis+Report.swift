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
      title: title, subtitle: say("Who works with whom: networks that an engine counted"),
      sections: [summary()] + parts.map { section($0, drawings[$0.measured.network.actors]) }
        + [trend(), method()]
        .filter { !$0.blocks.isEmpty },
      footer: say("Made by Collegium {1}.", version), language: language)
  }

  private func count(_ name: String) -> Int { counts.first { $0.name == name }?.count ?? 0 }

  private func summary() -> Report.Section {
    let labels = [
      ("works", say("Works")), ("persons", say("Persons")), ("institutions", say("Institutions")),
      ("countries", say("Countries")),
    ]
    return .init(
      id: "glance", title: say("In short"),
      blocks: (selection.phrase(in: language).map { [.paragraph(say("Selected: {1}.", $0))] } ?? [])
        + (partners.map { [.paragraph($0.sentences(in: language).joined(separator: " "))] } ?? []) + [
          .figures(
            labels.map { Report.Figure($1, String(count($0)), say("counted")) }
              + networks.map { measured in
                let sizes = measured.components.sizes
                return Report.Figure(
                  say("Largest component: {1}", measured.network.actors.title(in: language)),
                  say.percent(sizes.max() ?? 0, of: measured.network.vertices.count),
                  say("are connected with one another, directly or through others"))
              })
        ])
  }

  private func section(_ part: Part, _ drawing: String?) -> Report.Section {
    let measured = part.measured
    let network = measured.network
    guard !network.vertices.isEmpty else {
      return .init(id: network.actors.rawValue, title: network.actors.title(in: language), blocks: [])
    }
    var blocks: [Report.Block] = []
    if let drawing {
      blocks.append(
        .drawing(
          svg: drawing,
          caption: say("{1}, joined by works that they wrote together.", network.actors.title(in: language))))
    }
    if network.actors == .institutions, let partners {
      blocks.append(.table(partners.reportTable(in: language) { .integer(partners.rows[$0].works) }))
      if let chart = partners.growthChart(in: language) { blocks.append(chart) }
    }
    for (measure, title) in [
      (VertexMeasure.works, say("Most works")), (.strength, say("Most joint works")),
    ] {
      blocks.append(.table(ranking(measured, by: measure, title)))
    }
    if network.graph.edgeCount > 0 { blocks.append(.table(strongestEdges(measured))) }
    return .init(id: network.actors.rawValue, title: network.actors.title(in: language), blocks: blocks)
  }

  private func ranking(_ measured: MeasuredNetwork, by measure: VertexMeasure, _ title: String) -> Table {
    let ranking = Ranking(measured, by: measure, top: 15, language: language)
    let network = measured.network
    let degrees = network.graph.degrees()
    return Table(
      title: title,
      columns: [
        Column(say("Rank"), ranking.ranks.map { .integer($0) }),
        Column(
          say.translated(network.actors.singular), ranking.vertices.map { .text(network.vertices[$0].name) }),
        Column(say.translated(measure.name), summary: say.translated(measure.summary), ranking.values),
        Column(say("collaborators"), ranking.vertices.map { .integer(degrees[$0]) }),
      ], notes: ranking.notes)
  }

  private func strongestEdges(_ measured: MeasuredNetwork) -> Table {
    let network = measured.network
    let weights = network.pairs.weights
    var best: [Int] = []
    for edge in network.listedPairs() ?? Array(weights.indices)
    where best.count < 15 || weights[edge] > weights[best[14]] {
      let place = best.firstIndex { weights[$0] < weights[edge] } ?? best.count
      best.insert(edge, at: place)
      if best.count > 15 { best.removeLast() }
    }
    let pairs = best.map { network.pairs[$0] }
    return Table(
      title: say("Strongest pairs"),
      columns: [
        Column(say("one"), pairs.map { .text(network.vertices[$0.source].name) }),
        Column(say("other"), pairs.map { .text(network.vertices[$0.target].name) }),
        Column(say("weight"), pairs.map { .number($0.weight) }),
      ])
  }

  private func trend() -> Report.Section {
    guard years.count > 1 else { return .init(id: "trend", title: say("By year"), blocks: []) }
    func percent(_ part: Int, _ whole: Int) -> Cell { .text(say.percent(part, of: whole)) }
    return .init(
      id: "trend", title: say("By year"),
      blocks: [
        .table(
          Table(
            title: say("Works by year of publication"),
            columns: [
              Column(say("year"), years.map { .integer($0.year) }),
              Column(say("works"), years.map { .integer($0.works) }),
              Column(say("joint works"), years.map { percent($0.jointWorks, $0.worksWithAuthors) }),
              Column(
                say("of several institutions"),
                years.map { percent($0.interInstitutionWorks, $0.worksWithInstitutions) }),
              Column(
                say("international"), years.map { percent($0.internationalWorks, $0.worksWithCountries) }),
            ]))
      ])
  }

  private func method() -> Report.Section {
    .init(
      id: "method", title: say("Method"),
      blocks: [
        .list(
          (selection.notFound.isEmpty
            ? [] : [say("Of the roster, not found: {1}.", say.some(selection.notFound))])
            + counts.map {
              "\(say.translated($0.name.split(separator: "_").joined(separator: " "))): \($0.count)"
            }
            + [
              say(
                "Persons are OpenAlex's author ids, as they are: two ids of one person are two persons here, and one id of two people is one."
              ), say("Betweenness and distances of large networks are estimates from a sample of sources."),
            ])
      ])
  }
}
