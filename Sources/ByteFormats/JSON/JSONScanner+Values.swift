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

  /// Reads a value that may be wrapped: as it is, or under the key `value` of an object; nil where an object has none.
  @inlinable
  package mutating func unwrapped<Value>(_ body: (inout JSONScanner) throws -> Value?) throws -> Value? {
    guard peek() == .object else { return try body(&self) }
    var found: Value?
    try object { key, scanner in
      if key == "value" { found = try body(&scanner) } else { try scanner.skipValue() }
    }
    return found
  }

  /// Reads strings of an array, with nil for what is no string, so that places count; the one string by itself.
  @inlinable
  package mutating func stringsInPlace() throws -> [String?] {
    guard peek() == .array else { return try string().map { [$0] } ?? [] }
    var all: [String?] = []
    try array { scanner in all.append(try scanner.string()) }
    return all
  }

  /// Reads the values under one key of the objects of an array, or of the one object; strings stand for themselves.
  package mutating func strings(under name: StaticString) throws -> [String] {
    var all: [String] = []
    func read(_ scanner: inout JSONScanner) throws {
      guard scanner.peek() == .object else {
        if let text = try scanner.text() { all.append(text) }
        return
      }
      try scanner.object { key, scanner in
        guard key == name else { return try scanner.skipValue() }
        if let text = try scanner.text() { all.append(text) }
      }
    }
    if peek() == .array { try array(read) } else { try read(&self) }
    return all
  }
}
