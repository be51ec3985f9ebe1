import ByteFormats

extension NetworkFormat {
  /// The network as data for Graphviz and all that read DOT: names as labels, every measure as an attribute.
  static let dot = NetworkFormat(
    name: "dot", summary: "DOT with all measures as attributes; 'diagram' draws it", ending: "dot"
  ) { document in
    var text = "graph \(DOTText.quoted(document.actors.rawValue)) {\n"
    text += "  graph [comment=\(DOTText.quoted(document.heading))]\n"
    if !document.looks.isEmpty {
      text += "  node [shape=circle, style=filled, fixedsize=shape, fontsize=8]\n"
    }
    for (vertex, id) in document.ids.enumerated() {
      text += "  \(DOTText.quoted(id)) [label=\(DOTText.quoted(document.names[vertex]))"
      if let place = document.position(vertex) {
        text += ", pos=\"\(DOTText.number(place.x)),\(DOTText.number(place.y))\""
      }
      if document.looks.indices.contains(vertex) {
        // Widths are in inches.
        let width = (document.looks[vertex].size / 36 * 1000).rounded() / 1000
        text += ", width=\(DecimalText.shortest(width)), fillcolor=\"\(document.looks[vertex].color)\""
      }
      text += dotAttributes(document.attributes, at: vertex) + "]\n"
    }
    for edge in 0..<document.edges.count {
      let ends = (document.ids[document.edges.sources[edge]], document.ids[document.edges.targets[edge]])
      text += "  \(DOTText.quoted(ends.0)) -- \(DOTText.quoted(ends.1))"
      text += " [weight=\(DOTText.quoted(DecimalText.shortest(document.edges.weights[edge])))"
      text += dotAttributes(document.edges.attributes, at: edge) + "]\n"
    }
    return text + "}\n"
  }

  private static func dotAttributes(_ attributes: [NetworkDocument.Attribute], at place: Int) -> String {
    var text = ""
    for attribute in attributes where attribute.cells[place] != .missing {
      text += ", \(DOTText.quoted(attribute.name))=\(DOTText.quoted(attribute.cells[place].plain))"
    }
    return text
  }
}
