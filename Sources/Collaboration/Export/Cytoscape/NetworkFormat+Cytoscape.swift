import ByteFormats

extension NetworkFormat {
  /// Cytoscape.js JSON, which Cytoscape opens as a network and networkx as cytoscape data.
  static let cytoscape = NetworkFormat(
    name: "cytoscape", summary: "Cytoscape.js JSON (.cyjs) for Cytoscape and Cytoscape.js", ending: "cyjs"
  ) { document in
    var text = "{\n\"format_version\": \"1.0\",\n\"generated_by\": \"collegium\",\n"
    text += "\"directed\": false,\n\"multigraph\": false,\n\"data\": "
    text += JSONText.object(cytoscapeDescription(document)).line
    text += ",\n\"elements\": {\n\"nodes\": ["
    for vertex in document.ids.indices {
      // networkx takes the vertex from `value`.
      let data = document.vertex(vertex).filter(isKept) + [("value", .string(document.ids[vertex]))]
      var element: [(String, JSONText)] = [("data", .object(data))]
      // Both programs measure y downwards.
      if let place = document.position(vertex) {
        element.append(("position", .object([("x", .number(place.x)), ("y", .number(0 - place.y))])))
      }
      text += (vertex > 0 ? ",\n" : "\n") + JSONText.object(element).line
    }
    text += "\n],\n\"edges\": ["
    for edge in 0..<document.edges.count {
      let data =
        [("id", .string("e\(edge)")), ("interaction", .string("collaboration"))]
        + document.edge(edge, of: document.edges).filter(isKept)
      text += (edge > 0 ? ",\n" : "\n") + JSONText.object([("data", .object(data))]).line
    }
    return text + "\n]\n}\n}\n"
  }

  /// CX2, the format of Cytoscape 3.10 and later, Cytoscape Web and NDEx, with declared types.
  static let cx2 = NetworkFormat(
    name: "cx2", summary: "CX2 for Cytoscape Web, NDEx and Cytoscape 3.10 or later", ending: "cx2"
  ) { document in
    func declarations(_ names: [String], _ attributes: [NetworkDocument.Attribute]) -> JSONText {
      let texts = names.map { ($0, JSONText.object([("d", .string($0 == "weight" ? "double" : "string"))])) }
      return .object(
        texts + attributes.map { ($0.name, JSONText.object([("d", .string(cx2Type($0.kind)))])) })
    }
    let description = cytoscapeDescription(document)
    let heads: [JSONText] = [
      .object([("CXVersion", .string("2.0")), ("hasFragments", .bool(false))]),
      .object([
        (
          "metaData",
          .array(
            [
              ("attributeDeclarations", 1), ("networkAttributes", 1), ("nodes", document.ids.count),
              ("edges", document.edges.count),
            ].map { .object([("name", .string($0.0)), ("elementCount", .integer($0.1))]) })
        )
      ]),
      .object([
        (
          "attributeDeclarations",
          .array([
            .object([
              (
                "networkAttributes",
                .object(description.map { ($0.0, .object([("d", .string("string"))])) })
              ),
              ("nodes", declarations(["id", "name"], document.attributes)),
              ("edges", declarations(["interaction", "weight"], document.edges.attributes)),
            ])
          ])
        )
      ]),
      .object([("networkAttributes", .array([.object(description)]))]),
    ]
    var text = "[\n" + heads.map(\.line).joined(separator: ",\n") + ",\n{\"nodes\": ["
    for vertex in document.ids.indices {
      var element: [(String, JSONText)] = [("id", .integer(vertex))]
      if let place = document.position(vertex) {
        element += [("x", .number(place.x)), ("y", .number(0 - place.y))]
      }
      element.append(("v", .object(document.vertex(vertex).filter(isKept))))
      text += (vertex > 0 ? ",\n" : "\n") + JSONText.object(element).line
    }
    text += "\n]},\n{\"edges\": ["
    for edge in 0..<document.edges.count {
      let values =
        [("interaction", .string("collaboration"))]
        + document.edge(edge, of: document.edges).filter {
          $0.0 != "source" && $0.0 != "target" && isKept($0)
        }
      let element: [(String, JSONText)] = [
        ("id", .integer(edge)), ("s", .integer(document.edges.sources[edge])),
        ("t", .integer(document.edges.targets[edge])), ("v", .object(values)),
      ]
      text += (edge > 0 ? ",\n" : "\n") + JSONText.object(element).line
    }
    return text + "\n]},\n{\"status\": [{\"success\": true, \"error\": \"\"}]}\n]\n"
  }

  private static func cytoscapeDescription(_ document: NetworkDocument) -> [(String, JSONText)] {
    [
      ("name", .string("\(document.actors.title) of \(document.title)")),
      ("counting", .string(document.weighting.name)),
    ] + (document.selectionText.map { [("selection", .string($0))] } ?? [])
  }

  /// Cytoscape's tables have no objects and no nulls: such members are left out.
  private static func isKept(_ member: (String, JSONText)) -> Bool {
    switch member.1 {
    case .null, .object: false
    default: true
    }
  }

  private static func cx2Type(_ kind: NetworkDocument.Attribute.Kind) -> String {
    switch kind {
    case .text: "string"
    case .list: "list_of_string"
    case .integer: "integer"
    case .number: "double"
    case .flag: "boolean"
    }
  }
}
