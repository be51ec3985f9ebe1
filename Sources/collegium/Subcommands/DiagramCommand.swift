import ArgumentParser
import Collaboration

/// `collegium diagram`.
struct DiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram", abstract: "Draw a collaboration network.",
    usage: "collegium diagram <input> ... [--of <actors>] [--output <file>] [<options>]",
    discussion: """
      DOT is text that any Graphviz draws; SVG, PNG and PDF are drawn here. Prints the diagram on standard output, \
      or writes it to --output.

      Examples:
        collegium diagram talks.md --of institutions --output institutions.svg
        collegium diagram talks.md --counting fractional > persons.dot
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("What to draw.", valueName: "actors"))
  var of: CollaborationNetwork.Actors = .persons

  @Option(
    help: ArgumentHelp(
      "Without it, the ending of --output tells, else dot.", valueName: "format"))
  var format: DiagramFormat?

  @Option(help: ArgumentHelp("Draw at most so many, those of highest strength.", valueName: "number"))
  var limit = 300

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes 1 or more.") }
    if format == nil, let ending = output.ending, Self.format(ofEnding: ending) == nil {
      throw ValidationError(
        "There is no diagram format for the ending '.\(ending)'; name one with --format: "
          + DiagramFormat.allValueStrings.joined(separator: ", ") + ".")
    }
  }

  func run() throws {
    let format = format ?? output.ending.flatMap(Self.format(ofEnding:)) ?? .dot
    guard format.isDrawn else {
      throw ExitStatus.exit(ExitStatus.failure, "diagram: error: \(format.whyNotDrawn)")
    }
    let diagram: Diagram
    switch try input.content() {
    case .works(let corpus):
      diagram = Analysis(try input.resolved(corpus), options: network.options).diagram(of: of, limit: limit)
    case .network(let network, let name):
      diagram = MeasuredNetwork(CollaborationNetwork(network, actors: of)).diagram(
        title: network.title ?? name, limit: limit)
    }
    StandardError.progress("drawing")
    try output.write(try format.bytes(diagram))
  }

  private static func format(ofEnding ending: String) -> DiagramFormat? {
    DiagramFormat.allCases.first { $0.fileEndings.contains(ending) }
  }
}

extension OutputOption {
  /// The ending of the file's name, in lower case without the point; nil where it has none or is a device.
  var ending: String? {
    guard let name = output?.split(separator: "/").last, let point = name.lastIndex(of: "."),
      point != name.startIndex
    else { return nil }
    return name[name.index(after: point)...].lowercased()
  }
}
