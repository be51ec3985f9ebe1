import ByteFormats

/// Puts the text of an XML element together from the pieces between tags: references are resolved, spaces joined.
struct XMLPieces {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var output: [UInt8] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Makes room for a text of at most so many bytes.
  mutating func reserve(_ count: Int) { output.reserveCapacity(count) }

  /// Returns the text and begins another; nil where there is none but spaces.
  mutating func take() -> String? {
    while output.last == .space { output.removeLast() }
    let text = output.isEmpty ? nil : String(decoding: output, as: UTF8.self)
    output.removeAll(keepingCapacity: true)
    return text
  }

  /// Whether a piece of text, trimmed, is as it is read: without references, and no spaces to be joined.
  static func isPlain(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, isCDATA: Bool) -> Bool {
    plainEnd(of: range, in: bytes, after: .space, isCDATA: isCDATA) == range.upperBound
  }

  /// Returns where a piece of text, after a byte, stops being as it is read: at a reference, or at spaces of which
  /// one is kept.
  @inline(__always)
  private static func plainEnd(
    of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, after last: UInt8, isCDATA: Bool
  ) -> Int {
    var last = last
    for index in range {
      let byte = bytes[index]
      if byte <= .space, byte != .space || last == .space { return index }
      if byte == .ampersand, !isCDATA { return index }
      last = byte
    }
    return range.upperBound
  }

  /// Appends a piece of text, its spaces joined; says whether there is more to it than spaces.
  ///
  /// - Parameter comma: whether a comma is put before it where nothing else is there.
  @discardableResult
  mutating func append(_ range: Range<Int>, isCDATA: Bool, comma: Bool = false) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] <= .space { index += 1 }
    if index > range.lowerBound, let last = output.last, last != .space { output.append(.space) }
    guard index < range.upperBound else { return false }
    if comma {
      while output.last == .space { output.removeLast() }
      let byte = bytes[index]
      if let last = output.last, byte != .comma, byte != .semicolon, byte != .period,
        byte != .rightParenthesis
      {
        if last != .comma, last != .semicolon, last != .leftParenthesis { output.append(.comma) }
        output.append(.space)
      }
    }
    while index < range.upperBound {
      let end = Self.plainEnd(
        of: index..<range.upperBound, in: bytes, after: output.last ?? .space, isCDATA: isCDATA)
      output.append(contentsOf: bytes.slice(index..<end))
      index = end
      guard index < range.upperBound else { break }
      if bytes[index] <= .space {
        if let last = output.last, last != .space { output.append(.space) }
        index += 1
      } else if let semicolon = bytes.firstIndex(
        of: .semicolon, in: index..<min(index + 12, range.upperBound)),
        let character = XMLEntities.character(bytes.string(index + 1..<semicolon))
      {
        output += character.utf8
        index = semicolon + 1
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return true
  }

  /// Returns the value of an attribute among those of a tag, or nil.
  static func attribute(
    _ name: StaticString, in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> String? {
    var start = range.lowerBound
    while let found = bytes.firstIndex(of: name, in: start..<range.upperBound) {
      start = found + 1
      let before = found > range.lowerBound ? bytes[found - 1] : .space
      var index = found + name.utf8CodeUnitCount
      while index < range.upperBound, bytes[index] <= .space { index += 1 }
      guard before <= .space || before == .colon, index < range.upperBound, bytes[index] == .equalsSign else {
        continue
      }
      index += 1
      while index < range.upperBound, bytes[index] <= .space { index += 1 }
      guard index < range.upperBound, bytes[index] == .quote || bytes[index] == .apostrophe else { continue }
      let close = bytes.firstIndex(of: bytes[index], in: index + 1..<range.upperBound) ?? range.upperBound
      return Markup.stripped(bytes.string(index + 1..<close))
    }
    return nil
  }
}
