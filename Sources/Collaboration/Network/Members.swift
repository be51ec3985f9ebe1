import Identity

/// The vertices of a network before it is built, and what each mention and each vertex belongs to.
struct Members {
  let vertices: [CollaborationNetwork.Vertex]
  let memberships: [[Int]]
  let mainMemberships: [Int?]
  private let actorsOfMention: [[Int32]]
  private let untiedActorsOfWork: [[Int32]]

  init(_ corpus: ResolvedCorpus, _ actors: CollaborationNetwork.Actors, countsGroups: Bool) {
    switch actors {
    case .persons:
      let persons = corpus.persons.prefix(countsGroups ? corpus.persons.count : corpus.personCount)
      vertices = persons.map { .init(id: $0.id, name: $0.name.display, shortName: $0.name.display) }
      actorsOfMention = corpus.personOfMention.map { [Int32($0)] }
      untiedActorsOfWork = []
      let counts = persons.map { person in
        var counts: [Int: Int] = [:]
        for mention in person.mentions {
          for institution in corpus.institutionsOfMention[mention] { counts[institution, default: 0] += 1 }
        }
        return counts.sorted { $0.key < $1.key }
      }
      memberships = counts.map { $0.map(\.key) }
      mainMemberships = counts.map { $0.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
    case .institutions:
      vertices = corpus.institutions.map { .init(id: $0.id, name: $0.name, shortName: $0.shortName) }
      actorsOfMention = corpus.institutionsOfMention.map { $0.map(Int32.init) }
      untiedActorsOfWork = corpus.institutionsOfWork.map { $0.map(Int32.init) }
      let index = Self.numbers(corpus.institutions.compactMap(\.country))
      mainMemberships = corpus.institutions.map { $0.country.flatMap { index[$0] } }
      memberships = mainMemberships.map { $0.map { [$0] } ?? [] }
    case .countries:
      let index = Self.numbers((corpus.countriesOfMention + corpus.countriesOfWork).joined())
      vertices = index.sorted { $0.value < $1.value }.map { code, _ in
        let name = Countries.name(of: code)
        return .init(id: code, name: name, shortName: name)
      }
      actorsOfMention = corpus.countriesOfMention.map { $0.map { Int32(index[$0]!) } }
      untiedActorsOfWork = corpus.countriesOfWork.map { $0.map { Int32(index[$0]!) } }
      memberships = []
      mainMemberships = []
    }
  }

  /// Returns the vertices that a mention counts for.
  func actors(of mention: Int) -> [Int32] { actorsOfMention[mention] }

  /// Returns the vertices of a work that none of its people counts for.
  func untiedActors(ofWork work: Int) -> [Int32] {
    untiedActorsOfWork.isEmpty ? [] : untiedActorsOfWork[work]
  }

  /// Numbers the distinct texts in alphabetical order.
  private static func numbers(_ texts: some Sequence<String>) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: Set(texts).sorted().enumerated().map { ($1, $0) })
  }
}
