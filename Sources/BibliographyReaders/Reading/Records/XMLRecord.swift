import Bibliography
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
      if XMLPieces.isPlain(range, of: bytes, isCDATA: nodes[index].isCDATA) {
        return bytes.slice(range).nonEmptyText
      }
    }
    var pieces = XMLPieces(bytes)
    pieces.reserve(nodes[end - 1].range.upperBound - nodes[element].range.upperBound)
    var needsComma = false
    while index < end {
      if let name = nodes[index].name {
        if !without.isEmpty, without.contains(name) {
          index = max(nodes[index].end, index + 1)
          continue
        }
        if !separated.isEmpty, separated.contains(name) { needsComma = true }
      } else if pieces.append(nodes[index].range, isCDATA: nodes[index].isCDATA, comma: needsComma) {
        needsComma = false
      }
      index += 1
    }
    return pieces.take()
  }

  /// Returns the value of an element's attribute, or nil.
  func attribute(_ element: Int, _ name: StaticString) -> String? {
    XMLPieces.attribute(name, in: nodes[element].range, of: bytes)
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
