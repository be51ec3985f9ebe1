import ByteFormats
import Collaboration

/// The positions of a table with the columns id, x and y.
enum PositionTable {
  /// Reads a file of comma- or tab-separated values; rows without two numbers place nothing.
  ///
  /// - Throws: ``CommandError`` where the file cannot be read, or has no such columns or no position.
  static func read(_ path: String) throws -> [String: SIMD2<Double>] {
    var columns: (id: Int, x: Int, y: Int)?
    var delimiter = UInt8(ascii: ",")
    var positions: [String: SIMD2<Double>] = [:]
    try InputLines.forEach(in: path) { line in
      guard let line, !line.isEmpty else { return }
      if columns == nil, line.contains(UInt8(ascii: "\t")) { delimiter = UInt8(ascii: "\t") }
      var scanner = CSVScanner(line, delimiter: delimiter)
      var cells: [CSVScanner.Cell] = []
      guard scanner.next(into: &cells) else { return }
      let texts = cells.map { scanner.text($0) }
      guard let known = columns else {
        let names = texts.map { $0.lowercased() }
        guard let x = names.firstIndex(of: "x"), let y = names.firstIndex(of: "y"),
          let id = ["id", "person", "institution", "country", "vertex"].lazy.compactMap(names.firstIndex(of:))
            .first
        else {
          throw CommandError(
            .badData, at: "\(path):1", "the first line names no columns id, x and y",
            remedy: "give a table such as 'collegium export --format csv' writes")
        }
        columns = (id, x, y)
        return
      }
      guard texts.count > max(known.id, known.x, known.y), let x = Double(texts[known.x]),
        let y = Double(texts[known.y]), x.isFinite, y.isFinite
      else { return }
      positions[texts[known.id]] = SIMD2(x, y)
    }
    guard !positions.isEmpty else {
      throw CommandError(
        .badData, at: path, "no row has an id and two numbers x and y",
        remedy: "give a table such as 'collegium export --format csv' writes")
    }
    return positions
  }
}
