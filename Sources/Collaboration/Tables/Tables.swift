import Bibliography
import Identity
import SparseGraph

/// The tables that the command writes, as plain values.
public enum Tables {
  /// Returns a table with one row per vertex: id, name, every vertex measure, and what identifies the vertex.
  ///
  /// - Parameters:
  ///   - members: the network of persons, for the E–I index of institutions over their people's edges.
  ///   - progress: called with the measure that is computed next.
  public static func vertices(
    _ measured: MeasuredNetwork, of corpus: ResolvedCorpus, members: MeasuredNetwork? = nil,
    progress: (String) -> Void = { _ in }
  ) -> Table {
    let network = measured.network
    var columns = [
      Column(network.actors.singular, summary: "id", network.vertices.map { .text($0.id) }),
      Column("name", network.vertices.map { .text($0.name) }),
    ]
    if network.actors == .institutions {
      columns.append(Column("country", corpus.institutions.map { $0.country.map { .text($0) } ?? .missing }))
    }
    var notes: [String] = []
    let measures = Measures.vertex.filter { $0.applies(to: network) }
    for (number, measure) in measures.enumerated() {
      progress("\(measure.name) of \(network.actors.rawValue), \(number + 1) of \(measures.count)")
      columns.append(Column(measure.name, summary: measure.summary, measure.values(measured)))
      if let note = measure.note(measured) { notes.append("\(measure.name): \(note)") }
      if measure == .works, network.actors != .persons { columns.append(people(network, of: corpus)) }
    }
    columns += descriptions(measured, of: corpus, members: members)
    let listed = network.listedVertices()
    if let first = listed.firstIndex(of: false) {
      let rows = Array(0..<first) + listed.indices[first...].filter { listed[$0] }
      columns = columns.map { column in
        Column(column.name, summary: column.summary, rows.map { column.cells[$0] })
      }
      notes.append("\(network.actors.count(listed.count - rows.count)) of fewer works not listed")
    }
    return Table(title: network.actors.title, columns: columns, notes: notes)
  }

