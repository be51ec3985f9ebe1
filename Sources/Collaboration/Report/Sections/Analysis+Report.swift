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
      title: title, subtitle: "Who works with whom: \(countingNote)",
      sections: [
        summarySection(), personsSection(personsDrawing), institutionsSection(institutionsDrawing),
        countriesSection(), chanceSection(), worksSection(), joinsSection(), leftOutSection(),
        definitionsSection(), inputsSection(),
      ].filter { !$0.blocks.isEmpty },
      footer: "Made by Collegium \(version).")
  }

  /// The whole in a few sentences and figures.
  func summarySection() -> Report.Section {
    let sizes = persons.workSizes
    let places = institutions.workSizes
    let lands = countries.workSizes
    func several(_ sizes: [Int]) -> Int { sizes.count { $0 > 1 } }
    var sentences: [String] = [
      Phrase.count(corpus.corpus.works.count, "work") + " name "
        + Phrase.count(corpus.persons.count, "person")
        + " of " + Phrase.count(corpus.institutions.count, "institution") + " in "
        + Phrase.count(countries.network.vertices.count, "country", plural: "countries") + "."
    ]
    if !sizes.isEmpty {
      sentences.append(
        "Of \(Phrase.count(sizes.count, "work")) with authors, \(several(sizes)) "
          + "(\(Phrase.percent(several(sizes), of: sizes.count))) \(several(sizes) == 1 ? "was" : "were") written by two or more people."
      )
    }
    if !places.isEmpty {
      sentences.append(
        "Of \(Phrase.count(places.count, "work")) that name an institution, \(several(places)) "
          + "(\(Phrase.percent(several(places), of: places.count))) name two or more"
          + (lands.isEmpty
            ? "."
            : "; of \(Phrase.count(lands.count, "work")) with a known country, \(several(lands)) "
              + "(\(Phrase.percent(several(lands), of: lands.count))) name two or more countries."))
    }
    let largest = persons.components.sizes.max() ?? 0
    if largest > 1 {
      sentences.append(
        "\(largest) of the \(corpus.persons.count) persons (\(Phrase.percent(largest, of: corpus.persons.count))) "
          + "are connected with one another through joint works, directly or through others.")
    }
    return .init(
      title: "In short",
      blocks: [
        .paragraph(sentences.joined(separator: " ")), .figures(keyFigures()), .paragraph(countingSentence),
      ])
  }

  private func keyFigures() -> [(label: String, value: String, meaning: String)] {
    let authored = persons.workSizes.count
    let works = corpus.corpus.works.count
    func figure(_ name: String, _ measured: MeasuredNetwork) -> String {
      Measures.network.first { $0.name == name }!.value(measured).readable(digits: 2)
    }
    func share(_ sizes: [Int]) -> String { Phrase.percent(sizes.count { $0 > 1 }, of: sizes.count) }
    return [
      ("Works", "\(works)", authored == works ? "all with authors" : "\(works - authored) without authors"),
      (
        "Persons", "\(corpus.persons.count)",
        Phrase.count(persons.graph.edgeCount, "pair") + " wrote together"
      ),
      (
        "Institutions", "\(corpus.institutions.count)",
        Phrase.count(institutions.graph.edgeCount, "pair") + " collaborate"
      ),
      (
        "Countries", "\(countries.network.vertices.count)",
        Phrase.count(countries.graph.edgeCount, "pair") + " collaborate"
      ),
      ("Authors a work", figure("mean authors a work", persons), "mean over works with authors"),
      ("Several institutions", share(institutions.workSizes), "of works that name an institution"),
      ("Several countries", share(countries.workSizes), "of works with a known country"),
      (
        "Collaborative coefficient", figure("collaborative coefficient", persons),
        "0 if all works had one author; near 1 if all had many"
      ),
    ]
  }

  /// What a joint work counts, in a sentence.
  var countingSentence: String {
    let options = persons.network.options
    var sentence =
      switch options.counting {
      case .full:
        "Full counting: every two authors of a work have one joint work by it, however many authors it has."
      case .fractional:
        "Fractional counting: a work of n authors adds 1/(n − 1) to each pair of them, so that every author of it "
          + "has 1 joint work by it in all."
      case .paper:
        "Counting by paper: a work of n authors adds 2/(n(n − 1)) to each pair of them, 1 in all."
      }
    sentence += " The same holds for institutions and countries."
    sentence +=
      options.countsPresenters
      ? " Presenters count as authors." : " Who only presents a work does not count as its author."
    if options.countsCoAffiliation {
      sentence += " One person with two affiliations counts as collaboration of both."
    }
    return sentence
  }

  /// Clustering and other figures beside what chance makes of them.
  func chanceSection() -> Report.Section {
    guard let nulls = persons.nulls else { return .init(title: "Is it more than chance?", blocks: []) }
    let rows = Measures.network.compactMap { measure in
      measure.comparison(persons).map { (measure, $0) }
    }
    let table = Table(
      title: "The network of persons beside \(nulls.shuffleCount) shuffles",
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
          "All authors of a work are joined with one another, so that any such network looks clustered. The shuffles "
            + "exchange people between works but keep how many works each person has and how many authors each work "
            + "has. Only what differs from them says something about who chooses whom."),
        .table(table),
      ])
  }
}
