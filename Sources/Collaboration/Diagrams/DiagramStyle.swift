/// The style of a diagram: how its values become radii, widths and colours.
struct DiagramStyle {
  /// Ten colours on white that readers with protanopia, deuteranopia and tritanopia can distinguish, the most
  /// distinct first (from Okabe & Ito 2008 and Tol 2021; least distance in CIE Lab under Machado's
  /// simulations: 22 among the first five, 13.5 among all).
  static let palette = [
    "#0072B2", "#E69F00", "#AA4466", "#33BBEE", "#332288",
    "#D55E00", "#117733", "#B07AA1", "#999933", "#661100",
  ]
  /// The colour of every group beyond the palette.
  static let otherColor = "#8597AC"
  /// The colour of vertices without a group or without neighbours.
  static let noColor = "#B4BCC6"
  static let textColor = "#1B2430"
  /// The share that a ring shows, and the rest of the ring.
  static let ringColor = "#3D4855"
  static let ringBackColor = "#E3E7EC"
  static let quietColor = "#5A6675"
  static let lineColor = "#6B7785"
  static let fonts = "Helvetica,Arial,sans-serif"

  /// A group that has its own colour.
  struct Group: Hashable {
    var number: Int
    var name: String
    var vertexCount: Int
    var color: String
  }

  /// The groups with their own colours, the one with most vertices first.
  private(set) var groups: [Group] = []
  /// The number of groups that share ``otherColor``.
  private(set) var otherGroupCount = 0
  /// The number of their vertices.
  private(set) var otherVertexCount = 0
  /// The number of vertices without a group, where groups are known by their names.
  let ungroupedCount: Int
  /// Whether each vertex has no edge.
  let isIsolated: [Bool]

  private let kind: Diagram.Kind
  private let vertexCount: Int
  private let largestSize: Double
  private let weights: ClosedRange<Double>
  private let colors: [Int: String]
  private let hasOrderedGroups: Bool
  /// Whether all sizes and all weights are whole numbers, as in full counting.
  private let hasWholeSizes: Bool
  private let hasWholeWeights: Bool
  /// The opacity of the lines within each group and, at nil, between groups, in hexadecimal.
  private let opacities: [Int?: String]

  init(_ diagram: Diagram) {
    kind = diagram.kind
    vertexCount = diagram.vertices.count
    largestSize = diagram.vertices.map(\.size).filter { $0.isFinite && $0 > 0 }.max() ?? 1
    let values = diagram.edges.map(\.weight).filter { $0.isFinite && $0 > 0 }
    weights = (values.min() ?? 1)...(values.max() ?? 1)
    hasWholeSizes = diagram.vertices.allSatisfy { $0.size == $0.size.rounded() }
    hasWholeWeights = values.allSatisfy { $0 == $0.rounded() }
    opacities = Self.opacities(diagram)

    var isolated = Array(repeating: true, count: diagram.vertices.count)
    for edge in diagram.edges {
      isolated[edge.source] = false
      isolated[edge.target] = false
    }
    for hub in diagram.hubs { for member in hub.members { isolated[member] = false } }
    isIsolated = isolated

    var members: [Int: [Int]] = [:]
    for (index, vertex) in diagram.vertices.enumerated() {
      // A community of one has no company; a country has its colour with or without neighbours.
      if let group = vertex.group, !isolated[index] || diagram.legend.groupNames[group] != nil {
        members[group, default: []].append(index)
      }
    }
    let ordered = diagram.legend.groupColors
    let ranked =
      ordered.isEmpty
      ? members.sorted { ($1.value.count, $0.value[0]) < ($0.value.count, $1.value[0]) }
      : members.sorted { $0.key < $1.key }
    hasOrderedGroups = !ordered.isEmpty
    ungroupedCount =
      diagram.legend.groupNames.isEmpty ? 0 : diagram.vertices.count { $0.group == nil }
    var colors: [Int: String] = [:]
    for (rank, entry) in ranked.enumerated() {
      guard let color = ordered[entry.key] ?? (rank < Self.palette.count ? Self.palette[rank] : nil) else {
        colors[entry.key] = Self.otherColor
        otherGroupCount += 1
        otherVertexCount += entry.value.count
        continue
      }
      colors[entry.key] = color
      let hub = entry.value.max {
        (diagram.vertices[$0].size, $1) < (diagram.vertices[$1].size, $0)
      }
      let hubLabel = hub.map { diagram.vertices[$0].shortLabel ?? diagram.vertices[$0].label } ?? ""
      groups.append(
        Group(
          number: entry.key, name: diagram.legend.groupNames[entry.key] ?? hubLabel,
          vertexCount: entry.value.count, color: color))
    }
    self.colors = colors
  }

  /// The radii of the smallest and largest circle in points.
  private var radii: (smallest: Double, largest: Double) {
    if kind == .persons { return (4.5, 17) }
    // Many large circles would make the drawing wide and their names small.
    let scale = max(0.45, min(1, (60 / Double(max(1, vertexCount))).squareRoot()))
    return (11 * scale, 36 * scale)
  }

