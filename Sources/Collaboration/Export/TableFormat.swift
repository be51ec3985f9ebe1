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

  /// Describes a format.
  public init(name: String, summary: String, fileEnding: String, text: @escaping @Sendable (Table) -> String)
  {
    self.name = name
    self.summary = summary
    self.fileEnding = fileEnding
    self.text = text
  }
}
