/// Adjacency rows in CSR form, borrowed from their owner for the duration of a call.
struct RowsView: @unchecked Sendable {
  let vertexCount: Int
  let offsets: UnsafePointer<Int32>
  let targets: UnsafePointer<Int32>

  var arcCount: Int { Int(offsets[vertexCount]) }

  @inline(__always)
  func row(_ vertex: Int) -> UnsafeBufferPointer<Int32> {
    let start = Int(offsets[vertex])
    return UnsafeBufferPointer(start: targets + start, count: Int(offsets[vertex + 1]) - start)
  }

  @inline(__always)
  func degree(_ vertex: Int) -> Int { Int(offsets[vertex + 1] - offsets[vertex]) }

  /// Returns whether the row of `source`, which must be ascending, contains `target`. O(log d) for degree d.
  @inline(__always)
  func hasArc(_ source: Int, _ target: Int32) -> Bool {
    var low = Int(offsets[source])
    var high = Int(offsets[source + 1])
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < Int(offsets[source + 1]) && targets[low] == target
  }
}

extension Graph {
  /// Calls a closure with the rows of the graph.
  @inline(__always)
  func withRows<Result, Failure: Error>(
    _ body: (RowsView) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try offsets.withUnsafeBufferPointer { offsets throws(Failure) in
      try targets.withUnsafeBufferPointer { targets throws(Failure) in
        // An empty array has no base address; then no arc is ever read.
        let base = offsets.baseAddress.unsafelyUnwrapped
        return try body(
          RowsView(vertexCount: vertexCount, offsets: base, targets: targets.baseAddress ?? base))
      }
    }
  }
}
