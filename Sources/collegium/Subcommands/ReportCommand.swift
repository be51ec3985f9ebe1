import ArgumentParser
import Collaboration

/// `collegium report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report for people: one HTML page with figures, rankings and diagrams.",
    discussion: "Example: collegium report talks.md --output report.html")

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption

  func run() throws {
    let analysis = Analysis(try input.resolvedCorpus(), options: network.options)
    try output.write(HTMLWriter.page(try analysis.drawnReport()))
  }
}

extension Analysis {
  /// The report with its diagrams, where this build can draw.
  func drawnReport() throws -> Report {
    #if Graphviz
      return try report(
        personsDrawing: DiagramDrawing(diagram(of: .persons)).svg(isInline: true),
        institutionsDrawing: corpus.institutions.isEmpty
          ? nil : DiagramDrawing(diagram(of: .institutions)).svg(isInline: true),
        version: Collegium.version)
    #else
      return report(personsDrawing: nil, institutionsDrawing: nil, version: Collegium.version)
    #endif
  }
}
