import ArgumentParser
import Bibliography
import BibliographyReaders
import Collaboration

/// `collegium formats`.
struct Formats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what Collegium reads and writes, or show what an input looks like.",
    discussion: """
      Inputs are recognised by their content; --from names a format where that fails. Prints a table, or the \
      beginning of a typical input of the named format.

      Examples:
        collegium formats
        collegium formats indico-report
      """)

  @Argument(help: ArgumentHelp("A format of which to show an example.", valueName: "name"))
  var name: InputFormat?

  @Option(help: ArgumentHelp("How to print the list.", valueName: "format"))
  var format: TableFormat = .text

  func run() throws {
    if let name { return try StandardOutput.write(name.example + (name.example.hasSuffix("\n") ? "" : "\n")) }
    try StandardOutput.write(format.text(Self.table))
  }

  /// Every format of the four lists: its use, its name, its usual endings and what it is.
  private static var table: Table {
    var rows: [(use: String, name: String, endings: [String], summary: String)] = []
    rows += InputFormats.all.map { ("reads", $0.name, $0.fileEndings, $0.summary) }
    rows += OutputFormats.tables.map { ("writes tables", $0.name, [$0.fileEnding], $0.summary) }
    rows += OutputFormats.networks.map { format in
      let endings = format.suffixes.map { $0.hasPrefix(".") ? String($0.dropFirst()) : $0 }
      return ("writes networks", format.name, endings, format.summary)
    }
    rows += OutputFormats.diagrams.map {
      let isWritten = $0.image == nil || DiagramRenderer.graphviz != nil
      return (
        "writes diagrams", $0.name, $0.fileEndings, $0.summary + (isWritten ? "" : " (not in this build)")
      )
    }
    return Table(
      title: "",
      columns: [
        Column("use", rows.map { .text($0.use) }), Column("format", rows.map { .text($0.name) }),
        Column("endings", rows.map { .list($0.endings) }),
        Column("what it is", rows.map { .text($0.summary) }),
      ])
  }
}
