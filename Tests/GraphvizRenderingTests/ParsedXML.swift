import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an independent XML parser finds in a document.
struct ParsedXML {
  struct Malformed: Error {
    var line: Int
  }

  private(set) var elements: [(name: String, text: String)] = []

  /// Throws where the document is not well-formed.
  init(_ bytes: [UInt8]) throws {
    let parser = XMLParser(data: Data(bytes))
    let collector = Collector()
    parser.delegate = collector
    guard parser.parse() else { throw Malformed(line: parser.lineNumber) }
    elements = collector.elements
  }

  func count(_ name: String) -> Int { elements.count { $0.name == name } }

  func texts(_ name: String) -> [String] { elements.filter { $0.name == name }.map(\.text) }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [(name: String, text: String)] = []
    var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append((name, ""))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let current = open.last { elements[current].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
