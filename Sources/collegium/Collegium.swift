import ArgumentParser

/// The command: parses what the user typed and hands it to one subcommand.
@main
struct Collegium: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "collegium",
    abstract: "Analyses who works with whom.",
    discussion: """
      Reads reports, bibliographies and database exports, finds out which persons and institutions are meant, \
      measures their collaboration networks, and writes tables, rankings, reports and diagrams.

      Example: collegium analyze talks.md --output Output/

      Exit status: 0 done, 64 wrong usage, 65 bad data (with --strict, any warning), 66 no such input, \
      73 cannot write, 1 anything else.
      """,
    version: version,
    subcommands: [
      Analyze.self, Rank.self, DiagramCommand.self, ReportCommand.self, Resolve.self, TrainingPairs.self, Affiliations.self,
      Formats.self,
      MeasuresCommand.self,
    ])
}
