import ByteFormats

/// One element of an XML document with all that is in it, in document order, without recursion.
struct XMLRecord {
  /// An element or a piece of text.
  private struct Node {
    /// The element's name; nil for text.
    var name: String?
    /// The attributes of an element, or the range of a text.
    var range: Range<Int>
    var isCDATA = false
    /// The number after the last node that is in this one.
    var end: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var nodes: [Node] = []
  /// Whether the document ends within the record.
  private(set) var isCut = false
  /// The byte at which the record begins.
  let start: Int

  /// The number of the record's own element.
  static let root = 0

  /// Calls a body with each element of a document that has one of these names, and is not in another such one.
  ///
  /// - Parameters:
  ///   - names: the names, in lower case; case of the document does not matter.
  ///   - skipped: names of elements that are skipped with all that is in them.
  /// - Complexity: O(n), for n bytes.
  static func forEach(
    of names: Set<String>, without skipped: Set<String>, in bytes: UnsafeBufferPointer<UInt8>,
    _ body: (XMLRecord) -> Void
  ) {
    var scanner = XMLScanner(bytes)
    var known = XMLNames(records: names, skipped: skipped)
    var record: XMLRecord?
    var open: [Int] = []
    var skip: (name: String, depth: Int)?
    while true {
      let position = scanner.position
      switch scanner.next() {
      case .start(let range, let attributes, let isEmpty):
        let (name, isRecord, isSkipped) = known.name(bytes, range)
        if let skipping = skip {
          if skipping.name == name, !isEmpty { skip?.depth += 1 }
          continue
        }
        if record == nil {
          guard isRecord else { continue }
          record = XMLRecord(bytes: bytes, start: position)
        } else if isSkipped {
          if !isEmpty { skip = (name, 1) }
          continue
        }
        let index = record!.nodes.count
        record!.nodes.append(Node(name: name, range: attributes, end: index + 1))
        if isEmpty {
          if open.isEmpty {
            body(record!)
            record = nil
          }
        } else {
          open.append(index)
        }
      case .end(let range):
        let name = known.name(bytes, range).text
        if let skipping = skip {
          if skipping.name == name { skip = skipping.depth == 1 ? nil : (name, skipping.depth - 1) }
          continue
        }
        // A closing tag that fits none of the innermost elements is a typo; looking farther would cost time.
        guard record != nil, let match = open.suffix(64).lastIndex(where: { record!.nodes[$0].name == name })
        else { continue }
        for index in open[match...] { record!.nodes[index].end = record!.nodes.count }
        open.removeSubrange(match...)
        if open.isEmpty {
          body(record!)
          record = nil
        }
      case .text(let range, let isCDATA):
        guard record != nil, skip == nil else { continue }
        record!.nodes.append(Node(name: nil, range: range, isCDATA: isCDATA, end: record!.nodes.count + 1))
      case .finish:
        if record != nil {
          for index in open { record!.nodes[index].end = record!.nodes.count }
          record!.isCut = true
          body(record!)
        }
        return
      }
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, start: Int) {
    self.bytes = bytes
    self.start = start
  }

  /// Returns the element's name in lower case.
  func name(_ element: Int) -> String { nodes[element].name ?? "" }

  /// Returns the elements directly in one, of a name where one is given, in order.
  func children(_ element: Int, _ name: String? = nil) -> [Int] {
    var children: [Int] = []
    var index = element + 1
    while index < nodes[element].end {
      if let own = nodes[index].name, name == nil || own == name { children.append(index) }
      index = max(nodes[index].end, index + 1)
    }
    return children
  }

  /// Returns the first element down a path of names, or nil.
  func first(_ element: Int, _ path: String...) -> Int? {
    var current = element
    for name in path {
      guard let next = firstChild(current, name) else { return nil }
      current = next
    }
    return current
  }

  private func firstChild(_ element: Int, _ name: String) -> Int? {
    var index = element + 1
    while index < nodes[element].end {
      if nodes[index].name == name { return index }
      index = max(nodes[index].end, index + 1)
    }
    return nil
  }

  /// Returns all elements of a name within one, at whatever depth, in order.
  func descendants(_ element: Int, _ name: String) -> [Int] {
    (element + 1..<max(nodes[element].end, element + 1)).filter { nodes[$0].name == name }
  }

  /// Returns the text within an element, spaces joined; nil for no element or no text.
  ///
  /// - Parameters:
  ///   - without: names of elements that are skipped.
  ///   - separated: names of elements before and after which a comma is put where nothing else is there.
  func text(_ element: Int?, without: Set<String> = [], separated: Set<String> = []) -> String? {
    guard let element else { return nil }
    let end = nodes[element].end
    var index = element + 1
    guard index < end else { return nil }
    // Most elements hold one piece of text that is plain.
    if index + 1 == end, nodes[index].name == nil {
      let range = bytes.trimmed(nodes[index].range)
      if plainEnd(of: range, after: .space, isCDATA: nodes[index].isCDATA) == range.upperBound {
        return bytes.slice(range).nonEmptyText
      }
    }
    var output: [UInt8] = []
    output.reserveCapacity(nodes[end - 1].range.upperBound - nodes[element].range.upperBound)
    var needsComma = false
    while index < end {
      if let name = nodes[index].name {
        if !without.isEmpty, without.contains(name) {
          index = max(nodes[index].end, index + 1)
          continue
        }
        if !separated.isEmpty, separated.contains(name) { needsComma = true }
      } else if append(nodes[index].range, isCDATA: nodes[index].isCDATA, to: &output, comma: needsComma) {
        needsComma = false
      }
      index += 1
    }
    while let last = output.last, last == .space { output.removeLast() }
    return output.isEmpty ? nil : String(decoding: output, as: UTF8.self)
  }

  /// Returns where a piece of text, after a byte, stops being as it is read: at a reference, or at spaces of which
  /// one is kept.
  @inline(__always)
  private func plainEnd(of range: Range<Int>, after last: UInt8, isCDATA: Bool) -> Int {
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
  private func append(_ range: Range<Int>, isCDATA: Bool, to output: inout [UInt8], comma: Bool) -> Bool {
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
      let end = plainEnd(of: index..<range.upperBound, after: output.last ?? .space, isCDATA: isCDATA)
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

  /// Returns the value of an element's attribute, or nil.
  func attribute(_ element: Int, _ name: StaticString) -> String? {
    let range = nodes[element].range
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

extension Reading {
  /// Reads the records of an XML source; says so where it ends within one.
  static func readingXML(
    _ source: Source, records: Set<String>, without skipped: Set<String>,
    _ body: (XMLRecord, SourceLocation, inout Reading) -> Void
  ) throws(ReadError) -> Reading {
    try scanning(source) { text, reading in
      var lines = LineCounter(text)
      XMLRecord.forEach(of: records, without: skipped, in: text.bytes) { record in
        let place = SourceLocation(source.name, line: lines.line(of: record.start))
        if record.isCut {
          reading.diagnostics.append(
            Diagnostic(
              .warning, at: place, "the document ends within this record",
              remedy: "check that the file is complete; what there is of it was read"))
        }
        body(record, place, &reading)
      }
    }
  }
}

extension Source {
  /// Whether the source begins as XML does and an element of one of these names opens near its beginning.
  func isXML(with names: [StaticString]) -> Bool {
    withHead { bytes in
      guard bytes.first(where: { $0 > .space }) == .lessThan else { return false }
      return names.contains { bytes.firstIndex(of: $0, in: 0..<bytes.count) != nil }
    }
  }
}
