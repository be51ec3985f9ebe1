/// How the works of an analysis are cut into slices, of each of which a network is built.
public enum Slices: Sendable, Hashable {
  /// Blocks of so many years, counted back from the last year: the last is whole, and the first may be short.
  case blocks(Int)
  /// Windows of so many years, moved by some years; whole ones only, but one shorter one where there are fewer years.
  case windows(Int, step: Int)
  /// From the first year to each.
  case cumulative
  /// The sessions of an event, in the order of the works.
  case sessions
  /// The tracks of an event, in the order of the works.
  case tracks

  /// Single years.
  public static let years = Slices.blocks(1)

  /// What `--slices` reads.
  public static let help = "1, 5, 5/1, cumulative, session or track"

  /// Reads `5` (blocks), `5/1` (windows), `cumulative`, `session` or `track`; nil for anything else, and for windows
  /// that step over years.
  public init?(_ text: String) {
    switch text {
    case "cumulative": self = .cumulative
    case "session": self = .sessions
    case "track": self = .tracks
    default:
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
      guard (1...2).contains(parts.count), parts.allSatisfy({ (1...9999).contains($0) }) else { return nil }
      if parts.count == 1 {
        self = .blocks(parts[0])
      } else {
        guard parts[1] <= parts[0] else { return nil }
        self = .windows(parts[0], step: parts[1])
      }
    }
  }

  /// Whether slices are of years, and so have an order in time.
  public var areOfYears: Bool { self != .sessions && self != .tracks }

  /// The slices as `--slices` reads them.
  public var description: String {
    switch self {
    case .blocks(let size): "\(size)"
    case .windows(let size, let step): "\(size)/\(step)"
    case .cumulative: "cumulative"
    case .sessions: "session"
    case .tracks: "track"
    }
  }

  /// Returns the first and the last year of each slice, in order; none for sessions and tracks.
  func ranges(of years: ClosedRange<Int>) -> [ClosedRange<Int>] {
    let (first, last) = (years.lowerBound, years.upperBound)
    switch self {
    case .blocks(let size):
      var ranges: [ClosedRange<Int>] = []
      var end = last
      while end >= first {
        ranges.append(max(first, end - size + 1)...end)
        end -= size
      }
      return ranges.reversed()
    case .windows(let size, let step):
      guard last - first + 1 >= size else { return [years] }
      return stride(from: first, through: last - size + 1, by: step).map { $0...($0 + size - 1) }
    case .cumulative: return years.map { first...$0 }
    case .sessions, .tracks: return []
    }
  }

  /// Returns `2015` or `2011-2015`.
  static func label(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)-\(years.upperBound)"
  }
}
