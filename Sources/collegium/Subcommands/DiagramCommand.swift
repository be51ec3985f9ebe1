import ArgumentParser
import Collaboration

/// `collegium diagram`.
struct DiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram", abstract: "Draw a collaboration network.",
    discussion: """
      DOT is text that any Graphviz draws; SVG, PNG and PDF are drawn here.

      Example: collegium diagram talks.md --of institutions --output institutions.svg
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption

  @Option(help: "What to draw: persons, institutions or countries.")
  var of: CollaborationNetwork.Actors = .persons

  @Option(
    help: ArgumentHelp(
      "One of: \(DiagramFormat.allCases.map(\.rawValue).joined(separator: ", ")). Without it, the ending of --output tells, else dot.",
      valueName: "format"))
  var format: DiagramFormat?

  @Option(help: ArgumentHelp("Draw at most so many, those of highest strength.", valueName: "number"))
  var limit = 300

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes 1 or more.") }
  }

  func run() throws {
    let analysis = Analysis(try input.resolvedCorpus(), options: network.options)
    let ending = output.output?.split(separator: ".").last.map(String.init) ?? ""
    let format = format ?? DiagramFormat(rawValue: ending) ?? .dot
    try output.write(try format.bytes(analysis.diagram(of: of, limit: limit)))
  }
}