  /// Returns the columns that follow the measures: what identifies the vertices, their years and roles, for all vertices.
  static func descriptions(
    _ measured: MeasuredNetwork, of corpus: ResolvedCorpus, members: MeasuredNetwork? = nil
  ) -> [Column] {
    let network = measured.network
    var columns: [Column] = []
    switch network.actors {
    case .persons:
      columns.append(
        Column(
          "institutions", summary: "ids, over all works",
          network.memberships.map { .list($0.map { corpus.institutions[$0].id }) }))
      columns.append(
        Column(
          "variants", summary: "spellings", network.vertices.indices.map { spellings(corpus.persons[$0]) }))
      columns.append(
        Column(
          "kind", summary: "person or group",
          network.vertices.indices.map { .text(corpus.persons[$0].isGroup ? "group" : "person") }))
    case .institutions:
      columns.append(
        Column(
          "solo_works", summary: "works without another institution",
          network.soloWorkCounts.map { .integer($0) }))
      if let members {
        columns.append(
          Column(
            "members_ei_index", summary: "E-I index of its people's edges, by institution",
            members.externalInternal(ofGroups: network.vertices.count).map { .finite($0) }))
      }
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
    if case .works = network.weighting {
      columns += measured.yearColumns()
      if network.actors == .institutions { columns += measured.roleColumns(corpus) }
      columns += measured.outsideColumns()
    }
    return columns
  }

  private static func spellings(_ person: Person) -> Cell { .list(person.variants.map(\.name)) }

  /// Returns a table with one row per group that is named among people: a consortium or collaboration.
  public static func groups(_ corpus: ResolvedCorpus) -> Table {
    let groups = corpus.persons[corpus.personCount...]
    let works = groups.map { group in
      var ids: [String] = []
      for mention in group.mentions {
        let id = corpus.corpus.works[corpus.mentions[mention].work].id
        if ids.last != id { ids.append(id) }
      }
      return ids
    }
    let institutions = groups.map { group in
      var ids: [String] = []
      for institution in group.mentions.flatMap({ corpus.institutionsOfMention[$0] }) {
        let id = corpus.institutions[institution].id
        if !ids.contains(id) { ids.append(id) }
      }
      return ids
    }
    return Table(
      title: "Groups",
      columns: [
        Column("group", summary: "id", groups.map { .text($0.id) }),
        Column("name", groups.map { .text($0.name.display) }),
        Column("works", summary: "works that name it, in any role", works.map { .integer($0.count) }),
        Column("work_ids", summary: "ids of the works", works.map { .list($0) }),
        Column("institutions", summary: "ids, over all works", institutions.map { .list($0) }),
        Column("variants", summary: "spellings", groups.map(spellings)),
      ])
  }

  /// Returns the number of persons at each institution or in each country, in any role.
  static func people(_ network: CollaborationNetwork, of corpus: ResolvedCorpus) -> Column {
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

  /// Returns a table with one row per joined pair: source, target, weight, kind where there are kinds, the works, the
  /// pair measures.
  public static func pairs(_ network: CollaborationNetwork, of corpus: ResolvedCorpus) -> Table {
    pairRows(network, of: corpus).table
  }

  /// Returns the rows of ``pairs(_:of:)``, which are made one by one: works of thousands of authors have millions.
  static func pairRows(_ network: CollaborationNetwork, of corpus: ResolvedCorpus) -> TableRows {
    let pairs = network.pairs
    let hasKinds = network.actors != .persons
    let ids = corpus.corpus.works.map(\.id)
    let works = network.incidence.workCounts().map(Double.init)
    let strengths = network.graph.strengths()
    let total = strengths.reduce(0, +)
    var columns = [
      Column("source", []), Column("target", []),
      Column("weight", summary: network.weighting.phrase, []),
    ]
    if hasKinds { columns.append(Column("kind", [])) }
    columns.append(Column("works", summary: "ids of the works behind the edge", []))
    if hasKinds {
      columns.append(
        Column(
          "coaffiliation_works", summary: "ids of works joined by people with both affiliations only", []))
    }
    columns += Measures.pair.map { Column($0.name, summary: $0.summary, []) }
    columns += [
      Column("first_year", summary: "of these works", []), Column("last_year", summary: "of these works", []),
      Column("works_by_year", summary: "these works, year by year", []),
    ]
    let yearOfWork = network.yearOfWork
    // Most pairs share one work, and many pairs the same one.
    let cellsOfWork = ids.indices.map { WorksCells([$0], ids, yearOfWork) }
    let measures = Measures.pair
    let listed = network.listedPairs()
    let title = "Pairs of \(network.actors.rawValue)"
    return TableRows(title: title, columns: columns, count: listed?.count ?? pairs.count) { position, row in
      let pair = pairs[listed?[position] ?? position]
      row.append(.text(network.vertices[pair.source].id))
      row.append(.text(network.vertices[pair.target].id))
      row.append(.number(pair.weight))
      if hasKinds { row.append(.text(pair.kind.rawValue)) }
      let cells = pair.works.count == 1 ? cellsOfWork[pair.works[0]] : WorksCells(pair.works, ids, yearOfWork)
      row.append(cells.ids)
      if hasKinds { row.append(.list(pair.coAffiliationWorks.map { ids[$0] })) }
      let counts = PairMeasure.Counts(
        joint: Double(pair.works.count), works: (works[pair.source], works[pair.target]),
        weight: pair.weight, strengths: (strengths[pair.source], strengths[pair.target]),
        totalStrength: total)
      for measure in measures {
        row.append(pair.kind == .collaboration ? .finite(measure.value(counts)) : .missing)
      }
      row.append(cells.firstYear)
      row.append(cells.lastYear)
      row.append(cells.byYear)
    }
  }

  /// The cells of a pair that its works alone give.
  private struct WorksCells {
    let ids, firstYear, lastYear, byYear: Cell

    init(_ works: [Int], _ ids: [String], _ yearOfWork: [Int?]) {
      let years = Years(works, yearOfWork)
      self.ids = .list(works.map { ids[$0] })
      (firstYear, lastYear, byYear) = (years.first, years.last, years.byYear)
    }
  }

  /// Returns a table with one row per figure of each network: its value, how it compares with the null model where it
  /// was compared, and a note.
  ///
  /// - Parameter home: figures of a home institution, which follow under the network `home`.
  static func figures(
    _ networks: [MeasuredNetwork], home: [(name: String, value: Cell, meaning: String)] = []
  ) -> Table {
    let rows = networks.flatMap { measured in
      Measures.network.filter { $0.applies(to: measured.network) }.map { (measured, $0) }
    }
    let comparisons = rows.map { measured, measure in measure.comparison(measured) }
    let none = home.map { _ in Cell.missing }
    return Table(
      title: "Figures of the networks",
      columns: [
        Column(
          "network", rows.map { .text($0.0.network.actors.rawValue) } + home.map { _ in .text("home") }),
        Column("measure", rows.map { .text($0.1.name) } + home.map { .text($0.name) }),
        Column("value", rows.map { measured, measure in measure.value(measured) } + home.map(\.value)),
        Column("counting", rows.map { .text($0.0.network.weighting.name) } + home.map { _ in .text("full") }),
        Column("meaning", rows.map { .text($0.1.summary) } + home.map { .text($0.meaning) }),
        Column("null_mean", summary: "mean of shuffled works", comparisons.map { .finite($0?.mean) } + none),
        Column(
          "null_z", summary: "standard deviations above it", comparisons.map { .finite($0?.z) } + none),
        Column(
          "null_p", summary: "share of shuffles as high or higher", comparisons.map { .finite($0?.p) } + none),
        Column(
          "note",
          rows.map { measured, measure in measure.note(measured).map { .text($0) } ?? .missing } + none),
      ])
  }

  /// Returns a table with one row per authorship: what the record states and what was concluded.
  public static func authorships(_ corpus: ResolvedCorpus) -> Table { authorshipRows(corpus).table }

  /// Returns the rows of ``authorships(_:)``, which are made one by one: a large corpus has millions.
  public static func authorshipRows(_ corpus: ResolvedCorpus) -> TableRows {
    let names = [
      "work", "title", "position", "role", "name", "family", "given", "person", "affiliations",
      "institutions",
      "countries", "units", "honorific", "written", "source", "line", "group", "year",
    ]
    let columns = names.map { Column($0, []) }
    return TableRows(title: "Authorships", columns: columns, count: corpus.mentions.count) { index, row in
      let mention = corpus.mentions[index]
      let authorship = corpus.corpus.works[mention.work].authorships[mention.authorship]
      let name = corpus.readName(of: index)
      row.append(.text(corpus.corpus.works[mention.work].id))
      row.append(.text(corpus.corpus.works[mention.work].title))
      row.append(.integer(mention.authorship + 1))
      row.append(.text(authorship.role.rawValue))
      row.append(.text(authorship.name.writtenWithoutHonorific))
      row.append(.text(name.family))
      row.append(.text(name.given))
      row.append(.text(corpus.persons[corpus.personOfMention[index]].id))
      row.append(.list(authorship.affiliations.map(\.written)))
      row.append(.list(corpus.institutionsOfMention[index].map { corpus.institutions[$0].id }))
      row.append(.list(corpus.countriesOfMention[index]))
      row.append(.list(corpus.unitsOfMention[index]))
      row.append(authorship.name.honorific.map { .text($0) } ?? .missing)
      row.append(.text(authorship.name.written))
      row.append(.text(authorship.location.source))
      row.append(.integer(authorship.location.line))
      row.append(.flag(authorship.isGroup))
      row.append(corpus.corpus.works[mention.work].date.map { .integer($0.year) } ?? .missing)
    }
  }

  /// Returns the affiliations in which no institution was recognised, with their counts.
  public static func unresolvedAffiliations(_ corpus: ResolvedCorpus) -> Table {
    Table(
      title: "Affiliations without a recognised institution",
      columns: [
        Column("affiliation", corpus.unresolvedAffiliations.map { .text($0.text) }),
        Column("count", corpus.unresolvedAffiliations.map { .integer($0.count) }),
      ])
  }
}
