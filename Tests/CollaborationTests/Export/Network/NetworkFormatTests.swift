import Testing

@testable import Collaboration

@Suite struct NetworkFormatTests {
  @Test func `names are unique and in lower case`() {
    let names = OutputFormats.networks.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(
      names.allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x32 } })
  }

  @Test(arguments: [
    ("graphml", "a/b.txt", ["a/b.txt"]), ("pajek", "net.net", ["net.net", "net.clu", "net.vec", "net.paj"]),
    ("pajek", "net", ["net.net", "net.clu", "net.vec", "net.paj"]),
    ("csv", "net-edges.csv", ["net-vertices.csv", "net-edges.csv"]),
    ("csv", "a.b/net.csv", ["a.b/net-vertices.csv", "a.b/net-edges.csv"]),
    ("vosviewer", "out/.txt", ["out/network-map.txt", "out/network-network.txt"]),
  ])
  func `several files share the beginning of the name that is given`(
    name: String, output: String, files: [String]
  ) throws {
    #expect(try #require(OutputFormats.network(named: name)).fileNames(for: output) == files)
  }

  @Test(
    arguments: [
      ("x.graphml", "graphml"), ("x.net", "pajek"), ("x.cx2", "cx2"), ("x-edges.csv", "csv"),
      ("x.tex", "latex"),
      ("x.csv", "csv"), ("x.json", "json"), ("x.paj", "pajek"), ("csv", nil), ("x.doc", nil),
    ] as [(String, String?)])
  func `a file's ending names a format`(file: String, name: String?) {
    #expect(OutputFormats.network(ofFile: file)?.name == name)
  }

  @Test func `a matrix of too many vertices is refused with a way out`() throws {
    let names = [String](repeating: "x", count: 10_001)
    let document = NetworkDocument(
      actors: .persons, weighting: .works(.init()), title: "", ids: names, names: names, attributes: [],
      years: [],
      edges: .init(), coAffiliations: .init(), figures: { [] })
    let error = #expect(throws: ExportError.self) {
      try NetworkFormat.matrix.parts(of: document)
    }
    #expect(error?.remedy.contains("edgelist") == true)
  }
}
