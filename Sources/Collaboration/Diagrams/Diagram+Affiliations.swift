import GraphLayout
import SparseGraph

extension Diagram {
  /// Makes the two-mode diagram of the persons of a network and the institutions that they state: a line joins a person and
  /// an institution, the wider the more works state it.
  ///
  /// - Parameters:
  ///   - persons: a network of persons, of works.
  ///   - options: colours by column and sizes by measure do not apply; communities are those of the two-mode network.
  /// - Complexity: O(n log n + a), for n persons and institutions and a authorships, besides that of communities and of
  ///   the layout.
  public init(affiliationsOf persons: MeasuredNetwork, options: Options = Options()) {
    let say = options.language
    let affiliations = Affiliations(persons.network)
    let graph = affiliations.graph
    let all = graph.degrees().indices.filter { affiliations.isListed[$0] }
    let shown = affiliations.largest(all, limit: options.limit)
    var place = [Int](repeating: -1, count: graph.vertexCount)
    for (index, vertex) in shown.enumerated() { place[vertex] = index }
    let kept = graph.subgraph(of: shown)
    let groups = affiliations.groups(shown, kept, options, seed: persons.seed)
    let edges = kept.edges.map { edge in
      let names = [edge.source, edge.target].map { affiliations.name(shown[$0]) }
      return Edge(
        source: edge.source, target: edge.target, weight: edge.weight,
        tooltip: "\(names[0]) – \(names[1])\n" + say("{1} {1:work|works}", Int(edge.weight)))
    }
    let vertices = shown.enumerated().map { index, vertex in
      var item = Vertex(
        id: affiliations.id(vertex), label: affiliations.name(vertex),
        shortLabel: affiliations.shortName(vertex), size: Double(affiliations.workCounts[vertex]),
        group: groups.numbers[index],
        tooltip: affiliations.name(vertex) + "\n"
          + say("{1} {1:work|works}", affiliations.workCounts[vertex]))
      item.isSquare = affiliations.isInstitution(vertex)
      return item
    }
    var notes: [String] = []
    if shown.count < all.count {
      notes.append(
        say("Drawn are the {1} persons and institutions of most works, of {2}.", shown.count, all.count))
    }
    if let note = options.layoutNote { notes.append(note) }
    var legend = Legend(
      size: say("number of works"), width: say("works on which the person states the institution"),
      color: groups.word)
    legend.groupNames = groups.names
    let network = persons.network
    self.init(
      name: "persons-institutions", kind: .persons,
      title: options.title ?? "\(network.references.title): \(say("persons and their institutions"))",
      subtitle: network.summary(in: say), vertices: vertices, edges: edges, legend: legend, notes: notes,
      labelLimit: options.labelLimit)
    language = say
    hasLegend = options.hasLegend
    theme = options.theme
    width = options.width
    let wanted = options.highlights.map { $0.lowercased() }
    highlights = Set(
      vertices.indices.filter { index in
        wanted.contains { vertices[index].label.lowercased().contains($0) || vertices[index].id == $0 }
      })
    self.place(kept, near: options.positions, method: options.method, threads: options.threads)
  }
}

/// Persons and the institutions that they state, as one graph: the persons of a network first, then all institutions.
private struct Affiliations {
  private let network: CollaborationNetwork
  private let personCount: Int
  private let personIDs: Set<String>
  let graph: Graph
  /// The number of works of each person, and of each institution.
  let workCounts: [Int]
  /// Whether each vertex is to be drawn: what the selection lists, and institutions of listed persons.
  let isListed: [Bool]

