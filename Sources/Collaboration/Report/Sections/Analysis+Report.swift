import ByteFormats
import SparseGraph

extension Analysis {
  /// Returns the report for people.
  ///
  /// - Parameters:
  ///   - drawing: the diagram of who works with whom (``reportNetwork``) as SVG for use in a page; nil where none was drawn.
  ///   - version: the program's version.
  public func report(drawing: String?, version: String) -> Report {
    let partners = partners
    return Report(
      title: title, subtitle: "Who works with whom: \(persons.network.summary)",
      sections: [
        glanceSection(partners, trends), networkSection(drawing, partners), institutionsSection(partners),
        trendSection(trends), changesSection(), countriesSection(), personsSection(), groupsSection(),
        sessionsSection(), worksSection(), methodSection(version),
      ].filter { !$0.blocks.isEmpty },
      footer: "Made by Collegium \(version).")
  }

  /// The network that the report draws: that of the home institution's works, else of all institutions, else of persons.
  public var reportNetwork: MeasuredNetwork {
    if let home = focus.home {
      let works = institutions.network.incidence.transposed().actors(of: home).map { Int($0) }
      return MeasuredNetwork(institutions.network.part(ofWorks: works).network)
    }
    return corpus.institutions.isEmpty ? persons : institutions
  }

  /// Returns the drawing of who works with whom.
  private func networkSection(_ drawing: String?, _ partners: Partners?) -> Report.Section {
    let title =
      partners.map { "Who works with \(corpus.institutions[$0.home].name)" } ?? "Who works with whom"
    guard let drawing else { return .init(id: "network", title: title, blocks: []) }
    let isOfPersons = corpus.institutions.isEmpty
    let what = isOfPersons ? "Persons" : "Institutions"
    let caption: String
    if let partners {
      let home = corpus.institutions[partners.home].name
      caption =
        "\(home) and its partners, joined by the works of \(home) that their people wrote together. "
    } else {
      caption = "\(what), joined by the works that \(isOfPersons ? "they" : "their people") wrote together. "
    }
    return .init(
      id: "network", title: title,
      blocks: [
        .drawing(
          svg: drawing,
          caption: caption
            + "Larger circles have more works, thicker lines more joint works; colours show communities. Point at a circle or a line to see its figures."
        )
      ])
  }

  /// Returns the first page: a few sentences, key figures and a chart.
  private func glanceSection(_ partners: Partners?, _ trends: Trends) -> Report.Section {
    let sizes = persons.workSizes
    let places = institutions.workSizes
    let countryCounts = countries.workSizes
    func several(_ sizes: [Int]) -> Int { sizes.count { $0 > 1 } }
    func verb(_ count: Int) -> String { count == 1 ? "names" : "name" }
    let workCount = corpus.corpus.works.count
    var sentences: [String] = [
      Phrase.count(workCount, "work") + (workCount == 1 ? " names " : " name ")
        + Phrase.count(corpus.personCount, "person")
        + " of " + Phrase.count(corpus.institutions.count, "institution") + " in "
        + Phrase.count(countries.network.vertices.count, "country", plural: "countries")
        + (years.map {
          $0.count == 1 ? ", all of \($0.lowerBound)" : ", of \($0.lowerBound) to \($0.upperBound)"
        } ?? "") + "."
    ]
    if !sizes.isEmpty {
      sentences.append(
        "Of \(Phrase.count(sizes.count, "work")) with \(worksOfGroupsAlone > 0 ? "persons as " : "")authors, \(several(sizes)) "
          + "(\(Phrase.percent(several(sizes), of: sizes.count))) \(several(sizes) == 1 ? "was" : "were") written by two or more people."
      )
    }
    if !places.isEmpty {
      sentences.append(
        "Of \(Phrase.count(places.count, "work")) that \(verb(places.count)) an institution, \(several(places)) "
          + "(\(Phrase.percent(several(places), of: places.count))) \(verb(several(places))) two or more"
          + (countryCounts.isEmpty
            ? "."
            : "; of \(Phrase.count(countryCounts.count, "work")) with a known country, \(several(countryCounts)) "
              + "(\(Phrase.percent(several(countryCounts), of: countryCounts.count))) \(verb(several(countryCounts))) two or more countries.")
      )
    }
    let largest = persons.components.sizes.max() ?? 0
    if largest > 1 {
      sentences.append(
        "\(largest) of the \(vertexCount) (\(Phrase.percent(largest, of: persons.network.vertices.count))) "
          + "are connected with one another through joint works, directly or through others.")
    }
    var blocks: [Report.Block] = [.paragraph(sentences.joined(separator: " "))]
    if let partners { blocks.append(.paragraph(homeSentence(partners))) }
    blocks.append(.figures(partners.map(homeFigures) ?? keyFigures()))
    if focus.slices.areOfYears, trends.slices.count > 1 {
      let works = partners.map { partners in
        trends.worksOfSlice.map { Set($0).intersection(partners.homeWorks).count }
      }
      blocks.append(
        .chart(
          svg: Chart.columns(
            title: partners == nil ? "Works" : "Works of the home institution", labels: trends.slices,
            series: [
              .init(name: "works", values: (works ?? trends.worksOfSlice.map(\.count)).map(Double.init))
            ]),
          caption: partners.map { "Works of \(corpus.institutions[$0.home].name)." }
            ?? "Works over the years."))
    }
    blocks.append(.paragraph(countingSentence))
    return .init(id: "glance", title: "At a glance", blocks: blocks)
  }

