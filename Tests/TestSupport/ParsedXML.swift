import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an independent XML parser finds in a document.
public struct ParsedXML {
  /// The document is not well-formed.
  public struct Malformed: Error {
    /// The line at which the parser gave up.
    public var line: Int
  }

  /// An element with its own text, without that of elements in it.
  public struct Element {
    /// The element's name, such as `text`.
    public var name: String
    /// Its attributes, entities resolved.
    public var attributes: [String: String]
    /// Its text, entities resolved.
    public var text = ""
  }

  /// All elements in the order in which they open.
  public private(set) var elements: [Element] = []

  /// Throws ``Malformed`` where the document is not well-formed.
  public init(_ bytes: some Sequence<UInt8>) throws {
    let parser = XMLParser(data: Data(bytes))
    let collector = Collector()
    parser.delegate = collector
    guard parser.parse() else { throw Malformed(line: parser.lineNumber) }
    elements = collector.elements
  }

  /// How many elements have a name.
  public func count(_ name: String) -> Int { elements.count { $0.name == name } }

  /// The texts of the elements with a name, in order.
  public func texts(_ name: String) -> [String] { elements.filter { $0.name == name }.map(\.text) }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
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
