import ArgumentParser
import Collaboration

/// `collegium resolve`.
struct Resolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every authorship with the person and the institutions that it means.",
    discussion: """
      One row an authorship, as in authorships.csv: what the record writes, where it stands, and what was concluded.

      Example: collegium resolve talks.md > authorships.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOption

  @Option(
    help: ArgumentHelp(
      "One of: \(OutputFormats.tables.map(\.name).joined(separator: ", ")).", valueName: "format"))
  var format = "csv"

  func validate() throws {
    if OutputFormats.table(named: format) == nil {
      throw ValidationError("There is no table format '\(format)'.")
    }
  }

  func run() throws {
    let corpus = try input.resolvedCorpus()
    try output.write(OutputFormats.table(named: format)!.text(Tables.authorships(corpus)))
  }
}
