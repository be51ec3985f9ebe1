import ByteFormats

/// A single-pass parser of edge lists.
struct EdgeListParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  /// The weight of each edge; empty as long as every weight is 1.
  private(set) var weights: [Double] = []
  private(set) var loopCount = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    sources.reserveCapacity(bytes.count / 16)
    targets.reserveCapacity(bytes.count / 16)
  }

  /// Returns the edges and consumes the parser.
  consuming func takeEdges() -> (sources: [Int32], targets: [Int32], weights: [Double]) {
    (sources, targets, weights)
  }

  /// Parses all lines, whose vertices are numbers below a bound; returns the highest number, -1 if there is none.
  mutating func parse(bound: Int) throws(GraphError) -> Int {
    var highest = -1
    try parse(numbersBelow: bound, highest: &highest) { [bytes] (start, end, highest) in
      guard let number = parseNumber(bytes, start, end), number < bound else { return nil }
      highest = max(highest, number)
      return Int32(truncatingIfNeeded: number)
    }
    return highest
  }

  /// Parses all lines, whose vertices are names.
  mutating func parse(_ names: inout NameTable) throws(GraphError) {
    var highest = -1
    var table = names
    try parse(numbersBelow: nil, highest: &highest) { (start, end, _) in table.vertex(start, end) }
    names = table
  }

  /// Parses all lines.
  ///
  /// - Parameters:
  ///   - bound: if vertices are numbers, the bound below which they are valid.
  ///   - highest: the highest vertex number so far.
  ///   - vertex: returns the vertex of a field, given as a range of bytes; nil if it is invalid.
  @inline(__always)
  private mutating func parse(
    numbersBelow bound: Int?, highest: inout Int, _ vertex: (Int, Int, inout Int) -> Int32?
  ) throws(GraphError) {
    var position = 0
    var line = 1
    let count = bytes.count
    while position < count {
      if let bound { parsePlainLines(&position, &line, bound: bound, highest: &highest) }
      // Each iteration parses one line, including its newline.
      let first = field(&position)
      if first.isEmpty || bytes[first.lowerBound] == UInt8(ascii: "#")
        || bytes[first.lowerBound] == UInt8(ascii: "%")
      {
        skipLine(&position)
        line += 1
        continue
      }
      let second = field(&position)
      guard !second.isEmpty else {
        throw .malformedLine(line, "only one field; an edge is 'u v' or 'u v weight'")
      }
      guard let source = vertex(first.lowerBound, first.upperBound, &highest) else {
        throw .malformedLine(line, "\(text(first)) is not a vertex number below \(bound ?? 0)")
      }
      guard let target = vertex(second.lowerBound, second.upperBound, &highest) else {
        throw .malformedLine(line, "\(text(second)) is not a vertex number below \(bound ?? 0)")
      }
      let third = field(&position)
      var weight = 1.0
      if !third.isEmpty {
        guard let value = number(third) else {
          throw .malformedLine(line, "weight \(text(third)) is not a number")
        }
        guard value > 0, value < .infinity else {
          throw .malformedLine(line, "weight \(text(third)) is not a positive finite number")
        }
        weight = value
        guard field(&position).isEmpty else {
          throw .malformedLine(line, "more than three fields; an edge is 'u v' or 'u v weight'")
        }
      }
      skipLine(&position)
      line += 1
      guard source != target else {
        loopCount += 1
        continue
      }
      guard sources.count < Int(Int32.max) / 2 else { throw .tooManyEdges }
      add(source, target, weight)
    }
  }

  /// The fast path: parses lines `u v` and `u v weight` of decimal numbers, separated by single spaces or tabs, up to
  /// the first line of another form, which is then parsed field by field.
  ///
  /// - Parameters:
  ///   - position: the index of the next byte; advanced past the parsed lines.
  ///   - line: the number of the next line; advanced likewise.
  ///   - bound: the bound below which vertex numbers are valid.
  ///   - highest: the highest vertex number so far.
  @inline(__always)
  private mutating func parsePlainLines(
    _ position: inout Int, _ line: inout Int, bound: Int, highest: inout Int
  ) {
    guard let base = bytes.baseAddress else { return }
    var at = base + position
    let end = base + bytes.count
    while true {
      // A line of this form has at most 64 bytes; the last lines are left to the slow path, which checks for the end.
      guard end - at > 64, sources.count < Int(Int32.max) / 2 else { break }
      let start = at
      let source = EdgeListParser.digits(&at)
      guard at > start, at - start <= 10, source < bound, EdgeListParser.isSpaceOrTab(at.pointee) else {
        at = start
        break
      }
      at += 1
      let second = at
      let target = EdgeListParser.digits(&at)
      guard at > second, at - second <= 10, target < bound, source != target else {
        at = start
        break
      }
      var weight = 1.0
      if EdgeListParser.isSpaceOrTab(at.pointee) {
        at += 1
        let third = at
        let whole = EdgeListParser.digits(&at)
        var digits = UInt64(truncatingIfNeeded: whole)
        var places = 0
        if at.pointee == UInt8(ascii: ".") {
          at += 1
          let fraction = at
          let part = EdgeListParser.digits(&at)
          places = at - fraction
          guard places <= 9, fraction - third <= 7 else {
            at = start
            break
          }
          digits = digits &* EdgeListParser.integerPowersOfTen[places] &+ UInt64(truncatingIfNeeded: part)
        }
        guard at > third, at - third <= 16, digits > 0 else {
          at = start
          break
        }
        weight = places == 0 ? Double(digits) : Double(digits) / EdgeListParser.powersOfTen[places]
      }
      guard at.pointee == UInt8(ascii: "\n") else {
        at = start
        break
      }
      at += 1
      line += 1
      highest = max(highest, max(source, target))
      add(Int32(truncatingIfNeeded: source), Int32(truncatingIfNeeded: target), weight)
    }
    position = at - base
  }

  @inline(__always)
  private static func isSpaceOrTab(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Parses digits; more than 18 overflow silently, so that the caller must check their number.
  @inline(__always)
  private static func digits(_ at: inout UnsafePointer<UInt8>) -> Int {
    var number = 0
    while true {
      let digit = at.pointee &- UInt8(ascii: "0")
      guard digit < 10 else { return number }
      number = number &* 10 &+ Int(digit)
      at += 1
    }
  }

  private static let integerPowersOfTen: [UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
  ]

  @inline(__always)
  private mutating func add(_ source: Int32, _ target: Int32, _ weight: Double) {
    if weight != 1 || !weights.isEmpty {
      if weights.isEmpty {
        weights.reserveCapacity(sources.capacity)
        for _ in sources { weights.append(1) }
      }
      weights.append(weight)
    }
    sources.append(source)
    targets.append(target)
  }

  /// Returns the next field of the line, empty at its end, and advances `position` past it.
  @inline(__always)
  private func field(_ position: inout Int) -> Range<Int> {
    let count = bytes.count
    var start = position
    while start < count,
      EdgeListParser.isSpaceOrTab(bytes[start]) || bytes[start] == UInt8(ascii: ",")
        || bytes[start] == UInt8(ascii: "\r")
    {
      start += 1
    }
    var end = start
    while end < count, bytes[end] > UInt8(ascii: " "), bytes[end] != UInt8(ascii: ",") { end += 1 }
    position = end
    return Range(uncheckedBounds: (start, end))
  }

  @inline(__always)
  private func skipLine(_ position: inout Int) {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    position += 1
  }

  private func text(_ range: Range<Int>) -> String {
    "'" + String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) + "'"
  }

  /// Parses a decimal number; falls back to the standard library for exponents and for many digits.
  @inline(__always)
  private func number(_ range: Range<Int>) -> Double? {
    var position = range.lowerBound
    var digits: UInt64 = 0
    var digitCount = 0
    var fraction = 0
    while position < range.upperBound {
      let digit = bytes[position] &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ UInt64(digit)
        digitCount += digits > 0 ? 1 : 0
        position += 1
      } else if bytes[position] == UInt8(ascii: "."), fraction == 0 {
        position += 1
        fraction = position
      } else {
        break
      }
    }
    let places = fraction > 0 ? position - fraction : 0
    guard position == range.upperBound, digitCount <= 19, digits < 1 << 53, places <= 22,
      range.count > (fraction > 0 ? 1 : 0)
    else { return Double(bytes.string(range)) }
    // Both operands are exact, so that the division rounds correctly (Clinger 1990).
    return places == 0 ? Double(digits) : Double(digits) / EdgeListParser.powersOfTen[places]
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}

/// Parses a non-negative decimal integer of up to 10 digits, nil if the range is something else.
@inline(__always)
private func parseNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
  guard end - start <= 10 else { return nil }
  var number = 0
  for position in start..<end {
    let digit = bytes[position] &- UInt8(ascii: "0")
    guard digit < 10 else { return nil }
    number = number &* 10 &+ Int(digit)
  }
  return number
}
