import ByteFormats

/// The rows of a table of edges, or of edges by year: ids and numbers without quotes, so that a row is cut at its commas.
struct EdgeLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var passed: PassedBytes
  private var position = 0
  /// The heads of the first cells, five or six; more may follow.
  private let heads: [String]
  private let width: Int
  /// Where each of the first cells of the row begins, and where the last of them ends, each with a comma behind it.
  private var cells: (Int, Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0, 0)
  /// The number of the row, from 1.
  private(set) var row = 0
  /// Whether a row had too few cells.
  private(set) var isDamaged = false

  /// The figures of a row.
  struct Row {
    /// The number of joint works; nil where the cell is none.
    var works: Int?
    /// The fractional weight; 0 where the cell is none.
    var fractional: Double
  }

  /// The figures of a row of a year.
  struct YearRow {
    var year: Int
    var works: Int
    var fractional: Double
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ content: StoredBytes, heads: [String] = edgeHeads) {
    self.bytes = bytes
    self.heads = heads
    width = heads.count
    passed = PassedBytes(of: content)
  }

  /// The heads of a table of edges.
  static let edgeHeads = ["source", "target", "works", "fractional", "first_year", "last_year"]
  /// The heads of a table of edges by year.
  static let yearHeads = ["source", "target", "year", "works", "fractional"]

  /// Reads the row of heads; false where they are others.
  mutating func readHead() -> Bool {
    guard cut() else { return false }
    return heads.enumerated().allSatisfy { string($0.offset) == $0.element }
  }

  /// Reads the next row; nil behind the last, and where it is damaged.
  @inline(__always)
  mutating func next() -> Row? {
    guard cut() else { return nil }
    return Row(works: whole(2).map { Int($0) }, fractional: decimal(3))
  }

  /// Reads the next row of a table by year; nil behind the last, and where it is damaged.
  @inline(__always)
  mutating func nextYear() -> YearRow? {
    guard cut() else { return nil }
    guard let year = whole(2), let works = whole(3) else {
      isDamaged = true
      return nil
    }
    return YearRow(year: Int(year), works: Int(works), fractional: decimal(4))
  }

  /// The year of a cell; nil where there is none.
  @inline(__always)
  func year(_ cell: Int) -> Int? { whole(cell).map { Int($0) } }

  private mutating func cut() -> Bool {
    guard position < bytes.count else { return false }
    passed.pass(position)
    row += 1
    var starts = (position, 0, 0, 0, 0, 0, 0)
    var cell = 1
    var index = position
    while index < bytes.count, bytes[index] != .lineFeed {
      if bytes[index] == .comma, cell <= width {
        withUnsafeMutableBytes(of: &starts) { $0.bindMemory(to: Int.self)[cell] = index + 1 }
        cell += 1
      }
      index += 1
    }
    if cell == width { withUnsafeMutableBytes(of: &starts) { $0.bindMemory(to: Int.self)[cell] = index + 1 } }
    cells = starts
    // A last row without its line feed was cut off.
    isDamaged = cell < width || index == bytes.count
    position = index + 1
    return !isDamaged
  }

  private func range(_ cell: Int) -> Range<Int> {
    withUnsafeBytes(of: cells) {
      let starts = $0.bindMemory(to: Int.self)
      return starts[cell]..<starts[cell + 1] - 1
    }
  }

  /// Returns a cell in place.
  @inline(__always)
  func text(_ cell: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range(cell)]) }

  /// Returns a cell.
  func string(_ cell: Int) -> String {
    let text = text(cell)
    return String(
      decoding: text.last == .carriageReturn ? UnsafeBufferPointer(rebasing: text.dropLast()) : text,
      as: UTF8.self)
  }

  private func whole(_ cell: Int) -> UInt64? {
    let text = text(cell)
    guard !text.isEmpty, text.count <= 18 else { return nil }
    var number: UInt64 = 0
    for byte in text {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ UInt64(digit)
    }
    return number
  }

  /// Both operands of the division are exact, so that it rounds once; what has more digits is read by the library.
  private func decimal(_ cell: Int) -> Double {
    let text = text(cell)
    var digits: UInt64 = 0
    var places = -1
    for byte in text {
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10, digits < 1 << 59 {
        digits = digits * 10 + UInt64(digit)
        if places >= 0 { places += 1 }
      } else if byte == UInt8(ascii: "."), places < 0 {
        places = 0
      } else {
        return Double(string(cell)) ?? 0
      }
    }
    guard digits < 1 << 53, places <= 22 else { return Double(string(cell)) ?? 0 }
    return places <= 0 ? Double(digits) : Double(digits) / Self.powersOfTen[places]
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19,
    1e20, 1e21, 1e22,
  ]
}
