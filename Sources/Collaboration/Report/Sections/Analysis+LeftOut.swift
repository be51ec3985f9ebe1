import Bibliography
import ByteFormats
import Identity

extension Analysis {
  /// Returns the section on what has no part in the figures, and why.
  func leftOutBlocks() -> [Report.Block] {
    var remarks: [String] = []
    let works = corpus.corpus.works
    let withoutAuthors = works.indices.filter { work in
      !corpus.mentionsOfWork[work].contains { options.counts(corpus.role(of: $0)) }
    }
    if !withoutAuthors.isEmpty {
      remarks.append(
        say(
          "{1} {1:work has|works have} no author and no part in the networks: {2}.", withoutAuthors.count,
          say.some(withoutAuthors.map { works[$0].id })))
    }
    remarks += [groupsRemark, othersRemark].compactMap { $0 }
    let bare = corpus.mentions.indices.count { corpus.authorship(of: $0).affiliations.isEmpty }
    if bare > 0 {
      remarks.append(
        say(
          "{1} of {2} {2:authorship|authorships} {1:states|state} no affiliation; no institution is guessed for {1:it|them}.",
          bare, corpus.mentions.count))
    }
    let withoutInstitution = institutions.network.incidence.actorCounts().count { $0 == 0 }
    if withoutInstitution > 0 {
      remarks.append(
        say(
          "{1} of {2} {2:work|works} {1:names|name} no institution; shares of institutions leave {1:it|them} out.",
          withoutInstitution, works.count))
    }
    let withoutCountry = corpus.institutions.filter { $0.country == nil }
    if !withoutCountry.isEmpty {
      remarks.append(
        say(
          "The country of {1} {1:institution|institutions} is unknown; shares of countries leave {1:it|them} out: {2}.",
          withoutCountry.count, say.some(withoutCountry.map(\.name))))
    }
    let untied = works.indices.filter { !works[$0].affiliations.isEmpty }
    if !untied.isEmpty {
      remarks.append(
        say(
          "{1} {1:work lists|works list} unattributed affiliations; their institutions count for the work and for no person: {2}.",
          untied.count, say.some(untied.map { works[$0].id })))
    }
    let joined = works.filter { !$0.joinedRecords.isEmpty }
    let joinedCount = joined.reduce(0) { $0 + $1.joinedRecords.count }
    if joinedCount > 0 {
      remarks.append(
        say(
          "{1} {1:record|records} of works that are there more than once {1:was|were} joined, so that each work counts once (manifest.json has all of them): {2}.",
          joinedCount, say.some(joined.map(\.id))))
    }
    var blocks: [Report.Block] = remarks.isEmpty ? [] : [.list(remarks)]
    if !corpus.unresolvedAffiliations.isEmpty {
      var table = Tables.unresolvedAffiliations(corpus)
      let most = corpus.unresolvedAffiliations.indices.sorted {
        (-corpus.unresolvedAffiliations[$0].count, $0) < (-corpus.unresolvedAffiliations[$1].count, $1)
      }.prefix(25)
      table.columns = table.columns.map { column in
        Column(
          column.name == "count" ? say("Count") : say("Affiliation"), most.map { column.cells[$0] })
      }
      table.title = say("Affiliations in which no institution was recognised")
      let more = corpus.unresolvedAffiliations.count - most.count
      if more > 0 {
        table.notes.append(say("{1} more {1:is|are} in unresolved-affiliations.csv.", more))
      }
      blocks.append(.table(table))
    }
    let diagnostics = corpus.corpus.diagnostics
    if !diagnostics.isEmpty {
      let shown = diagnostics.prefix(200).map(\.description)
      let more = diagnostics.count > shown.count ? [say("{1} more", diagnostics.count - shown.count)] : []
      blocks.append(
        .details(
          summary: say("{1} {1:remark|remarks} on the input", diagnostics.count),
          blocks: [.list(shown + more)])
      )
    }
    return blocks
  }

  /// Says of the groups whether they are vertices, and why not; nil where there are none.
  private var groupsRemark: String? {
    guard groupCount > 0 else { return nil }
    let names = say.some(corpus.persons[corpus.personCount...].map(\.name.display))
    if options.countsGroups {
      return
        say(
          "{1} {1:group is a vertex|groups are vertices} of the network of persons, as --groups asks: {2}.",
          groupCount,
          names)
    }
    let alone = worksOfGroupsAlone
    let works =
      alone == 0 ? "" : " " + say("{1} {1:work names|works name} no other author.", alone)
    return
      say(
        "{1} {1:group|groups} (consortia, collaborations) {1:is no vertex|are no vertices} of the network of persons: a group is no person, its edges repeat its members', and it would join people who never worked together. --groups takes {1:it|them} in; groups.csv lists {1:it|them}: {2}.",
        groupCount, names) + works
  }

  /// The number of works that groups alone sign, where groups are no vertices.
  var worksOfGroupsAlone: Int {
    if options.countsGroups || groupCount == 0 { return 0 }
    return corpus.mentionsOfWork.count { mentions in
      let authors = mentions.filter { options.counts(corpus.role(of: $0)) }
      return !authors.isEmpty && authors.allSatisfy { corpus.persons[corpus.personOfMention[$0]].isGroup }
    }
  }

  /// Says who is named but wrote no work, by roles; nil where there is nobody.
  private var othersRemark: String? {
    var roles = [Set<Authorship.Role>](repeating: [], count: corpus.personCount)
    for (mention, person) in corpus.personOfMention.enumerated() where person < roles.count {
      roles[person].insert(corpus.role(of: mention))
    }
    let others = roles.indices.filter { !roles[$0].contains(where: options.counts) }
    if others.isEmpty { return nil }
    var counts: [[Authorship.Role]: Int] = [:]
    for person in others {
      counts[Authorship.Role.allCases.filter(roles[person].contains), default: 0] += 1
    }
    let phrases = counts.map { (roles: $0.key, count: $0.value) }
      .sorted { a, b in
        let (left, right) = (a.roles.map(\.rawValue).joined(), b.roles.map(\.rawValue).joined())
        return (-a.count, left) < (-b.count, right)
      }
      .map { entry in
        "\(entry.count) "
          + entry.roles.map { name(of: $0, count: entry.count) }.joined(separator: say(" and "))
      }
    return say(
      "{1} {1:person is|persons are} named, but as author of no work, and so {1:has|have} no edges ({2}): {3}.",
      others.count, phrases.joined(separator: ", "),
      say.some(others.map { corpus.persons[$0].name.display }))
  }

  /// The noun of a role for a number of persons.
  private func name(of role: Authorship.Role, count: Int) -> String {
    switch role {
    case .author: say("{1:author|authors}", count)
    case .coauthor: say("{1:coauthor|coauthors}", count)
    case .presenter: say("{1:presenter|presenters}", count)
    case .editor: say("{1:editor|editors}", count)
    case .translator: say("{1:translator|translators}", count)
    case .contributor: say("{1:contributor|contributors}", count)
    }
  }
}
