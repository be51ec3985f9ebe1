import Bibliography
import Identity
import SparseGraph

/// Everything that one run concludes: the resolved corpus and its three networks.
public struct Analysis: Sendable {
  /// The corpus with its persons and institutions.
  public let corpus: ResolvedCorpus
  /// The network of persons, measured.
  public let persons: MeasuredNetwork
  /// The network of institutions, measured.
  public let institutions: MeasuredNetwork
  /// The network of countries, measured.
  public let countries: MeasuredNetwork

  /// Builds and measures the networks of a resolved corpus.
  public init(_ corpus: ResolvedCorpus, options: CollaborationNetwork.Options = .init()) {
    self.corpus = corpus
    persons = MeasuredNetwork(CollaborationNetwork(corpus, actors: .persons, options: options))
    institutions = MeasuredNetwork(CollaborationNetwork(corpus, actors: .institutions, options: options))
    countries = MeasuredNetwork(CollaborationNetwork(corpus, actors: .countries, options: options))
  }

  /// The networks in the order of the tables.
  public var networks: [MeasuredNetwork] { [persons, institutions, countries] }

  /// What the inputs call themselves, or their names.
  public var title: String {
    var titles: [String] = []
    for input in corpus.corpus.inputs {
      let title = input.title ?? String(input.name.split(separator: "/").last ?? "-")
      if !titles.contains(title) { titles.append(title) }
    }
    return titles.count <= 3 ? titles.joined(separator: ", ") : "\(titles.count) inputs"
  }

  /// `23 works · full counting`: what the networks were counted from.
  public var countingNote: String {
    let options = persons.network.options
    var note = "\(corpus.corpus.works.count) works, \(options.counting.rawValue) counting"
    if options.countsPresenters { note += ", presenters counted as authors" }
    if options.countsCoAffiliation { note += ", co-affiliation counted as collaboration" }
    return note
  }
}

extension Analysis {
  /// Returns the report for people.
  ///
  /// - Parameters:
  ///   - personsDrawing: the persons' diagram as SVG for use in a page; nil where none was drawn.
  ///   - institutionsDrawing: likewise the institutions'.
  ///   - version: the program's version, for the line at the end.
  public func report(personsDrawing: String?, institutionsDrawing: String?, version: String) -> Report {
    Report(
      title: title, subtitle: "Who works with whom: \(countingNote)",
      sections: [
        keyFigures(), personsSection(personsDrawing), institutionsSection(institutionsDrawing),
        countriesSection(),
        joinsSection(), leftOutSection(), definitionsSection(), inputsSection(),
      ].filter { !$0.blocks.isEmpty },
      footer: "Made by Collegium \(version).")
  }

  private func keyFigures() -> Report.Section {
    let works = corpus.corpus.works
    let authored = persons.network.incidence.actorCounts().count { $0 > 0 }
    let graph = persons.network.graph
    let sizes = graph.componentSizes()
    func figure(_ name: String, _ measured: MeasuredNetwork) -> String {
      Measures.network.first { $0.name == name }!.value(measured).readable(digits: 3)
    }
    return .init(
      title: "Key figures",
      blocks: [
        .figures([
          (
            "works", "\(works.count)",
            authored == works.count ? "all with authors" : "\(works.count - authored) without authors"
          ),
          ("persons", "\(corpus.persons.count)", "\(graph.edgeCount) pairs wrote together"),
          (
            "institutions", "\(corpus.institutions.count)",
            "\(institutions.network.graph.edgeCount) pairs collaborate"
          ),
          (
            "countries", "\(countries.network.vertices.count)",
            "\(countries.network.graph.edgeCount) pairs collaborate"
          ),
          ("mean authors a work", figure("mean authors a work", persons), "of works with authors"),
          (
            "collaborative coefficient", figure("collaborative coefficient", persons),
            "0: all works by one author"
          ),
          (
            "largest group", "\(sizes.first ?? 0)",
            "persons connected through works; \(sizes.count) groups in all"
          ),
          (
            "inter-institution share", figure("inter-institution share", institutions),
            "works by two institutions or more"
          ),
          (
            "international share", figure("international share", countries),
            "works from two countries or more"
          ),
        ])
      ])
  }

