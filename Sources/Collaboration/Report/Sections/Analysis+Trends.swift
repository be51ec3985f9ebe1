import ByteFormats
import Identity

extension Analysis {
  /// Returns the section of trends: charts, and the table beside; empty with fewer than two slices.
  func trendSection() -> Report.Section {
    let title = focus.slices.areOfYears ? say("What changes over the years") : say("From slice to slice")
    guard trends.slices.count > 1 else { return .init(id: "trend", title: title, blocks: []) }
    func numbers(_ measure: String, _ actors: CollaborationNetwork.Actors) -> [Double] {
      trends.values(measure, of: actors).map { $0.numericValue ?? .nan }
    }
    let slices = trends.slices
    let works = corpus.corpus.works
    let worksOfSlice = trends.worksOfSlice
    var blocks: [Report.Block] = [
      .chart(
        svg: Chart(language).columns(
          title: say("Works"), labels: slices,
          series: [.init(name: say("works"), values: worksOfSlice.map { Double($0.count) })]),
        caption: undatedWorks > 0
          ? say("Works of each slice; {1} {1:work|works} without a year {1:is|are} in none.", undatedWorks)
          : say("Works of each slice."))
    ]
    let shares = [
      Chart.Series(name: say("two or more authors"), values: numbers("degree of collaboration", .persons)),
      Chart.Series(
        name: say("two or more institutions"), values: numbers("inter-institution share", .institutions)),
      Chart.Series(name: say("two or more countries"), values: numbers("international share", .countries)),
    ].filter { $0.values.contains(where: \.isFinite) }
    if !shares.isEmpty {
      blocks.append(
        .chart(
          svg: Chart(language).lines(title: say("Share of works"), labels: slices, series: shares),
          caption: say(
            "Share of the works with several authors, of those that name an institution with several institutions, and of those with a known country with several countries."
          )))
    }
    if let all = institutions.workCollaborations?.works, works.count == all.count {
      let series = [CollaborationKind.international, .national, .oneInstitution, .singleAuthor, .unknown].map
      { kind in
        Chart.Series(
          name: say.translated(kind.rawValue),
          values: worksOfSlice.map { Double($0.count { all[$0].kind == kind }) })
      }.filter { $0.values.contains { $0 > 0 } }
      let lower = institutions.workCollaborations?.lowerBoundCount ?? 0
      blocks.append(
        .chart(
          svg: Chart(language).columns(title: say("Kinds of collaboration"), labels: slices, series: series),
          caption: say(
            "Each work has one kind: the first of single author, international, national and one institution that holds."
          )
            + (lower > 0
              ? " "
                + say(
                  "On {1} {1:work|works} an author has no known institution: there the kind is a lower bound.",
                  lower) : "")))
    }
    let shown = slices.indices.suffix(25)
    func column(
      _ name: String, _ measure: String, _ actors: CollaborationNetwork.Actors, summary: String = ""
    ) -> Column {
      let cells = trends.rows.indices.filter {
        trends.rows[$0].actors == actors && trends.rows[$0].measure == measure
      }
      return Column(name, summary: summary, shown.map { trendCell(cells[$0]) })
    }
    let isOpen = trends.rows.indices.contains { row in
      confidence?.trends[row]?.isOpen == true && trendColumn(trends.rows[row]) != nil
    }
    var columns = [
      Column(say("Slice"), shown.map { .text(slices[$0]) }),
      Column(say("Works"), shown.map { .integer(worksOfSlice[$0].count) }),
      column(say("Authors a work"), "mean authors a work", .persons, summary: say("mean")),
      column(say("Persons"), "vertices", .persons),
    ]
    if focus.slices.areOfYears {
      columns.append(
        column(say("New"), "new vertices", .persons, summary: say("persons in no earlier slice")))
    }
    columns.append(column(say("Institutions"), "vertices", .institutions))
    if focus.slices.areOfYears {
      columns += [
        column(
          say("New ones"), "new vertices", .institutions, summary: say("institutions in no earlier slice")),
        column(say("Pairs"), "edges", .institutions, summary: say("of institutions that collaborate")),
        column(
          say("Ended"), "ended edges", .institutions,
          summary: say("pairs of the slice before that are in this and no later one")),
      ]
    }
    columns.append(column(say("Countries"), "vertices", .countries))
    blocks.append(
      .table(
        Table(
          title: say("Slice by slice"), columns: columns,
          notes: [
            shown.count < slices.count
              ? say("Earlier slices are in trends.csv, as are all other figures.")
              : say("trends.csv has all other figures.")
          ]
            + (isOpen
              ? [
                say(
                  "In parentheses: the range that contains nine tenths of {1} {1:draw|draws} of the doubtful joins.",
                  confidence?.drawCount ?? 0)
              ] : []))))
    blocks += trendQuestions(slices.suffix(25))
    return .init(id: "trend", title: title, blocks: blocks)
  }

