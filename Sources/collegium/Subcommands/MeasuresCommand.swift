import ArgumentParser
import Collaboration

/// `collegium measures`.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures", abstract: "List the measures and what they mean.",
    discussion: """
      Measures of actors (persons, institutions, countries) are columns of persons.csv, institutions.csv and countries.csv, and the \
      values of 'rank --by'; those of pairs are columns of the edges; those of networks are rows of network.csv.

      Example:
        collegium measures --format csv > measures.csv
      """)

  @Option(help: ArgumentHelp("How to print the list.", valueName: "format"))
  var format: TableFormat = .text

  func run() throws {
    let rows =
      Measures.vertex.map { ("actors", $0.name, $0.summary) }
      + Measures.pair.map { ("pairs", $0.name, $0.summary) }
      + Measures.network.map { ("networks", $0.name, $0.summary) }
    let table = Table(
      title: "",
      columns: [
        Column("of", rows.map { .text($0.0) }), Column("measure", rows.map { .text($0.1) }),
        Column("meaning", rows.map { .text($0.2) }),
      ])
    try StandardOutput.write(format.text(table))
  }
}
