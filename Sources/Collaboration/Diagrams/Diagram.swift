import GraphLayout

/// A network diagram: circles joined by lines, and the words that explain them.
///
/// Plain values, free of bibliography and of Graphviz. Texts may contain anything that a record states; the writers
/// escape them.
public struct Diagram: Hashable, Sendable {
  /// What the circles are: persons are small circles with the name beside them, institutions and countries large ones
  /// with the name inside where it fits.
  public typealias Kind = CollaborationNetwork.Actors

  /// A circle.
  public struct Vertex: Hashable, Sendable {
    /// The identifier in the DOT text and, with ``Diagram/name`` before it, in the SVG. Unique.
    public var id: String
    /// The full name.
    public var label: String
    /// An acronym or short name, preferred in the drawing.
    public var shortLabel: String?
    /// What the circle's area shows, 0 or more.
    public var size: Double
    /// The number of its community or country, which gives the colour; nil is drawn grey.
    public var group: Int?
    /// The share, 0...1, that an arc around the circle shows; nil draws none.
    public var ring: Double?
    /// The text shown when pointing at it: full name and figures, one per line.
    public var tooltip: String
    /// Whether it is drawn as a square: an institution among persons.
    public var isSquare = false

    /// Makes a circle from what it shows.
    public init(
      id: String, label: String, shortLabel: String? = nil, size: Double, group: Int? = nil,
      ring: Double? = nil, tooltip: String = ""
    ) {
      self.id = id
      self.label = label
      self.shortLabel = shortLabel
      self.size = size
      self.group = group
      self.ring = ring
      self.tooltip = tooltip
    }
  }

  /// A line between two circles.
  public struct Edge: Hashable, Sendable {
    /// One end, as an index of ``Diagram/vertices``.
    public var source: Int
    /// The other end, as an index of ``Diagram/vertices``.
    public var target: Int
    /// What the line's width shows, above 0.
    public var weight: Double
    /// Whether the line is dashed: it shows something weaker than the others.
    public var isDashed: Bool
    /// The text shown when pointing at it.
    public var tooltip: String

    /// Makes a line from what it shows.
    public init(source: Int, target: Int, weight: Double, isDashed: Bool = false, tooltip: String = "") {
      self.source = source
      self.target = target
      self.weight = weight
      self.isDashed = isDashed
      self.tooltip = tooltip
    }
  }

  /// Works of many vertices, drawn as one: a small square joined to each.
  public struct Hub: Hashable, Sendable {
    /// The vertices, as indices of ``Diagram/vertices``, ascending.
    public var members: [Int]
    /// The text shown when pointing at it.
    public var tooltip: String

    /// Makes a hub from its vertices.
    public init(members: [Int], tooltip: String = "") {
      self.members = members
      self.tooltip = tooltip
    }
  }

  /// The ground of a community on a map of many vertices.
  public struct Area: Hashable, Sendable {
    /// The vertices, as indices of ``Diagram/vertices``, ascending.
    public var members: [Int]
    /// What it is about, in a few words; empty where nothing is known.
    public var topics: String
    /// Its strongest members, and how many more there are.
    public var leaders: String
    /// The group whose colour it has; nil where colours show something else.
    public var group: Int?

    /// Makes an area from its members and its name.
    public init(members: [Int], topics: String = "", leaders: String, group: Int? = nil) {
      self.members = members
      self.topics = topics
      self.leaders = leaders
      self.group = group
    }
  }

  /// What size, width, colour, dashed lines and arcs mean, in the reader's words.
  public struct Legend: Hashable, Sendable {
    /// What the area of a circle shows, such as `joint works, summed over co-authors`.
    public var size: String
    /// What the width of a line shows, such as `joint works, full counting`.
    public var width: String
    /// What the colours show, such as `communities (Leiden)`.
    public var color: String
    /// The groups' names by their numbers. A group without one is named after its largest vertex.
    public var groupNames: [Int: String]
    /// The colours of groups that have an order, such as years, by their numbers, as `#RRGGBB` on white; empty where
    /// groups have none.
    public var groupColors: [Int: String] = [:]
    /// What a dashed line shows; stated only where there is one.
    public var dashed: String
    /// What an arc around a circle shows; stated only where there is one.
    public var ring: String

    /// Makes a legend from its texts.
    public init(
      size: String, width: String, color: String = "communities", groupNames: [Int: String] = [:],
      dashed: String = "", ring: String = ""
    ) {
      self.size = size
      self.width = width
      self.color = color
      self.groupNames = groupNames
      self.dashed = dashed
      self.ring = ring
    }
  }

  /// The name of the graph and of its files, and the beginning of the ids in its SVG: two diagrams with
  /// different names can be on one page.
  public var name: String
  /// What the circles are.
  public var kind: Kind
  /// The heading.
  public var title: String
  /// What was counted from what, such as `23 works, full counting`.
  public var subtitle: String
  /// The circles.
  public var vertices: [Vertex]
  /// The lines. Each joins two different vertices, and no pair twice with the same style.
  public var edges: [Edge]
  /// Works of many vertices that stand for all pairs of these.
  public var hubs: [Hub] = []
  /// The communities that are areas where there are many vertices; nil for groups of many.
  public var areas: [Area]?
  /// Where the vertices are, as ``Graph/layout(weighted:initial:seed:threads:)`` places them; nil to be laid out.
  public var positions: [SIMD2<Double>]?
  /// The part of the plane that the drawing shows whatever it draws of it, in the unit of ``positions``; nil for just what it
  /// draws.
  public var frame: Box?
  /// Whether each circle is a community of what ``kind`` says.
  public var isOfCommunities = false
  /// The vertices in the order of rows and columns, where the drawing is a matrix; nil for circles joined by lines.
  public var matrixOrder: [Int]?
  /// Whether persons are circles and institutions squares.
  public var isTwoMode: Bool { vertices.contains(where: \.isSquare) }
  /// The vertices to point out, as indices of ``Diagram/vertices``.
  public var highlights: Set<Int> = []
  /// Whether the drawing has a legend.
  public var hasLegend = true
  /// The language of the legend.
  var language = Language.english
  /// The colours of the drawing.
  public var theme = Theme.light
  /// The width of an image in pixels; nil for the usual.
  public var width: Int?
  /// What sizes, widths and colours mean.
  public var legend: Legend
  /// Notes below the drawing, such as how many vertices and edges were left out.
  public var notes: [String]
  /// The maximum number of vertices named in the drawing: the largest; the others are named by tooltips.
  public var labelLimit: Int

  /// Makes a diagram from its parts.
  public init(
    name: String, kind: Kind, title: String, subtitle: String, vertices: [Vertex], edges: [Edge],
    legend: Legend, notes: [String] = [], labelLimit: Int = .max
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.subtitle = subtitle
    self.vertices = vertices
    self.edges = edges
    self.legend = legend
    self.notes = notes
    self.labelLimit = labelLimit
  }
}
