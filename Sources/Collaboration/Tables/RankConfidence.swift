import ByteFormats
import Identity

/// The confidence of a ranking of persons or institutions: ranges of ranks and values over many draws of identity.
///
/// In each draw every join in doubt holds or not, by its probability; network and measure are computed anew on it.
/// See ``Identity/IdentityDraws``.
public struct RankConfidence: Sendable {
  /// The ranges of one actor over the draws.
  public struct Row: Sendable {
    /// The ranks within which 90 % of the draws are, and the one as concluded, best first.
    public var ranks: ClosedRange<Int>
    /// The values within which 90 % of the draws are, and the one as concluded: initials that fit two persons are left apart,
    /// though they are nearly always one of them.
    public var values: ClosedRange<Double>
    /// The open question that moves the value most; nil where none does.
    public var question: IdentityDraws.Question?
    /// The mean value where both sides are one minus the mean where they are not; 0 without a question.
    public var effect: Double
  }

  /// The ranking as concluded.
  public let ranking: Ranking
  /// For each row of the ranking, the ranges over the draws.
  public let rows: [Row]
  /// The number of draws.
  public let drawCount: Int
  private let measured: MeasuredNetwork
  private let measure: VertexMeasure
  private let draws: IdentityDraws

  /// Ranks persons or institutions, and again on each draw.
  ///
  /// - Parameters:
  ///   - selected: what to rank. Draws are of the whole corpus, of which the same works and authorships are then taken.
  ///   - actors: persons or institutions.
  ///   - options: how the networks are built.
  ///   - measure: what to rank by.
  ///   - top: the number to list; nil for all.
  ///   - drawCount: the number of draws, 1 or more; nil for as many as is usual.
  ///   - seed: the same seed gives the same figures.
  ///   - progress: called before each draw with its number, from 0.
  /// - Complexity: the time of building and measuring a network, `drawCount + 1` times.
  public init(
    _ selected: SelectedCorpus, of actors: CollaborationNetwork.Actors = .persons,
    options: CollaborationNetwork.Options, by measure: VertexMeasure, top: Int?,
    drawCount: Int? = nil, seed: UInt64 = 1, progress: (Int) -> Void = { _ in }
  ) {
    let measured = MeasuredNetwork(CollaborationNetwork(selected, actors: actors, options: options))
    let ranking = Ranking(measured, by: measure, top: top)
    let draws = IdentityDraws(selected.corpus, seed: seed)
    let drawCount = drawCount ?? draws.usualCount
    let origin = selected.corpus.origin
    let wholeIndices = actors == .persons ? origin?.persons : origin?.institutions
    let questions = draws.questions()
    let candidates = Self.candidates(ranking, questions, draws, measured, wholeIndices)
    let drawn = DrawnFigures(
      selected, draws, count: drawCount, questions: questions,
      candidates: candidates + ranking.vertices.map { _ in [] }, progress: progress
    ) { drawn, draw in
      let cells = measure.values(
        MeasuredNetwork(CollaborationNetwork(drawn, actors: actors, options: options)))
      let places =
        actors == .persons ? drawn.corpus.placeOfPersonInWhole : drawn.corpus.placeOfInstitutionInWhole
      let sorted = cells.compactMap { $0.numericValue == nil ? nil : Ranking.comparable($0) }.sorted(by: >)
      let own = ranking.vertices.map { vertex -> Cell in
        let whole = wholeIndices?[vertex] ?? vertex
        let drawn = actors == .persons ? draw.persons.personOfConcluded[whole] : whole
        guard let here = places.map({ $0[drawn] }) ?? .some(drawn), here < cells.count else {
          return .missing
        }
        return cells[here]
      }
      return own.map(\.numericValue)
        + own.map { cell in
          cell.numericValue.map { _ in Double(Self.place(of: Ranking.comparable(cell), in: sorted)) }
        }
    }
    let count = ranking.vertices.count
    rows = ranking.vertices.indices.map { row in
      let value = ranking.values[row].numericValue ?? 0
      let rank = ranking.ranks[row]
      let (values, ranks) = (drawn.ranges[row], drawn.ranges[row + count])
      return Row(
        ranks: ranks.map { min(rank, Int($0.values.lowerBound))...max(rank, Int($0.values.upperBound)) }
          ?? rank...rank,
        values: values.map { min(value, $0.values.lowerBound)...max(value, $0.values.upperBound) }
          ?? value...value,
        question: values?.question, effect: values?.effect ?? 0)
    }
    self.ranking = ranking
    self.drawCount = drawCount
    self.measured = measured
    self.measure = measure
    self.draws = draws
  }

