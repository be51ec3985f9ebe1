import ArgumentParser
import Collaboration

/// `collegium report`.
struct ReportCommand: ParsableCommand {
  /// What a report is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report for people: one page with figures, rankings, trends and works.",
    usage: "collegium report <input> ... [--output <file>] [<options>]",
    discussion: """
      The page is self-contained and requests nothing from the network: it can be mailed or archived, and printed or \
      saved as PDF by a browser. With --home it is about one institution and its partners.

      Examples:
        collegium report talks.md --output report.html
        collegium report talks.md --home "University of Nowhere" --title "Our partners" --output report.html
        collegium report talks.md --language de --output bericht.html
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Home and trends") var focus: FocusOptions
  @OptionGroup(title: "Diagrams") var drawing: DiagramOptions
  @OptionGroup(title: "Confidence") var doubt: ConfidenceOptions
  @OptionGroup var written: LanguageOption
  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("How to write the report: html or markdown.", valueName: "format"))
  var format: Format = .html

  func run() throws {
    let content = try input.content()
    if case .folder(let folder) = content {
      let analysis = try input.analysis(
        of: folder, network, try selection.selection(), focus, doubt, written.language)
      switch format {
      case .html: try output.write(HTMLWriter.page(analysis.documents(drawing).report))
      case .markdown:
        try output.write(
          MarkdownReport.text(analysis.report(drawings: [:], version: Collegium.version)))
      }
      return
    }
    let analysis = try input.analysis(
      of: try content.works(), network, selection, focus, doubt, written.language)
    StandardError.progress("drawing")
    switch format {
    case .html: try output.write(HTMLWriter.page(analysis.documents(drawing).report))
    case .markdown:
      try output.write(MarkdownReport.text(analysis.report(drawing: nil, version: Collegium.version)))
    }
  }
}
