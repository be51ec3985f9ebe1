/// The one list of formats that Collegium writes: command line, help and README read it.
public enum OutputFormats {
  /// Formats of tables.
  public static let tables: [TableFormat] = [.text, .csv, .json, .markdown, .latex]

  /// Formats of networks.
  public static let networks: [NetworkFormat] =
    [
      .graphML, .gexf, .csv, .json, .jsonLines, .edgeList, .matrix, .pajek, .vosviewer, .vosviewerJSON,
      .cytoscape, .cx2, .dot, .latex, .markdown, .cslJSON,
    ] + NetworkFormat.databases

  /// Formats of diagrams.
  public static let diagrams: [DiagramFormat] = [.dot, .svg, .png, .pdf]

  /// Returns the table format of that name, or nil.
  public static func table(named name: String) -> TableFormat? { tables.first { $0.name == name } }

  /// Returns the network format of that name, or nil.
  public static func network(named name: String) -> NetworkFormat? { networks.first { $0.name == name } }

  /// Returns the diagram format of that name, or nil.
  public static func diagram(named name: String) -> DiagramFormat? { diagrams.first { $0.name == name } }

  /// Returns the diagram format of a file's ending, without the period, or nil.
  public static func diagram(ofEnding ending: String) -> DiagramFormat? {
    diagrams.first { $0.fileEndings.contains(ending) }
  }

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
