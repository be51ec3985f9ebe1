import ArgumentParser
import Collaboration

/// `collegium resolve`.
struct Resolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every authorship with the person and the institutions that it means.",
    usage: "collegium resolve <input> ... [<options>]",
    discussion: """
      Prints one row per authorship, as in authorships.csv: what the record states, the line where it does, and the ids \
      of the person and the institutions that are meant.

      Example:
        collegium resolve talks.md > authorships.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("How to print the table.", valueName: "format"))
  var format: TableFormat = .csv

  func run() throws {
    let rows = Tables.authorshipRows(try input.resolvedCorpus())
    let sink = try RowSink(output.output)
    try format.write(rows) { try sink.write($0) }
    try sink.finish()
  }
}
