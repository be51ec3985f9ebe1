import ByteFormats

/// A graph read from text, a line `u v` or `u v weight` for each edge, plain or compressed with gzip.
///
/// Fields are separated by spaces, tabs or commas. Empty lines and lines that begin with `#` or `%` are
/// skipped. Repeated edges, in either direction, add their weights; loops are dropped and counted. A weight
/// that is left out is 1.
public struct EdgeList: Sendable {
  /// What the first two fields of a line mean.
  public enum Vertices: Sendable, Hashable {
    /// Names of any form; vertices are numbered in the order in which their names first appear.
    case named
    /// Vertex numbers from 0; the graph has as many vertices as given, or one more than the highest number.
    case numbered(count: Int?)
  }

  /// The graph.
  public let graph: Graph
  /// The name of each vertex as written; empty where vertices are numbered.
  public let names: [String]
  /// How many loops were dropped.
  public let loopCount: Int

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: the file; gzip is recognised by its first bytes, not by its name.
  ///   - vertices: what the first two fields mean.
  /// - Throws: ``GraphError/unreadable(_:)`` and ``GraphError/malformedLine(_:_:)``.
  /// - Complexity: O(bytes + n + m).
  public init(contentsOf path: String, vertices: Vertices = .named) throws(GraphError) {
    let content: StoredBytes
    do {
      content = try StoredBytes(contentsOf: path)
    } catch {
      throw .unreadable("\(path) cannot be read: \(error)")
    }
    self.init(try ParsedEdges(content, vertices: vertices))
  }

  /// Reads text from memory; see ``init(contentsOf:vertices:)``.
  public init(_ text: [UInt8], vertices: Vertices = .named) throws(GraphError) {
    self.init(try ParsedEdges(StoredBytes(text), vertices: vertices))
  }

  /// Makes the graph when the text is gone already.
  private init(_ parsed: consuming ParsedEdges) {
    names = parsed.names
    loopCount = parsed.loopCount
    let vertexCount = parsed.vertexCount
    let edges = parsed.takeEdges()
    graph = Graph(
      vertexCount: vertexCount, sources: edges.sources, targets: edges.targets, weights: edges.weights)
  }
}

/// What the lines of an edge list say, without the text.
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
