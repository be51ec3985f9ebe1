import ByteFormats

/// A graph read from an edge list: a text file with one line `u v` or `u v weight` per edge, optionally
/// gzip-compressed.
///
/// Fields are separated by spaces, tabs or commas. Empty lines and comment lines, which begin with `#` or `%`, are
/// skipped. The weights of parallel edges, in either direction, are added; loops are dropped and counted. The default
/// weight is 1.
public struct EdgeList: Sendable {
  /// How the vertices are written in the first two fields of a line.
  public enum Vertices: Sendable, Hashable {
    /// Names of any form; vertices are numbered in the order in which their names first appear.
    case named
    /// Vertex numbers from 0. The graph has `count` vertices, 0 to 2^31 − 2; if nil, one more than the highest
    /// number.
    case numbered(count: Int?)
  }

  /// The graph.
  public let graph: Graph
  /// The name of each vertex as written, in vertex order; empty if vertices are numbered.
  public let names: [String]
  /// The number of loops that were dropped.
  public let loopCount: Int

  /// Reads an edge list from a file.
  ///
  /// - Parameters:
  ///   - path: the path of the file; gzip is recognised by its first bytes, not by its name.
  ///   - vertices: how the vertices are written.
  /// - Throws: ``GraphError/unreadable(_:)``, ``GraphError/malformedLine(_:_:)``, ``GraphError/tooManyEdges``.
  /// - Complexity: O(b + n) expected time and memory for b bytes of text and n vertices.
  public init(contentsOf path: String, vertices: Vertices = .named) throws(GraphError) {
    let content: StoredBytes
    do {
      content = try StoredBytes(contentsOf: path)
    } catch {
      throw .unreadable("\(path) cannot be read: \(error)")
    }
    self.init(try ParsedEdges(content, vertices: vertices))
  }

  /// Reads an edge list from bytes in memory, plain or gzip-compressed; see ``init(contentsOf:vertices:)``.
  public init(_ text: [UInt8], vertices: Vertices = .named) throws(GraphError) {
    self.init(try ParsedEdges(StoredBytes(text), vertices: vertices))
  }

  /// Builds the graph; the text has been freed by then.
  private init(_ parsed: consuming ParsedEdges) {
    names = parsed.names
    loopCount = parsed.loopCount
    let vertexCount = parsed.vertexCount
    let edges = parsed.takeEdges()
    graph = Graph(
      vertexCount: vertexCount, sources: edges.sources, targets: edges.targets, weights: edges.weights)
  }
}

/// The content of an edge list, without its text.
private struct ParsedEdges: ~Copyable {
  let vertexCount: Int
  let names: [String]
  let loopCount: Int
  private let parser: EdgeListParser

  /// Parses the lines of a text, which is unpacked first where it is gzip.
  init(_ content: StoredBytes, vertices: EdgeList.Vertices) throws(GraphError) {
    guard let text = Gzip.isCompressed(content) ? Gzip.decompress(content) : content else {
      throw .unreadable("the gzip data is damaged or cut off; 'gzip -t' says where")
    }
    var parsed: ParsedEdges?
    try text.withBytes { (bytes) throws(GraphError) in parsed = try ParsedEdges(bytes, vertices: vertices) }
    self = parsed.take()!
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, vertices: EdgeList.Vertices) throws(GraphError) {
    var parser = EdgeListParser(bytes)
    switch vertices {
    case .named:
      var table = NameTable(bytes)
      try parser.parse(&table)
      vertexCount = table.count
      names = table.names()
    case .numbered(let count):
      let highest = try parser.parse(bound: count ?? Int(Int32.max) - 1)
      vertexCount = count ?? highest + 1
      names = []
    }
    loopCount = parser.loopCount
    self.parser = parser
  }

  consuming func takeEdges() -> (sources: [Int32], targets: [Int32], weights: [Double]) {
    parser.takeEdges()
  }
}
