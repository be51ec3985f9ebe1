import GraphLayout

/// Everything that a drawing shows, with its position: what the DOT text with positions is written from.
struct Scene {
  struct Circle {
    var center: SIMD2<Double>
    var radius: Double
    var color: String
    /// The share of the ring around the circle that is dark; nil for no ring.
    var ring: Double?
    /// The vertex of the diagram that it shows; nil in the legend.
    var vertex: Int?
    /// The hub of the diagram that it shows, as a square.
    var hub: Int?
    /// Whether it is drawn as a square of about the same area.
    var isSquare = false

    /// Half the side of the square.
    var halfSide: Double { 0.791 * radius }
  }

  /// A cell of a matrix.
  struct Cell {
    var box: Box
    var color: String
    /// The edge of the diagram that it shows; nil on the diagonal and in the legend.
    var edge: Int?
    /// Whether its border is dashed.
    var isDashed = false
  }

  struct Text {
    /// The box that the text fills; lines are flush with the side that the alignment names.
    var box: Box
    var lines: [String]
    var alignment = TextAlignment.left
    var fontSize = 10.0
    var isBold = false
    var color = DiagramStyle.textColor
    /// The colour that it stands on and contrasts with, instead of having a colour of its own.
    var ground: String?
    /// Whether lines behind the text are veiled.
    var isVeiled = false
    /// The vertex of the diagram that it names.
    var vertex: Int?
  }

  struct Line {
    var path: EdgePath
    var width: Double
    var color: String
    var isDashed: Bool
    /// The edge of the diagram that it shows; nil in the legend.
    var edge: Int?
    /// Whether it joins a hub to one of its vertices.
    var isSpoke = false
  }

  /// The tinted ground of communities, behind everything.
  var areas: [Circle] = []
  /// The names of communities, in front of lines and circles.
  var areaNames: [Text] = []
  var circles: [Circle] = []
  var texts: [Text] = []
  var lines: [Line] = []
  var cells: [Cell] = []
  /// What is shown whatever is drawn in it.
  var frame: Box?

  /// The box around everything.
  var bounds: Box {
    let boxes =
      circles.map { Box(center: $0.center, size: SIMD2(repeating: 2 * $0.radius)) } + texts.map(\.box)
      + areas.map { Box(center: $0.center, size: SIMD2(repeating: 2 * $0.radius)) } + areaNames.map(\.box)
      + lines.map(\.path.bounds) + cells.map(\.box) + (frame.map { [$0] } ?? [])
    return Box.around(boxes) ?? Box(center: .zero, size: .zero)
  }

  /// Adds a text whose upper left corner is given, and returns its size.
  @discardableResult
  mutating func add(
    _ lines: [String], upperLeft: SIMD2<Double>, fontSize: Double, isBold: Bool = false,
    color: String = DiagramStyle.textColor
  ) -> SIMD2<Double> {
    let size = TextMetrics.size(lines, fontSize: fontSize, isBold: isBold)
    let box = Box(lower: upperLeft - SIMD2(0, size.y), upper: upperLeft + SIMD2(size.x, 0))
    texts.append(Text(box: box, lines: lines, fontSize: fontSize, isBold: isBold, color: color))
    return size
  }
}
