import ArgumentParser
import Collaboration

/// `collegium measures`.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures", abstract: "List the measures and what they mean.",
    discussion: "The names are those of the columns in the CSV files and of 'rank --by'.")

  func run() throws {
    func table(_ title: String, _ rows: [(name: String, summary: String)]) -> String {
      TableFormat.text.text(
        Table(
          title: title,
          columns: [
            Column("measure", rows.map { .text($0.name) }), Column("meaning", rows.map { .text($0.summary) }),
          ]))
    }
    let texts = [
      table("Of persons, institutions and countries", Measures.vertex.map { ($0.name, $0.summary) }),
      table("Of pairs", Measures.pair.map { ($0.name, $0.summary) }),
      table("Of whole networks and sets of works", Measures.network.map { ($0.name, $0.summary) }),
    ]
    try StandardOutput.write(texts.joined(separator: "\n"))
  }
}
