import Bibliography
import ByteFormats
import Identity
import SparseGraph

/// A collaboration network: a graph of persons, institutions or countries, with the works behind its edges.
///
/// Edges of ``graph`` are collaboration. Pairs that are joined only because one person has two affiliations are
/// co-affiliations: they are in ``pairs``, not in ``graph``.
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

    /// The name of one of them, for column headers.
    public var singular: String {
      switch self {
      case .persons: "person"
      case .institutions: "institution"
      case .countries: "country"
      }
    }

    /// Returns the word at the beginning of a heading in a language.
    func title(in language: Language) -> String { language.translated(title) }

    /// Returns the noun for a number of them: `country`, `countries`.
    func form(_ count: Int, in language: Language = .english) -> String {
      language.translated(count == 1 ? singular : rawValue)
    }

    /// Returns a number of them in words: `1 country`, `3 countries`.
    func count(_ count: Int, in language: Language = .english) -> String {
      "\(count) \(form(count, in: language))"
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
    /// Whether groups (consortia, collaborations) are vertices of the network of persons.
    ///
    /// A group is no person: its edges repeat those of its members, who are authors beside it, and it joins people
    /// who never worked together.
    public var countsGroups: Bool

    /// The most authors that a work may have to join them; nil for any number. Works with more count as works of
    /// their authors and join nobody.
    public var maximumAuthors: Int?
    /// How many of the shortest paths distances and betweenness are computed from.
    public var paths: PathEffort

    /// Full counting, presenters and groups left out, co-affiliation kept apart, works of any size.
    public init(
      counting: Counting = .full, countsPresenters: Bool = false, countsCoAffiliation: Bool = false,
      countsGroups: Bool = false,
      maximumAuthors: Int? = nil, paths: PathEffort = .automatic()
    ) {
      self.counting = counting
      self.countsPresenters = countsPresenters
      self.countsCoAffiliation = countsCoAffiliation
      self.maximumAuthors = maximumAuthors
      self.paths = paths
      self.countsGroups = countsGroups
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

    /// Makes a vertex; without a short name, the name serves.
    public init(id: String, name: String, shortName: String? = nil) {
      self.id = id
      self.name = name
      self.shortName = shortName ?? name
    }
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
  /// What the weights of the edges are.
  public let weighting: Weighting
  /// What works and memberships refer to.
  let references: References
  /// The vertices, in the order of the resolved corpus: by id.
  public let vertices: [Vertex]
  /// For each vertex, what it belongs to, ascending: a person's institutions over all works, an institution's
  /// country, as indices; empty where nothing is known, and for countries.
  public let memberships: [[Int]]
  /// For each vertex, the one membership that most of its authorships state, of several the first; nil where
  /// none is known. Empty for countries.
  public let mainMemberships: [Int?]
  /// The actors of each work that counts, in the order of the corpus; all works, also those without actors.
  public let incidence: Incidence
  /// The authors of each work with the actors that each counts for.
  let bylines: [Byline]
  /// The number of actors of each work, also of those that a roster leaves out of the vertices.
  let workSizes: [Int]
  /// How many works join nobody because of their number of authors.
  public let unjoiningWorkCount: Int
  /// The collaboration graph over the vertices, weighted by the counting.
  public let graph: Graph
  /// Every joined pair, ordered by source and target; those of kind collaboration are the edges of ``graph``.
  public let pairs: JoinedPairs
  /// For each vertex, the number of its works that no other vertex shares.
  public let soloWorkCounts: [Int]
  /// For each vertex, the number of its works, where an input states that and not the works; else empty.
  let statedWorkCounts: [Int]

  /// Returns for each vertex the indices of its works in the corpus, ascending.
  public func worksByVertex() -> [[Int32]] { incidence.worksByActor() }
}

extension CollaborationNetwork {
  /// Builds the network of a resolved corpus.
  ///
  /// Persons are all people that the corpus names in any role; a person who wrote no work (an editor, a translator, a
  /// presenter) is a vertex without edges, unless presenters count. Groups are vertices only where they count.
  /// Institutions and countries are those of people and groups. A person whom a work names twice counts once in it.
  ///
  /// - Complexity: O(Σ n²) time over works with n actors; memory for the graph, not for the works behind each
  ///   edge.
  public init(_ corpus: ResolvedCorpus, actors: Actors, options: Options = Options()) {
    self.init(SelectedCorpus(corpus), actors: actors, options: options)
  }

  /// Builds the network of what a selection leaves.
  ///
  /// Where a roster left authorships out, a work still has all its authors: weights, credit and shares are those of the
  /// whole byline, and those off the roster are no vertices.
  ///
  /// - Complexity: As of ``init(_:actors:options:)``.
  public init(_ selected: SelectedCorpus, actors: Actors, options: Options = Options()) {
    let corpus = selected.corpus
    let people = Members(corpus, actors, countsGroups: options.countsGroups)
    let personCount = actors == .persons ? people.vertices.count : corpus.persons.count
    let places = Self.alphabeticalPlaces(corpus.persons)
    let bylines: [Byline]
    var sizes: [Int]?
    if corpus.origin?.isNarrowed == true {
      let open = OpenBylines(corpus, people, actors: actors, options: options)
      bylines = open.bylines
      sizes = open.sizes
    } else {
      bylines = corpus.mentionsOfWork.enumerated().map { work, range in
        Byline(
          range.lazy.filter {
            options.counts(corpus.role(of: $0)) && corpus.personOfMention[$0] < personCount
          }.map {
            (
              person: Int32(corpus.personOfMention[$0]), actors: people.actors(of: $0),
              isCorresponding: corpus.authorship(of: $0).isCorresponding
            )
          }, untied: people.untiedActors(ofWork: work),
          isOrdered: { places[Int($0)] <= places[Int($1)] })
      }
    }
    self.init(
      actors, options: options, vertices: people.vertices, memberships: people.memberships,
      mainMemberships: people.mainMemberships, bylines: bylines, sizes: sizes,
      references: References(
        title: selected.title, works: corpus.corpus.works, institutions: corpus.institutions,
        selection: selected))
  }

  /// Builds a network of vertices and the bylines of all works.
  init(
    _ actors: Actors, options: Options, vertices: [Vertex], memberships: [[Int]], mainMemberships: [Int?],
    bylines: [Byline], sizes: [Int]? = nil, references: References = References()
  ) {
    let rows = bylines.map { $0.actors() }
    let sizes = sizes ?? rows.map(\.count)
    let joins = bylines.map { byline in options.maximumAuthors.map { byline.authors.count <= $0 } ?? true }
    unjoiningWorkCount = joins.count { !$0 }
    var solo = [Int](repeating: 0, count: vertices.count)
    for (row, size) in zip(rows, sizes) where row.count == 1 && size == 1 { solo[Int(row[0])] += 1 }
    let incidence = Incidence(actorCount: vertices.count, works: rows)
    let coAffiliation =
      actors == .persons || options.countsCoAffiliation ? [:] : Self.coAffiliation(bylines, rows, joins)
    let joining =
      unjoiningWorkCount == 0
      ? incidence
      : Incidence(actorCount: vertices.count, works: zip(rows, joins).map { $1 ? $0 : [] })
    let shares = sizes.map { $0 > 1 ? options.counting.pairWeight(actors: $0) : 0 }
    let joined = joining.projection(shares: shares)
    let pairs = JoinedPairs(joined, incidence: joining, shares: shares, coAffiliation: coAffiliation)
    self.actors = actors
    weighting = .works(options)
    self.references = references
    self.vertices = vertices
    self.memberships = memberships
    self.mainMemberships = mainMemberships
    self.incidence = incidence
    self.bylines = bylines
    workSizes = sizes
    graph = coAffiliation.isEmpty ? joined : pairs.collaborationGraph(vertexCount: vertices.count)
    self.pairs = pairs
    soloWorkCounts = solo
    statedWorkCounts = []
  }

  /// Builds a network of its vertices and edges, whose weights an input states.
  ///
  /// - Parameters:
  ///   - pairs: the edges of the graph, where they are listed already.
  ///   - workCounts: the number of works of each vertex; empty where it is not stated.
  ///   - selection: what of the input was selected.
  ///   - stated: what the input states of its vertices.
  init(
    _ actors: Actors, vertices: [Vertex], graph: Graph, pairs: JoinedPairs? = nil, title: String,
    workCounts: [Int] = [], selection: StatedSelection? = nil, stated: PrecomputedNetwork? = nil
  ) {
    self.actors = actors
    weighting = .stated
    references = References(title: title, statedSelection: selection, stated: stated)
    self.vertices = vertices
    memberships = [[Int]](repeating: [], count: vertices.count)
    mainMemberships = [Int?](repeating: nil, count: vertices.count)
    incidence = Incidence(actorCount: vertices.count, works: [])
    bylines = []
    workSizes = []
    unjoiningWorkCount = 0
    self.graph = graph
    self.pairs = pairs ?? JoinedPairs(graph, incidence: incidence, shares: [], coAffiliation: [:])
    soloWorkCounts = [Int](repeating: 0, count: vertices.count)
    statedWorkCounts = workCounts
  }

  /// For each person, the place of the family name in alphabetical order; the same for the same family name.
  static func alphabeticalPlaces(_ persons: [Person]) -> [Int] {
    let names = persons.map { $0.name.familyTokens.joined(separator: " ") }
    let order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    var places = [Int](repeating: 0, count: names.count)
    for (position, person) in order.enumerated().dropFirst() {
      let previous = order[position - 1]
      places[person] = places[previous] + (names[person] == names[previous] ? 0 : 1)
    }
    return places
  }

  /// For each pair, the works that join it by people with both affiliations only, ascending.
  private static func coAffiliation(
    _ bylines: [Byline], _ rows: [[Int32]], _ joins: [Bool]
  ) -> [JoinedPairs.Key: [Int32]] {
    var works: [JoinedPairs.Key: [Int32]] = [:]
    for (work, byline) in bylines.enumerated() where rows[work].count > 1 && joins[work] {
      guard byline.authors.contains(where: { $0.actors.count > 1 }) else { continue }
      // Two actors are joined by one person alone if that person is the only one at both.
      let persons = byline.solePersons()
      for author in byline.authors where author.actors.count > 1 {
        let alone = author.actors.filter { persons[$0] == author.person }.sorted()
        for (index, source) in alone.enumerated() {
          for target in alone[(index + 1)...] {
            works[JoinedPairs.Key(source: source, target: target), default: []].append(Int32(work))
          }
        }
      }
    }
    return works
  }
}
