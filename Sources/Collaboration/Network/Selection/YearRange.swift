/// Years from one to another, both included; either end may be open.
public struct YearRange: Sendable, Hashable, CustomStringConvertible {
  /// The first year; nil where there is none.
  public let first: Int?
  /// The last year; nil where there is none.
  public let last: Int?

  /// Makes a range; nil where the first year is behind the last, or neither is given.
  public init?(first: Int?, last: Int?) {
    if first == nil, last == nil { return nil }
    if let first, let last, first > last { return nil }
    self.first = first
    self.last = last
  }

  /// What keeps a text from being a range of years.
  public enum Obstacle: Error, Hashable {
    /// It names no years.
    case unreadable
    /// Its first year is behind its last.
    case reversed(Int, Int)
  }

  /// Reads `2015-2020`, `2015-`, `-2020` or `2018`; the hyphen may be a dash.
  public init(_ text: String) throws(Obstacle) {
    let sides = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "—" }
      .map { $0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed() }.map { String($0) }
    func year(_ text: String) throws(Obstacle) -> Int? {
      if text.isEmpty { return nil }
      guard text.utf8.count <= 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw .unreadable
      }
      return Int(text)
    }
    guard (1...2).contains(sides.count) else { throw .unreadable }
    let first = try year(sides[0])
    let last = sides.count == 1 ? first : try year(sides[1])
    if let first, let last, first > last { throw .reversed(first, last) }
    guard let range = YearRange(first: first, last: last) else { throw .unreadable }
    self = range
  }

  /// Whether a year is in the range.
  public func contains(_ year: Int) -> Bool { year >= first ?? .min && year <= last ?? .max }

  /// The range as it is read: `2015-2020`, `2015-`, `-2020`, `2018`.
  public var description: String {
    if let first, first == last { return String(first) }
    return "\(first.map(String.init) ?? "")-\(last.map(String.init) ?? "")"
  }
}
