import CGraphviz
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The process's one use of libgvc, behind one lock: two contexts on two threads crash.
struct Session {
  private static let lock = Mutex(Session())

  /// Runs a body with exclusive use of the library.
  static func run<Result: Sendable, Failure: Error>(
    _ body: (inout Session) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try lock.withLock { session throws(Failure) in
      try body(&session)
    }
  }

  /// Made on first use and kept: it reads no files later, and keeps nothing of a drawn graph.
  private var contexts = Contexts()

  var version: String {
    mutating get { String(cString: gvcVersion(contexts.light)) }
  }

  mutating func render(
    _ dot: String, engine: LayoutEngine, format: ImageFormat
  ) throws(RenderingError) -> Rendering {
    let context = format.isDrawnWithoutFonts ? contexts.light : contexts.full
    return try withLayout(of: dot, engine: engine, in: context) { graph, messages throws(RenderingError) in
      var bytes: UnsafeMutablePointer<CChar>?
      var length = 0
      let status = cgraphviz_render(context, graph, format.device, &bytes, &length)
      defer { bytes.map { gvFreeRenderData($0) } }
      messages.collect()
      guard status == 0, let bytes, length > 0 else {
        throw messages.error(
          .missingPlugin, else: "Graphviz made no \(format.rawValue)",
          remedy: "install Graphviz with Cairo and Pango, or ask for svg")
      }
      let content = bytes.withMemoryRebound(to: UInt8.self, capacity: length) {
        [UInt8](UnsafeBufferPointer(start: $0, count: length))
      }
      return Rendering(
        bytes: format == .pdf ? PDFDates.cleared(content) : content, warnings: messages.lines)
    }
  }

  mutating func layOut(_ dot: String, engine: LayoutEngine) throws(RenderingError) -> LayoutResult {
    try withLayout(of: dot, engine: engine, in: contexts.light) { graph, messages in
      var positions: [String: Point] = [:]
      var vertex = agfstnode(graph)
      while let current = vertex {
        let coordinate = cgraphviz_coordinate(current)
        positions[String(cString: agnameof(current))] = Point(x: coordinate.x, y: coordinate.y)
        vertex = agnxtnode(graph, current)
      }
      let box = cgraphviz_bounds(graph)
      return LayoutResult(
        positions: positions, lowerLeft: Point(x: box.LL.x, y: box.LL.y),
        upperRight: Point(x: box.UR.x, y: box.UR.y), warnings: messages.lines)
    }
  }

  /// Parses and lays out a text, passes the graph to a body, and frees it.
  private func withLayout<Result>(
    of dot: String, engine: LayoutEngine, in context: OpaquePointer,
    _ body: (UnsafeMutablePointer<Agraph_t>, inout Messages) throws(RenderingError) -> Result
  ) throws(RenderingError) -> Result {
    var messages = Messages()
    let graph = try Self.parse(dot, &messages)
    defer { agclose(graph) }
    // sfdp with `overlap=prism` draws from C's generators without a seed, and so depends on what was drawn
    // before. (Even so prism differs by 1e-10 points from call to call: it sums in the order of addresses.)
    srand(1)
    srand48(1)
    let status = gvLayout(context, graph, engine.rawValue)
    messages.collect()
    guard status == 0 else {
      throw messages.error(
        .layoutFailed, else: "the engine \(engine.rawValue) found no layout", remedy: "use another engine")
    }
    defer { gvFreeLayout(context, graph) }
    return try body(graph, &messages)
  }

  /// Returns the first graph of a text, which the caller closes.
  private static func parse(
    _ dot: String, _ messages: inout Messages
  ) throws(RenderingError) -> UnsafeMutablePointer<Agraph_t> {
    let lines = dot.utf8.prefix { $0 != 0 }
    guard lines.count == dot.utf8.count else {
      throw RenderingError(
        kind: .invalidDOT, message: "the text contains a NUL character",
        line: lines.count { $0 == UInt8(ascii: "\n") } + 1, remedy: "remove it")
    }
    let first = agmemread(dot)
    messages.collect()
    let said = messages
    // The lexer keeps what follows the graph and would give it to the next caller.
    var extra = 0
    while let next = agmemread("") {
      agclose(next)
      extra += 1
    }
    messages.collect()
    messages = said
    guard let first else {
      throw said.error(
        .invalidDOT, else: "the text contains no graph",
        remedy: "begin with `graph name {` and check quotes and braces")
    }
    if extra > 0 { messages.lines.append("text after the first graph was ignored") }
    return first
  }
}
