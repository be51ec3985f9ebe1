import GraphLayout

extension Diagram {
  /// Which edges are lines.
  public enum EdgeSelection: String, CaseIterable, Sendable {
    /// All; where there are many, a work of many authors is a square joined to its authors.
    case auto
    /// Every pair is a line.
    case all
    /// Those whose weight stands out at either end.
    case backbone
  }

  /// What the circles are.
  public enum Level: String, CaseIterable, Sendable {
    /// Each is a person, an institution or a country.
    case actors
    /// Each is a community.
    case communities
  }

  /// How vertices are placed.
  public enum Layout: String, CaseIterable, Sendable {
    /// Neighbours near each other within a frame of true distances.
    case standard
    /// As on VOSviewer's maps.
    case vos
    /// As rows and columns of a matrix, whose cells are the edges; communities are together.
    case matrix
  }

  /// What colours show.
  public enum Coloring: Hashable, Sendable {
    /// Communities found by the Leiden algorithm.
    case community
    /// The institution that a person is at most often.
    case institution
    /// The country of an institution, or of a person's institution.
    case country
    /// A column of the table of vertices, by its name: numbers have a scale of colours, texts a colour each. A column
    /// that the network does not have colours nothing.
    case column(String)
    /// Nothing: all are grey.
    case none

    /// The year of a vertex's first work.
    public static let firstYear = Coloring.column("first_year")
    /// The mean of the years of a vertex's works.
    public static let meanYear = Coloring.column(MeasuredNetwork.meanYear)
  }

  /// Light and dark colours, and black on white for print.
  public enum Theme: String, CaseIterable, Sendable {
    /// On white.
    case light
    /// On nearly black.
    case dark
    /// On white, lines and words darker.
    case print
  }

  /// The maximum number of rows of a matrix.
  public static let matrixLimit = NetworkMatrix.vertexLimit

  /// What a diagram shows of a network, and how.
  public struct Options: Sendable {
    /// The maximum number of vertices drawn: those of highest strength.
    public var limit: Int
    /// The maximum number of vertices named in the drawing: the largest; the others are named by tooltips.
    public var labelLimit: Int
    /// What the circles are.
    public var level = Level.actors
    /// How vertices are placed.
    public var layout = Layout.standard
    /// Which edges are lines.
    public var edges = EdgeSelection.auto
    /// What colours show.
    public var coloring = Coloring.community
    /// What the areas of circles show; nil for strength of persons, works of institutions and countries.
    public var size: VertexMeasure?
    /// The heading; nil for the input's.
    public var title: String?
    /// The language of legend, tooltips and notes.
    public var language = Language.english
    /// Whether there is a legend.
    public var hasLegend = true
    /// The colours.
    public var theme = Theme.light
    /// The width of an image in pixels; nil for the usual.
    public var width: Int?
    /// Names of vertices to point out, or parts of names; upper and lower case are the same.
    public var highlights: [String] = []
    /// Positions to start from, by the vertices' ids.
    public var positions: [String: SIMD2<Double>] = [:]
    /// The maximum number of threads of the layout; nil for all cores.
    public var threads: Int?

    /// The layout of the graph.
    var method: LayoutMethod { layout == .vos ? .vos : .neighborhoods }

    /// A note on the layout; nil for the standard one.
    var layoutNote: String? {
      layout == .vos
        ? language("Laid out as on VOSviewer's maps: attraction 2, repulsion 1, association strength.") : nil
    }

    /// 300 vertices, as many of them named as there is room.
    public init(limit: Int = 300, labelLimit: Int = .max) {
      self.limit = limit
      self.labelLimit = labelLimit
    }
  }
}
