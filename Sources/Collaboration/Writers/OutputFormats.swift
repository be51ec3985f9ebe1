/// A format in which tables are written.
public struct TableFormat: Sendable {
  /// The name that `--format` takes.
  public let name: String
  /// One line for the help.
  public let summary: String
  /// The usual file ending, without the point.
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

/// The one list of formats that Collegium writes.
public enum OutputFormats {
  /// Formats of tables.
  public static let tables: [TableFormat] = [.text, .csv, .json, .markdown, .latex]

  /// Formats of networks.
  public static let networks: [NetworkFormat] =
    [
      .graphML, .gexf, .csv, .json, .jsonLines, .edgeList, .matrix, .pajek, .vosviewer, .vosviewerJSON,
      .cytoscape,
      .cx2, .dot, .latex, .markdown, .cslJSON,
    ] + NetworkFormat.databases

  /// Returns the table format of that name, or nil.
  public static func table(named name: String) -> TableFormat? { tables.first { $0.name == name } }

  /// Returns the network format of that name, or nil.
  public static func network(named name: String) -> NetworkFormat? { networks.first { $0.name == name } }

  /// Returns the network format that a file's name asks for by its ending, or nil; of several, the first of the
  /// list.
  public static func network(ofFile name: String) -> NetworkFormat? {
    networks.first { format in
      format.suffixes.contains { suffix in
        suffix.lastIndex(of: ".").map { name.hasSuffix(suffix[$0...]) } ?? false
      }
    }
  }
}
