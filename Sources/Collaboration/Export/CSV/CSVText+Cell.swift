import ByteFormats

extension CSVText {
  /// Returns a cell's field: quoted where it must be, text guarded against spreadsheets' formulas, numbers as they are.
  static func field(_ cell: Cell) -> String {
    switch cell {
    case .text, .list: field(cell.plain, guardingFormulas: true)
    default: cell.plain
    }
  }
}
