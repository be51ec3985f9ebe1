import Foundation
import SparseGraph
import Testing

@Suite struct EdgeListTests {
  @Test func `names of any form are numbered as they appear`() throws {
    let list = try EdgeList(Array("b a 2\n# note\n\na,c\t0.5\r\nc c\na b 1\n% end".utf8))
    #expect(list.names == ["b", "a", "c"])
    #expect(list.graph.weight(from: 0, to: 1) == 3)
    #expect(list.graph.weight(from: 1, to: 2) == 0.5)
    #expect(list.loopCount == 1 && list.graph.edgeCount == 2)
  }

  @Test func `vertices can be numbers`() throws {
    let list = try EdgeList(Array("4 0\n2 4".utf8), vertices: .numbered(count: nil))
    #expect(list.graph.vertexCount == 5 && list.graph.edgeCount == 2 && list.names.isEmpty)
    #expect(try EdgeList(Array("0 1".utf8), vertices: .numbered(count: 9)).graph.vertexCount == 9)
    #expect(try EdgeList([], vertices: .numbered(count: nil)).graph.vertexCount == 0)
  }

  @Test(arguments: [
    ("1 2\n3", "line 2: only one field"), ("0 1 x", "line 1: weight 'x' is not a number"),
    ("0 1\n0 1 -2", "line 2: weight '-2' is not a positive"), ("0 1 nan", "not a positive finite"),
    ("0 1 inf", "not a positive finite"), ("0 1 0", "not a positive finite"), ("0 1 2 3", "more than three"),
    ("0 a", "'a' is not a vertex number below 5"), ("0 7", "'7' is not a vertex number below 5"),
    ("0 99999999999", "is not a vertex number below 5"), ("-1 2", "'-1' is not a vertex number below 5"),
  ])
  func `a malformed line is rejected with its number and the reason`(text: String, message: String) {
    let error = #expect(throws: GraphError.self) {
      try EdgeList(Array(text.utf8), vertices: .numbered(count: 5))
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    "1.5", "0.333333333", "1e-3", "12345678901234567890", "0.1234567890123456789", "1E5", "3.", ".5",
    "4.35", "2.2250738585072014e-308",
  ])
  func `weights are read to the last bit`(text: String) throws {
    let list = try EdgeList(Array("0 1 \(text)".utf8))
    #expect(list.graph.weight(from: 0, to: 1) == Double(text) ?? Double(text + "0"))
  }

  @Test func `the fast path reads weights to the last bit, too`() throws {
    var generator = SeededGenerator(seed: 3)
    let weights = (0..<500).map { index in
      switch index % 5 {
      case 0: String(generator.below(1_000_000) + 1)
      case 1: "0.\(generator.below(999_999_999) + 1)"
      case 2: "\(generator.below(999_999)).\(generator.below(99_999) + 1)"
      case 3: "\(generator.unit() + 1e-9)"
      default: "1e\(generator.below(9))"
      }
    }
    let text = weights.enumerated().map { "\($0) \($0 + 1) \($1)" }.joined(separator: "\n")
    let list = try EdgeList(Array(text.utf8), vertices: .numbered(count: nil))
    #expect(list.graph.vertexCount == 501)
    #expect(list.graph.edges.map(\.weight) == weights.compactMap { Double($0) })
  }

  @Test func `gzip of stored, fixed and dynamic blocks and of several members is read`() throws {
    // Made by Python: gzip.compress with levels 0, 1 and 9, joined; 400 edges of a cycle in each.
    let text = (0..<400).map { "\($0) \(($0 + 1) % 400)\n" }.joined()
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let plain = folder.appendingPathComponent("cycle.el")
    try Data(text.utf8).write(to: plain)
    #expect(try EdgeList(contentsOf: plain.path).graph == .cycle(400))
    var joined = Data()
    for level in ["-1", "-9"] {
      let gzip = Process()
      gzip.executableURL = URL(fileURLWithPath: "/bin/sh")
      gzip.arguments = ["-c", "gzip \(level) -c '\(plain.path)' > '\(plain.path)\(level).gz'"]
      try gzip.run()
      gzip.waitUntilExit()
      try #require(gzip.terminationStatus == 0)
      joined += try Data(contentsOf: URL(fileURLWithPath: plain.path + level + ".gz"))
    }
    let list = try EdgeList(Array(joined))
    #expect(list.graph.edgeCount == 400 && list.graph.totalWeight == 800)
    #expect(throws: GraphError.self) { try EdgeList(Array(joined.dropLast(9))) }
    var damaged = Array(joined)
    damaged[damaged.count / 3] ^= 0x55
    #expect(throws: GraphError.self) { try EdgeList(damaged) }
  }

  @Test func `a stored block is read`() throws {
    // gzip.compress(b"0 1\n1 2\n", 0, mtime=0)
    let bytes: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 4, 0xFF, 1, 8, 0, 0xF7, 0xFF, 0x30, 0x20, 0x31, 0x0A, 0x31, 0x20, 0x32,
      0x0A, 0x6A, 0x1D, 0xBB, 0xD7, 8, 0, 0, 0,
    ]
    #expect(try EdgeList(bytes).graph == .path(3))
  }

  @Test func `the error for a missing file names it`() {
    let error = #expect(throws: GraphError.self) { try EdgeList(contentsOf: "/no/such/file.el") }
    #expect(error?.description.contains("/no/such/file.el") == true)
  }
}
