import ByteFormats
import Identity
import SparseGraph

extension Analysis {
  /// Returns the section of institutions: partners of the home institution, ranking, matrix.
  func institutionsSection() -> Report.Section {
    guard !corpus.institutions.isEmpty else {
      return .init(
        id: "institutions", title: say("Institutions"),
        blocks: [.paragraph(say("The input states no affiliation that names an institution."))])
    }
    let network = institutions.network
    var blocks = partners.map(partnerBlocks) ?? []
    blocks.append(.table(institutionRanking()))
    if network.vertices.count > 1 {
      let shown = matrixOrder(limit: 25)
      blocks.append(.matrix(matrix(shown)))
      if network.vertices.count > shown.count {
        blocks.append(
          .paragraph(
            say(
              "Not in the matrix, but in institutions.csv and institution-edges.csv: {1} more {1:institution|institutions}.",
              network.vertices.count - shown.count)))
      }
    }
    let coAffiliated = network.pairs.coAffiliationCount
    if coAffiliated > 0 {
      blocks.append(
        .paragraph(
          say(
            "{1} {1:pair is|pairs are} joined only by people with both affiliations. Such co-affiliation is shown (in parentheses, with a dashed line) but not counted as collaboration.",
            coAffiliated)))
    }
    return .init(id: "institutions", title: say("Institutions"), blocks: blocks)
  }

  private func institutionRanking() -> Table {
    let ranking = Ranking(institutions, by: .works, top: 25, cutsTies: true, language: language)
    let network = institutions.network
    let degrees = institutions.graph.degrees()
    let shares = VertexMeasure.fractionalWorks.values(institutions)
    let outwards = persons.externalInternal(ofGroups: network.vertices.count)
    return Table(
      title: say("Institutions by works, {1}", network.weighting.phrase(in: language)),
      columns: [
        Column(say("Rank"), ranking.ranks.map { .integer($0) }),
        Column(
          say("Institution"), naming: .institutions, ids: ranking.vertices.map { [network.vertices[$0].id] },
          ranking.vertices.map { network.vertices[$0].name }),
        Column(say("Country"), ranking.vertices.map { country(ofInstitution: $0) }),
        Column(say("Works"), summary: say("each counted as 1 for every institution on it"), ranking.values),
        Column(
          say("Shared evenly"), summary: say.translated(VertexMeasure.fractionalWorks.summary),
          ranking.vertices.map { shares[$0] }
        ),
        Column(
          say("Alone"), summary: say("works without another institution"),
          ranking.vertices.map { .integer(network.soloWorkCounts[$0]) }),
        Column(
          say("Partners"), summary: say("institutions it collaborates with"),
          ranking.vertices.map { .integer(degrees[$0]) }),
        Column(
          say("Outwards, %"),
          summary: say("share of its people's joint works that lead to people of other institutions"),
          ranking.vertices.map { vertex in
            outwards[vertex].map { .integer(Int((50 * (1 + $0)).rounded())) } ?? .missing
          }),
      ], notes: ranking.notes)
  }

  private func country(ofInstitution index: Int) -> Cell {
    corpus.institutions[index].country.map { .text(say.country($0)) } ?? .missing
  }

  /// Returns the institutions with most works: communities together, that of the institution with most works first;
  /// those without collaborators at the end.
  private func matrixOrder(limit: Int) -> [Int] {
    let network = institutions.network
    let works = institutions.workCounts
    let degrees = institutions.graph.degrees()
    let shown = network.vertices.indices
      .sorted { (-works[$0], network.vertices[$0].name, $0) < (-works[$1], network.vertices[$1].name, $1) }
      .prefix(limit)
    var groups: [[Int]] = []
    var groupOfCommunity: [Int: Int] = [:]
    for vertex in shown where degrees[vertex] > 0 {
      let community = institutions.communities[vertex]
      if let group = groupOfCommunity[community] {
        groups[group].append(vertex)
      } else {
        groupOfCommunity[community] = groups.count
        groups.append([vertex])
      }
    }
    return Array(groups.joined()) + shown.filter { degrees[$0] == 0 }
  }

