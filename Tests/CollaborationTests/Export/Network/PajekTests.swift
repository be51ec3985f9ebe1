import Testing

@testable import Collaboration

@Suite struct PajekTests {
  static let text = PajekText.network(InventedNetwork.small)

  @Test func `the line of edges carries no number`() {
    // bibliometrix wrote "*Edges 4"; Pajek takes the number for that of a relation.
    let lines = Self.text.split(separator: "\n")
    #expect(lines.filter { $0.lowercased().hasPrefix("*edges") } == ["*Edges"])
    #expect(lines.first == "*Vertices 4")
    #expect(lines.count == 1 + 4 + 1 + 3)
  }

  @Test func `vertices are numbered from one without a gap`() {
    let numbers = Self.text.split(separator: "\n").dropFirst().prefix(4).map { $0.split(separator: " ")[0] }
    #expect(numbers == ["1", "2", "3", "4"])
  }

  @Test func `namesakes have their ids behind their names`() {
    #expect(Self.text.contains("1 \"University of the North (north)\"\n"))
    #expect(Self.text.contains("4 \"University of the North (west)\"\n"))
    #expect(Self.text.contains("2 \"Südinstitut\"\n"))
  }

  @Test func `a label ends where it should`() {
    for line in Self.text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.count { $0 == "\"" }.isMultiple(of: 2))
      #expect(!line.contains("\\"))
    }
  }

  @Test func `an unknown value is what Pajek takes for one`() {
    let attribute = InventedNetwork.small.attributes.first { $0.name == "constraint" }!
    #expect(PajekText.vector(attribute) == "*Vertices 4\n0.1\n1e-09\n-2\n999999998\n")
  }
}
