import Testing

@testable import Collaboration

@Suite struct NetworkMatrixTests {
  private static func matrix(_ measured: MeasuredNetwork, limit: Int = 300) -> Diagram {
    var options = Diagram.Options(limit: limit)
    options.layout = .matrix
    return Diagram(of: measured, options: options)
  }

  /// The network of persons of some works, whose authors are given by numbers.
  private static func persons(_ works: [[Int]]) -> MeasuredNetwork {
    Analysis(
      Invented.corpus(
        works.map { authors in
          authors.map { number in
            let letters = String(
              [number / 26, number % 26].map { Character(Unicode.Scalar(UInt8(97 + $0))) })
            return Invented.Part(name: "FAMILY\(letters), Given\(letters)")
          }
        })
    ).persons
  }

  @Test func `each edge has two cells, each vertex a row and a cell on the diagonal`() throws {
    for measured in Analysis(Invented.event()).networks {
      let diagram = Self.matrix(measured)
      let scene = NetworkMatrix(diagram).scene()
      var cells: [Int: Int] = [:]
      for cell in scene.cells { if let edge = cell.edge { cells[edge, default: 0] += 1 } }
      #expect(cells.values.allSatisfy { $0 == 2 })
      #expect(cells.count == diagram.edges.count)
      #expect(scene.circles.compactMap(\.vertex).sorted() == Array(diagram.vertices.indices))
      #expect(try #require(diagram.matrixOrder).sorted() == Array(diagram.vertices.indices))
    }
  }

  @Test func `communities are together, and who has no partner is counted in a note`() throws {
    let measured = Analysis(Invented.event()).persons
    let diagram = Self.matrix(measured)
    let communities = try #require(diagram.matrixOrder).map { diagram.vertices[$0].group }
    var seen: [Int?] = []
    for community in communities where seen.last != .some(community) { seen.append(community) }
    #expect(Set(seen).count == seen.count)
    #expect(diagram.vertices.count < measured.network.vertices.count)
    #expect(diagram.notes.contains { $0.hasPrefix("Not drawn, as without partners here: ") })
    #expect(diagram.notes.contains { $0.hasPrefix("Rows and columns are in the order of communities") })
  }

  @Test(arguments: Diagram.Theme.allCases)
  func `cells are squares in the SVG, each edge with one id, and boxes in the placed DOT`(
    theme: Diagram.Theme
  ) {
    var diagram = Self.matrix(Analysis(Invented.event()).institutions)
    diagram.theme = theme
    let drawing = DiagramDrawing(diagram)
    let rows = drawing.svg.split(separator: "\n")
    #expect(rows.count { $0.contains("class=\"edge\"") } == 2 * diagram.edges.count)
    #expect(rows.count { $0.contains("class=\"edge\"") && $0.contains(" id=") } == diagram.edges.count)
    #expect(drawing.dot.contains("class=cell"))
    #expect(drawing.svg.contains("Cell: joint works"))
  }

  @Test func `a matrix has at most so many rows as can be read`() {
    let diagram = Self.matrix(Self.persons((0..<40).map { [3 * $0, 3 * $0 + 1, 3 * $0 + 2] }))
    #expect(diagram.vertices.count <= NetworkMatrix.vertexLimit)
    #expect(diagram.notes[0].hasPrefix("Drawn are the "))
  }

  @Test func `the cells of heavier edges are darker`() {
    let diagram = Self.matrix(Self.persons([[0, 1], [0, 2], [0, 2], [1, 2], [1, 2], [1, 2]]))
    let colors = NetworkMatrix.CellColors(diagram)
    #expect(colors.classes.map(\.name) == ["1", "2", "3"])
    #expect(colors.classes.map(\.color) == ["#D3E5F1", "#74ADD2", "#0B4F7D"])
    #expect(colors.color(3) == "#0B4F7D")
  }
}
