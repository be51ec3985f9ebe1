import Bibliography
import Identity
import SparseGraph

/// The years of some works: the first, the last, and how many works are of each.
struct Years: Sendable {
  /// The years in ascending order, each with its number of works; works without a year are not counted.
  let counts: [(year: Int, works: Int)]

  /// Counts the years of works.
  init(_ works: some Sequence<Int>, _ yearOfWork: [Int?]) {
    var counts: [(year: Int, works: Int)] = []
    for year in works.compactMap({ yearOfWork[$0] }).sorted() {
      if counts.last?.year == year {
        counts[counts.count - 1].works += 1
      } else {
        counts.append((year, 1))
      }
    }
    self.counts = counts
  }

  /// Takes years in ascending order, each with its number of works.
  init(counts: [(year: Int, works: Int)]) { self.counts = counts }

  /// The first year; missing where no work states one.
  var first: Cell { counts.first.map { .integer($0.year) } ?? .missing }
  /// The last year; missing where no work states one.
  var last: Cell { counts.last.map { .integer($0.year) } ?? .missing }
  /// Each year with its number of works: `2015:2|2016:1`.
  var byYear: Cell { counts.isEmpty ? .missing : .list(counts.map { "\($0.year):\($0.works)" }) }

  /// Returns the number of works of some years.
  func count(in years: ClosedRange<Int>) -> Int {
    counts.reduce(0) { years.contains($1.year) ? $0 + $1.works : $0 }
  }
}

extension CollaborationNetwork {
  /// The year of each work; nil where its record states none, empty for a precomputed network.
  var yearOfWork: [Int?] { references.works.map { $0.date?.year } }
}

extension MeasuredNetwork {
  /// Returns the columns of years of the vertices: `first_year`, `last_year` and `new`.
  ///
  /// `new` says whether no record before the first selected year, selected or not, has the vertex as an actor; it is
  /// missing where the years have no beginning.
  func yearColumns() -> [Column] {
    let yearOfWork = network.yearOfWork
    let years = network.incidence.transposed()
    let spans = network.vertices.indices.map { vertex in
      Years(years.actors(of: vertex).lazy.map(Int.init), yearOfWork)
    }
    let earlier = earlierActors()
    return [
      Column("first_year", summary: "of its works", spans.map(\.first)),
      Column("last_year", summary: "of its works", spans.map(\.last)),
      Column(
        "new", summary: "1 if no record before the first selected year has it",
        network.vertices.map { vertex in
          earlier.map { .integer($0.contains(vertex.id) ? 0 : 1) } ?? .missing
        }),
    ]
  }

  /// Returns the ids of the actors of works before the selected years, in all that was read; nil where the years have no
  /// beginning.
  private func earlierActors() -> Set<String>? {
    guard let selected = network.references.selection, let first = selected.selection.years?.first,
      let options = network.weighting.options
    else { return nil }
    let whole = selected.corpus.whole
    var actors = [Bool](
      repeating: false, count: network.actors == .persons ? whole.persons.count : whole.institutions.count)
    var codes: Set<String> = []
    for (work, range) in whole.mentionsOfWork.enumerated() {
      guard let year = whole.corpus.works[work].date?.year, year < first else { continue }
      var isAuthored = false
      for mention in range where options.counts(whole.role(of: mention)) {
        isAuthored = true
        switch network.actors {
        case .persons: actors[whole.personOfMention[mention]] = true
        case .institutions: for place in whole.institutionsOfMention[mention] { actors[place] = true }
        case .countries: codes.formUnion(whole.countriesOfMention[mention])
        }
      }
      guard isAuthored else { continue }
      if network.actors == .institutions {
        for place in whole.institutionsOfWork[work] { actors[place] = true }
      }
      if network.actors == .countries { codes.formUnion(whole.countriesOfWork[work]) }
    }
    switch network.actors {
    case .persons: return Set(actors.indices.lazy.filter { actors[$0] }.map { whole.persons[$0].id })
    case .institutions:
      return Set(actors.indices.lazy.filter { actors[$0] }.map { whole.institutions[$0].id })
    case .countries: return codes
    }
  }

  /// Returns the columns `outside_degree` and `outside_strength` where a roster left authorships out: collaborators off
  /// the roster on the selected works, and the weight of these pairs; none without a roster.
  func outsideColumns() -> [Column] {
    guard let selected = network.references.selection, selected.corpus.origin?.isNarrowed == true,
      let options = network.weighting.options
    else { return [] }
    let open = CollaborationNetwork(selected.open, actors: network.actors, options: options)
    let inside = Set(network.vertices.map(\.id))
    let isInside = open.vertices.map { inside.contains($0.id) }
    var degrees: [String: Int] = [:]
    var strengths: [String: Double] = [:]
    for edge in open.graph.edges where isInside[edge.source] != isInside[edge.target] {
      let id = open.vertices[isInside[edge.source] ? edge.source : edge.target].id
      degrees[id, default: 0] += 1
      strengths[id, default: 0] += edge.weight
    }
    return [
      Column(
        "outside_degree", summary: "collaborators off the roster, on the selected works",
        network.vertices.map { .integer(degrees[$0.id] ?? 0) }),
      Column(
        "outside_strength", summary: "the weight of these pairs",
        network.vertices.map { .number(strengths[$0.id] ?? 0) }),
    ]
  }

  /// Returns the columns `sector`, `corresponding` and `corresponding_share` of institutions.
  func roleColumns(_ corpus: ResolvedCorpus) -> [Column] {
    var marked = [Int](repeating: 0, count: network.vertices.count)
    var own = marked
    for byline in network.bylines {
      let corresponding = byline.authors.filter(\.isCorresponding)
      if corresponding.isEmpty { continue }
      // Where an institution is nobody's, its part is not known.
      for place in Set(byline.authors.flatMap(\.actors)) { marked[Int(place)] += 1 }
      for place in Set(corresponding.flatMap(\.actors)) { own[Int(place)] += 1 }
    }
    return [
      Column(
        "sector", summary: "first of the registry's types that is not funder",
        corpus.institutions.map { $0.sector.map { .text($0) } ?? .missing }),
      Column(
        "corresponding", summary: "works on which a corresponding author states it",
        marked.indices.map { marked[$0] == 0 ? .missing : .integer(own[$0]) }),
      Column(
        "corresponding_share", summary: "of its works that mark a corresponding author",
        marked.indices.map { marked[$0] == 0 ? .missing : .number(Double(own[$0]) / Double(marked[$0])) }),
    ]
  }
}