  /// The measures that the table of slices has, by their networks.
  private static let trendMeasures: [(actors: CollaborationNetwork.Actors, measure: String)] = [
    (.persons, "mean authors a work"), (.persons, "vertices"), (.persons, "new vertices"),
    (.institutions, "vertices"), (.institutions, "new vertices"), (.institutions, "edges"),
    (.institutions, "ended edges"), (.countries, "vertices"),
  ]

  /// The same as questions call them.
  private var trendHeads: [String] {
    [
      say("Authors a work"), say("Persons"), say("New persons"), say("Institutions"),
      say("New institutions"), say("Pairs of institutions"), say("Ended pairs"), say("Countries"),
    ]
  }

  /// The place of a row's measure among those that the table of slices has; nil where it has it not.
  private func trendColumn(_ row: Trends.Row) -> Int? {
    Self.trendMeasures.firstIndex { $0 == (row.actors, row.measure) }
  }

  /// A value of the trends, with its range over the draws where they differ: `23 (22–24)`.
  private func trendCell(_ row: Int) -> Cell {
    let value = trends.rows[row].value
    guard let range = confidence?.trends[row], range.isOpen else { return value }
    let ends = [range.values.lowerBound, range.values.upperBound].map { say.number($0, digits: 2) }
    return .text("\(say.readable(value, digits: 2)) (\(ends[0])–\(ends[1]))")
  }

  /// The open questions on which figures of the shown slices depend, each once.
  private func trendQuestions(_ shown: some Collection<String>) -> [Report.Block] {
    guard let confidence else { return [] }
    var seen: Set<String> = []
    let questions = trends.rows.indices.compactMap { row -> Report.Question? in
      let figure = trends.rows[row]
      guard let range = confidence.trends[row], range.isOpen, let question = range.decisive,
        shown.contains(figure.slice), let column = trendColumn(figure)
      else { return nil }
      let label = "\(figure.slice), \(trendHeads[column])"
      let asked = self.question(question, on: label)
      return seen.insert(asked.key).inserted ? asked : nil
    }
    return questions.isEmpty ? [] : [.questions(Array(questions.prefix(10)))]
  }

  /// The works without a year.
  private var undatedWorks: Int { corpus.corpus.works.count { $0.date == nil } }

