import ByteFormats
import Identity

/// The confidence of a ranking of persons: ranges of ranks and values over many draws of the doubtful joins.
///
/// In each draw every doubtful join holds or not, by its probability; network and measure are computed anew on it.
/// See ``Identity/PersonDraws``.
public struct RankConfidence: Sendable {
  /// The ranges of one person over the draws.
  public struct Row: Sendable {
    /// The ranks within which 90 % of the draws are, best first.
    public var ranks: ClosedRange<Int>
    /// The values within which 90 % of the draws are.
    public var values: ClosedRange<Double>
    /// The doubtful join that moves the value most; nil where none does.
    public var join: PersonDraws.DoubtfulJoin?
    /// The mean value where the join holds minus the mean where it does not; 0 without a join.
    public var effect: Double
  }

  /// The ranking of the persons as concluded.
  public let ranking: Ranking
  /// For each row of the ranking, the ranges over the draws.
  public let rows: [Row]
  /// The number of draws.
  public let drawCount: Int
  private let measured: MeasuredNetwork
  private let measure: VertexMeasure
  private let draws: PersonDraws

  /// Ranks persons, and again on each draw.
  ///
  /// - Parameters:
  ///   - selected: what to rank; its persons are the vertices. Draws are of the whole corpus, of which the same works
  ///     and authorships are then taken.
  ///   - options: how the networks are built.
  ///   - measure: what to rank by.
  ///   - top: the number to list; nil for all.
  ///   - drawCount: the number of draws; 1 or more.
  ///   - seed: the same seed gives the same figures.
  ///   - progress: called before each draw with its number, from 0.
  /// - Complexity: the time of building and measuring a network, `drawCount + 1` times.
  public init(
    _ selected: SelectedCorpus, options: CollaborationNetwork.Options, by measure: VertexMeasure, top: Int?,
    drawCount: Int = 100, seed: UInt64 = 1, progress: (Int) -> Void = { _ in }
  ) {
    let measured = MeasuredNetwork(CollaborationNetwork(selected, actors: .persons, options: options))
    let ranking = Ranking(measured, by: measure, top: top)
    let draws = PersonDraws(selected.corpus, seed: seed)
    let personsInWhole = selected.corpus.origin?.persons
    let joins = ranking.vertices.map { Self.joins(of: $0, draws, measured, personsInWhole) }
    var values = [[Double]](repeating: [], count: ranking.vertices.count)
    var ranks = [[Int]](repeating: [], count: ranking.vertices.count)
    var holds = joins.map { [[Bool]](repeating: [], count: $0.count) }
    for number in 0..<drawCount {
      progress(number)
      let draw = draws.draw(number)
      let drawn = selected.drawn(draw.corpus)
      let network = CollaborationNetwork(drawn, actors: .persons, options: options)
      let place = drawn.corpus.placeOfPersonInWhole
      let cells = measure.values(MeasuredNetwork(network))
      let sorted = cells.compactMap { $0.numericValue == nil ? nil : Ranking.comparable($0) }.sorted(by: >)
      for (row, vertex) in ranking.vertices.enumerated() {
        let person = draw.personOfConcluded[personsInWhole?[vertex] ?? vertex]
        guard let here = place.map({ $0[person] }) ?? .some(person), here < cells.count else { continue }
        let cell = cells[here]
        guard let value = cell.numericValue else { continue }
        values[row].append(value)
        ranks[row].append(Self.place(of: Ranking.comparable(cell), in: sorted))
        for (place, join) in joins[row].enumerated() { holds[row][place].append(draws.holds(join, in: draw)) }
      }
    }
    rows = ranking.vertices.indices.map { row in
      var best: (join: PersonDraws.DoubtfulJoin, effect: Double)?
      for (place, join) in joins[row].enumerated() {
        let effect = Self.effect(values[row], holds[row][place])
        if abs(effect) > abs(best?.effect ?? 0) { best = (join, effect) }
      }
      return Row(
        ranks: Self.middle(ranks[row], otherwise: ranking.ranks[row]),
        values: Self.middle(values[row], otherwise: ranking.values[row].numericValue ?? 0), join: best?.join,
        effect: best?.effect ?? 0)
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
    drawCount: Int = 100, seed: UInt64 = 1
  ) {
    self.init(
      SelectedCorpus(corpus), options: options, by: measure, top: top, drawCount: drawCount, seed: seed)
  }

  /// Returns the joins that may move a person: its own, or else those of its collaborators.
  private static func joins(
    of vertex: Int, _ draws: PersonDraws, _ measured: MeasuredNetwork, _ personsInWhole: [Int]?
  ) -> [PersonDraws.DoubtfulJoin] {
    let own = draws.joins(ofPerson: personsInWhole?[vertex] ?? vertex)
    if !own.isEmpty { return own }
    var joins: [PersonDraws.DoubtfulJoin] = []
    for neighbor in measured.graph.neighbors(of: vertex) {
      for join in draws.joins(ofPerson: personsInWhole?[neighbor] ?? neighbor) where !joins.contains(join) {
        joins.append(join)
      }
    }
    return joins
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

  /// Returns the range that contains nine tenths of the values, with a twentieth below and above.
  private static func middle<Value: Comparable>(_ values: [Value], otherwise value: Value) -> ClosedRange<
    Value
  > {
    if values.isEmpty { return value...value }
    let sorted = values.sorted()
    let cut = sorted.count / 20
    return sorted[cut]...sorted[sorted.count - 1 - cut]
  }

  /// Returns the mean where a join holds minus the mean where it does not; 0 where one occurs fewer than three times.
  private static func effect(_ values: [Double], _ holds: [Bool]) -> Double {
    var (with, without) = ((sum: 0.0, count: 0), (sum: 0.0, count: 0))
    for (value, holds) in zip(values, holds) {
      if holds {
        with = (with.sum + value, with.count + 1)
      } else {
        without = (without.sum + value, without.count + 1)
      }
    }
    guard with.count >= 3, without.count >= 3 else { return 0 }
    return with.sum / Double(with.count) - without.sum / Double(without.count)
  }

  /// The ranking as a table: rank, id, name, value and works, then the ranges, and the join that moves it most.
  public var table: Table {
    let network = measured.network
    var columns = [
      Column("rank", ranking.ranks.map { .integer($0) }),
      Column("person", ranking.vertices.map { .text(network.vertices[$0].id) }),
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
        rows.map { $0.join.map { .text(draws.corpus.phrase($0)) } ?? .missing }),
      Column(
        "probability", summary: "of that join",
        rows.map { $0.join.map { .number($0.probability) } ?? .missing }),
    ]
    let doubtful = draws.doubtfulPersonCount
    let notes =
      ranking.notes + [
        doubtful == 0
          ? "No person is in doubt."
          : "\(doubtful) of \(Phrase.count(draws.corpus.persons.count, "person")) \(doubtful == 1 ? "is" : "are") in doubt; ranges contain nine tenths of \(Phrase.count(drawCount, "draw")) (seed \(draws.seed))."
      ]
    return Table(
      title:
        "Persons by \(measure.name), \(network.weighting.phrase), with ranges over draws of the doubtful joins\(network.selectionPhrase.map { ", \($0)" } ?? "")",
      columns: columns, notes: notes)
  }
}

extension ResolvedCorpus {
  /// Returns the join in words: `1 @ P19-1001 (Liu, Yang, 3 authorships) with 2 @ P20-3 (Liu, Y.)`.
  func phrase(_ join: PersonDraws.DoubtfulJoin) -> String {
    "\(sideText(join.left)) with \(sideText(join.right))"
  }

  /// Returns one side of a join in words: `1 @ P19-1001 (Liu, Yang, 3 authorships)`.
  func sideText(_ mentions: [Int]) -> String {
    let name = authorship(of: mentions[0]).name.writtenWithoutHonorific
    return "\(place(of: mentions[0])) (\(name)\(mentions.count > 1 ? ", \(mentions.count) authorships" : ""))"
  }
}
