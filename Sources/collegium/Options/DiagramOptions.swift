import ArgumentParser
import ByteFormats
import Collaboration

/// What a diagram shows, and how.
struct DiagramOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The maximum number to draw: those of highest strength.", valueName: "number"))
  var limit = 300

  @Option(
    help: ArgumentHelp(
      "What the circles are: actors, or communities of them.", valueName: "level"))
  var level: Diagram.Level = .actors

  @Option(
    help: ArgumentHelp(
      "Which edges are lines: auto (all; where there are many, a work of many authors is a square joined to them), all, backbone (those whose weight stands out).",
      valueName: "edges"))
  var edges: Diagram.EdgeSelection = .auto

  @Option(
    help: ArgumentHelp("What colours show: community, institution, country, none.", valueName: "what"))
  var colourBy: Diagram.Coloring = .community

  @Option(
    help: ArgumentHelp(
      "What the areas of circles show: the name of a measure (see 'collegium measures'). By default, the strength of persons, the works of institutions and countries.",
      valueName: "measure"))
  var sizeBy: String?

  @Option(
    help: ArgumentHelp(
      "How many vertices may be named, the largest first: a number, all, none. Names come where there is room.",
      valueName: "number"))
  var labels: LabelCount = .all

  @Flag(inversion: .prefixedNo, help: "Explain sizes, widths and colours below the drawing.")
  var legend = true

  @Option(help: ArgumentHelp("The colours: light, dark, print.", valueName: "theme"))
  var theme: Diagram.Theme = .light

  @Option(help: ArgumentHelp("Point out the vertices whose name contains this.", valueName: "name"))
  var highlight: [String] = []

  @Option(help: ArgumentHelp("The width of the image in pixels.", valueName: "pixels"))
  var width: Int?

  @Option(
    help: ArgumentHelp(
      "A CSV file with the columns id, x and y, such as 'export --format csv' writes: what it places stays near its place.",
      valueName: "file"))
  var positions: String?

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes 1 or more.") }
    if let width, !(100...20_000).contains(width) {
      throw ValidationError("--width takes 100 to 20000 pixels.")
    }
    if let sizeBy, Measures.vertex(named: sizeBy)?.isRankable != true {
      let names = Measures.vertex.filter(\.isRankable).map(\.name)
      let question = NearNames.question(sizeBy, among: names)
      throw ValidationError(
        "There is no measure '\(sizeBy)' to size by; \(question.isEmpty ? "" : question + " ")'collegium measures' lists them."
      )
    }
  }

  /// The library's options.
  ///
  /// - Parameter isOneOfSeveral: whether other networks are drawn with the same options, so that a measure that this
  ///   one does not have is passed over.
  func options(of actors: CollaborationNetwork.Actors, isOneOfSeveral: Bool = false) throws -> Diagram.Options
  {
    var options = Diagram.Options(limit: limit, labelLimit: labels.limit)
    options.level = level
    options.edges = edges
    options.coloring = colourBy
    options.hasLegend = legend
    options.theme = theme
    options.width = width
    options.highlights = highlight
    if let positions { options.positions = try PositionTable.read(positions) }
    if let sizeBy {
      options.size = Measures.vertex(named: sizeBy)
      if let measure = options.size, !measure.actors.contains(actors) {
        options.size = nil
        if isOneOfSeveral { return options }
        throw ValidationError("A network of \(actors.rawValue) has no measure '\(sizeBy)'.")
      }
    }
    return options
  }
}

/// A number of names: a number, all or none.
enum LabelCount: ExpressibleByArgument {
  case all, none
  case number(Int)

  init?(argument: String) {
    switch argument {
    case "all": self = .all
    case "none": self = .none
    default:
      guard let number = Int(argument), number >= 0 else { return nil }
      self = .number(number)
    }
  }

  var limit: Int {
    switch self {
    case .all: .max
    case .none: 0
    case .number(let number): number
    }
  }

  var defaultValueDescription: String { "all" }
}

extension Diagram.Level: ExpressibleByArgument {}
extension Diagram.EdgeSelection: ExpressibleByArgument {}
extension Diagram.Coloring: ExpressibleByArgument {}
extension Diagram.Theme: ExpressibleByArgument {}
