import Bibliography
import Identity
import SparseGraph

/// The tables that the command writes, as plain values.
public enum Tables {
  /// A row a vertex: id, name, every vertex measure, and what identifies it.
  public static func vertices(_ measured: MeasuredNetwork, of corpus: ResolvedCorpus) -> Table {
    let network = measured.network
    var columns = [
      Column(network.actors.singular, summary: "id", network.vertices.map { .text($0.id) }),
      Column("name", network.vertices.map { .text($0.name) }),
    ]
    if network.actors == .institutions {
      columns.append(Column("country", corpus.institutions.map { $0.country.map { .text($0) } ?? .missing }))
    }
    for measure in Measures.vertex {
      columns.append(Column(measure.name, summary: measure.summary, measure.values(measured)))
      if measure.name == "works", network.actors != .persons { columns.append(people(network, corpus)) }
    }
    switch network.actors {
    case .persons:
      columns.append(
        Column(
          "institutions", summary: "ids, over all works",
          network.memberships.map { .list($0.map { corpus.institutions[$0].id }) }))
      columns.append(
        Column("variants", summary: "spellings", corpus.persons.map { .list($0.variants.map(\.name)) }))
    case .institutions:
      columns.append(
        Column(
          "solo_works", summary: "works without another institution",
          network.soloWorkCounts.map { .integer($0) }))
      columns.append(
        Column("variants", summary: "spellings", corpus.institutions.map { .list($0.variants.map(\.name)) }))
    case .countries:
      columns.append(
        Column(
          "solo_works", summary: "works without another country", network.soloWorkCounts.map { .integer($0) })
      )
      var institutions: [String: [String]] = [:]
      for institution in corpus.institutions {
        if let code = institution.country { institutions[code, default: []].append(institution.id) }
      }
      columns.append(
        Column("institutions", summary: "ids", network.vertices.map { .list(institutions[$0.id] ?? []) }))
    }
    return Table(title: network.actors.title, columns: columns)
  }

  /// The number of persons at each institution or in each country, over all works that count.
  private static func people(_ network: CollaborationNetwork, _ corpus: ResolvedCorpus) -> Column {
    var people = [Set<Int>](repeating: [], count: network.vertices.count)
    let index = Dictionary(uniqueKeysWithValues: network.vertices.enumerated().map { ($1.id, $0) })
    for mention in corpus.mentions.indices {
      let person = corpus.personOfMention[mention]
      if network.actors == .institutions {
        for institution in corpus.institutionsOfMention[mention] { people[institution].insert(person) }
      } else {
        for country in corpus.countriesOfMention[mention] { people[index[country]!].insert(person) }
      }
    }
    return Column("persons", summary: "people who state it, in any role", people.map { .integer($0.count) })
  }

  /// A row a joined pair: source, target, weight, kind where there are kinds, the works, the pair measures.
  public static func pairs(_ network: CollaborationNetwork, of corpus: ResolvedCorpus) -> Table {
    let pairs = network.pairs
    func ids(_ works: [Int]) -> Cell { .list(works.map { corpus.corpus.works[$0].id }) }
    var columns = [
      Column("source", pairs.map { .text(network.vertices[$0.source].id) }),
      Column("target", pairs.map { .text(network.vertices[$0.target].id) }),
      Column(
        "weight", summary: "\(network.options.counting.rawValue) counting", pairs.map { .number($0.weight) }),
    ]
    if network.actors != .persons {
      columns.append(Column("kind", pairs.map { .text($0.kind.rawValue) }))
    }
    columns.append(Column("works", summary: "ids of the works behind the edge", pairs.map { ids($0.works) }))
    if network.actors != .persons {
      columns.append(
        Column(
          "coaffiliation_works", summary: "ids of works joined by people with both affiliations only",
          pairs.map { ids($0.coAffiliationWorks) }))
    }
    let works = network.incidence.workCounts().map(Double.init)
    let strengths = network.graph.strengths()
    let total = strengths.reduce(0, +)
    for measure in Measures.pair {
      columns.append(
        Column(
          measure.name, summary: measure.summary,
          pairs.map { pair in
            guard pair.kind == .collaboration else { return .missing }
            let value = measure.value(
              .init(
                joint: Double(pair.works.count), works: (works[pair.source], works[pair.target]),
                weight: pair.weight,
                strengths: (strengths[pair.source], strengths[pair.target]), totalStrength: total))
            return value.isFinite ? .number(value) : .missing
          }))
    }
    return Table(title: "Pairs of \(network.actors.rawValue)", columns: columns)
  }

  /// A row a figure of each network.
  public static func figures(_ networks: [MeasuredNetwork]) -> Table {
    var names: [Cell] = []
    var measures: [Cell] = []
    var values: [Cell] = []
    var countings: [Cell] = []
    var meanings: [Cell] = []
    for measured in networks {
      for measure in Measures.network where measure.actors.contains(measured.network.actors) {
        names.append(.text(measured.network.actors.rawValue))
        measures.append(.text(measure.name))
        values.append(measure.value(measured))
        countings.append(.text(measured.network.options.counting.rawValue))
        meanings.append(.text(measure.summary))
      }
    }
    return Table(
      title: "Figures of the networks",
      columns: [
        Column("network", names), Column("measure", measures), Column("value", values),
        Column("counting", countings), Column("meaning", meanings),
      ])
  }

  /// A row an authorship: what the record writes and what was concluded of it.
  public static func authorships(_ corpus: ResolvedCorpus) -> Table {
    var cells = [[Cell]](repeating: [], count: 16)
    for (index, mention) in corpus.mentions.enumerated() {
      let work = corpus.corpus.works[mention.work]
      let authorship = work.authorships[mention.authorship]
      let name = NameParser.parse(authorship.name)
      let person = corpus.persons[corpus.personOfMention[index]]
      let row: [Cell] = [
        .text(work.id), .text(work.title), .integer(mention.authorship + 1), .text(authorship.role.rawValue),
        .text(authorship.name.writtenWithoutHonorific), .text(name.family), .text(name.given),
        .text(person.id),
        .list(authorship.affiliations.map(\.written)),
        .list(corpus.institutionsOfMention[index].map { corpus.institutions[$0].id }),
        .list(corpus.countriesOfMention[index]), .list(corpus.unitsOfMention[index]),
        authorship.name.honorific.map { .text($0) } ?? .missing, .text(authorship.name.written),
        .text(authorship.location.source), .integer(authorship.location.line),
      ]
      for (column, cell) in row.enumerated() { cells[column].append(cell) }
    }
    let names = [
      "work", "title", "position", "role", "name", "family", "given", "person", "affiliations",
      "institutions",
      "countries", "units", "honorific", "written", "source", "line",
    ]
    return Table(title: "Authorships", columns: zip(names, cells).map { Column($0, $1) })
  }

  /// Affiliations that name no institution that was recognised, with their counts.
  public static func unresolvedAffiliations(_ corpus: ResolvedCorpus) -> Table {
    Table(
      title: "Affiliations without a recognised institution",
      columns: [
        Column("affiliation", corpus.unresolvedAffiliations.map { .text($0.text) }),
        Column("count", corpus.unresolvedAffiliations.map { .integer($0.count) }),
      ])
  }
}
