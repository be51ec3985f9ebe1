import ByteFormats

extension NetworkFormat {
  /// A map file of items and a network file of links, as VOSviewer opens them together.
  static let vosviewer = NetworkFormat(
    name: "vosviewer", summary: "VOSviewer map and network files, with positions",
    suffixes: ["-map.txt", "-network.txt"]
  ) { document in
    let values = VOSviewerValues(document)
    let hasPositions = document.ids.indices.contains { values.position($0) != nil }
    var heads = ["id", "label", "description"] + (hasPositions ? ["x", "y"] : []) + ["cluster"]
    heads += values.weights.map { "weight<\($0.name)>" } + values.scores.map { "score<\($0.name)>" }
    var map = heads.map(TabText.field).joined(separator: "\t") + "\n"
    for vertex in document.ids.indices {
      var fields = [
        String(vertex + 1), SingleLine.text(document.names[vertex]), values.description(ofVertex: vertex),
      ]
      if hasPositions {
        let position = values.position(vertex)
        fields += [position?.x, position?.y].map { $0.map(DecimalText.shortest) ?? "" }
      }
      fields.append(values.cluster(vertex).map { String($0) } ?? "")
      fields += (values.weights + values.scores).map { $0.values[vertex].map(DecimalText.shortest) ?? "" }
      map += fields.map(TabText.field).joined(separator: "\t") + "\n"
    }
    var network = ""
    for edge in 0..<document.edges.count {
      network += "\(document.edges.sources[edge] + 1)\t\(document.edges.targets[edge] + 1)\t"
      network += DecimalText.shortest(document.edges.weights[edge]) + "\n"
    }
    return [Part("-map.txt", map), Part("-network.txt", network)]
  }

  /// The JSON that VOSviewer and VOSviewer Online open.
  static let vosviewerJSON = NetworkFormat(
    name: "vosviewer-json", summary: "JSON for VOSviewer and VOSviewer Online (app.vosviewer.com)",
    ending: "json"
  ) { document in
    let values = VOSviewerValues(document)
    let noun = document.actors.singular
    let strength =
      switch document.weighting {
      case .works: "joint works"
      case .stated: "link strength"
      }
    let terminology: [(String, JSONText)] = [
      ("item", .string(noun)), ("items", .string(document.actors.rawValue)),
      ("link", .string("collaboration")),
      ("links", .string("collaborations")),
      ("link_strength", .string(strength)), ("total_link_strength", .string("total " + strength)),
      ("cluster", .string("community")),
      ("clusters", .string("communities")),
    ]
    let info: [(String, JSONText)] = [
      ("title", .string(XMLText.escaped(document.title))),
      ("description", .string(XMLText.escaped("\(document.heading). Made by collegium."))),
    ]
    var text = "{\n\"info\": \(JSONText.object(info).line),\n"
    text += "\"config\": \(JSONText.object([("terminology", .object(terminology))]).line),\n"
    text += "\"network\": {\n\"items\": ["
    for vertex in document.ids.indices {
      text += (vertex > 0 ? ",\n" : "\n") + JSONText.object(values.item(vertex)).line
    }
    text += "\n],\n\"links\": ["
    for edge in 0..<document.edges.count {
      let link: [(String, JSONText)] = [
        ("source_id", .integer(document.edges.sources[edge] + 1)),
        ("target_id", .integer(document.edges.targets[edge] + 1)),
        ("strength", .number(document.edges.weights[edge])),
        ("description", .string(values.description(ofEdge: edge))),
      ]
      text += (edge > 0 ? ",\n" : "\n") + JSONText.object(link).line
    }
    return text + "\n]\n}\n}\n"
  }
}
