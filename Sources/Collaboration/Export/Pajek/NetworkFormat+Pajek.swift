extension NetworkFormat {
  /// Pajek's network, partition and vector files, and a project file that holds all of them.
  ///
  /// The `.clu` is the community, the `.vec` the strength; the `.paj` project has the network, a partition for each
  /// measure of whole numbers and a vector for every measure. An edge carries the ids of its works as its label.
  static let pajek = NetworkFormat(
    name: "pajek", summary: "Pajek: network (.net), community (.clu), strength (.vec), all measures (.paj)",
    suffixes: [".net", ".clu", ".vec", ".paj"]
  ) { document in
    let network = PajekText.network(document)
    let partitions = document.attributes.filter { $0.kind == .integer || $0.kind == .flag }
    let vectors = partitions + document.attributes.filter { $0.kind == .number }
    func only(_ measure: VertexMeasure) -> [NetworkDocument.Attribute] {
      document.attributes.filter { $0.name == measure.name }
    }

    var project = "*Network \(PajekText.line(document.heading))\n" + network
    for attribute in partitions {
      project += "\n*Partition \(attribute.name)\n" + PajekText.partition(attribute)
    }
    for attribute in vectors { project += "\n*Vector \(attribute.name)\n" + PajekText.vector(attribute) }
    for attribute in document.edges.attributes where attribute.kind == .number {
      project += "\n*Network \(attribute.name)\n" + PajekText.network(document, lineValue: attribute)
    }
    return [
      Part(".net", network), Part(".clu", only(.community).map(PajekText.partition).joined()),
      Part(".vec", only(.strength).map(PajekText.vector).joined()), Part(".paj", project),
    ]
  }
}

/// How networks and their values are written for Pajek.
enum PajekText {
  /// What Pajek takes for an unknown value.
  static let unknown = "999999998"

  /// Returns the vertices and edges. Labels are unique: namesakes have their ids after their names.
  ///
  /// - Parameter lineValue: what the lines' values are; nil for the weights. Edges without a value are left out.
  static func network(_ document: NetworkDocument, lineValue: NetworkDocument.Attribute? = nil) -> String {
    var text = "*Vertices \(document.ids.count)\n"
    for (vertex, label) in labels(document).enumerated() { text += "\(vertex + 1) \"\(label)\"\n" }
    // No number after the word: Pajek and others would read it as the number of a relation.
    text += "*Edges\n"
    let works = document.edges.attributes.first { $0.name == "work_ids" }
    for edge in 0..<document.edges.count {
      var value = Cell.number(document.edges.weights[edge])
      if let lineValue { value = lineValue.cells[edge] }
      guard value != .missing else { continue }
      text += "\(document.edges.sources[edge] + 1) \(document.edges.targets[edge] + 1) \(value.plain)"
      if lineValue == nil, let works { text += " l \"\(line(works.cells[edge].plain))\"" }
      text += "\n"
    }
    return text
  }

  /// Returns the class of each vertex.
  static func partition(_ attribute: NetworkDocument.Attribute) -> String { vector(attribute) }

  /// Returns the value of each vertex.
  static func vector(_ attribute: NetworkDocument.Attribute) -> String {
    var text = "*Vertices \(attribute.cells.count)\n"
    for cell in attribute.cells { text += (cell == .missing ? unknown : cell.plain) + "\n" }
    return text
  }

  /// Returns a text for use in quotation marks on one line: Pajek knows no escapes, so a quotation mark becomes two
  /// apostrophes, a backslash a slash, and a control character a space.
  static func line(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "''"
      case "\\": result += "/"
      case _ where SingleLine.breaks(scalar): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func labels(_ document: NetworkDocument) -> [String] {
    let lines = document.names.map(line)
    let counts = lines.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return lines.indices.map {
      counts[lines[$0]] == 1 ? lines[$0] : "\(lines[$0]) (\(line(document.ids[$0])))"
    }
  }
}
