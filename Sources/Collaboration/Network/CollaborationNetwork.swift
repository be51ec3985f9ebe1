import Bibliography
import Identity
import SparseGraph

/// Who works with whom: a graph of persons, institutions or countries with the works behind it.
///
/// Edges of ``graph`` are collaboration. Edges that exist only because one person has two affiliations are kept
/// apart as co-affiliation.
public struct CollaborationNetwork: Sendable {
  /// What the vertices are.
  public enum Actors: String, Sendable, CaseIterable {
    /// Persons, joined by works that they wrote together.
    case persons
    /// Institutions, joined by works that people of both wrote together.
    case institutions
    /// Countries, joined by works that people of institutions in both wrote together.
    case countries

    /// The word at the beginning of a heading.
    public var title: String {
      switch self {
      case .persons: "Persons"
      case .institutions: "Institutions"
      case .countries: "Countries"
      }
    }

    /// The name of one of them, for column heads.
    public var singular: String {
      switch self {
      case .persons: "person"
      case .institutions: "institution"
      case .countries: "country"
      }
    }
  }

  /// How a network is built from a corpus.
  public struct Options: Sendable, Hashable {
    /// How much a work adds to the edge between two of its actors.
    public var counting: Counting
    /// Whether presenters count as authors.
    public var countsPresenters: Bool
    /// Whether co-affiliation counts as collaboration between institutions and countries.
    public var countsCoAffiliation: Bool

    /// Full counting, presenters left out, co-affiliation kept apart.
    public init(counting: Counting = .full, countsPresenters: Bool = false, countsCoAffiliation: Bool = false)
    {
      self.counting = counting
      self.countsPresenters = countsPresenters
      self.countsCoAffiliation = countsCoAffiliation
    }

    /// Whether a role makes an actor of a work.
    func counts(_ role: Authorship.Role) -> Bool { role.isAuthor || countsPresenters && role == .presenter }
  }

  /// A vertex: one actor.
  public struct Vertex: Sendable, Hashable {
    /// The person's or institution's id, or the country's code.
    public var id: String
    /// The name to show.
    public var name: String
    /// A short name for diagrams.
    public var shortName: String
  }

  /// A pair of actors joined by at least one work.
  public struct Pair: Sendable, Hashable {
    /// What joins a pair.
    public enum Kind: String, Sendable {
      /// Two people, one at each.
      case collaboration
      /// One person with both affiliations, and nothing else.
      case coAffiliation = "co-affiliation"
    }

    /// The vertex with the smaller index.
    public var source: Int
    /// The vertex with the larger index.
    public var target: Int
    /// What joins them: co-affiliation only where no work joins them by collaboration.
    public var kind: Kind
    /// The weight under the network's counting, over the works of that kind.
    public var weight: Double
    /// Indices of the works of that kind in the corpus, ascending.
    public var works: [Int]
    /// Indices of the works that join them by co-affiliation only, ascending.
    public var coAffiliationWorks: [Int]
  }

  /// What the vertices are.
  public let actors: Actors
  /// How the network was built.
  public let options: Options
  /// The vertices, in the order of the resolved corpus: by id.
  public let vertices: [Vertex]
  /// For each vertex, what it belongs to, ascending: a person's institutions over all works, an institution's
  /// country, as indices; empty where nothing is known, and for countries.
  public let memberships: [[Int]]
  /// The actors of each work that counts, in the order of the corpus; all works, also those without actors.
  public let incidence: Incidence
  /// The collaboration graph over the vertices, weighted by the counting.
  public let graph: Graph
  /// Every joined pair, ordered by source and target; those of kind collaboration are the edges of ``graph``.
  public let pairs: [Pair]
  /// For each vertex, the number of its works that no other vertex shares.
  public let soloWorkCounts: [Int]

  /// Returns for each vertex the indices of its works in the corpus, ascending.
  public func worksByVertex() -> [[Int32]] { incidence.worksByActor() }
}

