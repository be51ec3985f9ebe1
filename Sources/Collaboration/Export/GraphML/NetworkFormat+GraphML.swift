import ByteFormats

extension NetworkFormat {
  /// GraphML with a declared key for every attribute; lists are joined by `|`, missing values are left out.
  ///
  /// Gephi takes the names from `label`, networkx and igraph from `name`; `x`, `y`, `size` and `color` are what Gephi draws.
  static let graphML = NetworkFormat(
    name: "graphml", summary: "GraphML with typed attributes, for Gephi, networkx, igraph, yEd",
    ending: "graphml"
  ) { document in
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        <key id="title" for="graph" attr.name="title" attr.type="string"/>
        <key id="counting" for="graph" attr.name="counting" attr.type="string"/>
        <key id="v-name" for="node" attr.name="name" attr.type="string"/>
        <key id="v-label" for="node" attr.name="label" attr.type="string"/>
        <key id="e-weight" for="edge" attr.name="weight" attr.type="double"/>

      """
    if document.selectionText != nil {
      text += "  <key id=\"selection\" for=\"graph\" attr.name=\"selection\" attr.type=\"string\"/>\n"
    }
    text += keys(document.attributes, of: "node", prefix: "v")
    text += keys(document.edges.attributes, of: "edge", prefix: "e")
    text += """
        <graph id="\(document.actors.rawValue)" edgedefault="undirected">
          <data key="title">\(XMLText.escaped(document.title))</data>
          <data key="counting">\(document.weighting.name)</data>

      """
    if let selection = document.selectionText {
      text += "      <data key=\"selection\">\(XMLText.escaped(selection))</data>\n"
    }
    for (vertex, id) in document.ids.enumerated() {
      text += "    <node id=\"\(XMLText.escaped(id))\">"
      let name = XMLText.escaped(document.names[vertex])
      text += "<data key=\"v-name\">\(name)</data><data key=\"v-label\">\(name)</data>"
      text += data(document.attributes, at: vertex, prefix: "v") + "</node>\n"
    }
    for edge in 0..<document.edges.count {
      let ends = (document.ids[document.edges.sources[edge]], document.ids[document.edges.targets[edge]])
      text += "    <edge source=\"\(XMLText.escaped(ends.0))\" target=\"\(XMLText.escaped(ends.1))\">"
      text += "<data key=\"e-weight\">\(DecimalText.shortest(document.edges.weights[edge]))</data>"
      text += data(document.edges.attributes, at: edge, prefix: "e") + "</edge>\n"
    }
    return text + "  </graph>\n</graphml>\n"
  }

  private static func keys(
    _ attributes: [NetworkDocument.Attribute], of domain: String, prefix: String
  ) -> String {
    var text = ""
    for (index, attribute) in attributes.enumerated() {
      text += "  <key id=\"\(prefix)\(index)\" for=\"\(domain)\""
      text += " attr.name=\"\(XMLText.escaped(attribute.name))\" attr.type=\"\(attribute.kind.xmlType)\">"
      text += "<desc>\(XMLText.escaped(attribute.summary))</desc></key>\n"
    }
    return text
  }

  private static func data(_ attributes: [NetworkDocument.Attribute], at place: Int, prefix: String) -> String
  {
    var text = ""
    for (index, attribute) in attributes.enumerated() {
      guard let value = attribute.cells[place].xmlValue else { continue }
      text += "<data key=\"\(prefix)\(index)\">\(value)</data>"
    }
    return text
  }
}

extension NetworkDocument.Attribute.Kind {
  /// The name of the type in GraphML and GEXF.
  var xmlType: String {
    switch self {
    case .text, .list: "string"
    case .integer: "long"
    case .number: "double"
    case .flag: "boolean"
    }
  }
}

extension Cell {
  /// The value as XML writes it, escaped; nil where there is none.
  var xmlValue: String? {
    switch self {
    case .missing: nil
    case .flag(let flag): flag ? "true" : "false"
    default: XMLText.escaped(plain)
    }
  }
}
