import ByteFormats
import GraphLayout
import Identity
import SparseGraph

/// The data of an explore page as JSON: columns of figures as texts with spaces between them, which take a third of the
/// bytes of arrays.
struct ExploreData {
  private let page: ExplorePage
  private let network: CollaborationNetwork
  /// For each vertex of the network, its number on the page; -1 where it is not kept.
  private let number: [Int32]
  /// Every column of figures that the table of vertices has; their names and meanings are in the page, not in the data.
  let measures: [Column]

  init(_ page: ExplorePage) {
    self.page = page
    network = page.measured.network
    var number = [Int32](repeating: -1, count: network.vertices.count)
    for (place, vertex) in page.kept.enumerated() { number[vertex] = Int32(place) }
    self.number = number
    measures = Self.measures(page)
  }

  /// The data.
  var text: String {
    let options = network.weighting.options
    var members = [
      ("actors", CompactJSON.string(network.actors.rawValue)),
      ("singular", CompactJSON.string(network.actors.singular)),
      ("weights", CompactJSON.string(network.weighting.phrase)),
      ("counting", CompactJSON.string(network.weighting.name)),
      ("maximumAuthors", options?.maximumAuthors.map(String.init) ?? "null"),
      ("values", CompactJSON.strings(measures.map(values))),
      ("ids", CompactJSON.strings(page.kept.map { network.vertices[$0].id })),
      ("names", CompactJSON.strings(page.kept.map { network.vertices[$0].name })),
      ("places", CompactJSON.string(places)),
    ]
    if network.actors == .persons, let corpus = page.corpus { members += institutions(corpus) }
    members += countries
    if case .stated = network.weighting {
      members.append(("links", CompactJSON.string(links)))
    } else {
      members.append(("works", works))
    }
    return CompactJSON.object(members)
  }

  // MARK: Vertices

  private static func measures(_ page: ExplorePage) -> [Column] {
    let network = page.measured.network
    guard let corpus = page.corpus else {
      return Measures.vertex.filter { $0.applies(to: network) }.map {
        Column($0.name, summary: $0.summary, $0.values(page.measured))
      }
    }
    let table = page.rows?.table ?? Tables.vertices(page.measured, of: corpus, members: page.members)
    return table.columns.dropFirst(2).filter { column in
      Measures.vertex(named: column.name) != nil || column.cells.contains { $0.numericValue != nil }
    }
  }

  /// The figures of a column: whole numbers in full, others with four significant digits, nothing for what is missing.
  private func values(_ column: Column) -> String {
    // The strongest vertices are to be found by it.
    let digits = column.name == VertexMeasure.strength.name ? 7 : 4
    // Both ascend, and what is kept is listed.
    var row = 0
    return page.kept.map { vertex in
      while page.listed[row] < vertex { row += 1 }
      return column.cells[row].numericValue.map { Self.short($0, digits: digits) } ?? ""
    }.joined(separator: " ")
  }

  /// Returns a number with so many significant digits, without the zero before a decimal point.
  static func short(_ value: Double, digits: Int) -> String {
    if value == value.rounded() { return DecimalText.shortest(value) }
    var (scale, bound) = (1.0, 1.0)
    for _ in 1..<digits { bound *= 10 }
    while abs(value) * scale < bound, scale < 1e200 { scale *= 10 }
    let text = DecimalText.shortest((value * scale).rounded() / scale)
    if text.hasPrefix("0.") { return String(text.dropFirst()) }
    return text.hasPrefix("-0.") ? "-" + text.dropFirst(2) : text
  }

  /// From how many edges on the works of many authors are laid out as vertices of their own.
  private static let denseEdgeCount = 500_000
  /// The most authors of a work whose pairs are laid out even in so dense a network.
  private static let pairwiseAuthorCount = 30

  /// The positions of the page's vertices by the layout of the network's edges.
  ///
  /// In a network of more than half a million edges, a work of more than 30 authors pulls them to a vertex of its own
  /// instead of to one another: as many pulls as authors, not as pairs.
  private func positions() -> [SIMD2<Double>] {
    let isWhole = page.kept.count == network.vertices.count
    let graph = isWhole ? network.graph : network.graph.subgraph(of: page.kept)
    guard graph.edgeCount > Self.denseEdgeCount, network.incidence.workCount > 0 else {
      return graph.layout()
    }
    let limit = network.weighting.options?.maximumAuthors ?? .max
    var vertexCount = Int32(page.kept.count)
    var rows: [[Int32]] = []
    for work in 0..<network.incidence.workCount {
      let actors = network.incidence.actors(of: work)
      if actors.count > limit { continue }
      let members = actors.map { number[Int($0)] }.filter { $0 >= 0 }
      if members.count > Self.pairwiseAuthorCount {
        rows += members.map { [$0, vertexCount] }
        vertexCount += 1
      } else if members.count > 1 {
        rows.append(members)
      }
    }
    let hubs = Incidence(actorCount: Int(vertexCount), works: rows).projection(.full)
    return Array(hubs.layout().prefix(page.kept.count))
  }