  private func personsSection(_ drawing: String?) -> Report.Section {
    guard !corpus.persons.isEmpty else { return .init(title: "Persons", blocks: []) }
    var blocks: [Report.Block] = []
    if let drawing {
      blocks.append(
        .drawing(
          svg: drawing,
          caption:
            "Persons and the works that they wrote together. Rest the pointer on a circle or a line for its figures."
        ))
    }
    for (name, top) in [("strength", 15), ("betweenness", 10)] {
      blocks.append(.table(Ranking.table(persons, by: Measures.vertex(named: name)!, top: top)))
    }
    return .init(title: "Most connected persons", blocks: blocks)
  }

  private func institutionsSection(_ drawing: String?) -> Report.Section {
    guard !corpus.institutions.isEmpty else {
      return .init(
        title: "Institutions",
        blocks: [.paragraph("The input states no affiliation that names an institution.")])
    }
    let network = institutions.network
    var blocks: [Report.Block] = []
    if let drawing {
      blocks.append(
        .drawing(svg: drawing, caption: "Institutions and the works that their people wrote together."))
    }
    blocks.append(.table(Ranking.table(institutions, by: Measures.vertex(named: "works")!, top: 25)))
    let works = network.incidence.workCounts()
    let shown = network.vertices.indices
      .sorted { (-works[$0], network.vertices[$0].name, $0) < (-works[$1], network.vertices[$1].name, $1) }
      .prefix(40)
    blocks.append(.matrix(matrix(Array(shown))))
    if network.vertices.count > shown.count {
      blocks.append(
        .paragraph(
          "\(network.vertices.count - shown.count) more institutions are in institutions.csv and institution-edges.csv."
        ))
    }
    let coAffiliated = network.pairs.count { $0.kind == .coAffiliation }
    if coAffiliated > 0 {
      blocks.append(
        .paragraph(
          "\(coAffiliated) \(coAffiliated == 1 ? "pair is" : "pairs are") joined only by people with both affiliations. "
            + "Such co-affiliation is shown (in brackets, dashed) but not counted as collaboration."))
    }
    return .init(title: "Institutions", blocks: blocks)
  }

  private func matrix(_ shown: [Int]) -> Report.Matrix {
    let network = institutions.network
    var place = [Int](repeating: -1, count: network.vertices.count)
    for (index, vertex) in shown.enumerated() { place[vertex] = index }
    let row = [Double?](repeating: nil, count: shown.count)
    var values = [[Double?]](repeating: row, count: shown.count)
    var marked = shown.map { _ in shown.map { _ in false } }
    for pair in network.pairs where place[pair.source] >= 0 && place[pair.target] >= 0 {
      let (a, b) = (place[pair.source], place[pair.target])
      values[a][b] = pair.weight
      values[b][a] = pair.weight
      if pair.kind == .coAffiliation {
        marked[a][b] = true
        marked[b][a] = true
      }
    }
    for (index, vertex) in shown.enumerated() where network.soloWorkCounts[vertex] > 0 {
      values[index][index] = Double(network.soloWorkCounts[vertex])
    }
    return .init(
      caption:
        "Joint works of institutions, \(network.options.counting.rawValue) counting; on the diagonal, works of that institution alone.",
      labels: shown.map { network.vertices[$0].shortName }, names: shown.map { network.vertices[$0].name },
      values: values, isMarked: marked)
  }

  private func countriesSection() -> Report.Section {
    guard countries.network.vertices.count > 1 else { return .init(title: "Countries", blocks: []) }
    return .init(
      title: "Countries",
      blocks: [.table(Ranking.table(countries, by: Measures.vertex(named: "works")!, top: 25))])
  }

  private func joinsSection() -> Report.Section {
    func table(_ title: String, _ rows: [(String, Join)]) -> Report.Block? {
      guard !rows.isEmpty else { return nil }
      return .table(
        Table(
          title: title,
          columns: [
            Column("is taken for", rows.map { .text($0.0) }),
            Column("written", rows.map { .text($0.1.left) }),
            Column("and", rows.map { .text($0.1.right) }),
            Column("probability", rows.map { .number($0.1.probability) }),
            Column("why", rows.map { .text($0.1.reasons.map(\.text).joined(separator: "; ")) }),
          ]))
    }
    let personRows = corpus.persons.flatMap { person in
      Self.distinct(person.joins).map { (person.name.display, $0) }
    }
    let institutionRows = corpus.institutions.flatMap { institution in
      Self.distinct(institution.joins).map { (institution.name, $0) }
    }
    let blocks = [
      table("Spellings of one person", personRows), table("Spellings of one institution", institutionRows),
    ].compactMap { $0 }
    guard !blocks.isEmpty else { return .init(title: "How names were joined", blocks: []) }
    let intro = Report.Block.paragraph(
      "Mentions with the same name, and affiliations with the same words, fall together. These spellings differ; "
        + "each row says how likely they mean the same and what speaks for it.")
    return .init(title: "How names were joined", blocks: [intro] + blocks)
  }

