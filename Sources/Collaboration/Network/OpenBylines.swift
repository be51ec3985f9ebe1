import Identity

/// The bylines of works of which a roster leaves authorships out: with all authors, of whom only those of the roster count
/// for vertices.
struct OpenBylines {
  private(set) var bylines: [Byline] = []
  /// The number of actors of each work, also off the roster.
  private(set) var sizes: [Int] = []

  /// - Parameters:
  ///   - part: what the roster leaves of a corpus.
  ///   - people: the vertices, and what the part's mentions count for.
  init(
    _ part: ResolvedCorpus, _ people: Members, actors: CollaborationNetwork.Actors,
    options: CollaborationNetwork.Options
  ) {
    guard let origin = part.origin else { return }
    let whole = origin.corpus
    var mentionInPart = [Int](repeating: -1, count: whole.mentions.count)
    for (mention, original) in origin.mentions.enumerated() { mentionInPart[original] = mention }
    let places = CollaborationNetwork.alphabeticalPlaces(whole.persons)
    let isOfPersons = actors == .persons
    for (number, work) in origin.works.enumerated() {
      let mentions = whole.mentionsOfWork[work].filter {
        options.counts(whole.role(of: $0))
          && (!isOfPersons || options.countsGroups || !whole.persons[whole.personOfMention[$0]].isGroup)
      }
      let untied = people.untiedActors(ofWork: number)
      bylines.append(
        Byline(
          mentions.lazy.map {
            (
              person: Int32(whole.personOfMention[$0]),
              actors: mentionInPart[$0] < 0 ? [] : people.actors(of: mentionInPart[$0]),
              isCorresponding: whole.authorship(of: $0).isCorresponding
            )
          }, untied: untied, isOrdered: { places[Int($0)] <= places[Int($1)] }))
      switch actors {
      case .persons: sizes.append(Set(mentions.map { whole.personOfMention[$0] }).count)
      case .institutions:
        var all = Set(mentions.flatMap { whole.institutionsOfMention[$0] })
        if !mentions.isEmpty { all.formUnion(whole.institutionsOfWork[work]) }
        sizes.append(all.count)
      case .countries:
        var all = Set(mentions.flatMap { whole.countriesOfMention[$0] })
        if !mentions.isEmpty { all.formUnion(whole.countriesOfWork[work]) }
        sizes.append(all.count)
      }
    }
  }
}