  /// The places of the vertices: x and y in turn, whole numbers from 0 to 9,999.
  private var places: String {
    let positions = positions()
    guard let first = positions.first else { return "" }
    var (low, high) = (first, first)
    for position in positions {
      low = pointwiseMin(low, position)
      high = pointwiseMax(high, position)
    }
    let extent = max(high.x - low.x, high.y - low.y, 1e-9)
    return positions.map { position in
      // Rows of a page go downwards.
      let place = SIMD2(position.x - low.x, high.y - position.y) * (9999 / extent)
      return "\(Int(place.x.rounded())) \(Int(place.y.rounded()))"
    }.joined(separator: " ")
  }

  /// The institutions of the persons on the page and who belongs to which: the main one first.
  private func institutions(_ corpus: ResolvedCorpus) -> [(String, String)] {
    let used = Set(page.kept.flatMap { network.memberships[$0] }).sorted()
    if used.isEmpty { return [] }
    let place = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    let lists = page.kept.map { vertex in
      let main = network.mainMemberships[vertex]
      let others = network.memberships[vertex].filter { $0 != main }
      return ((main.map { [$0] } ?? []) + others).map { String(place[$0]!) }.joined(separator: " ")
    }
    let institutions = used.map { corpus.institutions[$0] }
    return [
      ("institutions", Self.named(institutions.map { ($0.id, $0.name) })),
      ("members", CompactJSON.string(lists.joined(separator: ","))),
    ]
  }

  /// The country of each vertex of the page: of a person the one that most of its authorships state.
  private var countries: [(String, String)] {
    guard let corpus = page.corpus else { return [] }
    let codes: [String?]
    switch network.actors {
    case .persons:
      codes = page.kept.map { vertex in
        var counts: [String: Int] = [:]
        for mention in corpus.persons[vertex].mentions {
          for code in corpus.countriesOfMention[mention] { counts[code, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      }
    case .institutions: codes = page.kept.map { corpus.institutions[$0].country }
    case .countries: return []
    }
    let used = Set(codes.compactMap { $0 }).sorted()
    if used.isEmpty { return [] }
    let place = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    return [
      ("countries", Self.named(used.map { ($0, Countries.name(of: $0)) })),
      (
        "countryOf",
        CompactJSON.string(codes.map { $0.map { String(place[$0]!) } ?? "" }.joined(separator: " "))
      ),
    ]
  }

  private static func named(_ things: [(id: String, name: String)]) -> String {
    CompactJSON.object([
      ("ids", CompactJSON.strings(things.map(\.id))), ("names", CompactJSON.strings(things.map(\.name))),
    ])
  }

  // MARK: Works and edges

  /// The edges of a precomputed network between kept vertices, with their weights.
  private var links: String {
    network.graph.edges.lazy.filter { number[$0.source] >= 0 && number[$0.target] >= 0 }.map { edge in
      "\(number[edge.source]) \(number[edge.target]) \(Self.short(edge.weight, digits: 7))"
    }.joined(separator: ",")
  }

  /// The works of the vertices on the page, in the order of the corpus.
  private var works: String {
    let all = network.references.works
    let shown = all.indices.filter { work in
      network.incidence.actors(of: work).contains { number[Int($0)] >= 0 }
    }
    let works = shown.map { all[$0] }
    var venues: [String: Int] = [:]
    var venueNames: [String] = []
    let venueOf = works.map { work -> String in
      guard let venue = work.venue, !venue.isEmpty else { return "" }
      if venues[venue] == nil {
        venues[venue] = venueNames.count
        venueNames.append(venue)
      }
      return String(venues[venue]!)
    }
    let dois = works.map { work in work.identifiers.first { $0.scheme == .doi }?.value ?? "" }
    return CompactJSON.object([
      ("titles", CompactJSON.strings(works.map(\.title))),
      (
        "years",
        CompactJSON.string(works.map { $0.date.map { String($0.year) } ?? "" }.joined(separator: " "))
      ),
      ("venues", CompactJSON.strings(venueNames)),
      ("venueOf", CompactJSON.string(venueOf.joined(separator: " "))),
      ("dois", CompactJSON.strings(dois)),
      ("actors", CompactJSON.string(shown.map(actors).joined(separator: ","))),
    ])
  }

  /// The actors of a work: `0 4+7`, where `+` joins those that one person alone stands for; before a colon the number
  /// of actors and, behind a slash, of authors, where they are not the number of actors that follow.
  private func actors(ofWork work: Int) -> String {
    let byline = network.bylines[work]
    let row = network.incidence.actors(of: work)
    var groups: [[Int32]] = []
    if network.actors != .persons, network.weighting.options?.countsCoAffiliation == false {
      let persons = byline.solePersons()
      for author in byline.authors where author.actors.count > 1 {
        let alone = author.actors.filter { persons[$0] == author.person }
        if alone.count > 1 { groups.append(alone) }
      }
    }
    let grouped = Set(groups.joined())
    let lists = groups + row.filter { !grouped.contains($0) }.map { [$0] }
    let written = lists.map { $0.filter { number[Int($0)] >= 0 } }.filter { !$0.isEmpty }
    let text = written.map { $0.map { String(number[Int($0)]) }.joined(separator: "+") }.joined(
      separator: " ")
    let count = written.reduce(0) { $0 + $1.count }
    let authors = byline.authors.count
    if row.count == count, authors == count { return text }
    return (authors == row.count ? "\(row.count):" : "\(row.count)/\(authors):") + text
  }
}
