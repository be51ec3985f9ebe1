import Bibliography
import SparseGraph

extension NetworkDocument {
  /// Makes the columns of a precomputed network: the measures of its graph, then what it states.
  ///
  /// What it states under the name of a measure is left out.
  init(_ measured: MeasuredNetwork, stating stated: PrecomputedNetwork) {
    let network = measured.network
    let isListed = network.listedVertices()
    let vertices = network.vertices.indices.filter { isListed[$0] }
    let looks = Self.looks(measured, of: Array(network.vertices.indices))
    var attributes = Self.attributes(measured, stated, looks)
    if vertices.count < isListed.count {
      for index in attributes.indices {
        attributes[index].cells = vertices.map { attributes[index].cells[$0] }
      }
    }
    self.init(
      actors: network.actors, weighting: network.weighting, title: network.references.title,
      ids: vertices.map { network.vertices[$0].id }, names: vertices.map { network.vertices[$0].name },
      attributes: attributes, years: [[YearCount]](repeating: [], count: vertices.count),
      edges: Self.edges(measured, stated, among: vertices), coAffiliations: Edges(),
      figures: { Self.figures(of: measured) }, looks: looks.isEmpty ? [] : vertices.map { looks[$0] })
    self.vertices = vertices
    selectionPhrase = network.selectionPhrase
    selection = network.references.statedSelection.map {
      $0.description([(network.actors, $0.actorCount(network.actors), network.vertices.count)])
    }
  }

  /// Returns the columns of the vertices: the measures that need no works, then what the input states.
  static func attributes(
    _ measured: MeasuredNetwork, _ stated: PrecomputedNetwork, _ looks: [Look] = []
  ) -> [Attribute] {
    var attributes = Measures.vertex.filter { $0.applies(to: measured.network) }.map {
      Attribute(Column($0.name, summary: $0.summary, $0.values(measured)))
    }
    var taken = Set(attributes.map(\.name) + ["id", "name", "label"])
    func add(_ name: String, _ summary: String, _ cells: [Cell], isWeight: Bool = false) {
      let name = SingleLine.text(name)
      guard taken.insert(name).inserted else { return }
      var attribute = Attribute(Column(name, summary: summary, cells))
      attribute.isStatedWeight = isWeight
      attributes.append(attribute)
    }
    for values in stated.places { add(values.name, "as the input states", cells(values)) }
    for values in stated.weights {
      add(values.name, "weight that the input states", cells(values), isWeight: true)
    }
    for values in stated.scores { add(values.name, "score that the input states", cells(values)) }
    for texts in stated.texts {
      add(texts.name, "as the input states", texts.texts.map { $0.map { .text($0) } ?? .missing })
    }
    if !taken.contains("x"), !taken.contains("y") {
      attributes += places(measured, of: Array(measured.network.vertices.indices))
    }
    return attributes + Self.attributes(looks).filter { !taken.contains($0.name) }
  }

  /// Returns numbers as integers where all are whole.
  private static func cells(_ values: PrecomputedNetwork.Values) -> [Cell] {
    let areWhole = values.values.allSatisfy { $0.map { $0 == $0.rounded() && abs($0) < 1e15 } ?? true }
    return values.values.map { $0.map { areWhole ? .integer(Int($0)) : .number($0) } ?? .missing }
  }

  /// Returns the edges that are listed among some vertices, numbered as these are.
  private static func edges(
    _ measured: MeasuredNetwork, _ stated: PrecomputedNetwork, among vertices: [Int]
  ) -> Edges {
    var edges = Edges()
    var place = [Int](repeating: -1, count: measured.graph.vertexCount)
    for (index, vertex) in vertices.enumerated() { place[vertex] = index }
    // For each edge that is listed, its position among all.
    var listed: [Int] = []
    for (position, edge) in measured.network.graph.edges.enumerated() {
      let (source, target) = (place[edge.source], place[edge.target])
      guard source >= 0, target >= 0, measured.network.isListed(weight: edge.weight) else { continue }
      listed.append(position)
      edges.sources.append(source)
      edges.targets.append(target)
      edges.weights.append(edge.weight)
      edges.years.append([])
    }
    let strengths = vertices.map { measured.strengths[$0] }
    let total = measured.strengths.reduce(0, +)
    for measure in Measures.pair where measure.applies(to: measured.network) {
      let cells = (0..<edges.count).map { edge -> Cell in
        let counts = PairMeasure.Counts(
          joint: 0, works: (0, 0), weight: edges.weights[edge],
          strengths: (strengths[edges.sources[edge]], strengths[edges.targets[edge]]), totalStrength: total)
        return .finite(measure.value(counts))
      }
      edges.attributes.append(Attribute(Column(measure.name, summary: measure.summary, cells)))
    }
    // What is stated of links is in their order, which is that of the edges only where none is joined with another.
    if !stated.linkScores.isEmpty, stated.links.areAscending {
      for values in stated.linkScores {
        let all = cells(values)
        edges.attributes.append(
          Attribute(Column(values.name, summary: "as the input states", listed.map { all[$0] })))
      }
    }
    return edges
  }
}
