import Affiliations
import Identity
import SparseGraph

/// The partners of a home institution: those with which it has joint works by collaboration, under full counting.
public struct Partners: Sendable {
  /// One partner.
  struct Partner: Sendable {
    /// Its index among the institutions of the corpus.
    var institution: Int
    /// The joint works, ascending.
    var works: [Int]
    /// The joint works by years.
    var years: Years
    /// Works of the last five years of the selection.
    var recentCount: Int
    /// Works of the five years before.
    var earlierCount: Int
    /// The persons of the home institution on the joint works.
    var homePersons: [Int]
    /// The persons of the partner on the joint works.
    var partnerPersons: [Int]
    /// The great-circle distance in kilometres; nil where a place is unknown.
    var distance: Double?
    /// Joint works over the geometric mean of both numbers of works.
    var salton: Double
    /// The relative intensity of collaboration; nil where it is not defined.
    var intensity: RelativeIntensity?
    /// Collaboration score: both institutions' shares of the joint works, added up; nil where records tie one of them to
    /// nobody on these works, so that its share is not known.
    var score: Double?
  }

  /// The home institution, by its index in the corpus.
  let home: Int
  /// The partners, most works first, then by name.
  let partners: [Partner]
  /// The works of the home institution, ascending.
  let homeWorks: [Int]
  /// Those of them with another institution.
  let externalCount: Int
  /// The last five years of the selection, and the five before; nil where no work states a year.
  let spans: PartnerList.Spans?

  /// Finds the partners of a home institution.
  ///
  /// - Complexity: O(m + w·a) for m pairs, w works of the home institution and a authors of each, besides that of
  ///   building the network under full counting where it is not.
  init(_ analysis: Analysis, home: Int) {
    let corpus = analysis.corpus
    let network = Self.fullyCounted(analysis)
    let yearOfWork = network.yearOfWork
    let last = analysis.selected.selection.years?.last ?? analysis.years?.upperBound
    let spans = PartnerList.spans(before: last)
    let strengths = network.graph.strengths()
    let total = network.graph.totalWeight
    let counts = network.incidence.workCounts()
    let homePlace = corpus.institutions[home].coordinates
    let worksOfHome = network.incidence.transposed().actors(of: home).map(Int.init)

    partners = network.pairs.indices.compactMap { position -> Partner? in
      let ends = network.pairs.ends(position)
      guard ends.source == home || ends.target == home else { return nil }
      let pair = network.pairs[position]
      guard pair.kind == .collaboration else { return nil }
      let other = pair.source == home ? pair.target : pair.source
      let years = Years(pair.works, yearOfWork)
      var people: (home: [Int], partner: [Int]) = ([], [])
      var score = 0.0
      for work in pair.works {
        let byline = network.bylines[work]
        for author in byline.authors where !author.actors.isEmpty {
          let share = 1 / Double(byline.authors.count) / Double(author.actors.count)
          if author.actors.contains(Int32(home)) {
            people.home.append(Int(author.person))
            score += share
          }
          if author.actors.contains(Int32(other)) {
            people.partner.append(Int(author.person))
            score += share
          }
        }
      }
      return Partner(
        institution: other, works: pair.works, years: years,
        recentCount: spans.map { years.count(in: $0.recent) } ?? 0,
        earlierCount: spans.map { years.count(in: $0.earlier) } ?? 0,
        homePersons: Self.distinct(people.home), partnerPersons: Self.distinct(people.partner),
        distance: homePlace.flatMap { place in
          corpus.institutions[other].coordinates.map { place.distance(to: $0) }
        },
        salton: PairMeasures.salton(
          joint: Double(pair.works.count), Double(counts[home]), Double(counts[other])),
        intensity: RelativeIntensity(
          joint: Double(pair.works.count), links: strengths[home], partnerLinks: strengths[other],
          total: total),
        score: people.home.isEmpty || people.partner.isEmpty ? nil : score)
    }.sorted { a, b in
      let (left, right) = (corpus.institutions[a.institution], corpus.institutions[b.institution])
      return PartnerList.precedes(
        (a.works.count, left.name, left.id), (b.works.count, right.name, right.id))
    }
    self.home = home
    self.spans = spans
    homeWorks = worksOfHome
    externalCount = worksOfHome.count { network.workSizes[$0] > 1 }
    isNarrowed = corpus.origin?.isNarrowed ?? false
    self.corpus = corpus
  }

  private let corpus: ResolvedCorpus
  /// Whether persons of bylines are those of the whole corpus.
  private let isNarrowed: Bool

  private static func fullyCounted(_ analysis: Analysis) -> CollaborationNetwork {
    if analysis.options.counting == .full { return analysis.institutions.network }
    var options = analysis.options
    options.counting = .full
    return CollaborationNetwork(analysis.selected, actors: .institutions, options: options)
  }

  private static func distinct(_ persons: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return persons.filter { seen.insert($0).inserted }
  }

  /// Returns the person that a byline names.
  func person(_ number: Int) -> Person { isNarrowed ? corpus.whole.persons[number] : corpus.persons[number] }

  /// The partners as tables and reports list them.
  var list: PartnerList {
    func ids(_ persons: [Int]) -> Cell { .list(persons.map { person($0).id }) }
    let own = corpus.institutions[home]
    return PartnerList(
      homeID: own.id, homeName: own.name, homeWorkCount: homeWorks.count, externalCount: externalCount,
      spans: spans,
      rows: partners.map { partner in
        let place = corpus.institutions[partner.institution]
        return .init(
          id: place.id, name: place.name, shortName: place.shortName, country: place.country,
          sector: place.sector, distance: partner.distance, works: partner.works.count,
          years: partner.years, recentCount: partner.recentCount, earlierCount: partner.earlierCount,
          homePersons: ids(partner.homePersons), partnerPersons: ids(partner.partnerPersons),
          salton: partner.salton, intensity: partner.intensity, score: partner.score)
      })
  }

  /// Returns the table with one row per partner.
  ///
  /// - Parameter confidence: the ranges of its figures, where draws were made.
  public func table(_ confidence: AnalysisConfidence? = nil) -> Table {
    let list = list
    return Table(
      title: list.title,
      columns: list.columns
        + (confidence.map { confidence in
          confidence.columns([
            ("works", confidence.partners.map(\.works)),
            ("recent_works", confidence.partners.map(\.recentWorks)),
            ("home_persons", confidence.partners.map(\.homePersons)),
            ("partner_persons", confidence.partners.map(\.partnerPersons)),
          ])
        } ?? []))
  }

  /// The figures of the home institution, by their names in `network.csv`.
  func figures(_ collaborations: WorkCollaborations?) -> [(name: String, value: Cell, meaning: String)] {
    var figures: [(name: String, value: Cell, meaning: String)] = [
      ("works", .integer(homeWorks.count), "works of the home institution")
    ]
    for kind in CollaborationKind.listed {
      let count = collaborations.map { all in homeWorks.count { all.works[$0].kind == kind } }
      figures.append((kind.measureName, count.map { .integer($0) } ?? .missing, "of these, \(kind.summary)"))
    }
    figures += [
      ("internal works", .integer(homeWorks.count - externalCount), "works without another institution"),
      ("external works", .integer(externalCount), "works with another institution"),
      (
        "external share",
        homeWorks.isEmpty ? .missing : .number(Double(externalCount) / Double(homeWorks.count)),
        "external works per work"
      ),
    ]
    return figures
  }
}
