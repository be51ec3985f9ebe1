/// A date of which a record may state only the beginning: a year, a month of it, a day, a time of day.
///
/// Parts are set from the left: no day without a month, no minute without an hour.
public struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  // Every work has a date: in eight bytes instead of 72. Negative is unknown.
  @usableFromInline var storedYear: Int32
  @usableFromInline var storedMonth: Int8 = -1
  @usableFromInline var storedDay: Int8 = -1
  @usableFromInline var storedHour: Int8 = -1
  @usableFromInline var storedMinute: Int8 = -1

  /// The year in the Gregorian calendar.
  @inlinable public var year: Int { Int(storedYear) }
  /// The month, 1...12.
  @inlinable public var month: Int? { Self.known(storedMonth) }
  /// The day of the month, 1...31.
  @inlinable public var day: Int? { Self.known(storedDay) }
  /// The hour, 0...23, in the event's own time zone.
  @inlinable public var hour: Int? { Self.known(storedHour) }
  /// The minute, 0...59.
  @inlinable public var minute: Int? { Self.known(storedMinute) }

  @inlinable static func known(_ part: Int8) -> Int? { part < 0 ? nil : Int(part) }

  /// The years that a work can be of; what is outside of them is a mistake of the record.
  @inlinable package static var usableYears: ClosedRange<Int> { 1...2999 }

  /// Makes a date of the parts that are known; parts after an unknown or impossible one are dropped.
  @inlinable
  public init(year: Int, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil) {
    storedYear = Int32(clamping: year)
    guard let month, (1...12).contains(month) else { return }
    storedMonth = Int8(month)
    guard let day, (1...31).contains(day) else { return }
    storedDay = Int8(day)
    guard let hour, (0...23).contains(hour) else { return }
    storedHour = Int8(hour)
    guard let minute, (0...59).contains(minute) else { return }
    storedMinute = Int8(minute)
  }

  /// ISO 8601, cut where knowledge ends: `2021`, `2021-04`, `2021-04-14`, `2021-04-14T17:45`.
  public var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let digits = String(year)
    var text = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    guard let month else { return text }
    text += "-" + two(month)
    guard let day else { return text }
    text += "-" + two(day)
    guard let hour, let minute else { return text }
    return text + "T" + two(hour) + ":" + two(minute)
  }

  /// Earlier before later; a date that says less before one that says more within it.
  public static func < (left: Self, right: Self) -> Bool {
    left.sortKey.lexicographicallyPrecedes(right.sortKey)
  }

  private var sortKey: [Int] { [year, month ?? 0, day ?? 0, hour ?? -1, minute ?? -1] }
}
