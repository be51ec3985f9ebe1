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
      "How vertices are placed: standard (neighbours together, distances true), vos (as on VOSviewer's maps), matrix (rows and columns, at most \(Diagram.matrixLimit), whose cells are the edges; in SVG, PNG and PDF).",
      valueName: "layout"))
  var layout: Diagram.Layout = .standard

  @Option(
    help: ArgumentHelp(
      "Which edges are lines: auto (all; where there are many, a work of many authors is a square joined to them), all, backbone (those whose weight stands out).",
      valueName: "edges"))
  var edges: Diagram.EdgeSelection = .auto

  @Option(
    help: ArgumentHelp(
      "What colours show: community, institution, country, first-year, mean-year, none, or a column of the table of vertices, such as betweenness or sector: numbers have a scale of colours. By default, communities.",
      valueName: "what"))
  var colourBy: Diagram.Coloring?

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
    if level == .communities {
      if layout == .matrix {
        throw ValidationError("--layout matrix is about actors; leave it out with --level communities.")
      }
      let given = [
        ("--colour-by", colourBy != nil), ("--size-by", sizeBy != nil), ("--highlight", !highlight.isEmpty),
        ("--positions", positions != nil),
      ]
      if let (name, _) = given.first(where: \.1) {
        throw ValidationError("\(name) is about actors; leave it out with --level communities.")
      }
    }
    if let sizeBy, Measures.vertex(named: sizeBy)?.isRankable != true {
      let names = Measures.vertex.filter(\.isRankable).map(\.name)
      let question = NearNames.question(sizeBy, among: names)
      throw ValidationError(
        "There is no measure '\(sizeBy)' to size by; \(question.isEmpty ? "" : question + " ")'collegium measures' lists them."
      )
    }
  }

  /// Checks that nothing is asked for that a diagram of persons and institutions does not have.
  func validateForAffiliations() throws {
    let isByColumn = if case .column? = colourBy { true } else { false }
    let given = [
      ("--level communities", level == .communities), ("--layout matrix", layout == .matrix),
      ("--size-by", sizeBy != nil), ("--edges", edges != .auto), ("--colour-by with a column", isByColumn),
    ]
    if let (name, _) = given.first(where: \.1) {
      throw ValidationError(
        "\(name) is about one kind of actors; leave it out with --of persons-institutions.")
    }
  }

  /// The library's options for the diagrams of some networks, in their order. A measure or column that not all of them
  /// have is passed over where it is missing.
  ///
  /// - Throws: ``ValidationError`` where none of them has it.
  func options(of networks: [MeasuredNetwork]) throws -> [Diagram.Options] {
    let usual = try options()
    var chosen = [Diagram.Options](repeating: usual, count: networks.count)
    let kinds = networks.map(\.network.actors.rawValue).joined(separator: " or ")
    if let sizeBy {
      for (place, measured) in networks.enumerated() {
        let measure = Measures.vertex(named: sizeBy)
        chosen[place].size = measure.flatMap { $0.actors.contains(measured.network.actors) ? $0 : nil }
      }
      if chosen.allSatisfy({ $0.size == nil }) {
        throw ValidationError("A network of \(kinds) has no measure '\(sizeBy)'.")
      }
    }
    if case .column(let name)? = colourBy {
      let have = networks.map { $0.hasColumn(named: name) }
      guard have.contains(true) else {
        let question = NearNames.question(name, among: networks.flatMap(\.columnNames))
        throw ValidationError(
          "A network of \(kinds) has no column '\(name)' to colour by; \(question.isEmpty ? "" : question + " ")its table has the columns."
        )
      }
      for place in networks.indices where !have[place] { chosen[place].coloring = usualColoring }
    }
    return chosen
  }

  private var usualColoring: Diagram.Coloring { .community }

  /// The options without what depends on the network.
  private func options() throws -> Diagram.Options {
    var options = Diagram.Options(limit: limit, labelLimit: labels.limit)
    options.level = level
    options.layout = layout
    options.edges = edges
    options.coloring = colourBy ?? usualColoring
    options.hasLegend = legend
    options.theme = theme
    options.width = width
    options.highlights = highlight
    if let positions { options.positions = try PositionTable.read(positions) }
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
extension Diagram.Layout: ExpressibleByArgument {}
extension Diagram.EdgeSelection: ExpressibleByArgument {}

extension Diagram.Coloring: ExpressibleByArgument {
  /// Reads `community`, `institution`, `country`, `none`, or the name of a column, with hyphens or underscores.
  public init?(argument: String) {
    switch argument {
    case "": return nil
    case "community": self = .community
    case "institution": self = .institution
    case "country": self = .country
    case "none": self = .none
    case "first-year", "mean-year", "last-year": self = .column(argument.replacing("-", with: "_"))
    default: self = .column(argument)
    }
  }
}
extension Diagram.Theme: ExpressibleByArgument {}