  /// Returns the radius of a circle whose area is proportional to a value, in points; never too small to see.
  func radius(_ size: Double) -> Double {
    let share = size.isFinite ? max(0, size) / largestSize : 0
    return max(radii.smallest, radii.largest * share.squareRoot())
  }

  /// The font size of a vertex's name on a map, in points, which are pixels at its usual width.
  func mapFontSize(_ size: Double) -> Double {
    let share = largestSize > 0 ? max(0, size) / largestSize : 0
    return vertexCount > 600 ? (share > 0.4 ? 10 : 8) : (share > 0.4 ? 11 : 8.5)
  }

  /// The font size of a vertex's name in points; larger in large networks, which are viewed from afar.
  func fontSize(_ size: Double) -> Double {
    let usual = kind == .persons ? (radius(size) > 12 ? 11 : 10) : 10.5
    return usual * max(1, min(1.5, (Double(vertexCount) / 300).squareRoot()))
  }

  /// Returns the width of a line in points; it grows with the square root of the weight.
  func width(_ weight: Double) -> Double {
    let thinnest = kind == .persons ? 0.7 : 1.1
    guard weights.upperBound > weights.lowerBound, weight >= weights.lowerBound else { return thinnest }
    let (low, high) = (weights.lowerBound.squareRoot(), weights.upperBound.squareRoot())
    return thinnest + 3.3 * (min(weight, weights.upperBound).squareRoot() - low) / (high - low)
  }

  /// Returns the colour of a group; nil where it has none of its own.
  func color(ofGroup number: Int) -> String? { colors[number] }

  func color(of index: Int, in diagram: Diagram) -> String {
    diagram.vertices[index].group.flatMap { colors[$0] } ?? Self.noColor
  }

  /// Returns the colour of a line, with its opacity: that of the group it is in; grey between groups and
  /// where colours are a scale.
  func color(of edge: Diagram.Edge, in diagram: Diagram) -> String {
    let (a, b) = (diagram.vertices[edge.source].group, diagram.vertices[edge.target].group)
    if kind != .persons, vertexCount <= NetworkLayout.namesAll { return "#6B7785A0" }
    if a == b, !hasOrderedGroups, let a, let color = colors[a] { return color + opacities[a, default: "70"] }
    return Self.lineColor + opacities[nil, default: "70"]
  }

  /// Returns the opacities: the more lines per vertex a group has, the fainter they are, since a work of a hundred
  /// persons makes 4,950.
  private static func opacities(_ diagram: Diagram) -> [Int?: String] {
    var edgeCounts: [Int?: Double] = [:]
    var vertexCounts: [Int?: Double] = [nil: Double(diagram.vertices.count)]
    for vertex in diagram.vertices where vertex.group != nil { vertexCounts[vertex.group, default: 0] += 1 }
    for edge in diagram.edges {
      let (a, b) = (diagram.vertices[edge.source].group, diagram.vertices[edge.target].group)
      edgeCounts[a == b ? a : nil, default: 0] += 1
    }
    return edgeCounts.reduce(into: [:]) { result, entry in
      let linesPerVertex = entry.value / max(1, vertexCounts[entry.key, default: 1])
      let opacity = max(0x12, min(0xA8, 0x78 * (6 / linesPerVertex).squareRoot()))
      result[entry.key] = String(Int(opacity), radix: 16, uppercase: true)
    }
  }

  /// Returns white or the usual dark, whichever contrasts more from a background `#RRGGBB`.
  static func textColor(on background: String) -> String {
    let channels = stride(from: 1, to: 7, by: 2).map { start in
      Double(UInt8(background.dropFirst(start).prefix(2), radix: 16) ?? 255) / 255
    }
    // Squares are near enough to the sRGB curve for a choice between two.
    let luminance = zip(channels, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
    return luminance < 0.3 ? "#FFFFFF" : textColor
  }

  /// Up to three round sizes to show in the legend, the smallest first.
  var exampleSizes: [Double] { Self.examples(0...largestSize, isWhole: hasWholeSizes) }

  /// Up to three weights to show in the legend, the smallest first.
  var exampleWeights: [Double] { Self.examples(weights, isWhole: hasWholeWeights) }

  /// Returns up to three values within a range, the largest last: its ends, rounded inwards, and one between.
  private static func examples(_ range: ClosedRange<Double>, isWhole: Bool) -> [Double] {
    let top = rounded(range.upperBound)
    let small = top > 1 ? max(1, rounded(top / 20)) : rounded(top / 20)
    let low = range.lowerBound > 0 ? range.lowerBound : small
    let third = rounded(top / 3)
    let middle = third > low ? third : rounded(top / 2)
    return Set([low, middle, top]).filter { value in
      range.contains(value) && value >= low && (!isWhole || value == value.rounded())
    }.sorted()
  }

  /// Rounds down to one digit: 1, 2 or 5 times a power of ten; whole numbers stay as they are up to 20.
  private static func rounded(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    if value > 1, value <= 20 { return value.rounded(.down) }
    var unit = 1.0
    while unit > value { unit /= 10 }
    while unit * 10 <= value { unit *= 10 }
    for step in [5.0, 2, 1] where unit * step <= value { return unit * step }
    return unit
  }
}
