import ByteFormats
import Identity

extension Analysis {
  /// Returns the section of trends: charts, and the table beside; empty with fewer than two slices.
  func trendSection(_ trends: Trends) -> Report.Section {
    let title = focus.slices.areOfYears ? "What changes over the years" : "From slice to slice"
    guard trends.slices.count > 1 else { return .init(id: "trend", title: title, blocks: []) }
    func numbers(_ measure: String, _ actors: CollaborationNetwork.Actors) -> [Double] {
      trends.values(measure, of: actors).map { $0.numericValue ?? .nan }
    }
    let slices = trends.slices
    let works = corpus.corpus.works
    let worksOfSlice = trends.worksOfSlice
    var blocks: [Report.Block] = [
      .chart(
        svg: Chart.columns(
          title: "Works", labels: slices,
          series: [.init(name: "works", values: worksOfSlice.map { Double($0.count) })]),
        caption: "Works of each slice"
          + (undatedWorks > 0
            ? "; \(Phrase.count(undatedWorks, "work")) without a year \(Phrase.form(undatedWorks, "is", "are")) in none."
            : "."))
    ]
    let shares = [
      Chart.Series(name: "two or more authors", values: numbers("degree of collaboration", .persons)),
      Chart.Series(
        name: "two or more institutions", values: numbers("inter-institution share", .institutions)),
      Chart.Series(name: "two or more countries", values: numbers("international share", .countries)),
    ].filter { $0.values.contains(where: \.isFinite) }
    if !shares.isEmpty {
      blocks.append(
        .chart(
          svg: Chart.lines(title: "Share of works", labels: slices, series: shares),
          caption:
            "Share of the works with several authors, of those that name an institution with several institutions, and of those with a known country with several countries."
        ))
    }
    if let all = institutions.workCollaborations?.works, works.count == all.count {
      let series = [CollaborationKind.international, .national, .oneInstitution, .singleAuthor, .unknown].map
      { kind in
        Chart.Series(
          name: kind.rawValue,
          values: worksOfSlice.map { Double($0.count { all[$0].kind == kind }) })
      }.filter { $0.values.contains { $0 > 0 } }
      let lower = institutions.workCollaborations?.lowerBoundCount ?? 0
      blocks.append(
        .chart(
          svg: Chart.columns(title: "Kinds of collaboration", labels: slices, series: series),
          caption:
            "Each work has one kind: the first of single author, international, national and one institution that holds."
            + (lower > 0
              ? " On \(Phrase.count(lower, "work")) an author has no known institution: there the kind is a lower bound."
              : "")))
    }
    let shown = slices.indices.suffix(25)
    func column(
      _ name: String, _ measure: String, _ actors: CollaborationNetwork.Actors, summary: String = ""
    ) -> Column {
      let values = trends.values(measure, of: actors)
      return Column(name, summary: summary, shown.map { values[$0] })
    }
    var columns = [
      Column("Slice", shown.map { .text(slices[$0]) }),
      Column("Works", shown.map { .integer(worksOfSlice[$0].count) }),
      column("Authors a work", "mean authors a work", .persons, summary: "mean"),
      column("Persons", "vertices", .persons),
    ]
    if focus.slices.areOfYears {
      columns.append(column("New", "new vertices", .persons, summary: "persons in no earlier slice"))
    }
    columns.append(column("Institutions", "vertices", .institutions))
    if focus.slices.areOfYears {
      columns += [
        column("New ones", "new vertices", .institutions, summary: "institutions in no earlier slice"),
        column("Pairs", "edges", .institutions, summary: "of institutions that collaborate"),
        column(
          "Ended", "ended edges", .institutions,
          summary: "pairs of the slice before that are in this and no later one"),
      ]
    }
    columns.append(column("Countries", "vertices", .countries))
    blocks.append(
      .table(
        Table(
          title: "Slice by slice", columns: columns,
          notes: shown.count < slices.count
            ? ["Earlier slices are in trends.csv, as are all other figures."]
            : ["trends.csv has all other figures."])))
    return .init(id: "trend", title: title, blocks: blocks)
  }

  /// The works without a year.
  private var undatedWorks: Int { corpus.corpus.works.count { $0.date == nil } }

  /// Returns the section of newcomers and lost pairs; empty where the works are of one year.
  func changesSection() -> Report.Section {
    let title = "Who is new, and what ended"
    guard let years, years.count > 1 else { return .init(id: "changes", title: title, blocks: []) }
    let recent =
      years.count > 5 ? years.upperBound - 4...years.upperBound : years.upperBound...years.upperBound
    let label = Slices.label(recent)
    var blocks: [Report.Block] = [
      .paragraph(
        "Recent is \(label); before are the years from \(years.lowerBound) to \(recent.lowerBound - 1).")
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
            title: "Institutions that are new in \(label)",
            columns: [
              Column("Institution", newcomers.prefix(10).map { .text(network.vertices[$0].name) }),
              Column("Since", newcomers.prefix(10).map { spans[$0].first }),
              Column("Works", newcomers.prefix(10).map { .integer(counts[$0]) }),
            ], notes: Self.more(newcomers.count - 10, of: "institution", in: "institutions.csv"))))
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
            Column("Institution", shown.map { .text(network.vertices[$0.pair.source].name) }),
            Column("With", shown.map { .text(network.vertices[$0.pair.target].name) }),
            Column(date, shown.map { year($0.years) }),
            Column("Works", shown.map { .integer($0.pair.works.count) }),
          ], notes: Self.more(sorted.count - 10, of: "pair", in: "institution-edges.csv")))
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
      table("Pairs that are new in \(label)", begun, date: "Since") { $0.first },
      table("Lost pairs: two or more joint works, none of them in \(label)", ended, date: "Until") {
        $0.last
      },
    ].compactMap(\.self)
    return .init(id: "changes", title: title, blocks: blocks.count > 1 ? blocks : [])
  }

  private static func more(_ count: Int, of noun: String, in file: String) -> [String] {
    count > 0 ? ["\(Phrase.count(count, "more \(noun)")) \(Phrase.form(count, "is", "are")) in \(file)."] : []
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
        return .text(Phrase.percent(sizes.count { $0 > 1 }, of: sizes.count))
      }
      return .table(
        Table(
          title: title,
          columns: [
            Column(head, shown.map { .text($0) }),
            Column("Works", shown.map { .integer(own[$0]?.count ?? 0) }),
            Column("Persons", summary: "authors", shown.map { .integer(actors(persons, $0).count) }),
            Column("Institutions", shown.map { .integer(actors(institutions, $0).count) }),
            Column("Several institutions", summary: "of the works that name one", shown.map(joint)),
          ], notes: names.count > 60 ? ["\(names.count - 60) more not shown."] : []))
    }
    let blocks = [
      table("Session", "Sessions") { works[$0].session }, table("Track", "Tracks") { works[$0].track },
    ].compactMap(\.self)
    return .init(id: "sessions", title: "Sessions and tracks", blocks: blocks)
  }
}
