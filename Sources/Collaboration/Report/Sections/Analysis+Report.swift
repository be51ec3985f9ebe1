import ByteFormats
import SparseGraph

extension Analysis {
  /// Returns the report for people.
  ///
  /// - Parameters:
  ///   - personsDrawing: the persons' diagram as SVG for use in a page; nil where none was drawn.
  ///   - institutionsDrawing: likewise the institutions'.
  ///   - version: the program's version, for the line at the end.
  public func report(personsDrawing: String?, institutionsDrawing: String?, version: String) -> Report {
    Report(
      title: title, subtitle: "Who works with whom: \(persons.network.summary)",
      sections: [
        summarySection(), personsSection(personsDrawing), institutionsSection(institutionsDrawing),
        countriesSection(), nullModelSection(), worksSection(), joinsSection(), leftOutSection(),
        definitionsSection(), inputsSection(),
      ].filter { !$0.blocks.isEmpty },
      footer: "Made by Collegium \(version).")
  }

  /// Returns the summary: a few sentences and key figures.
  func summarySection() -> Report.Section {
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
        + Phrase.count(countries.network.vertices.count, "country", plural: "countries") + "."
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
    return .init(
      title: "In short",
      blocks: [
        .paragraph(sentences.joined(separator: " ")), .figures(keyFigures()), .paragraph(countingSentence),
      ])
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
  func nullModelSection() -> Report.Section {
    guard let nulls = persons.nulls else { return .init(title: "Is it more than chance?", blocks: []) }
    let rows = Measures.network.compactMap { measure in
      measure.comparison(persons).map { (measure, $0) }
    }
    let table = Table(
      title: "The network of persons and \(Phrase.count(nulls.shuffleCount, "shuffle")) of it",
      columns: [
        Column("Figure", rows.map { .text($0.0.name) }), Column("Observed", rows.map { $0.0.value(persons) }),
        Column("By chance", summary: "mean over the shuffles", rows.map { .number($0.1.mean) }),
        Column("z", summary: "standard deviations above chance", rows.map { .finite($0.1.z) }),
        Column("p", summary: "share of shuffles as high or higher", rows.map { .number($0.1.p) }),
        Column("Meaning", rows.map { .text($0.0.summary) }),
      ])
    return .init(
      title: "Is it more than chance?",
      blocks: [
        .paragraph(
          "All authors of a work are joined with one another, so any such network looks clustered. The shuffles "
            + "exchange people between works but keep the number of works per person and of authors per work. Only "
            + "what differs from them is evidence of who chooses whom."),
        .table(table),
      ])
  }
}
