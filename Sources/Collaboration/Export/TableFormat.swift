/// A format in which tables are written.
public struct TableFormat: Sendable {
  /// The name that `--format` takes.
  public let name: String
  /// One line for the help.
  public let summary: String
  /// The usual file ending, without the period.
  public let fileEnding: String
  /// Returns a table as text, with a line feed at the end.
  public let text: @Sendable (Table) -> String
  /// Whether rows are written one by one as they are made, as ``TableRows/writeCSV(_:)`` does.
  private let isCSV: Bool

  /// Describes a format.
  public init(name: String, summary: String, fileEnding: String, text: @escaping @Sendable (Table) -> String)
  {
    self.name = name
    self.summary = summary
    self.fileEnding = fileEnding
    self.text = text
    isCSV = false
  }

  /// Describes CSV, the one format whose rows are written as they are made.
  init(csv summary: String, text: @escaping @Sendable (Table) -> String) {
    (name, fileEnding) = ("csv", "csv")
    self.summary = summary
    self.text = text
    isCSV = true
  }

  /// Calls `write` with rows as text in UTF-8: piece by piece where the format allows it, so that the table is never
  /// in memory as a whole.
  public func write(_ rows: TableRows, to write: ([UInt8]) throws -> Void) rethrows {
    if isCSV { return try rows.writeCSV(write) }
    try write(Array(text(rows.table).utf8))
  }
}
