import ByteFormats

/// The years of edges, read beside the edges: both tables are in the same order.
struct EdgeYears {
  private var lines: EdgeLines
  private var row: EdgeLines.YearRow?
  /// The table, for messages.
  let name: String

  /// What an edge has in some years.
  struct Sum {
    var works = 0
    var fractional = 0.0
    var first: Int?
    var last: Int?
  }

  /// Begins at the first row; nil where the heads are others.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ content: StoredBytes, name: String) {
    lines = EdgeLines(bytes, content, heads: EdgeLines.yearHeads)
    self.name = name
    guard lines.readHead() else { return nil }
    row = lines.nextYear()
  }

  /// The number of the row that is not an edge's, once all edges are passed; nil where there is none.
  var surplusRow: Int? { row != nil || lines.isDamaged ? lines.row : nil }

  /// Passes the rows of the next edge.
  ///
  /// - Parameter visit: is called with each of its rows, by year.
  /// - Returns: whether it has any; the works of one that has none are all of the edge's first year.
  @inline(__always)
  mutating func pass(
    _ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeBufferPointer<UInt8>,
    _ visit: (EdgeLines.YearRow) -> Void
  ) -> Bool {
    var isFound = false
    while let current = row, lines.text(1).equals(target), lines.text(0).equals(source) {
      visit(current)
      isFound = true
      row = lines.nextYear()
    }
    return isFound
  }

  /// Passes the rows of the next edge; returns what it has in some years, nil where it has no rows.
  @inline(__always)
  mutating func sum(
    _ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeBufferPointer<UInt8>, in years: ClosedRange<Int>
  ) -> Sum? {
    var sum = Sum()
    let isFound = pass(source, target) { row in
      guard years.contains(row.year), row.works > 0 else { return }
      sum.works += row.works
      sum.fractional += row.fractional
      sum.first = sum.first ?? row.year
      sum.last = row.year
    }
    return isFound ? sum : nil
  }
}
