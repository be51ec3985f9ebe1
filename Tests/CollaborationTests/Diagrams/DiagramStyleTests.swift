import Testing

@testable import Collaboration

@Suite struct DiagramStyleTests {
  @Test func `the area of a circle is proportional to its value`() {
    var diagram = Samples.institutions
    diagram.vertices[0].size = 16
    diagram.vertices[1].size = 4
    let style = DiagramStyle(diagram)
    #expect(abs(style.radius(16) - 2 * style.radius(4)) < 1e-9)
  }

  @Test(arguments: [0, -3, .nan, .infinity])
  func `a value that is no size is drawn as the smallest circle`(size: Double) {
    var diagram = Samples.small
    diagram.vertices[0].size = size
    let style = DiagramStyle(diagram)
    #expect(style.radius(size) == style.radius(0))
    #expect(style.radius(2) > style.radius(0))
  }

  @Test(arguments: [0, -1, .nan])
  func `a weight that is none is drawn as the thinnest line`(weight: Double) {
    var diagram = Samples.random(20, seed: 1)
    diagram.edges[0].weight = weight
    let style = DiagramStyle(diagram)
    #expect(style.width(weight) == style.width(1))
    #expect(style.width(4) > style.width(1))
  }

  @Test func `the largest group has the first colour and groups beyond the palette share one`() {
    let diagram = Diagram(
      name: "many", kind: .persons, title: "", subtitle: "",
      vertices: (0..<60).map {
        Diagram.Vertex(id: "v\($0)", label: "Name \($0)", size: 1, group: $0 < 4 ? 99 : $0 / 4)
      },
      edges: (0..<59).map { Diagram.Edge(source: $0, target: $0 + 1, weight: 1) },
      legend: Diagram.Legend(size: "", width: ""))
    let style = DiagramStyle(diagram)
    #expect(style.groups.count == 10)
    #expect(style.groups[0].number == 99)
    #expect(style.groups[0].name == "Name 0")
    #expect(style.color(of: 0, in: diagram) == DiagramStyle.palette[0])
    #expect(style.otherGroupCount == 5)
    #expect(style.otherVertexCount == 20)
    #expect(style.color(of: 59, in: diagram) == DiagramStyle.otherColor)
  }

  @Test func `a vertex without neighbours is grey unless its group has a name`() {
    let style = DiagramStyle(Samples.small)
    #expect(style.color(of: 5, in: Samples.small) == DiagramStyle.noColor)
    var named = Samples.small
    named.legend.groupNames = [0: "Peru", 1: "Iran", 2: "Mali"]
    #expect(DiagramStyle(named).groups.map(\.name) == ["Peru", "Iran", "Mali"])
    #expect(DiagramStyle(named).color(of: 5, in: named) == DiagramStyle.palette[2])
  }

  @Test(arguments: [
    (1.0, 1.0, [1]), (1, 2, [1, 2]), (1, 9, [1, 3, 9]), (1, 137, [1, 20, 100]), (0.25, 0.25, [0.25]),
    (0.1, 0.9, [0.1, 0.2, 0.5]),
  ])
  func `the legend's weights are round and lie within the drawing's`(
    least: Double, greatest: Double, examples: [Double]
  ) {
    var diagram = Samples.random(20, seed: 1)
    for index in diagram.edges.indices { diagram.edges[index].weight = index == 0 ? least : greatest }
    #expect(DiagramStyle(diagram).exampleWeights == examples)
  }

  @Test func `text in a circle is white on dark and dark on light colours`() {
    #expect(DiagramStyle.textColor(on: "#332288") == "#FFFFFF")
    #expect(DiagramStyle.textColor(on: "#E69F00") == DiagramStyle.textColor)
  }

  /// Machado, Oliveira & Fernandes 2009, doi:10.1109/TVCG.2009.113, severity 1; rows for linear RGB.
  static let deficiencies: [[[Double]]] = [
    [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
  ]

  @Test(arguments: deficiencies)
  func `colour-blind readers tell the palette's colours apart`(deficiency: [[Double]]) {
    let colors = DiagramStyle.palette.map { lab($0, seenWith: deficiency) }
    for a in colors.indices {
      for b in colors.indices where a < b {
        let distance = zip(colors[a], colors[b]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
        #expect(distance > (b < 5 ? 20 : 13), "\(DiagramStyle.palette[a]) \(DiagramStyle.palette[b])")
      }
    }
  }

  private func lab(_ color: String, seenWith deficiency: [[Double]]) -> [Double] {
    let linear = stride(from: 1, to: 7, by: 2).map { start in
      let value = Double(UInt8(color.dropFirst(start).prefix(2), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 12, 5)
    }
    let seen = deficiency.map { row in min(1, max(0, zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 })) }
    let xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]].map { row in
      zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let f = zip(xyz, [0.95047, 1, 1.08883]).map { value, white in
      let t = value / white
      return t > 0.008856 ? power(t, 1, 3) : 7.787 * t + 16 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  /// x to the power of p/q, for 0 < x ≤ 1, by bisection: the standard library has no powers.
  private func power(_ x: Double, _ p: Int, _ q: Int) -> Double {
    let wanted = (0..<p).reduce(1.0) { value, _ in value * x }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if (0..<q).reduce(1.0, { value, _ in value * middle }) < wanted { low = middle } else { high = middle }
    }
    return low
  }
}
