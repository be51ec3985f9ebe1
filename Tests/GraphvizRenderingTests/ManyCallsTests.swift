import ByteFormats
import GraphvizRendering
import TestSupport
import Testing

@Suite struct ManyCallsTests {
  @Test func `calls from many tasks each get their own drawing`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<64 {
        group.addTask {
          let engine: LayoutEngine = [.neato, .sfdp, .dot, .fdp][number % 4]
          let dot = "graph g\(number) { a\(number) -- b\(number) }"
          let texts = try ParsedXML(Graphviz.render(dot, engine: engine, format: .svg).bytes).texts("text")
          #expect(texts == ["a\(number)", "b\(number)"])
        }
      }
      try await group.waitForAll()
    }
  }

  #if canImport(Glibc)
    @Test func `memory does not grow with the number of calls`() throws {
      func draw(_ times: Int) throws {
        for _ in 0..<times {
          _ = try Graphviz.render(RenderingTests.triangle, engine: .neato, format: .svg)
          _ = try Graphviz.layOut(RenderingTests.triangle, engine: .sfdp)
          _ = try? Graphviz.render("graph g { a -- ", engine: .neato, format: .svg)
        }
      }
      // Other tests run meanwhile and take memory of their own, so one calm round is enough; where each call keeps
      // something, no round is calm.
      var growth: [Int] = []
      while growth.count < 40, growth.allSatisfy({ $0 >= 50 }) {
        let before = try residentPages()
        try draw(200)
        growth.append(try residentPages() - before)
      }
      // A page is 4 kB: less than 1 kB a call, where a leaked graph takes 10.
      #expect(try #require(growth.min()) < 50, "pages that 200 calls took, round by round: \(growth)")
    }

    private func residentPages() throws -> Int {
      let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
      return try #require(Int(fields[1]))
    }
  #endif
}
