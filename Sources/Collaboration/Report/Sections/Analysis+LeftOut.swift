import Bibliography
import Identity

extension Analysis {
  /// What has no part in the figures, and why.
  func leftOutSection() -> Report.Section {
    var remarks: [String] = []
    let works = corpus.corpus.works
    let options = persons.network.options
    let sizes = persons.network.incidence.actorCounts()
    let withoutAuthors = works.indices.filter { sizes[$0] == 0 }
    if !withoutAuthors.isEmpty {
      remarks.append(
        "\(withoutAuthors.count) \(withoutAuthors.count == 1 ? "work has" : "works have") no author and no part in the networks: "
          + Phrase.some(withoutAuthors.map { works[$0].id }) + ".")
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
            + Phrase.some(others.map { corpus.persons[$0].name.display }) + ".")
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
          + Phrase.some(withoutCountry.map(\.name)) + ".")
    }
    let untied = works.indices.filter { !works[$0].affiliations.isEmpty }
    if !untied.isEmpty {
      remarks.append(
        "\(Phrase.count(untied.count, "work")) list\(untied.count == 1 ? "s" : "") affiliations without saying whose; their institutions count for the work and for no person: "
          + Phrase.some(untied.map { works[$0].id }) + ".")
    }
    if corpus.corpus.joinedCount > 0 {
      let joined = works.filter { !$0.joinedRecords.isEmpty }
      remarks.append(
        "\(Phrase.count(corpus.corpus.joinedCount, "record")) of works that several inputs have \(corpus.corpus.joinedCount == 1 ? "was" : "were") joined, and count once (manifest.json has them all): "
          + Phrase.some(joined.map(\.id)) + ".")
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
}
