import Bibliography
import ByteFormats
import Identity

extension Analysis {
  /// Returns the section on what has no part in the figures, and why.
  func leftOutSection() -> Report.Section {
    var remarks: [String] = []
    let works = corpus.corpus.works
    let sizes = persons.network.incidence.actorCounts()
    let withoutAuthors = works.indices.filter { sizes[$0] == 0 }
    if !withoutAuthors.isEmpty {
      remarks.append(
        "\(Phrase.count(withoutAuthors.count, "work")) \(withoutAuthors.count == 1 ? "has" : "have") no author and no part in the networks: "
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
          "\(Phrase.count(others.count, "person")) only \(others.count == 1 ? "presents" : "present") and so \(others.count == 1 ? "has" : "have") no edges: "
            + Phrase.some(others.map { corpus.persons[$0].name.display }) + ".")
      }
    }
    let bare = corpus.mentions.indices.count { corpus.authorship(of: $0).affiliations.isEmpty }
    if bare > 0 {
      remarks.append(
        "\(bare) of \(Phrase.count(corpus.mentions.count, "authorship")) \(bare == 1 ? "states" : "state") no affiliation; no institution is guessed for \(bare == 1 ? "it" : "them")."
      )
    }
    let withoutInstitution = institutions.network.incidence.actorCounts().count { $0 == 0 }
    if withoutInstitution > 0 {
      remarks.append(
        "\(withoutInstitution) of \(Phrase.count(works.count, "work")) \(withoutInstitution == 1 ? "names" : "name") no institution; shares of institutions leave \(withoutInstitution == 1 ? "it" : "them") out."
      )
    }
    let withoutCountry = corpus.institutions.filter { $0.country == nil }
    if !withoutCountry.isEmpty {
      remarks.append(
        "The country of \(Phrase.count(withoutCountry.count, "institution")) is unknown; shares of countries leave \(withoutCountry.count == 1 ? "it" : "them") out: "
          + Phrase.some(withoutCountry.map(\.name)) + ".")
    }
    let untied = works.indices.filter { !works[$0].affiliations.isEmpty }
    if !untied.isEmpty {
      remarks.append(
        "\(Phrase.count(untied.count, "work")) \(untied.count == 1 ? "lists" : "list") unattributed affiliations; their institutions count for the work and for no person: "
          + Phrase.some(untied.map { works[$0].id }) + ".")
    }
    if corpus.corpus.joinedCount > 0 {
      let joined = works.filter { !$0.joinedRecords.isEmpty }
      remarks.append(
        "\(Phrase.count(corpus.corpus.joinedCount, "record")) of works that are there more than once \(corpus.corpus.joinedCount == 1 ? "was" : "were") joined, so that each work counts once (manifest.json has all of them): "
          + Phrase.some(joined.map(\.id)) + ".")
    }
    var blocks: [Report.Block] = remarks.isEmpty ? [] : [.list(remarks)]
    if !corpus.unresolvedAffiliations.isEmpty { blocks.append(.table(Tables.unresolvedAffiliations(corpus))) }
    let diagnostics = corpus.corpus.diagnostics
    if !diagnostics.isEmpty {
      let shown = diagnostics.prefix(200).map(\.description)
      let more = diagnostics.count > shown.count ? ["\(diagnostics.count - shown.count) more"] : []
      blocks.append(
        .details(
          summary: Phrase.count(diagnostics.count, "remark") + " on the input", blocks: [.list(shown + more)])
      )
    }
    return .init(title: "What was left out, and why", blocks: blocks)
  }
}