  private func matrix(_ shown: [Int]) -> Report.Matrix {
    let network = institutions.network
    var place = [Int](repeating: -1, count: network.vertices.count)
    for (index, vertex) in shown.enumerated() { place[vertex] = index }
    var values = [[Double?]](repeating: .init(repeating: nil, count: shown.count), count: shown.count)
    var marked = shown.map { _ in shown.map { _ in false } }
    var remarks = shown.map { _ in shown.map { _ in "" } }
    for pair in network.pairs where place[pair.source] >= 0 && place[pair.target] >= 0 {
      let isCollaboration = pair.kind == .collaboration
      let text =
        (isCollaboration
          ? say("{1} joint {1:work|works}", pair.works.count) : say("{1} {1:work|works}", pair.works.count))
        + ": " + say.some(pair.works.map { corpus.corpus.works[$0].id }, limit: 12)
        + (isCollaboration ? "" : say("; co-affiliation only"))
      for (a, b) in [(place[pair.source], place[pair.target]), (place[pair.target], place[pair.source])] {
        values[a][b] = pair.weight
        marked[a][b] = !isCollaboration
        remarks[a][b] = text
      }
    }
    for (index, vertex) in shown.enumerated() where network.soloWorkCounts[vertex] > 0 {
      values[index][index] = Double(network.soloWorkCounts[vertex])
      remarks[index][index] = say("{1} {1:work|works} alone", network.soloWorkCounts[vertex])
    }
    return .init(
      caption: say(
        "Joint works of institutions, {1}; on the diagonal, works of that institution alone. Institutions of one community are next to each other.",
        network.weighting.phrase(in: language)),
      ids: shown.map { network.vertices[$0].id }, labels: shown.map { network.vertices[$0].shortName },
      names: shown.map { vertex in
        network.vertices[vertex].name
          + (corpus.institutions[vertex].country.map { ", " + say.country($0) } ?? "")
      },
      values: values, isMarked: marked, remarks: remarks)
  }

  /// Returns the section of countries, with single and multiple country works where records mark corresponding authors.
  func countriesSection() -> Report.Section {
    guard countries.network.vertices.count > 1 else {
      return .init(id: "countries", title: say("Countries"), blocks: [])
    }
    let ranking = Ranking(countries, by: .works, top: 25, cutsTies: true, language: language)
    let network = countries.network
    let degrees = countries.graph.degrees()
    var columns = [
      Column(say("Rank"), ranking.ranks.map { .integer($0) }),
      Column(say("Country"), ranking.vertices.map { .text(say.country(network.vertices[$0].id)) }),
      Column(say("Works"), summary: say("each counted as 1 for every country on it"), ranking.values),
      Column(
        say("Alone"), summary: say("works without another country"),
        ranking.vertices.map { .integer(network.soloWorkCounts[$0]) }),
      Column(
        say("Partners"), summary: say("countries it collaborates with"),
        ranking.vertices.map { .integer(degrees[$0]) }),
    ]
    var notes = ranking.notes
    if let works = countries.countryWorks {
      columns.append(
        Column(
          "SCP", summary: say("works of its corresponding authors, this country only"),
          ranking.vertices.map { .integer(works.single[$0]) }))
      columns.append(
        Column(
          "MCP", summary: say("works of its corresponding authors, several countries"),
          ranking.vertices.map { .integer(works.multiple[$0]) }))
      notes.append(
        say("SCP and MCP: works of the country's corresponding authors by one country, and by several.")
          + (countries.countryWorksNote.map { " \(say.translated($0))." } ?? ""))
    }
    return .init(
      id: "countries", title: say("Countries"),
      blocks: [
        .table(
          Table(
            title: say("Countries by works, {1}", network.weighting.phrase(in: language)), columns: columns,
            notes: notes))
      ])
  }
}