  init(_ network: CollaborationNetwork) {
    self.network = network
    personCount = network.vertices.count
    personIDs = Set(network.vertices.map(\.id))
    let institutions = network.references.institutions.count
    var listed = network.listedVertices() + [Bool](repeating: false, count: institutions)
    var builder = GraphBuilder(vertexCount: personCount + institutions)
    var works = network.incidence.workCounts() + [Int](repeating: 0, count: institutions)
    if let corpus = network.references.selection?.corpus, let options = network.weighting.options {
      for range in corpus.mentionsOfWork {
        var pairs: Set<SIMD2<Int>> = []
        for mention in range where options.counts(corpus.authorship(of: mention).role) {
          let person = corpus.personOfMention[mention]
          guard person < personCount, listed[person] else { continue }
          for institution in corpus.institutionsOfMention[mention] {
            pairs.insert(SIMD2(person, personCount + institution))
          }
        }
        for pair in pairs.sorted(by: { ($0.x, $0.y) < ($1.x, $1.y) }) {
          try! builder.addEdge(pair.x, pair.y, weight: 1)
        }
        for institution in Set(pairs.map(\.y)) {
          works[institution] += 1
          listed[institution] = true
        }
      }
    }
    graph = builder.build()
    workCounts = works
    isListed = listed
  }

  func isInstitution(_ vertex: Int) -> Bool { vertex >= personCount }

  /// The id of a vertex; an institution's is another one than every person's.
  func id(_ vertex: Int) -> String {
    guard isInstitution(vertex) else { return network.vertices[vertex].id }
    let id = network.references.institutions[vertex - personCount].id
    return personIDs.contains(id) ? "institution-\(id)" : id
  }

  func name(_ vertex: Int) -> String {
    isInstitution(vertex)
      ? network.references.institutions[vertex - personCount].name : network.vertices[vertex].name
  }

  func shortName(_ vertex: Int) -> String {
    isInstitution(vertex)
      ? network.references.institutions[vertex - personCount].shortName : network.vertices[vertex].shortName
  }

  /// Returns the vertices of most works, ascending: all, or at most `limit`, without those that have no partner among them
  /// then. Equals at the limit are left out together, unless that left less than two thirds.
  func largest(_ all: [Int], limit: Int) -> [Int] {
    guard all.count > limit else { return all }
    let order = all.sorted { (-workCounts[$0], $0) < (-workCounts[$1], $1) }
    var end = limit
    while end > 0, workCounts[order[end - 1]] == workCounts[order[limit]] { end -= 1 }
    if 3 * end < 2 * limit { end = limit }
    let chosen = Set(order.prefix(end))
    return chosen.sorted().filter { vertex in
      graph.neighbors(of: vertex).contains { chosen.contains(Int($0)) }
    }
  }

  /// Returns the groups that give vertices their colours, the groups' names, and what they are.
  func groups(
    _ shown: [Int], _ graph: Graph, _ options: Diagram.Options, seed: UInt64
  ) -> (numbers: [Int?], names: [Int: String], word: String) {
    let say = options.language
    let institutions = network.references.institutions
    let main = shown.map { vertex in
      isInstitution(vertex)
        ? vertex - personCount : network.mainMemberships.isEmpty ? nil : network.mainMemberships[vertex]
    }
    switch options.coloring {
    case .none, .column: return (shown.map { _ in nil }, [:], "")
    case .community:
      let communities = graph.leidenCommunities(seed: seed)
      let sizes = communities.sizes
      return (
        shown.indices.map { sizes[communities[$0]] > 1 ? communities[$0] : nil }, [:],
        say("communities (Leiden)")
      )
    case .institution:
      let names = Set(main.compactMap { $0 }).reduce(into: [:]) { $0[$1] = institutions[$1].shortName }
      return (main, names, say("institutions"))
    case .country:
      let codes = main.map { $0.flatMap { institutions[$0].country } }
      let sorted = Set(codes.compactMap { $0 }).sorted()
      let number = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($0.element, $0.offset) })
      let names = sorted.enumerated().reduce(into: [:]) { $0[$1.offset] = say.country($1.element) }
      return (codes.map { $0.flatMap { number[$0] } }, names, say("countries"))
    }
  }
}