  /// Returns the section of newcomers and lost pairs; empty where the works are of one year.
  func changesSection() -> Report.Section {
    let title = say("Who is new, and what ended")
    guard let years, years.count > 1 else { return .init(id: "changes", title: title, blocks: []) }
    let recent =
      years.count > 5 ? years.upperBound - 4...years.upperBound : years.upperBound...years.upperBound
    let label = Slices.label(recent)
    var blocks: [Report.Block] = [
      .paragraph(
        say(
          "Recent is {1}; before are the years from {2} to {3}.", label, years.lowerBound,
          recent.lowerBound - 1))
    ]
    let network = institutions.network
    let yearOfWork = network.yearOfWork
    let spans = network.worksByVertex().map { Years($0.lazy.map { Int($0) }, yearOfWork) }
    let counts = institutions.workCounts
    let newcomers = network.vertices.indices.filter { vertex in
      spans[vertex].counts.first.map { recent.contains($0.year) } ?? false
    }.sorted { (-counts[$0], network.vertices[$0].name, $0) < (-counts[$1], network.vertices[$1].name, $1) }
    if !newcomers.isEmpty {
      blocks.append(
        .table(
          Table(
            title: say("Institutions that are new in {1}", label),
            columns: [
              Column(
                say("Institution"), naming: .institutions,
                ids: newcomers.prefix(10).map { [network.vertices[$0].id] },
                newcomers.prefix(10).map { network.vertices[$0].name }),
              Column(say("Since"), newcomers.prefix(10).map { spans[$0].first }),
              Column(say("Works"), newcomers.prefix(10).map { .integer(counts[$0]) }),
            ],
            notes: newcomers.count > 10
              ? [
                say("{1} more {1:institution is|institutions are} in institutions.csv.", newcomers.count - 10)
              ] : [])))
    }
    func table(
      _ title: String, _ pairs: [(pair: CollaborationNetwork.Pair, years: Years)], date: String,
      _ year: (Years) -> Cell
    ) -> Report.Block? {
      guard !pairs.isEmpty else { return nil }
      let sorted = pairs.sorted {
        (-$0.pair.works.count, $0.pair.source, $0.pair.target) < (
          -$1.pair.works.count, $1.pair.source, $1.pair.target
        )
      }
      let shown = sorted.prefix(10)
      return .table(
        Table(
          title: title,
          columns: [
            Column(
              say("Institution"), naming: .institutions,
              ids: shown.map { [network.vertices[$0.pair.source].id] },
              shown.map { network.vertices[$0.pair.source].name }),
            Column(
              say("With"), naming: .institutions,
              ids: shown.map { [$0.pair.source, $0.pair.target].map { network.vertices[$0].id } },
              shown.map { network.vertices[$0.pair.target].name }),
            Column(date, shown.map { year($0.years) }),
            Column(say("Works"), shown.map { .integer($0.pair.works.count) }),
          ],
          notes: sorted.count > 10
            ? [say("{1} more {1:pair is|pairs are} in institution-edges.csv.", sorted.count - 10)] : []))
    }
    let pairs = (network.listedPairs() ?? Array(network.pairs.indices)).compactMap {
      position -> (pair: CollaborationNetwork.Pair, years: Years)? in
      guard network.pairs.isCollaboration(position) else { return nil }
      let pair = network.pairs[position]
      return (pair, Years(pair.works, yearOfWork))
    }
    let begun = pairs.filter { $0.years.counts.first.map { recent.contains($0.year) } ?? false }
    let ended = pairs.filter {
      $0.pair.works.count > 1 && $0.years.counts.last.map { $0.year < recent.lowerBound } ?? false
    }
    blocks += [
      table(say("Pairs that are new in {1}", label), begun, date: say("Since")) { $0.first },
      table(
        say("Lost pairs: two or more joint works, none of them in {1}", label), ended, date: say("Until")
      ) {
        $0.last
      },
    ].compactMap(\.self)
    return .init(id: "changes", title: title, blocks: blocks.count > 1 ? blocks : [])
  }

  /// Returns the section of the sessions and tracks of an event; empty where none are stated.
  func sessionsSection() -> Report.Section {
    let works = corpus.corpus.works
    func table(_ head: String, _ title: String, _ value: (Int) -> String?) -> Report.Block? {
      var names: [String] = []
      var own: [String: [Int]] = [:]
      for work in works.indices {
        guard let name = value(work) else { continue }
        if own[name] == nil { names.append(name) }
        own[name, default: []].append(work)
      }
      guard !names.isEmpty else { return nil }
      let shown = names.prefix(60)
      func actors(_ measured: MeasuredNetwork, _ name: String) -> Set<Int32> {
        Set((own[name] ?? []).flatMap { measured.network.incidence.actors(of: $0) })
      }
      func joint(_ name: String) -> Cell {
        let sizes = (own[name] ?? []).map { institutions.network.workSizes[$0] }.filter { $0 > 0 }
        return .text(say.percent(sizes.count { $0 > 1 }, of: sizes.count))
      }
      return .table(
        Table(
          title: title,
          columns: [
            Column(head, shown.map { .text($0) }),
            Column(say("Works"), shown.map { .integer(own[$0]?.count ?? 0) }),
            Column(
              say("Persons"), summary: say("authors"), shown.map { .integer(actors(persons, $0).count) }),
            Column(say("Institutions"), shown.map { .integer(actors(institutions, $0).count) }),
            Column(say("Several institutions"), summary: say("of the works that name one"), shown.map(joint)),
          ], notes: names.count > 60 ? [say("{1} more not shown.", names.count - 60)] : []))
    }
    let blocks = [
      table(say("Session"), say("Sessions")) { works[$0].session },
      table(say("Track"), say("Tracks")) { works[$0].track },
    ].compactMap(\.self)
    return .init(id: "sessions", title: say("Sessions and tracks"), blocks: blocks)
  }
}