  /// Ranks the persons of all works of a corpus, and again on each draw.
  public init(
    _ corpus: ResolvedCorpus, options: CollaborationNetwork.Options, by measure: VertexMeasure, top: Int?,
    drawCount: Int? = nil, seed: UInt64 = 1
  ) {
    self.init(
      SelectedCorpus(corpus), options: options, by: measure, top: top, drawCount: drawCount, seed: seed)
  }

  /// Returns for each row the questions that may move an actor: its own, or else those of its collaborators.
  private static func candidates(
    _ ranking: Ranking, _ questions: [IdentityDraws.Question], _ draws: IdentityDraws,
    _ measured: MeasuredNetwork, _ wholeIndices: [Int]?
  ) -> [[Int]] {
    let corpus = draws.corpus
    let areOfPersons = measured.network.actors == .persons
    // For each concluded actor, the questions about it.
    var own: [Int: [Int]] = [:]
    for (place, question) in questions.enumerated() {
      switch question {
      case .person(let join):
        guard areOfPersons else { continue }
        for person in Set((join.left + join.right).map { corpus.personOfMention[$0] }) {
          own[person, default: []].append(place)
        }
      case .institution(_, let doubt): if !areOfPersons { own[doubt.institution, default: []].append(place) }
      }
    }
    return ranking.vertices.map { vertex in
      if let own = own[wholeIndices?[vertex] ?? vertex] { return own }
      return Set(measured.graph.neighbors(of: vertex).flatMap { own[wholeIndices?[$0] ?? $0] ?? [] }).sorted()
    }
  }

  /// Returns 1 + the number of greater values.
  private static func place(of value: Double, in descending: [Double]) -> Int {
    var (low, high) = (0, descending.count)
    while low < high {
      let middle = (low + high) / 2
      if descending[middle] > value { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  /// The ranking as a table: rank, id, name, value and works, then the ranges, and the join that moves it most.
  public var table: Table {
    let network = measured.network
    var columns = [
      Column("rank", ranking.ranks.map { .integer($0) }),
      Column(network.actors.singular, ranking.vertices.map { .text(network.vertices[$0].id) }),
      Column("name", ranking.vertices.map { .text(network.vertices[$0].name) }),
      Column(measure.name, summary: measure.summary, ranking.values),
    ]
    if measure != .works {
      columns.append(Column("works", ranking.vertices.map { .integer(measured.workCounts[$0]) }))
    }
    columns += [
      Column(
        "rank_low", summary: "best rank in 90 % of the draws", rows.map { .integer($0.ranks.lowerBound) }),
      Column(
        "rank_high", summary: "worst rank in 90 % of the draws", rows.map { .integer($0.ranks.upperBound) }),
      Column("value_low", rows.map { .finite($0.values.lowerBound) }),
      Column("value_high", rows.map { .finite($0.values.upperBound) }),
      Column(
        "doubtful_join", summary: "the join that moves the value most",
        rows.map { $0.question.map { .text(draws.corpus.phrase($0)) } ?? .missing }),
      Column(
        "probability", summary: "of that join",
        rows.map { $0.question.map { .number($0.probability) } ?? .missing }),
    ]
    let notes = ranking.notes + [doubtNote]
    return Table(
      title:
        "\(network.actors.title) by \(measure.name), \(network.weighting.phrase), with ranges over draws of the doubtful joins\(network.selectionPhrase.map { ", \($0)" } ?? "")",
      columns: columns, notes: notes)
  }

  /// How many actors are in doubt.
  private var doubtNote: String {
    let areOfPersons = measured.network.actors == .persons
    let doubtful =
      areOfPersons
      ? draws.persons.doubtfulPersonCount : Set(draws.institutions.doubts.map(\.institution)).count
    let noun = measured.network.actors.singular
    if doubtful == 0 { return "No \(noun) is in doubt." }
    let all = areOfPersons ? draws.corpus.persons.count : draws.corpus.institutions.count
    return
      "\(doubtful) of \(Phrase.count(all, noun)) \(Phrase.form(doubtful, "is", "are")) in doubt; ranges contain nine tenths of \(Phrase.count(drawCount, "draw")) (seed \(draws.seed))."
  }
}