  /// One join for each pair of spellings: the likeliest.
  private static func distinct(_ joins: [Join]) -> [Join] {
    var seen: Set<String> = []
    return joins.sorted { ($1.probability, $0.left, $0.right) < ($0.probability, $1.left, $1.right) }
      .filter { seen.insert([$0.left, $0.right].sorted().joined(separator: "\u{1}")).inserted }
  }

  private func leftOutSection() -> Report.Section {
    var remarks: [String] = []
    let works = corpus.corpus.works
    let options = persons.network.options
    let sizes = persons.network.incidence.actorCounts()
    let withoutAuthors = works.indices.filter { sizes[$0] == 0 }
    if !withoutAuthors.isEmpty {
      remarks.append(
        "\(withoutAuthors.count) \(withoutAuthors.count == 1 ? "work has" : "works have") no author and no part in the networks: "
          + Self.some(withoutAuthors.map { works[$0].id }) + ".")
    }
    if !options.countsPresenters {
      let authors = Set(
        corpus.mentions.indices.filter { options.counts(corpus.authorship(of: $0).role) }.map {
          corpus.personOfMention[$0]
        })
      let others = corpus.persons.indices.filter { !authors.contains($0) }
      if !others.isEmpty {
        remarks.append(
          "\(others.count) \(others.count == 1 ? "person only presents" : "persons only present") and so \(others.count == 1 ? "has" : "have") no edges: "
            + Self.some(others.map { corpus.persons[$0].name.display }) + ".")
      }
    }
    let bare = corpus.mentions.indices.count { corpus.authorship(of: $0).affiliations.isEmpty }
    if bare > 0 {
      remarks.append(
        "\(bare) of \(corpus.mentions.count) authorships state no affiliation; no institution is guessed for them."
      )
    }
    let withoutInstitution = institutions.network.incidence.actorCounts().count { $0 == 0 }
    if withoutInstitution > 0 {
      remarks.append(
        "\(withoutInstitution) of \(works.count) works name no institution; shares of institutions leave them out."
      )
    }
    let withoutCountry = corpus.institutions.filter { $0.country == nil }
    if !withoutCountry.isEmpty {
      remarks.append(
        "For \(withoutCountry.count) institutions nothing says the country; shares of countries leave them out: "
          + Self.some(withoutCountry.map(\.name)) + ".")
    }
    var blocks: [Report.Block] = remarks.isEmpty ? [] : [.list(remarks)]
    if !corpus.unresolvedAffiliations.isEmpty { blocks.append(.table(Tables.unresolvedAffiliations(corpus))) }
    let diagnostics = corpus.corpus.diagnostics
    if !diagnostics.isEmpty {
      let shown = diagnostics.prefix(200).map(\.description)
      let more = diagnostics.count > shown.count ? ["\(diagnostics.count - shown.count) more"] : []
      blocks.append(
        .details(summary: "\(diagnostics.count) remarks on the input", blocks: [.list(shown + more)]))
    }
    return .init(title: "What was left out, and why", blocks: blocks)
  }

  /// Up to ten names, and how many more.
  private static func some(_ names: [String]) -> String {
    let shown = names.prefix(10).joined(separator: ", ")
    return names.count > 10 ? "\(shown) and \(names.count - 10) more" : shown
  }

  private func definitionsSection() -> Report.Section {
    let rows = Measures.vertex
    return .init(
      title: "All figures and what they mean",
      blocks: [
        .details(summary: "Figures of the three networks", blocks: [.table(Tables.figures(networks))]),
        .details(
          summary: "Measures of persons, institutions and countries in the CSV files",
          blocks: [
            .table(
              Table(
                title: "",
                columns: [
                  Column("measure", rows.map { .text($0.name) }),
                  Column("meaning", rows.map { .text($0.summary) }),
                ]))
          ]),
      ])
  }

  private func inputsSection() -> Report.Section {
    let inputs = corpus.corpus.inputs
    return .init(
      title: "What was read",
      blocks: [
        .table(
          Table(
            title: "",
            columns: [
              Column("input", inputs.map { .text($0.name) }),
              Column("format", inputs.map { .text($0.format) }),
              Column("works", inputs.map { .integer($0.workCount) }),
              Column("SHA-256", inputs.map { .text($0.sha256) }),
            ]))
      ])
  }
}
