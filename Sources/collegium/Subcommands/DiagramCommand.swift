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
        collegium diagram talks.md --of persons-institutions --output affiliations.svg
        collegium diagram talks.md --of countries --layout matrix --output countries.svg
        collegium diagram talks.md --counting fractional > persons.dot
        collegium diagram talks.md --colour-by country --theme dark --output persons.svg
        collegium diagram talks.md --colour-by mean-year --size-by betweenness --output years.svg
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup var output: OutputOption

  @Option(
    help: ArgumentHelp(
      "What to draw: a network of persons, institutions or countries, or persons-institutions (persons, each joined to the institutions that it states).",
      valueName: "actors"))
  var of: DrawnNetwork = .persons

  @Option(
    help: ArgumentHelp(
      "By default, the format of the ending of --output, else dot.", valueName: "format"))
  var format: DiagramFormat?

  @OptionGroup(title: "Diagrams") var drawing: DiagramOptions

  func validate() throws {
    if of == .affiliations { try drawing.validateForAffiliations() }
    if format == nil, let ending = output.ending, OutputFormats.diagram(ofEnding: ending) == nil {
      throw ValidationError(
        "There is no diagram format for the ending '.\(ending)'; name one with --format: "
          + DiagramFormat.allValueStrings.joined(separator: ", ") + ".")
    }
  }

  func run() throws {
    let format = format ?? output.ending.flatMap(OutputFormats.diagram(ofEnding:)) ?? .dot
    if format.name == "dot", drawing.layout == .matrix {
      throw ValidationError(
        "A matrix is no graph for DOT; name a file with --output that ends in .svg, .png or .pdf.")
    }
    if format.image != nil, DiagramRenderer.graphviz == nil { throw format.withoutRenderer }
    let source = try input.networkSource(network, selection, of: of.actors)
    if of == .affiliations, case .precomputed(_, let name, _) = source {
      throw CommandError(
        .badData, at: name, "a precomputed network states no affiliations",
        remedy: "give the bibliography from which it was made")
    }
    let measured = MeasuredNetwork(source.network(of: of.actors))
    var options = try drawing.options(of: [measured])[0]
    options.title = selection.title
    let diagram =
      of == .affiliations
      ? Diagram(affiliationsOf: measured, options: options) : Diagram(of: measured, options: options)
    StandardError.progress("drawing")
    try output.write(try format.bytes(diagram, renderer: .graphviz))
  }
}

/// What 'diagram' draws.
enum DrawnNetwork: String, CaseIterable, ExpressibleByArgument {
  case persons, institutions, countries
  /// Persons and the institutions that they state.
  case affiliations = "persons-institutions"

  /// The network that it is made of.
  var actors: CollaborationNetwork.Actors { .init(rawValue: rawValue) ?? .persons }
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
