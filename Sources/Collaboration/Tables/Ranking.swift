import ByteFormats

/// A ranking: actors in descending order of a measure.
///
/// Equal values share a rank (1, 2, 2, 4) and are in alphabetical order of their names. A tie at the end is listed
/// whole, so there may be more rows than asked for; actors without a value are left out, and notes say how many.
public struct Ranking: Sendable {
  /// The vertices of the network, the highest value first.
  public let vertices: [Int]
  /// The rank of each of them.
  public let ranks: [Int]
  /// The value of each of them.
  public let values: [Cell]
  /// Notes on it: ties that continue, what is not shown, that values are estimates.
  public let notes: [String]

  /// Ranks the vertices of a network by a measure, highest first.
  ///
  /// - Parameters:
  ///   - measure: the measure, of ``Measures/vertex``.
  ///   - top: the number to list; nil for all.
  ///   - cutsTies: whether a tie that goes beyond `top` is cut there, and a note counts the rest of it.
  ///   - language: the language of the notes.
  public init(
    _ measured: MeasuredNetwork, by measure: VertexMeasure, top: Int?, cutsTies: Bool = false,
    language say: Language = .english
  ) {
    let network = measured.network
    let cells = measure.values(measured)
    let valued = cells.indices.filter { cells[$0].numericValue != nil }
    let keys = cells.map(Self.comparable)
    var order = valued.sorted { a, b in
      if keys[a] != keys[b] { return keys[a] > keys[b] }
      let (left, right) = (network.vertices[a], network.vertices[b])
      return (left.name, left.id) < (right.name, right.id)
    }
    var ranks: [Int] = []
    for (position, vertex) in order.enumerated() {
      let isTied = position > 0 && keys[order[position - 1]] == keys[vertex]
      ranks.append(isTied ? ranks[position - 1] : position + 1)
    }
    // Those that are not listed keep their ranks from others.
    let isListed = network.listedVertices()
    let shown = order.indices.filter { isListed[order[$0]] }
    let hiddenCount = order.count - shown.count
    if hiddenCount > 0 {
      order = shown.map { order[$0] }
      ranks = shown.map { ranks[$0] }
    }
    let limit = max(0, min(top ?? order.count, order.count))
    let cutRank = limit == 0 ? 0 : ranks[limit - 1]
    let tieEnd = ranks.prefix { $0 <= cutRank }.count
    let count = cutsTies ? limit : tieEnd
    var notes: [String] = []
    if count > limit {
      notes.append(
        say(
          "{1} {1:row|rows}: the last rank is shared by {2}.", count,
          count - ranks.prefix { $0 < ranks[count - 1] }.count))
    }
    if count < tieEnd {
      notes.append(
        say(
          "{1} more {2} {1:shares|share} rank {3}.", tieEnd - count,
          network.actors.form(tieEnd - count, in: say), cutRank))
    }
    if tieEnd < order.count {
      let more = order.count - tieEnd
      notes.append(say("{1} more {2} not shown.", more, network.actors.form(more, in: say)))
    }
    if hiddenCount > 0 {
      notes.append(
        say(
          "{1} of fewer works not listed; ranks are those of all.",
          network.actors.count(hiddenCount, in: say)))
    }
    if let note = measure.note(measured) {
      notes.append("\(say.translated(measure.name)): \(say.translated(note)).")
    }
    let missing = cells.count - valued.count
    if missing > 0 {
      notes.append(
        missing == 1
          ? say("{1} has no value.", network.actors.count(missing, in: say))
          : say("{1} have no value.", network.actors.count(missing, in: say)))
    }
    vertices = Array(order.prefix(count))
    self.ranks = Array(ranks.prefix(count))
    values = vertices.map { cells[$0] }
    self.notes = notes
  }

  /// Returns the ranking of a network as a table: rank, id, name, value, and the number of works where it is known.
  public static func table(_ measured: MeasuredNetwork, by measure: VertexMeasure, top: Int?) -> Table {
    let network = measured.network
    let ranking = Ranking(measured, by: measure, top: top)
    // The actors of a folder of networks have the ids of the database that it was counted from.
    let idName = network.statedWorkCounts.isEmpty ? network.actors.singular : "id"
    var columns = [
      Column("rank", ranking.ranks.map { .integer($0) }),
      Column(idName, ranking.vertices.map { .text(network.vertices[$0].id) }),
      Column("name", ranking.vertices.map { .text(network.vertices[$0].name) }),
      Column(measure.name, summary: measure.summary, ranking.values),
    ]
    if measure != .works, VertexMeasure.works.applies(to: network) {
      columns.append(Column("works", ranking.vertices.map { .integer(measured.workCounts[$0]) }))
    }
    let selected = network.selectionPhrase.map { ", \($0)" } ?? ""
    let title = "\(network.actors.title) by \(measure.name), \(network.weighting.phrase)\(selected)"
    return Table(title: title, columns: columns, notes: ranking.notes)
  }

  /// Returns the value with twelve significant digits, so that values that differ by rounding errors alone are equal.
  static func comparable(_ cell: Cell) -> Double {
    guard let value = cell.numericValue, value != 0, value.isFinite else { return cell.numericValue ?? 0 }
    var scale = 1.0
    while abs(value) * scale < 1e11, scale < 1e280 { scale *= 10 }
    while abs(value) * scale >= 1e12 { scale /= 10 }
    return (value * scale).rounded() / scale
  }
}
