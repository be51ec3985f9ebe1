import ByteFormats

/// Cuts an edge list into fields, by hand: the bytes are looked at once.
struct EdgeListParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  /// Empty as long as every weight is 1.
  private(set) var weights: [Double] = []
  private(set) var loopCount = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    sources.reserveCapacity(bytes.count / 16)
    targets.reserveCapacity(bytes.count / 16)
  }

  /// Hands over the edges and keeps nothing.
  consuming func takeEdges() -> (sources: [Int32], targets: [Int32], weights: [Double]) {
    (sources, targets, weights)
  }

  /// Reads all lines of vertex numbers below a bound; returns the highest, -1 without any.
  mutating func parse(bound: Int) throws(GraphError) -> Int {
    var highest = -1
    try parse(plainBelow: bound, highest: &highest) { [bytes] (start, end, highest) in
      guard let number = parseNumber(bytes, start, end), number < bound else { return nil }
      highest = max(highest, number)
      return Int32(truncatingIfNeeded: number)
    }
    return highest
  }

  /// Reads all lines of names.
  mutating func parse(_ names: inout NameTable) throws(GraphError) {
    var highest = -1
    var table = names
    try parse(plainBelow: nil, highest: &highest) { (start, end, _) in table.vertex(start, end) }
    names = table
  }

  /// Reads all lines.
  ///
  /// - Parameter vertex: turns the bytes of a field into a vertex, or nil where they name none.
  @inline(__always)
  private mutating func parse(
    plainBelow bound: Int?, highest: inout Int, _ vertex: (Int, Int, inout Int) -> Int32?
  ) throws(GraphError) {
    var position = 0
    var line = 1
    let count = bytes.count
    while position < count {
      if let bound { parsePlainLines(&position, &line, bound: bound, highest: &highest) }
      // Each pass reads one line, up to its newline.
      let first = field(&position)
      if first.isEmpty || bytes[first.lowerBound] == 35 || bytes[first.lowerBound] == 37 {  // # %
        skipLine(&position)
        line += 1
        continue
      }
      let second = field(&position)
      guard !second.isEmpty else {
        throw .malformedLine(line, "one field only; an edge has two, 'u v' or 'u v weight'")
      }
      guard let source = vertex(first.lowerBound, first.upperBound, &highest) else {
        throw .malformedLine(line, "\(text(first)) is not a vertex number of the graph")
      }
      guard let target = vertex(second.lowerBound, second.upperBound, &highest) else {
        throw .malformedLine(line, "\(text(second)) is not a vertex number of the graph")
      }
      let third = field(&position)
      var weight = 1.0
      if !third.isEmpty {
        guard let value = number(third) else {
          throw .malformedLine(line, "\(text(third)) is not a number")
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

  /// Reads lines `u v` and `u v w` of plain numbers, one blank between them, as far as they go; stops before
  /// anything else, which ``parse(bound:)`` then reads field by field.
  ///
  /// - Parameters:
  ///   - bound: vertex numbers are below this.
  ///   - highest: raised to the highest vertex number met.
  @inline(__always)
  private mutating func parsePlainLines(
    _ position: inout Int, _ line: inout Int, bound: Int, highest: inout Int
  ) {
    guard let base = bytes.baseAddress else { return }
    var at = base + position
    let end = base + bytes.count
    while true {
      // A line takes at most 64 bytes; the last few are left to the slow way, which looks where the text ends.
      guard end - at > 64, sources.count < Int(Int32.max) / 2 else { break }
      let start = at
      let source = EdgeListParser.digits(&at)
      guard at > start, at - start <= 10, source < bound, at.pointee == 32 || at.pointee == 9 else {
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
      if at.pointee == 32 || at.pointee == 9 {
        at += 1
        let third = at
        let whole = EdgeListParser.digits(&at)
        var digits = UInt64(truncatingIfNeeded: whole)
        var places = 0
        if at.pointee == 46 {
          at += 1
          let fraction = at
          let part = EdgeListParser.digits(&at)
          places = at - fraction
          guard places <= 9, fraction - third <= 7 else {
            at = start
            break
          }
          digits = digits &* EdgeListParser.wholePowers[places] &+ UInt64(truncatingIfNeeded: part)
        }
        guard at > third, at - third <= 16, digits > 0 else {
          at = start
          break
        }
        weight = places == 0 ? Double(digits) : Double(digits) / EdgeListParser.powersOfTen[places]
      }
      guard at.pointee == 10 else {
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

  /// Reads digits; more than 18 make a wrong number, which the caller must notice by their count.
  @inline(__always)
  private static func digits(_ at: inout UnsafePointer<UInt8>) -> Int {
    var number = 0
    while true {
      let digit = at.pointee &- 48
      guard digit < 10 else { return number }
      number = number &* 10 &+ Int(digit)
      at += 1
    }
  }

  private static let wholePowers: [UInt64] = [
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

  /// The next field of the line, empty at its end; `position` moves behind it.
  @inline(__always)
  private func field(_ position: inout Int) -> Range<Int> {
    let count = bytes.count
    var start = position
    while start < count, bytes[start] == 32 || bytes[start] == 9 || bytes[start] == 44 || bytes[start] == 13 {
      start += 1
    }
    var end = start
    while end < count, bytes[end] > 32, bytes[end] != 44 { end += 1 }
    position = end
    return Range(uncheckedBounds: (start, end))
  }

  @inline(__always)
  private func skipLine(_ position: inout Int) {
    while position < bytes.count, bytes[position] != 10 { position += 1 }
    position += 1
  }

  private func text(_ range: Range<Int>) -> String {
    "'" + String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) + "'"
  }

  /// A decimal number: by hand if it has up to 19 digits and a small exponent, else by the standard library.
  @inline(__always)
  private func number(_ range: Range<Int>) -> Double? {
    var position = range.lowerBound
    var digits: UInt64 = 0
    var digitCount = 0
    var fraction = 0
    while position < range.upperBound {
      let digit = bytes[position] &- 48
      if digit < 10 {
        digits = digits &* 10 &+ UInt64(digit)
        digitCount += digits > 0 ? 1 : 0
        position += 1
      } else if bytes[position] == 46, fraction == 0 {
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
    // Both are exact, so that one division rounds once (Clinger 1990).
    return places == 0 ? Double(digits) : Double(digits) / EdgeListParser.powersOfTen[places]
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}

/// A non-negative decimal integer below 2^31, or nil.
@inline(__always)
private func parseNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
  guard end - start <= 10 else { return nil }
  var number = 0
  for position in start..<end {
    let digit = bytes[position] &- 48
    guard digit < 10 else { return nil }
    number = number &* 10 &+ Int(digit)
  }
  return number
}

/// The names met so far and their numbers: a flat hash table over places in the text.
struct NameTable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var places: [(start: Int, length: Int32, hash: UInt32)] = []
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { places.count }

  /// The number of a name; a new name gets the next number.
  @inline(__always)
  mutating func vertex(_ start: Int, _ end: Int) -> Int32 {
    var hash = FNVHash()
    for position in start..<end { hash.add(bytes[position]) }
    let short = UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32)
    let mask = slots.count - 1
    var slot = Int(short) & mask
    while slots[slot] >= 0 {
      let known = places[Int(slots[slot])]
      if known.hash == short, equal(known.start, Int(known.length), start, end - start) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let name = Int32(places.count)
    slots[slot] = name
    places.append((start, Int32(end - start), short))
    if 2 * places.count > slots.count { grow() }
    return name
  }

  @inline(__always)
  private func equal(_ first: Int, _ length: Int, _ second: Int, _ secondLength: Int) -> Bool {
    guard length == secondLength else { return false }
    for offset in 0..<length where bytes[first + offset] != bytes[second + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    let mask = slots.count - 1
    for (name, place) in places.enumerated() {
      var slot = Int(place.hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(name)
    }
  }

  func names() -> [String] {
    places.map { place in
      String(
        decoding: UnsafeBufferPointer(rebasing: bytes[place.start..<(place.start + Int(place.length))]),
        as: UTF8.self)
    }
  }
}
