import ArgumentParser
import Collaboration

/// `collegium report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report for people: one HTML page with figures, rankings and diagrams.",
    usage: "collegium report <input> ... [--output <file>] [<options>]",
    discussion: """
      The page is self-contained and requests nothing from the network: it can be mailed or archived.

      Example:
        collegium report talks.md --output report.html
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Diagrams") var drawing: DiagramOptions
  @OptionGroup var output: OutputOption

  func run() throws {
    let analysis = try input.analysis(network)
    StandardError.progress("drawing")
    try output.write(try analysis.documents(drawing).report)
  }
}
