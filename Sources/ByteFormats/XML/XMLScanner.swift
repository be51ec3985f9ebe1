/// Reads XML from UTF-8 bytes, tag by tag.
///
/// Safe with hostile input: document types are passed over, entities that they define are never expanded, nothing
/// is fetched, nothing recurs. Prefixes of names are cut.
@usableFromInline
package struct XMLScanner {
  /// One piece of a document.
  @usableFromInline
  package enum Token {
    /// A tag that opens an element; `isEmpty` where it closes it too.
    case start(name: Range<Int>, attributes: Range<Int>, isEmpty: Bool)
    /// A tag that closes an element.
    case end(name: Range<Int>)
    /// Text between tags; in a CDATA section it is literal.
    case text(Range<Int>, isCDATA: Bool)
    /// The end of the input.
    case finish
  }

  @usableFromInline package let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte to read.
  @usableFromInline package var position = 0

  @inlinable
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Returns the next piece; what ends within a tag is the end.
  @inlinable
  package mutating func next() -> Token {
    while position < bytes.count {
      if bytes[position] != .lessThan {
        let start = position
        position = bytes.firstIndex(of: .lessThan, in: start..<bytes.count) ?? bytes.count
        return .text(start..<position, isCDATA: false)
      }
      guard position + 1 < bytes.count else { break }
      switch bytes[position + 1] {
      case 0x21:
        if let text = declaration() { return .text(text, isCDATA: true) }
      case 0x3F: position = end(of: "?>", from: position)
      case .slash:
        let start = position + 2
        guard let close = bytes.firstIndex(of: .greaterThan, in: start..<bytes.count) else {
          position = bytes.count
          return .finish
        }
        position = close + 1
        return .end(name: localName(bytes.trimmed(start..<close)))
      default: if let token = startTag() { return token }
      }
    }
    position = bytes.count
    return .finish
  }

  /// Passes a comment or a document type; returns the text of a CDATA section.
  @inlinable
  mutating func declaration() -> Range<Int>? {
    if bytes.holds("<!--", at: position, before: bytes.count) {
      position = end(of: "-->", from: position + 4)
    } else if bytes.holds("<![CDATA[", at: position, before: bytes.count) {
      let start = position + 9
      let close = bytes.firstIndex(of: "]]>", in: start..<bytes.count) ?? bytes.count
      position = min(close + 3, bytes.count)
      return start..<close
    } else {
      // A document type may hold declarations between brackets, and texts in quotes.
      var depth = 0
      var quote: UInt8?
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if let open = quote {
          if byte == open { quote = nil }
        } else if depth > 0, byte == .quote || byte == .apostrophe {
          quote = byte
        } else if byte == .leftBracket {
          depth += 1
        } else if byte == .rightBracket {
          depth -= 1
        } else if byte == .greaterThan, depth <= 0 {
          break
        }
      }
    }
    return nil
  }

  @inlinable
  func end(of text: StaticString, from start: Int) -> Int {
    bytes.firstIndex(of: text, in: min(start, bytes.count)..<bytes.count).map { $0 + text.utf8CodeUnitCount }
      ?? bytes.count
  }

  @inlinable
  mutating func startTag() -> Token? {
    let start = position + 1
    var index = start
    while index < bytes.count, bytes[index] > .space, bytes[index] != .greaterThan, bytes[index] != .slash {
      index += 1
    }
    let name = start..<index
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == .quote || byte == .apostrophe {
        quote = byte
      } else if byte == .greaterThan {
        let isEmpty = bytes[index - 1] == .slash
        position = index + 1
        return .start(
          name: localName(name),
          attributes: name.upperBound..<(isEmpty ? max(index - 1, name.upperBound) : index), isEmpty: isEmpty)
      }
      index += 1
    }
    position = bytes.count
    return nil
  }

  @inlinable
  func localName(_ name: Range<Int>) -> Range<Int> {
    bytes.firstIndex(of: .colon, in: name).map { $0 + 1..<name.upperBound } ?? name
  }
}
