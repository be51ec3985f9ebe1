import GraphLayout

/// The figure of a vertex: a circle and its name, with the room that they need.
struct VertexFigure {
  /// The circle's radius, with the ring around it where it has one.
  private(set) var radius: Double
  /// The name's lines; empty where the drawing does not name the vertex.
  private(set) var lines: [String]
  private(set) var fontSize: Double
  /// Whether the name is inside the circle.
  private(set) var isNameInside: Bool
  /// The width and height of the name's lines.
  private(set) var nameSize: SIMD2<Double>

  var center = SIMD2<Double>.zero
  /// On which side of the circle the name is.
  var place = NamePlace.below

  private let isPerson: Bool

  /// The width of the ring around a circle, with the gap to it.
  static let ringWidth = 4.5
  private static let gap = 1.5

  init(
    _ vertex: Diagram.Vertex, style: DiagramStyle, isNamed: Bool, kind: Diagram.Kind, isOnMap: Bool = false
  ) {
    // A square of the same area reaches farther.
    let inner = style.radius(vertex.size) * (vertex.isSquare ? 1.12 : 1)
    radius = vertex.ring == nil ? inner : inner + Self.ringWidth
    fontSize = isOnMap ? style.mapFontSize(vertex.size) : style.fontSize(vertex.size)
    isPerson = kind == .persons
    let name = vertex.shortLabel ?? vertex.label
    switch kind {
    case _ where !isNamed:
      lines = []
      isNameInside = false
    case .persons:
      lines =
        isOnMap
        ? [TextMetrics.clipped(DOTText.visible(name), to: 30)]
        : TextMetrics.wrapped(name, width: 24, lines: 2)
      isNameInside = false
    case _ where isOnMap:
      lines = TextMetrics.wrapped(name, width: 26, lines: 2)
      isNameInside = false
    case .institutions, .countries:
      let size = fontSize
      let inside = [14, 10, 7].lazy.map { TextMetrics.wrapped(name, width: $0) }
        .first { Self.fits($0, radius: inner, fontSize: size) }
      isNameInside = inside != nil
      lines = inside ?? TextMetrics.wrapped(name, width: 20, lines: 3)
    }
    nameSize = TextMetrics.size(lines, fontSize: fontSize)
  }

  /// Makes the figure of a hub, which has no name.
  init(hubRadius: Double) {
    radius = hubRadius
    (lines, fontSize, isNameInside, nameSize, isPerson) = ([], 1, false, .zero, true)
  }

  /// Makes the circle smaller.
  mutating func shrink(by factor: Double) { radius *= factor }

  /// Leaves the name out.
  mutating func dropName() {
    lines = []
    nameSize = .zero
  }

  /// Whether the name is beside the circle.
  var hasOuterName: Bool { !lines.isEmpty && !isNameInside }

  /// The box of the circle and the name below it, relative to the circle's centre.
  var reserved: Box {
    let circle = Box(center: .zero, size: SIMD2(repeating: 2 * radius))
    return hasOuterName ? circle.union(nameBox(.below, center: .zero)) : circle
  }

  /// The smallest distance wanted from the box of another vertex. A vertex without a name gets more, so that its
  /// lines can be distinguished.
  var margin: Double {
    let usual = isPerson ? 8.0 : 14
    return lines.isEmpty ? 2.5 * usual : usual
  }

  var circleBox: Box { Box(center: center, size: SIMD2(repeating: 2 * radius)) }

  /// The box of the name; nil where there is none outside the circle.
  var nameBox: Box? { hasOuterName ? nameBox(place, center: center) : nil }

  func nameBox(_ place: NamePlace, center: SIMD2<Double>) -> Box {
    let direction = place.direction
    // On the diagonal the nearest corner is on the circle, 0.71 of the radius along both axes.
    let reach = direction.x != 0 && direction.y != 0 ? 0.71 * radius : radius
    let step = direction * (SIMD2(repeating: reach + Self.gap) + nameSize / 2)
    return Box(center: center + step, size: nameSize)
  }

  /// Returns whether the corners of each line are inside the circle.
  private static func fits(_ lines: [String], radius: Double, fontSize: Double) -> Bool {
    let height = fontSize * TextMetrics.lineHeight
    let top = Double(lines.count) * height / 2
    return lines.enumerated().allSatisfy { index, line in
      let y = max(abs(top - Double(index) * height), abs(top - Double(index + 1) * height)) - 0.2 * fontSize
      let x = TextMetrics.width(line, fontSize: fontSize) / 2
      return x * x + y * y < (radius - 1.5) * (radius - 1.5)
    }
  }
}

/// On which side of its circle a name is, the preferred first.
enum NamePlace: CaseIterable {
  case below, right, left, above, belowRight, belowLeft, aboveRight, aboveLeft

  var direction: SIMD2<Double> {
    switch self {
    case .below: SIMD2(0, -1)
    case .right: SIMD2(1, 0)
    case .left: SIMD2(-1, 0)
    case .above: SIMD2(0, 1)
    case .belowRight: SIMD2(1, -1)
    case .belowLeft: SIMD2(-1, -1)
    case .aboveRight: SIMD2(1, 1)
    case .aboveLeft: SIMD2(-1, 1)
    }
  }

  /// The cost of a side, in lines crossed; on a diagonal, a name seems to float.
  var reluctance: Double {
    switch self {
    case .below: 0
    case .right: 0.4
    case .left: 0.6
    case .above: 0.9
    case .belowRight, .belowLeft: 3
    case .aboveRight, .aboveLeft: 3.3
    }
  }

  var alignment: TextAlignment {
    direction.x > 0 ? .left : direction.x < 0 ? .right : .center
  }
}
