import ByteFormats

/// The values that VOSviewer takes from a network: weights are never negative, scores may be anything, clusters go up to 1000.
struct VOSviewerValues {
  /// A named number of each vertex; nil where it has none.
  struct Values {
    var name: String
    var values: [Double?]
  }

  let document: NetworkDocument
  /// Counts, under the names that VOSviewer itself gives them.
  let weights: [Values]
  /// All other measures, and the mean year of the works.
  let scores: [Values]

  init(_ document: NetworkDocument) {
    self.document = document
    let named: [(measure: VertexMeasure, name: String)] = [
      (.works, "Documents"), (.degree, "Links"), (.strength, "Total link strength"),
    ]
    var weights = named.compactMap { measure, name in
      document.cells(measure).map { Values(name: name, values: $0.map { $0.numericValue ?? 0 }) }
    }
    for attribute in document.attributes
    where attribute.isStatedWeight && !weights.contains(where: { $0.name == attribute.name }) {
      weights.append(Values(name: attribute.name, values: attribute.cells.map(\.numericValue)))
    }
    self.weights = weights
    var scores = document.attributes.filter { attribute in
      let isNumeric = attribute.kind == .integer || attribute.kind == .number || attribute.kind == .flag
      return isNumeric && !attribute.isStatedWeight
        && ![VertexMeasure.community.name, "cluster", "x", "y", "size"].contains(attribute.name)
        && !named.contains { $0.measure.name == attribute.name }
    }.map { Values(name: $0.name, values: $0.cells.map(\.numericValue)) }
    if document.hasYears {
      scores.append(Values(name: "Avg. pub. year", values: document.years.map(Self.meanYear)))
    }
    self.scores = scores
  }

  /// Returns the community of a vertex; nil where VOSviewer has no number for it.
  func cluster(_ vertex: Int) -> Int? {
    guard case .integer(let number)? = (document.cells("cluster") ?? document.cells(.community))?[vertex],
      (1...1000).contains(number)
    else {
      return nil
    }
    return number
  }

  /// Returns the position of a vertex on the map, where the network states one; else VOSviewer computes it.
  func position(_ vertex: Int) -> (x: Double, y: Double)? {
    guard let x = document.cells("x")?[vertex].numericValue, let y = document.cells("y")?[vertex].numericValue
    else { return nil }
    return (x, y)
  }

  /// Returns an item of the JSON; what is missing is left out.
  func item(_ vertex: Int) -> [(String, JSONText)] {
    var members: [(String, JSONText)] = [
      ("id", .integer(vertex + 1)), ("label", .string(document.names[vertex])),
      ("\(document.actors.singular)_id", .string(document.ids[vertex])),
    ]
    if let works = document.cells("work_ids")?[vertex] { members.append(("work_ids", .string(works.plain))) }
    members.append(("description", .string(description(ofVertex: vertex))))
    if let position = position(vertex) {
      members += [("x", .number(position.x)), ("y", .number(position.y))]
    }
    if let cluster = cluster(vertex) { members.append(("cluster", .integer(cluster))) }
    func numbers(_ all: [Values]) -> JSONText {
      .object(all.compactMap { values in values.values[vertex].map { (values.name, .number($0)) } })
    }
    members.append(("weights", numbers(weights)))
    members.append(("scores", numbers(scores)))
    return members
  }

  /// Returns what VOSviewer shows of a vertex: HTML on one line, with all text escaped.
  func description(ofVertex vertex: Int) -> String {
    if case .text(let stated)? = document.cells("description")?[vertex] { return stated }
    let works = document.cells("work_ids")?[vertex].readable()
    return Self.html(
      document.actors.singular, [document.names[vertex], document.ids[vertex]],
      text: works.map { "works: \($0)" } ?? "")
  }

  /// Returns what VOSviewer shows of an edge: HTML on one line, with all text escaped.
  func description(ofEdge edge: Int) -> String {
    let works = document.edges.attributes.first { $0.name == "work_ids" }?.cells[edge].readable()
    let ends = [document.edges.sources[edge], document.edges.targets[edge]]
    return Self.html(
      "collaboration", ends.map { document.names[$0] }, text: works.map { "works: \($0)" } ?? "")
  }

  private static func html(_ heading: String, _ labels: [String], text: String) -> String {
    func part(_ kind: String, _ text: String) -> String {
      "<div class='description_\(kind)'>\(XMLText.escaped(SingleLine.text(text)))</div>"
    }
    return part("heading", heading) + labels.map { part("label", $0) }.joined() + part("text", text)
  }

  private static func meanYear(_ years: [NetworkDocument.YearCount]) -> Double? {
    let works = years.reduce(0) { $0 + $1.works }
    return works == 0 ? nil : Double(years.reduce(0) { $0 + $1.works * $1.year }) / Double(works)
  }
}

/// How text is written in files of fields separated by tabs.
enum TabText {
  /// Returns a field on one line: in quotes where it has any.
  static func field(_ text: String) -> String {
    let line = SingleLine.text(text)
    guard line.utf8.contains(0x22) else { return line }
    return "\"" + line.replacing("\"", with: "\"\"") + "\""
  }
}
