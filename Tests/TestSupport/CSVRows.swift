/// A CSV file, read by a parser that shares nothing with the writer.
public struct CSVRows: Sendable {
  /// The names of the columns.
  public var columns: [String]
  /// The rows, each as long as the columns are many.
  public var rows: [[String]]

  /// Why a text is no table.
  public struct Malformed: Error {
    /// The row, counted from 0 for the columns.
    public var row: Int
    /// What is wrong with it.
    public var reason: String
  }

  /// Reads RFC 4180 with line feeds; throws ``Malformed`` for an open quote or a row of another length.
  public init(_ text: String) throws {
    var all: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var wasQuoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    func advance() -> Unicode.Scalar? { scalars.next() }
    while let scalar = next {
      next = advance()
      if isQuoted {
        if scalar == "\"" {
          if next == "\"" {
            field += "\""
            next = advance()
          } else {
            isQuoted = false
          }
        } else {
          field.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"", field.isEmpty, !wasQuoted {
        isQuoted = true
        wasQuoted = true
      } else if scalar == "," || scalar == "\n" {
        row.append(field)
        field = ""
        wasQuoted = false
        if scalar == "\n" {
          all.append(row)
          row = []
        }
      } else {
        if scalar == "\"" || wasQuoted { throw Malformed(row: all.count, reason: "text beside quotes") }
        field.unicodeScalars.append(scalar)
      }
    }
    if isQuoted { throw Malformed(row: all.count, reason: "open quote") }
    if !field.isEmpty || !row.isEmpty { throw Malformed(row: all.count, reason: "no line feed at the end") }
    columns = all.first ?? []
    rows = Array(all.dropFirst())
    for (index, row) in rows.enumerated() where row.count != columns.count {
      throw Malformed(row: index + 1, reason: "\(row.count) fields for \(columns.count) columns")
    }
  }

  /// The values of a column; empty where there is none of that name.
  public subscript(column: String) -> [String] {
    guard let index = columns.firstIndex(of: column) else { return [] }
    return rows.map { $0[index] }
  }
}
