internal import CYAML

/// Composes the nodes of a YAML document from the events of libyaml.
///
/// An alias shares the node of its anchor, so that a few lines cannot grow into many nodes.
package final class YAMLComposer {
  package static let maximumDepth = 1000

  // libyaml keeps the address of its parser.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var event = yaml_event_t()
  private var anchors: [String: YAMLNode] = [:]
  private let repeatsSections: Bool

  private init(repeatsSections: Bool) {
    self.repeatsSections = repeatsSections
    parser.initialize(to: yaml_parser_t())
    precondition(yaml_parser_initialize(parser) == 1, "out of memory")
  }

  deinit {
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Returns the root of the only document of a text, or nil where there is none.
  ///
  /// - Parameter repeatsSections: whether the mapping at the root may have a key several times.
  /// - Throws: an error with the place where the text is no YAML, nests deeper than ``maximumDepth``, has a second
  ///   document, or has a key twice in one mapping.
  package static func root(of text: String, repeatsSections: Bool = false) throws(YAMLError) -> YAMLNode? {
    var text = text
    let result: Result<YAMLNode?, YAMLError> = text.withUTF8 { bytes in
      let composer = YAMLComposer(repeatsSections: repeatsSections)
      yaml_parser_set_encoding(composer.parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(composer.parser, bytes.baseAddress, bytes.count)
      return Result { () throws(YAMLError) in try composer.root() }
    }
    return try result.get()
  }

  private func root() throws(YAMLError) -> YAMLNode? {
    try advance()  // The stream has begun.
    try advance()
    guard event.type != YAML_STREAM_END_EVENT else { return nil }
    try advance()
    let root = try node(above: 0)
    try advance()  // The document has ended.
    try advance()
    guard event.type == YAML_STREAM_END_EVENT else { throw failure("but found another document") }
    return root
  }

  /// Composes the node that begins with the event at hand, in as many others, and stops at its last event.
  private func node(above: Int) throws(YAMLError) -> YAMLNode {
    guard above < Self.maximumDepth else { throw tooDeep }
    let start = event.start_mark
    let anchor: String?
    let content: YAMLNode.Content
    var depth = 1
    switch event.type {
    case YAML_ALIAS_EVENT:
      guard let node = anchors[Self.text(event.data.alias.anchor) ?? ""] else {
        throw failure("found undefined alias")
      }
      guard above + node.depth <= Self.maximumDepth else { throw tooDeep }
      return node
    case YAML_SEQUENCE_START_EVENT:
      anchor = Self.text(event.data.sequence_start.anchor)
      var nodes: [YAMLNode] = []
      try advance()
      while event.type != YAML_SEQUENCE_END_EVENT {
        nodes.append(try node(above: above + 1))
        depth = max(depth, nodes.last!.depth + 1)
        try advance()
      }
      content = .sequence(nodes)
    case YAML_MAPPING_START_EVENT:
      anchor = Self.text(event.data.mapping_start.anchor)
      let pairs = try pairs(above: above + 1)
      content = .mapping(pairs)
      for pair in pairs { depth = max(depth, pair.key.depth + 1, pair.value.depth + 1) }
    default:
      let scalar = event.data.scalar
      anchor = Self.text(scalar.anchor)
      content = .scalar(
        String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    }
    let node = YAMLNode(content: content, line: start.line + 1, column: start.column + 1, depth: depth)
    if let anchor { anchors[anchor] = node }
    return node
  }

  private func pairs(above: Int) throws(YAMLError) -> [(key: YAMLNode, value: YAMLNode)] {
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    var keys: Set<String> = []
    try advance()
    while event.type != YAML_MAPPING_END_EVENT {
      let key = try node(above: above)
      if case .scalar(let text, _) = key.content, !keys.insert(text).inserted, above > 1 || !repeatsSections {
        throw .duplicateKey(text, line: key.line, column: key.column)
      }
      try advance()
      pairs.append((key, try node(above: above)))
      try advance()
    }
    return pairs
  }

  private func advance() throws(YAMLError) {
    yaml_event_delete(&event)
    guard yaml_parser_parse(parser, &event) == 1 else {
      let mark = parser.pointee.problem_mark
      switch parser.pointee.error {
      case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
        throw .malformed(
          String(cString: parser.pointee.problem), line: mark.line + 1, column: mark.column + 1)
      default: throw .malformed(nil, line: 0, column: 0)
      }
    }
  }

  private var tooDeep: YAMLError { failure("more than \(Self.maximumDepth) nodes are nested in one another") }

  private func failure(_ problem: String) -> YAMLError {
    .malformed(problem, line: event.start_mark.line + 1, column: event.start_mark.column + 1)
  }

  private static func text(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    characters.map { String(cString: $0) }
  }
}
