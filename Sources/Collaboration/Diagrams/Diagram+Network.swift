import Bibliography
import ByteFormats
import SparseGraph

extension Diagram {
  /// Makes the diagram of a network, of works or precomputed.
  ///
  /// Persons are sized by strength, institutions and countries by works, vertices of a precomputed network by
  /// strength; colours show communities of two or more. Of more vertices than the limit, those of highest strength are
  /// drawn, and of many edges those that stand out; notes state what was left out.
  ///
  /// - Complexity: O(n log n + m), for n vertices and m edges, besides that of communities.
  public init(of measured: MeasuredNetwork, options: Options = Options()) {
    let network = measured.network
    let content = DiagramContent(measured)
    let shown = content.strongest(limit: options.limit)
    var place = [Int](repeating: -1, count: network.vertices.count)
    for (index, vertex) in shown.enumerated() { place[vertex] = index }
    let backbone = Backbone.edges(of: network.graph, among: place.map { $0 >= 0 })
    var edges: [Edge] = []
    var hiddenCount = 0
    for pair in network.pairs
    where place[pair.source] >= 0 && place[pair.target] >= 0 && network.isListed(weight: pair.weight) {
      let isCollaboration = pair.kind == .collaboration
      if isCollaboration, let backbone, !backbone.hasEdge(pair.source, pair.target) {
        hiddenCount += 1
        continue
      }
      edges.append(
        Edge(
          source: place[pair.source], target: place[pair.target], weight: pair.weight,
          isDashed: !isCollaboration, tooltip: content.tooltip(of: pair)))
    }
    var notes: [String] = []
    if shown.count < network.vertices.count {
      notes.append(
        "Drawn are the \(shown.count) \(network.actors.rawValue) of highest strength, of \(network.vertices.count)."
      )
    }
    if hiddenCount > 0 {
      let drawnCount = edges.count { !$0.isDashed }
      notes.append(Backbone.note(drawn: drawnCount, of: hiddenCount + drawnCount))
    }
    self.init(
      name: network.actors.rawValue, kind: network.actors, title: content.title, subtitle: network.summary,
      vertices: shown.map(content.vertex), edges: edges, legend: content.legend, notes: notes,
      labelLimit: options.labelLimit)
  }
}

/// The sizes and words that a diagram takes from a network.
private struct DiagramContent {
  private let network: CollaborationNetwork
  private let communities: Partition
  private let communitySizes: [Int]
  private let strengths: [Double]
  private let degrees: [Int]
  private let workCounts: [Int]

  init(_ measured: MeasuredNetwork) {
    network = measured.network
    communities = measured.communities
    communitySizes = communities.sizes
    strengths = measured.strengths
    degrees = network.graph.degrees()
    workCounts = measured.workCounts
  }

  /// Returns the vertices to draw, ascending: all, or those of highest strength.
  func strongest(limit: Int) -> [Int] {
    let isListed = network.listedVertices()
    let listed = network.vertices.indices.filter { isListed[$0] }
    guard listed.count > limit else { return listed }
    let order = listed.sorted {
      (-strengths[$0], -workCounts[$0], $0) < (-strengths[$1], -workCounts[$1], $1)
    }
    return order.prefix(limit).sorted()
  }

  var title: String {
    switch network.weighting {
    case .stated: return network.references.title
    case .works:
      let heading =
        switch network.actors {
        case .persons: "who works with whom"
        case .institutions: "collaboration of institutions"
        case .countries: "collaboration of countries"
        }
      return "\(network.references.title): \(heading)"
    }
  }

  var legend: Diagram.Legend {
    let communities = "communities (Leiden)"
    switch network.weighting {
    case .stated:
      return .init(
        size: "strength: weights of the links, summed", width: "weight of the link", color: communities)
    case .works:
      let width = "joint works (\(network.weighting.phrase))"
      if network.actors == .persons {
        return .init(size: "strength: joint works, summed over co-authors", width: width, color: communities)
      }
      return .init(
        size: "number of works", width: width, color: communities,
        dashed: "co-affiliation only: one person, both affiliations",
        ring: "share of works without another \(network.actors.singular)")
    }
  }

  /// Whether circles show strength, not works.
  private var areSizedByStrength: Bool { network.weighting == .stated || network.actors == .persons }

  func vertex(_ index: Int) -> Diagram.Vertex {
    let vertex = network.vertices[index]
    let community = communities[index]
    let soloCount = network.soloWorkCounts[index]
    return Diagram.Vertex(
      id: vertex.id, label: vertex.name, shortLabel: vertex.shortName == vertex.name ? nil : vertex.shortName,
      size: areSizedByStrength ? strengths[index] : Double(workCounts[index]),
      group: communitySizes[community] > 1 ? community : nil,
      ring: areSizedByStrength || soloCount == 0 ? nil : Double(soloCount) / Double(workCounts[index]),
      tooltip: tooltip(ofVertex: index))
  }

  private func tooltip(ofVertex index: Int) -> String {
    var lines = [network.vertices[index].name]
    let strength = Cell.number(strengths[index]).readable(digits: 2)
    let collaborators = "\(Phrase.count(degrees[index], "collaborator")), strength \(strength)"
    switch network.weighting {
    case .stated: lines.append(collaborators)
    case .works:
      lines += [Phrase.count(workCounts[index], "work"), collaborators]
      if network.actors == .persons {
        let names = network.memberships[index].map { network.references.institutions[$0].name }
        if !names.isEmpty { lines.append(names.prefix(3).joined(separator: "; ")) }
      } else if network.soloWorkCounts[index] > 0 {
        lines.append("\(network.soloWorkCounts[index]) of them alone")
      }
    }
    return lines.joined(separator: "\n")
  }

  func tooltip(of pair: CollaborationNetwork.Pair) -> String {
    let names = "\(network.vertices[pair.source].name) – \(network.vertices[pair.target].name)"
    switch network.weighting {
    case .stated: return "\(names)\nstrength \(Cell.number(pair.weight).readable(digits: 2))"
    case .works:
      let isCollaboration = pair.kind == .collaboration
      let works = Phrase.count(pair.works.count, isCollaboration ? "joint work" : "work")
      let ids = Phrase.some(pair.works.map { network.references.works[$0].id }, limit: 12)
      return "\(names)\n\(works): \(ids)" + (isCollaboration ? "" : "\nco-affiliation only")
    }
  }
}