  private func homeSentence(_ partners: Partners) -> String {
    let home = corpus.institutions[partners.home].name
    let (all, external) = (partners.homeWorks.count, partners.externalCount)
    var text =
      "\(home) has \(Phrase.count(all, "work")), \(external) of them (\(Phrase.percent(external, of: all))) with other institutions: with \(Phrase.count(partners.partners.count, "partner"))"
    let first = partners.partners.prefix(3).map {
      "\(corpus.institutions[$0.institution].name) (\($0.works.count))"
    }
    if !first.isEmpty { text += ", most often \(Phrase.some(first))" }
    text += "."
    let grown = partners.partners.filter { ($0.growth ?? 0) > 0 && $0.recentCount - $0.earlierCount > 1 }
      .sorted {
        ($0.recentCount - $0.earlierCount, $1.institution) > (
          $1.recentCount - $1.earlierCount, $0.institution
        )
      }
    if let most = grown.first {
      text +=
        " Joint works with \(corpus.institutions[most.institution].name) grew most: from \(most.earlierCount) to \(most.recentCount) in five years."
    }
    return text
  }

  private func homeFigures(_ partners: Partners) -> [(label: String, value: String, meaning: String)] {
    let home = corpus.institutions[partners.home].name
    let all = partners.homeWorks.count
    let kinds = institutions.workCollaborations?.works
    func count(_ kind: CollaborationKind) -> Int {
      kinds.map { kinds in partners.homeWorks.count { kinds[$0].kind == kind } } ?? 0
    }
    let people = Set(partners.partners.flatMap(\.homePersons)).count
    let others = Set(partners.partners.flatMap(\.partnerPersons)).count
    return [
      ("Works", "\(all)", "of \(home)"),
      (
        "With others", Phrase.percent(partners.externalCount, of: all),
        "of these works name another institution"
      ),
      ("Partners", "\(partners.partners.count)", "institutions with joint works"),
      (
        "International", Phrase.percent(count(.international), of: all),
        "of these works name two or more countries"
      ),
      ("National", Phrase.percent(count(.national), of: all), "several institutions of one country"),
      (
        "One institution", Phrase.percent(count(.oneInstitution), of: all),
        "several authors, no other institution"
      ),
      ("Own people", "\(people)", "of \(home) on joint works"),
      ("Their people", "\(others)", "of partners on joint works"),
    ]
  }

  /// Returns how it was done: version, selection, options, what was left out, how sure, and the inputs.
  private func methodSection(_ version: String) -> Report.Section {
    var selection =
      selected.phrase(options).map { "Selected: \($0)." }
      ?? "All \(Phrase.count(corpus.corpus.works.count, "work")) that were read are in the figures."
    if !selected.notFound.isEmpty {
      selection += " Of the roster, not found: \(Phrase.some(selected.notFound))."
    }
    if let registry = registryNote { selection += " " + registry }
    let certainty =
      "Who and what is meant was concluded from all records, each join with a calibrated probability; the tables below name the least sure."
    let leftOut = leftOutBlocks()
    let joins = joinsBlocks()
    return .init(
      id: "method", title: "How this was made",
      blocks: [
        .paragraph("Collegium \(version). \(selection) \(countingSentence)"), .paragraph(certainty),
      ] + nullModelBlocks()
        + (leftOut.isEmpty ? [] : [.details(summary: "What was left out, and why", blocks: leftOut)])
        + [.details(summary: "How names were joined, and how sure", blocks: joins)] + definitionBlocks()
        + inputBlocks())
  }

  /// How many institutions a registry describes; nil where none does.
  private var registryNote: String? {
    let known = corpus.institutions.count { $0.registryID != nil }
    return known == 0
      ? nil
      : "\(known) of \(Phrase.count(corpus.institutions.count, "institution")) \(Phrase.form(known, "has", "have")) a ROR id."
  }

