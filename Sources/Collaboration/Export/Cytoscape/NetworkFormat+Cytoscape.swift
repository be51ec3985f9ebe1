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
              ("edges", document.edges.count), ("visualProperties", 1),
              ("nodeBypasses", document.looks.count),
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
    text += "\n]},\n"
    text += JSONText.object([("visualProperties", .array([cx2Style(document)]))]).line
    text += ",\n{\"nodeBypasses\": ["
    for (vertex, look) in document.looks.enumerated() {
      let values: [(String, JSONText)] = [
        ("NODE_BACKGROUND_COLOR", .string(look.color)), ("NODE_WIDTH", .number(2 * look.size)),
        ("NODE_HEIGHT", .number(2 * look.size)),
      ]
      text += (vertex > 0 ? ",\n" : "\n")
      text += JSONText.object([("id", .integer(vertex)), ("v", .object(values))]).line
    }
    return text + "\n]},\n{\"status\": [{\"success\": true, \"error\": \"\"}]}\n]\n"
  }

  /// What Cytoscape draws where a vertex has no look of its own: discs with their names below, and lines whose width grows
  /// with the weight.
  private static func cx2Style(_ document: NetworkDocument) -> JSONText {
    let node: [(String, JSONText)] = [
      ("NODE_SHAPE", .string("ellipse")), ("NODE_BACKGROUND_COLOR", .string(DiagramStyle.noColor)),
      ("NODE_BORDER_WIDTH", .number(0)), ("NODE_WIDTH", .number(12)), ("NODE_HEIGHT", .number(12)),
      ("NODE_LABEL_FONT_SIZE", .number(9)), ("NODE_LABEL_COLOR", .string(DiagramStyle.textColor)),
      (
        "NODE_LABEL_POSITION",
        .object([
          ("HORIZONTAL_ALIGN", .string("center")), ("VERTICAL_ALIGN", .string("top")),
          ("HORIZONTAL_ANCHOR", .string("center")), ("VERTICAL_ANCHOR", .string("bottom")),
          ("MARGIN_X", .number(0)), ("MARGIN_Y", .number(2)), ("JUSTIFICATION", .string("center")),
        ])
      ),
    ]
    let edge: [(String, JSONText)] = [
      ("EDGE_LINE_COLOR", .string(DiagramStyle.lineColor)), ("EDGE_OPACITY", .number(0.5)),
      ("EDGE_WIDTH", .number(1)),
    ]
    func mapping(_ attribute: String, _ type: String, _ kind: String, _ map: [JSONText]?) -> JSONText {
      let definition = [("attribute", JSONText.string(attribute)), ("type", .string(type))]
      return .object([
        ("type", .string(kind)),
        ("definition", .object(definition + (map.map { [("map", .array($0))] } ?? []))),
      ])
    }
    var edgeMapping: [(String, JSONText)] = []
    let weights = document.edges.weights
    if let low = weights.min(), let high = weights.max(), low < high {
      edgeMapping = [
        (
          "EDGE_WIDTH",
          mapping(
            "weight", "double", "CONTINUOUS",
            [
              .object([
                ("min", .number(low)), ("max", .number(high)), ("minVPValue", .number(0.7)),
                ("maxVPValue", .number(4)), ("includeMin", .bool(true)), ("includeMax", .bool(true)),
              ])
            ])
        )
      ]
    }
    return .object([
      (
        "default",
        .object([
          ("network", .object([("NETWORK_BACKGROUND_COLOR", .string("#FFFFFF"))])), ("node", .object(node)),
          ("edge", .object(edge)),
        ])
      ),
      ("nodeMapping", .object([("NODE_LABEL", mapping("name", "string", "PASSTHROUGH", nil))])),
      ("edgeMapping", .object(edgeMapping)),
    ])
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
