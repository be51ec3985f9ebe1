import ArgumentParser
import Collaboration

/// `collegium diagram`.
struct DiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram", abstract: "Draw a collaboration network.",
    usage: "collegium diagram <input> ... [--of <actors>] [--output <file>] [<options>]",
    discussion: """
      DOT is text that any Graphviz draws; SVG, PNG and PDF are drawn here. Up to 100 vertices, all are named; larger networks are maps. Prints the diagram on standard output, \
      or writes it to --output.

      Examples:
        collegium diagram talks.md --of institutions --output institutions.svg
        collegium diagram talks.md --counting fractional > persons.dot
        collegium diagram talks.md --colour-by country --theme dark --output persons.svg
        collegium diagram talks.md --colour-by mean-year --size-by betweenness --output years.svg
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("What to draw.", valueName: "actors"))
  var of: CollaborationNetwork.Actors = .persons

  @Option(
    help: ArgumentHelp(
      "By default, the format of the ending of --output, else dot.", valueName: "format"))
  var format: DiagramFormat?

  @OptionGroup(title: "Diagrams") var drawing: DiagramOptions

  func validate() throws {
    if format == nil, let ending = output.ending, OutputFormats.diagram(ofEnding: ending) == nil {
      throw ValidationError(
        "There is no diagram format for the ending '.\(ending)'; name one with --format: "
          + DiagramFormat.allValueStrings.joined(separator: ", ") + ".")
    }
  }

  func run() throws {
    let format = format ?? output.ending.flatMap(OutputFormats.diagram(ofEnding:)) ?? .dot
    if format.image != nil, DiagramRenderer.graphviz == nil { throw format.withoutRenderer }
    let measured = MeasuredNetwork(try input.networkSource(network, selection, of: of).network(of: of))
    var options = try drawing.options(of: [measured])[0]
    options.title = selection.title
    let diagram = Diagram(of: measured, options: options)
    StandardError.progress("drawing")
    try output.write(try format.bytes(diagram, renderer: .graphviz))
  }
}

extension OutputOption {
  /// The ending of the file's name, in lower case without the period; nil where it has none or is a device.
  var ending: String? {
    guard let name = output?.split(separator: "/").last, let point = name.lastIndex(of: "."),
      point != name.startIndex
    else { return nil }
    return name[name.index(after: point)...].lowercased()
  }
}