  /// How many of the works have no person as author: `all with authors`, `2 without authors, 1 by groups alone`.
  private static func authoring(works: Int, authored: Int, groups: Int) -> String {
    let without = works - authored - groups
    let parts = [
      without > 0 ? "\(without) without authors" : nil, groups > 0 ? "\(groups) by groups alone" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? "all with authors" : parts.joined(separator: ", ")
  }

  private func keyFigures() -> [(label: String, value: String, meaning: String)] {
    let authored = persons.workSizes.count
    let works = corpus.corpus.works.count
    func figure(_ measure: NetworkMeasure, _ measured: MeasuredNetwork) -> String {
      measure.value(measured).readable(digits: 2)
    }
    func share(_ sizes: [Int]) -> String { Phrase.percent(sizes.count { $0 > 1 }, of: sizes.count) }
    return [
      ("Works", "\(works)", Self.authoring(works: works, authored: authored, groups: worksOfGroupsAlone)),
      (
        "Persons", "\(corpus.personCount)",
        Phrase.count(persons.graph.edgeCount, "pair") + " wrote together"
      ),
      (
        "Institutions", "\(corpus.institutions.count)",
        Phrase.count(institutions.graph.edgeCount, "collaborating pair")
      ),
      (
        "Countries", "\(countries.network.vertices.count)",
        Phrase.count(countries.graph.edgeCount, "collaborating pair")
      ),
      ("Authors per work", figure(.meanAuthors, persons), "mean over works with authors"),
      ("Several institutions", share(institutions.workSizes), "of works that name an institution"),
      ("Several countries", share(countries.workSizes), "of works with a known country"),
      (
        "Collaborative coefficient", figure(.collaborativeCoefficient, persons),
        "0 if all works had one author; near 1 if all had many"
      ),
    ]
  }

  /// The number of vertices of the network of persons in words: `23 persons`, `23 persons and 1 group`.
  private var vertexCount: String {
    let count = Phrase.count(corpus.personCount, "person")
    guard options.countsGroups, groupCount > 0 else { return count }
    return "\(count) and \(Phrase.count(groupCount, "group"))"
  }

  /// The number of groups, such as consortia, that are named among people.
  var groupCount: Int { corpus.persons.count - corpus.personCount }

  /// How joint works are counted, in a few sentences.
  var countingSentence: String {
    var sentence =
      switch options.counting {
      case .full:
        "Full counting: each work counts as one joint work of every two of its authors, however many it has."
      case .fractional:
        "Fractional counting: a work of n authors adds 1/(n − 1) to each pair of them, 1 in all to each of its authors."
      case .paper:
        "Counting by paper: a work of n authors adds 2/(n(n − 1)) to each pair of them, 1 in all."
      }
    sentence += " The same holds for institutions and countries."
    sentence +=
      options.countsPresenters
      ? " Presenters count as authors; those who edit or translate a work do not."
      : " Those who present, edit or translate a work, or contribute to it otherwise, do not count as its authors."
    if options.countsCoAffiliation {
      sentence += " A person with two affiliations counts as collaboration between the two."
    }
    return sentence
  }

  /// Returns clustering and other figures beside their distribution under the null model.
  private func nullModelBlocks() -> [Report.Block] {
    guard let nulls = persons.nulls else { return [] }
    let rows = Measures.network.compactMap { measure in
      measure.comparison(persons).map { (measure, $0) }
    }
    if rows.isEmpty { return [] }
    return [
      .table(
        Table(
          title:
            "Is it more than chance? The network of persons and \(Phrase.count(nulls.shuffleCount, "shuffle")) of it",
          columns: [
            Column("Figure", rows.map { .text($0.0.name) }),
            Column("Observed", rows.map { $0.0.value(persons) }),
            Column("By chance", summary: "mean over the shuffles", rows.map { .number($0.1.mean) }),
            Column(
              "Higher or lower", rows.map { .text($0.1.direction($0.0.value(persons).numericValue ?? 0)) }),
            Column("p", summary: "two-sided", rows.map { .text($0.1.significance) }),
          ],
          notes: [
            "All authors of a work are joined with one another, so any such network looks clustered. The shuffles exchange people between works but keep the number of works per person and of authors per work; only what differs from them is evidence of who chooses whom. p is two-sided: how often chance alone differs as much, in either direction."
          ]))
    ]
  }
}

extension NullModel.Comparison {
  /// The two-sided p as a reader understands it: `p < 0.001`, or the value.
  fileprivate var significance: String {
    let least = 2 / Double(shuffleCount + 1)
    let floor = max(0.001, (least * 1000).rounded(.up) / 1000)
    return twoSided <= least
      ? "p < \(Cell.number(floor).readable(digits: 3))" : "p = \(Cell.number(twoSided).readable(digits: 3))"
  }

  /// Whether the observed value is above or below chance, or as by chance.
  fileprivate func direction(_ observed: Double) -> String {
    twoSided > 0.05 ? "as by chance" : observed > mean ? "higher" : "lower"
  }
}
