/// Actors in order of a measure.
public enum Ranking {
  /// Ranks the vertices of a network by a measure, highest first.
  ///
  /// Equal values share a rank (1, 2, 2, 4) and stand in alphabetical order of their names. A tie at the end is
  /// printed whole, so there may be more rows than `top`; vertices without a value are left out, and a note
  /// says how many.
  ///
  /// - Parameters:
  ///   - measure: the measure, of ``Measures/vertex``.
  ///   - top: how many to list; nil for all.
  public static func table(_ measured: MeasuredNetwork, by measure: VertexMeasure, top: Int?) -> Table {
    let network = measured.network
    let cells = measure.values(measured)
    let valued = cells.indices.filter { cells[$0].numericValue != nil }
    let order = valued.sorted { a, b in
      let (x, y) = (comparable(cells[a]), comparable(cells[b]))
      if x != y { return x > y }
      let (left, right) = (network.vertices[a], network.vertices[b])
      return (left.name, left.id) < (right.name, right.id)
    }
    var ranks: [Int] = []
    for (position, vertex) in order.enumerated() {
      let isTied = position > 0 && comparable(cells[order[position - 1]]) == comparable(cells[vertex])
      ranks.append(isTied ? ranks[position - 1] : position + 1)
    }
    let limit = min(top ?? order.count, order.count)
    let count = ranks.prefix { $0 <= limit }.count
    var notes: [String] = []
    if count > limit {
      notes.append(
        "\(count) rows: the last rank is shared by \(count - ranks.prefix { $0 < ranks[count - 1] }.count).")
    }
    if count < order.count {
      notes.append("\(order.count - count) more \(network.actors.rawValue) not shown.")
    }
    let missing = cells.count - valued.count
    if let note = measure.note(measured) { notes.append("\(measure.name): \(note).") }
    if missing > 0 { notes.append("\(missing) \(network.actors.rawValue) have no value.") }
    let shown = order.prefix(count)
    var columns = [
      Column("rank", ranks.prefix(count).map { .integer($0) }),
      Column(network.actors.singular, shown.map { .text(network.vertices[$0].id) }),
      Column("name", shown.map { .text(network.vertices[$0].name) }),
      Column(measure.name, summary: measure.summary, shown.map { cells[$0] }),
    ]
    if measure.name != "works" {
      let works = measured.workCounts
      columns.append(Column("works", shown.map { .integer(works[$0]) }))
    }
    let title =
      "\(network.actors.title) by \(measure.name), \(network.options.counting.rawValue) counting"
    return Table(title: title, columns: columns, notes: notes)
  }

  /// Values that differ by rounding alone are equal: twelve digits decide.
  private static func comparable(_ cell: Cell) -> Double {
    guard let value = cell.numericValue, value != 0 else { return 0 }
    var scale = 1.0
    while abs(value) * scale < 1e11 { scale *= 10 }
    while abs(value) * scale >= 1e12 { scale /= 10 }
    return (value * scale).rounded() / scale
  }
}
