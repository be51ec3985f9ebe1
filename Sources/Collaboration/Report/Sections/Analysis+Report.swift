import Affiliations
import ByteFormats
import SparseGraph

extension Analysis {
  /// Returns the report for people.
  ///
  /// - Parameters:
  ///   - drawing: the diagram of who works with whom (``reportNetwork``) as SVG for use in a page; nil where none was drawn.
  ///   - version: the program's version.
  public func report(drawing: String?, version: String) -> Report {
    Report(
      title: title, subtitle: say("Who works with whom: {1}", persons.network.summary(in: language)),
      sections: [
        glanceSection(), networkSection(drawing), institutionsSection(), trendSection(), changesSection(),
        countriesSection(), personsSection(), groupsSection(), sessionsSection(), worksSection(),
        methodSection(version),
      ].filter { !$0.blocks.isEmpty },
      footer: say("Made by Collegium {1}.", version), language: language)
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
  private func networkSection(_ drawing: String?) -> Report.Section {
    let home = focus.home.map { corpus.institutions[$0].name }
    let title = home.map { say("Who works with {1}", $0) } ?? say("Who works with whom")
    guard let drawing else { return .init(id: "network", title: title, blocks: []) }
    let caption =
      if let home {
        say("{1} and its partners, joined by the works of {1} that their people wrote together.", home)
      } else if corpus.institutions.isEmpty {
        say("Persons, joined by the works that they wrote together.")
      } else {
        say("Institutions, joined by the works that their people wrote together.")
      }
    let signs = say(
      "Larger circles have more works, thicker lines more joint works; colours show communities. Point at a circle or a line to see its figures."
    )
    return .init(
      id: "network", title: title, blocks: [.drawing(svg: drawing, caption: "\(caption) \(signs)")])
  }

  /// Returns the first page: a few sentences, key figures and a chart.
  private func glanceSection() -> Report.Section {
    var blocks: [Report.Block] = [.paragraph(glanceSentences().joined(separator: " "))]
    if let partners {
      blocks.append(.paragraph(partners.list.sentences(in: language).joined(separator: " ")))
    }
    blocks += figureBlocks()
    if focus.slices.areOfYears, trends.slices.count > 1 {
      let works = partners.map(worksOfSlices) ?? trends.worksOfSlice.map { Double($0.count) }
      let caption = partners.map { say("Works of {1}.", corpus.institutions[$0.home].name) }
      let remark =
        works.allSatisfy(\.isFinite) ? "" : " " + say("A dash: no work of that year names an institution.")
      blocks.append(
        .chart(
          svg: Chart(language).columns(
            title: partners == nil ? say("Works") : say("Works of the home institution"),
            labels: trends.slices,
            series: [
              .init(name: say("works"), values: works)
            ]),
          caption: (caption ?? say("Works over the years.")) + remark))
    }
    blocks.append(.paragraph(countingSentence))
    return .init(id: "glance", title: say("At a glance"), blocks: blocks)
  }

  /// How many works each slice has of the home institution; not a number where no work of the slice names an institution.
  private func worksOfSlices(_ partners: Partners) -> [Double] {
    let named = trends.values("vertices", of: .institutions)
    return zip(trends.worksOfSlice, named).map { works, institutions in
      institutions.numericValue == 0 ? .nan : Double(Set(works).intersection(partners.homeWorks).count)
    }
  }

  private func glanceSentences() -> [String] {
    let sizes = persons.workSizes
    let places = institutions.workSizes
    let countryCounts = countries.workSizes
    func several(_ sizes: [Int]) -> Int { sizes.count { $0 > 1 } }
    func percent(_ sizes: [Int]) -> String { say.percent(several(sizes), of: sizes.count) }
    let span =
      years.map {
        $0.count == 1
          ? say(", all of {1}", $0.lowerBound) : say(", of {1} to {2}", $0.lowerBound, $0.upperBound)
      } ?? ""
    var sentences = [
      say(
        "{1} {1:work|works} {1:names|name} {2} {2:person|persons} of {3} {3:institution|institutions} in {4} {4:country|countries}{5}.",
        corpus.corpus.works.count, corpus.personCount, corpus.institutions.count,
        countries.network.vertices.count, span)
    ]
    if !sizes.isEmpty {
      sentences.append(
        worksOfGroupsAlone > 0
          ? say(
            "Of {1} {1:work|works} with persons as authors, {2} ({3}) {2:was|were} written by two or more people.",
            sizes.count, several(sizes), percent(sizes))
          : say(
            "Of {1} {1:work|works} with authors, {2} ({3}) {2:was|were} written by two or more people.",
            sizes.count, several(sizes), percent(sizes)))
    }
    if !places.isEmpty {
      sentences.append(
        countryCounts.isEmpty
          ? say(
            "Of {1} {1:work|works} that {1:names|name} an institution, {2} ({3}) {2:names|name} two or more.",
            places.count, several(places), percent(places))
          : say(
            "Of {1} {1:work|works} that {1:names|name} an institution, {2} ({3}) {2:names|name} two or more; of {4} {4:work|works} with a known country, {5} ({6}) {5:names|name} two or more countries.",
            places.count, several(places), percent(places), countryCounts.count, several(countryCounts),
            percent(countryCounts)))
    }
    let largest = persons.components.sizes.max() ?? 0
    if largest > 1 {
      sentences.append(
        say(
          "{1} of the {2} ({3}) are connected with one another through joint works, directly or through others.",
          largest, vertexCount, say.percent(largest, of: persons.network.vertices.count)))
    }
    return sentences
  }

  /// Returns how it was done: version, selection, options, what was left out, how sure, and the inputs.
  private func methodSection(_ version: String) -> Report.Section {
    var sentences = [
      "Collegium \(version).",
      selected.phrase(options, in: language).map { say("Selected: {1}.", $0) }
        ?? say("All {1} {1:work|works} that were read are in the figures.", corpus.corpus.works.count),
    ]
    if !selected.notFound.isEmpty {
      sentences.append(say("Of the roster, not found: {1}.", say.some(selected.notFound)))
    }
    let known = corpus.institutions.count { $0.registryID != nil }
    if known > 0 {
      sentences.append(
        say(
          "{1} of {2} {2:institution|institutions} {1:has|have} a ROR id.", known, corpus.institutions.count))
    }
    if corpus.isRegistryExcerpt == true, known < corpus.institutions.count {
      sentences.append(
        say(
          "They were looked for among {1} well-known ones; with --registry, 'collegium' looks for them in all of ROR.",
          Registry.wellKnownCount))
    }
    sentences.append(countingSentence)
    let leftOut = leftOutBlocks()
    return .init(
      id: "method", title: say("How this was made"),
      blocks: [
        .paragraph(sentences.joined(separator: " ")),
        .paragraph(
          say(
            "Who and what is meant was concluded from all records, each join with a calibrated probability; the tables below name the least sure."
          )),
      ] + nullModelBlocks()
        + (leftOut.isEmpty
          ? [] : [.details(summary: say("What was left out, and why"), blocks: leftOut)])
        + [.details(summary: say("How names were joined, and how sure"), blocks: joinsBlocks())]
        + definitionBlocks() + inputBlocks())
  }

  /// The number of vertices of the network of persons in words: `23 persons`, `23 persons and 1 group`.
  private var vertexCount: String {
    options.countsGroups && groupCount > 0
      ? say("{1} {1:person|persons} and {2} {2:group|groups}", corpus.personCount, groupCount)
      : say("{1} {1:person|persons}", corpus.personCount)
  }

  /// The number of groups, such as consortia, that are named among people.
  var groupCount: Int { corpus.persons.count - corpus.personCount }

  /// How joint works are counted, in a few sentences.
  var countingSentence: String {
    let counting =
      switch options.counting {
      case .full:
        say(
          "Full counting: each work counts as one joint work of every two of its authors, however many it has."
        )
      case .fractional:
        say(
          "Fractional counting: a work of n authors adds 1/(n − 1) to each pair of them, 1 in all to each of its authors."
        )
      case .paper:
        say("Counting by paper: a work of n authors adds 2/(n(n − 1)) to each pair of them, 1 in all.")
      }
    var sentences = [
      counting, say("The same holds for institutions and countries."),
      options.countsPresenters
        ? say("Presenters count as authors; those who edit or translate a work do not.")
        : say(
          "Those who present, edit or translate a work, or contribute to it otherwise, do not count as its authors."
        ),
    ]
    if options.countsCoAffiliation {
      sentences.append(
        say("A person with two affiliations counts as collaboration between the two."))
    }
    return sentences.joined(separator: " ")
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
          title: say(
            "Is it more than chance? The network of persons and {1} {1:shuffle|shuffles} of it",
            nulls.shuffleCount),
          columns: [
            Column(say("Figure"), rows.map { .text(say.translated($0.0.name)) }),
            Column(say("Observed"), rows.map { $0.0.value(persons) }),
            Column(
              say("By chance"), summary: say("mean over the shuffles"), rows.map { .number($0.1.mean) }),
            Column(
              say("Higher or lower"),
              rows.map { .text(direction($0.1, $0.0.value(persons).numericValue ?? 0)) }),
            Column("p", summary: say("two-sided"), rows.map { .text(significance($0.1)) }),
          ],
          notes: [
            say(
              "All authors of a work are joined with one another, so any such network looks clustered. The shuffles exchange people between works but keep the number of works per person and of authors per work; only what differs from them is evidence of who chooses whom. p is two-sided: how often chance alone differs as much, in either direction."
            )
          ]))
    ]
  }

  /// The two-sided p as a reader understands it: `p < 0.001`, or the value.
  private func significance(_ comparison: NullModel.Comparison) -> String {
    let least = 2 / Double(comparison.shuffleCount + 1)
    let floor = max(0.001, (least * 1000).rounded(.up) / 1000)
    return comparison.twoSided <= least
      ? "p < \(say.number(floor, digits: 3))" : "p = \(say.number(comparison.twoSided, digits: 3))"
  }

  /// Whether the observed value is above or below chance, or as by chance.
  private func direction(_ comparison: NullModel.Comparison, _ observed: Double) -> String {
    comparison.twoSided > 0.05
      ? say("as by chance") : observed > comparison.mean ? say("higher") : say("lower")
  }
}
