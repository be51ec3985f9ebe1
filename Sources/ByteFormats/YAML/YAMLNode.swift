/// A node of a YAML document as it is written: no value is taken for a number, a date or nothing.
package struct YAMLNode {
  package enum Content {
    /// `isPlain` is false for text in quotes or in a block.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  package let content: Content
  /// The place where the node begins, both counted from 1.
  package let line, column: Int
  /// The number of nodes that are nested in one another here, itself included and aliases followed.
  package let depth: Int

  /// Whether nothing is written here, or what YAML writes for nothing.
  package var isEmpty: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null"].contains(text)
  }
}

/// What keeps a text from being one YAML document.
package enum YAMLError: Error {
  /// The syntax is wrong, or an alias has no anchor; 0 for a place that is unknown.
  case malformed(String?, line: Int, column: Int)
  /// A mapping has the same key twice; the place is that of the second.
  case duplicateKey(String, line: Int, column: Int)
}