extension CollaborationNetwork {
  /// Builds the network of a resolved corpus.
  ///
  /// Persons are all people that the corpus names as authors or presenters; a person who only presents is a
  /// vertex without edges, unless presenters count. Institutions and countries are those of these people.
  ///
  /// - Complexity: O(Σ n²) over works with n actors.
  public init(_ corpus: ResolvedCorpus, actors: Actors, options: Options = Options()) {
    let vertices: [Vertex]
    let actorsOfMention: (Int) -> [Int]
    switch actors {
    case .persons:
      vertices = corpus.persons.map { Vertex(id: $0.id, name: $0.name.display, shortName: $0.name.display) }
      actorsOfMention = { [corpus.personOfMention[$0]] }
    case .institutions:
      vertices = corpus.institutions.map { Vertex(id: $0.id, name: $0.name, shortName: $0.shortName) }
      actorsOfMention = { corpus.institutionsOfMention[$0] }
    case .countries:
      let codes = Set(corpus.countriesOfMention.joined()).sorted()
      let index = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
      vertices = codes.map {
        let name = Countries.name(of: $0)
        return Vertex(id: $0, name: name, shortName: name)
      }
      actorsOfMention = { corpus.countriesOfMention[$0].map { index[$0]! } }
    }
    self.init(
      corpus, actors: actors, options: options, vertices: vertices,
      memberships: Self.memberships(corpus, actors),
      actorsOfMention: actorsOfMention)
  }

  private init(
    _ corpus: ResolvedCorpus, actors: Actors, options: Options, vertices: [Vertex],
    memberships: [[Int]], actorsOfMention: (Int) -> [Int]
  ) {
    var rows: [[Int32]] = []
    var joined: [PairKey: (full: [Int32], coAffiliation: [Int32])] = [:]
    var solo = [Int](repeating: 0, count: vertices.count)
    for (work, range) in corpus.mentionsOfWork.enumerated() {
      var row: [Int] = []
      var people: [Int: Set<Int>] = [:]
      for mention in range where options.counts(corpus.authorship(of: mention).role) {
        for actor in actorsOfMention(mention) {
          if people[actor] == nil { row.append(actor) }
          people[actor, default: []].insert(corpus.personOfMention[mention])
        }
      }
      rows.append(row.map(Int32.init))
      if row.count == 1 { solo[row[0]] += 1 }
      guard row.count > 1 else { continue }
      let sorted = row.sorted()
      for (index, source) in sorted.enumerated() {
        for target in sorted[(index + 1)...] {
          let isCollaboration =
            options.countsCoAffiliation || people[source]!.count > 1 || people[source]! != people[target]!
          let key = PairKey(source: Int32(source), target: Int32(target))
          if isCollaboration {
            joined[key, default: ([], [])].full.append(Int32(work))
          } else {
            joined[key, default: ([], [])].coAffiliation.append(Int32(work))
          }
        }
      }
    }
    let incidence = Incidence(actorCount: vertices.count, works: rows)
    let counts = incidence.actorCounts()
    func weight(_ works: [Int32]) -> Double {
      if options.counting == .full { return Double(works.count) }
      return works.reduce(0) { $0 + options.counting.pairWeight(actors: counts[Int($1)]) }
    }
    var builder = GraphBuilder(vertexCount: vertices.count)
    var pairs: [Pair] = []
    for key in joined.keys.sorted() {
      let works = joined[key]!
      let isCollaboration = !works.full.isEmpty
      let counted = isCollaboration ? works.full : works.coAffiliation
      let pair = Pair(
        source: Int(key.source), target: Int(key.target),
        kind: isCollaboration ? .collaboration : .coAffiliation,
        weight: weight(counted), works: counted.map(Int.init),
        coAffiliationWorks: works.coAffiliation.map(Int.init))
      pairs.append(pair)
      // Weights are positive and finite and vertices in range by construction.
      if isCollaboration { try! builder.addEdge(pair.source, pair.target, weight: pair.weight) }
    }
    self.actors = actors
    self.options = options
    self.vertices = vertices
    self.memberships = memberships
    self.incidence = incidence
    self.graph = builder.build()
    self.pairs = pairs
    self.soloWorkCounts = solo
  }

  private static func memberships(_ corpus: ResolvedCorpus, _ actors: Actors) -> [[Int]] {
    switch actors {
    case .persons:
      return corpus.persons.map { person in
        Set(person.mentions.flatMap { corpus.institutionsOfMention[$0] }).sorted()
      }
    case .institutions:
      let codes = Set(corpus.institutions.compactMap(\.country)).sorted()
      return corpus.institutions.map { institution in
        institution.country.map { code in [codes.firstIndex(of: code)!] } ?? []
      }
    case .countries:
      return []
    }
  }

  private struct PairKey: Hashable, Comparable {
    var source: Int32
    var target: Int32
    static func < (a: Self, b: Self) -> Bool { (a.source, a.target) < (b.source, b.target) }
  }
}

extension Counting {
  /// What one work with `actors` distinct actors, two or more, adds to each of its pairs.
  func pairWeight(actors: Int) -> Double {
    switch self {
    case .full: 1
    case .fractional: 1 / Double(actors - 1)
    case .paper: 2 / (Double(actors) * Double(actors - 1))
    }
  }
}
