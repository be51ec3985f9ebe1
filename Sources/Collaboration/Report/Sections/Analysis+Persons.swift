import ByteFormats
import Identity
import SparseGraph

extension Analysis {
  /// Returns the section of persons: rankings by works, partners, fractional strength and betweenness.
  func personsSection() -> Report.Section {
    guard !corpus.persons.isEmpty else { return .init(id: "persons", title: say("Persons"), blocks: []) }
    var blocks: [Report.Block] = [
      .table(personRanking(.works, title: say("Persons by works"), head: nil)),
      .table(
        personRanking(.degree, title: say("Persons by partners: with how many others they wrote"), head: nil)),
      .table(
        personRanking(
          .fractionalStrength,
          title: say(
            "Persons by fractional strength: a work of n authors adds 1/(n − 1) to each pair of them"),
          head: say("Strength"))),
    ]
    if persons.graph.edgeCount > 0 {
      blocks += [
        .table(
          personRanking(
            .betweenness, title: say("Persons by betweenness, shortest paths counted in hops"),
            head: say("Betweenness")
          )),
        .paragraph(
          say(
            "Betweenness: the number of pairs of other persons whose shortest path leads through this person; where a pair has several shortest paths, the share of them."
          )),
      ]
    }
    return .init(id: "persons", title: say("Persons"), blocks: blocks)
  }

  /// Returns the section of communities of persons; empty without any.
  func groupsSection() -> Report.Section {
    .init(
      id: "groups", title: say("Groups that work together"),
      blocks: communityTable().map { [.table($0)] } ?? [])
  }

  private func personRanking(_ measure: VertexMeasure, title: String, head: String?) -> Table {
    let ranking = Ranking(persons, by: measure, top: 25, cutsTies: true, language: language)
    let degrees = persons.graph.degrees()
    return Table(
      title: title,
      columns: [
        Column(say("Rank"), ranking.ranks.map { .integer($0) }),
        Column(
          say("Person"), naming: .persons, ids: ranking.vertices.map { [persons.network.vertices[$0].id] },
          ranking.vertices.map { persons.network.vertices[$0].name }),
        Column(
          say("Institution"), summary: say("over all works"),
          ranking.vertices.map { .text(places(ofPerson: $0)) }),
      ] + (head.map { [Column($0, summary: say.translated(measure.summary), ranking.values)] } ?? []) + [
        Column(say("Works"), ranking.vertices.map { .integer(persons.workCounts[$0]) }),
        Column(
          say("Partners"), summary: say("number of collaborators"),
          ranking.vertices.map { .integer(degrees[$0]) }),
      ], notes: ranking.notes)
  }

  /// Returns the short names of a person's institutions, the main one first.
  private func places(ofPerson person: Int) -> String {
    let main = persons.network.mainMemberships[person]
    let others = persons.network.memberships[person].filter { $0 != main }
    return say.some(
      ([main].compactMap { $0 } + others).map { corpus.institutions[$0].shortName }, limit: 3)
  }

  /// Returns the communities of three or more persons, largest first; nil where there are none.
  private func communityTable() -> Table? {
    let groups = persons.communities.groups.filter { $0.count > 2 }
    guard !groups.isEmpty else { return nil }
    let ordered = groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    let shown = ordered.prefix(20)
    let strengths = persons.strengths
    func leaders(_ group: [Int]) -> String {
      let order = group.sorted { (-strengths[$0], $0) < (-strengths[$1], $1) }
      return say.some(order.map { persons.network.vertices[$0].name }, limit: 5)
    }
    func places(_ group: [Int]) -> String {
      var counts: [Int: Int] = [:]
      for place in group.compactMap({ persons.network.mainMemberships[$0] }) {
        counts[place, default: 0] += 1
      }
      let order = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      return say.some(order.map { "\(corpus.institutions[$0.key].shortName) (\($0.value))" }, limit: 4)
    }
    let topics = Topics(corpus.corpus.works)
    let worksOfPerson = persons.network.worksByVertex()
    func topicWords(_ group: [Int]) -> Cell {
      let works = Set(group.flatMap { worksOfPerson[$0] }).sorted().map { Int($0) }
      return .text(topics.words(of: works, limit: 6).joined(separator: ", "))
    }
    let modularity = say.number(persons.graph.modularity(of: persons.communities), digits: 2)
    return Table(
      title: say("Communities: groups that work with each other more than with others"),
      columns: [
        Column(say("Persons"), shown.map { .integer($0.count) }),
        Column(say("Most connected"), shown.map { .text(leaders($0)) }),
        Column(
          say("Topics"), summary: say("words that the titles of their works have more than others'"),
          shown.map(topicWords)),
        Column(
          say("Main institutions"), summary: say("and how many of the group"), shown.map { .text(places($0)) }
        ),
      ],
      notes: [
        ordered.count > shown.count
          ? say(
            "Communities by the Leiden method (modularity {1}); those of one and two persons and {2} more are not listed. Topics: words that the titles of their works have more than others'.",
            modularity, ordered.count - shown.count)
          : say(
            "Communities by the Leiden method (modularity {1}); those of one and two persons are not listed. Topics: words that the titles of their works have more than others'.",
            modularity)
      ])
  }
}
