import Bibliography
import ByteFormats
import Identity

extension Analysis {
  /// Returns the section on what has no part in the figures, and why.
  func leftOutBlocks() -> [Report.Block] {
    var remarks: [String] = []
    let works = corpus.corpus.works
    let withoutAuthors = works.indices.filter { work in
      !corpus.mentionsOfWork[work].contains { options.counts(corpus.authorship(of: $0).role) }
    }
    if !withoutAuthors.isEmpty {
      remarks.append(
        "\(Phrase.count(withoutAuthors.count, "work")) \(withoutAuthors.count == 1 ? "has" : "have") no author and no part in the networks: "
          + Phrase.some(withoutAuthors.map { works[$0].id }) + ".")
    }
    remarks += [groupsRemark, othersRemark].compactMap { $0 }
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
    let joined = works.filter { !$0.joinedRecords.isEmpty }
    let joinedCount = joined.reduce(0) { $0 + $1.joinedRecords.count }
    if joinedCount > 0 {
      remarks.append(
        "\(Phrase.count(joinedCount, "record")) of works that are there more than once \(joinedCount == 1 ? "was" : "were") joined, so that each work counts once (manifest.json has all of them): "
          + Phrase.some(joined.map(\.id)) + ".")
    }
    var blocks: [Report.Block] = remarks.isEmpty ? [] : [.list(remarks)]
    if !corpus.unresolvedAffiliations.isEmpty {
      var table = Tables.unresolvedAffiliations(corpus)
      let most = corpus.unresolvedAffiliations.indices.sorted {
        (-corpus.unresolvedAffiliations[$0].count, $0) < (-corpus.unresolvedAffiliations[$1].count, $1)
      }.prefix(25)
      table.columns = table.columns.map { column in
        Column(column.name == "count" ? "Count" : "Affiliation", most.map { column.cells[$0] })
      }
      let more = corpus.unresolvedAffiliations.count - most.count
      if more > 0 {
        table.notes.append("\(more) more \(Phrase.form(more, "is", "are")) in unresolved-affiliations.csv.")
      }
      blocks.append(.table(table))
    }
    let diagnostics = corpus.corpus.diagnostics
    if !diagnostics.isEmpty {
      let shown = diagnostics.prefix(200).map(\.description)
      let more = diagnostics.count > shown.count ? ["\(diagnostics.count - shown.count) more"] : []
      blocks.append(
        .details(
          summary: Phrase.count(diagnostics.count, "remark") + " on the input", blocks: [.list(shown + more)])
      )
    }
    return blocks
  }

  /// Says of the groups whether they are vertices, and why not; nil where there are none.
  private var groupsRemark: String? {
    guard groupCount > 0 else { return nil }
    let names = Phrase.some(corpus.persons[corpus.personCount...].map(\.name.display))
    let count = Phrase.count(groupCount, "group")
    if options.countsGroups {
      return
        "\(count) \(groupCount == 1 ? "is a vertex" : "are vertices") of the network of persons, as --groups asks: \(names)."
    }
    let alone = worksOfGroupsAlone
    let works =
      alone == 0 ? "" : " \(Phrase.count(alone, "work")) \(alone == 1 ? "names" : "name") no other author."
    return
      "\(count) (consortia, collaborations) \(groupCount == 1 ? "is no vertex" : "are no vertices") of the network of persons: a group is no person, its edges repeat its members', and it would join people who never worked together. --groups takes \(groupCount == 1 ? "it" : "them") in; groups.csv lists \(groupCount == 1 ? "it" : "them"): \(names).\(works)"
  }

  /// The number of works that groups alone sign, where groups are no vertices.
  var worksOfGroupsAlone: Int {
    if options.countsGroups || groupCount == 0 { return 0 }
    return corpus.mentionsOfWork.count { mentions in
      let authors = mentions.filter { options.counts(corpus.authorship(of: $0).role) }
      return !authors.isEmpty && authors.allSatisfy { corpus.persons[corpus.personOfMention[$0]].isGroup }
    }
  }

  /// Says who is named but wrote no work, by roles; nil where there is nobody.
  private var othersRemark: String? {
    var roles = [Set<Authorship.Role>](repeating: [], count: corpus.personCount)
    for (mention, person) in corpus.personOfMention.enumerated() where person < roles.count {
      roles[person].insert(corpus.authorship(of: mention).role)
    }
    let others = roles.indices.filter { !roles[$0].contains(where: options.counts) }
    if others.isEmpty { return nil }
    var counts: [[Authorship.Role]: Int] = [:]
    for person in others {
      counts[Authorship.Role.allCases.filter(roles[person].contains), default: 0] += 1
    }
    let phrases = counts.map { (roles: $0.key.map(\.rawValue), count: $0.value) }
      .sorted { (-$0.count, $0.roles.joined()) < (-$1.count, $1.roles.joined()) }
      .map { entry in
        "\(entry.count) "
          + entry.roles.map { entry.count == 1 ? $0 : $0 + "s" }.joined(separator: " and ")
      }
    return
      "\(Phrase.count(others.count, "person")) \(others.count == 1 ? "is" : "are") named, but as author of no work, and so \(others.count == 1 ? "has" : "have") no edges (\(phrases.joined(separator: ", "))): "
      + Phrase.some(others.map { corpus.persons[$0].name.display }) + "."
  }
}
