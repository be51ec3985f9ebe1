/// Values as formats write them: one where a list may stand, or nothing where an object may.
extension JSONScanner {
  /// Reads a string, or the first string of an array of them; nil, with the value skipped, for anything else.
  package mutating func firstString() throws -> String? {
    guard peek() == .array else { return try string() }
    var first: String?
    try array { scanner in
      let text = try scanner.string()
      if first == nil { first = text }
    }
    return first
  }

  /// Reads strings of an array, or the one string; other elements are skipped.
  package mutating func strings() throws -> [String] {
    guard peek() == .array else { return try string().map { [$0] } ?? [] }
    var all: [String] = []
    try array { scanner in if let text = try scanner.string() { all.append(text) } }
    return all
  }

  /// Reads `true` or `false`; nil, with the value skipped, for anything else.
  package mutating func bool() throws -> Bool? {
    guard peek() == .bool else {
      try skipValue()
      return nil
    }
    let isTrue = isAtTrue
    try skipValue()
    return isTrue
  }

  /// Steps through the objects of an array, or the one object; other values are skipped.
  @inlinable
  @inline(__always)
  package mutating func objects(_ body: (Key, inout JSONScanner) throws -> Void, each end: () -> Void) throws
  {
    switch peek() {
    case .object:
      try object(body)
      end()
    case .array:
      try array { scanner in
        guard scanner.peek() == .object else { return try scanner.skipValue() }
        try scanner.object(body)
        end()
      }
    default: try skipValue()
    }
  }

  /// Steps through the members of an object; any other value is skipped.
  @inlinable
  package mutating func objectIfPresent(_ body: (Key, inout JSONScanner) throws -> Void) throws {
    if peek() == .object { try object(body) } else { try skipValue() }
  }

  /// Steps through the elements of an array; any other value is skipped.
  @inlinable
  package mutating func arrayIfPresent(_ body: (inout JSONScanner) throws -> Void) throws {
    if peek() == .array { try array(body) } else { try skipValue() }
  }
}
