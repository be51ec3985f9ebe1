import GraphLayout

/// A bitmap of what a drawing covers, one bit for each point by point, to find room for names.
///
/// - SeeAlso: Kittivorawong, Moritz, Wongsuphasawat & Heer, IEEE VIS 2020, doi:10.1109/VIS47514.2020.00069.
struct OccupancyBitmap {
  private let lower: SIMD2<Double>
  private let width: Int
  private let height: Int
  private let wordsPerRow: Int
  private var words: [UInt64]

  /// Makes an empty bitmap over the boxes and a margin around them.
  init(around boxes: [Box], margin: Double) {
    let frame = (Box.around(boxes) ?? Box(center: .zero, size: .zero)).grown(by: margin)
    lower = frame.lower
    width = Int(frame.size.x) + 1
    height = Int(frame.size.y) + 1
    wordsPerRow = (width + 63) / 64
    words = [UInt64](repeating: 0, count: wordsPerRow * height)
  }

  /// Marks a box as covered.
  mutating func fill(_ box: Box) {
    let (columns, rows) = cells(box)
    for y in rows.clamped(to: 0..<height) {
      Self.forEachWord(columns.clamped(to: 0..<width), start: y * wordsPerRow) { words[$0] |= $1 }
    }
  }

  /// Returns whether nothing of a box is covered and none of it is outside.
  func isFree(_ box: Box) -> Bool {
    let (columns, rows) = cells(box)
    guard columns.lowerBound >= 0, rows.lowerBound >= 0, columns.upperBound <= width,
      rows.upperBound <= height
    else { return false }
    var isFree = true
    for y in rows where isFree {
      Self.forEachWord(columns, start: y * wordsPerRow) { if words[$0] & $1 != 0 { isFree = false } }
    }
    return isFree
  }

  private func cells(_ box: Box) -> (columns: Range<Int>, rows: Range<Int>) {
    let low = (box.lower - lower).rounded(.down)
    let high = (box.upper - lower).rounded(.up)
    return (Int(low.x)..<max(Int(low.x), Int(high.x)), Int(low.y)..<max(Int(low.y), Int(high.y)))
  }

  /// Calls with each word of a part of a row, and the bits of the part.
  private static func forEachWord(_ columns: Range<Int>, start: Int, _ body: (Int, UInt64) -> Void) {
    guard !columns.isEmpty else { return }
    let (first, last) = (columns.lowerBound / 64, (columns.upperBound - 1) / 64)
    for word in first...last {
      var mask = UInt64.max
      if word == first { mask &= UInt64.max << UInt64(columns.lowerBound % 64) }
      if word == last { mask &= UInt64.max >> UInt64(63 - (columns.upperBound - 1) % 64) }
      body(start + word, mask)
    }
  }
}
