import Bibliography
import ByteFormats
import GraphLayout
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
    guard options.level == .actors else {
      self.init(communitiesOf: measured, options: options)
      return
    }
    let network = measured.network
    var options = options
    if options.layout == .matrix {
      // A cell is an edge, and none is left out.
      options.limit = min(options.limit, NetworkMatrix.vertexLimit)
      options.edges = .all
    }
    let content = DiagramContent(measured, options: options)
    var shown = content.strongest(limit: options.limit)
    var notes: [String] = []
    if shown.count < network.vertices.count {
      notes.append(
        options.language(
          "Drawn are the {1} {2} of highest strength, of {3}.", shown.count,
          network.actors.form(shown.count, in: options.language), network.vertices.count))
    }
    if options.layout == .matrix {
      let joined = content.joined(shown)
      if joined.count < shown.count {
        notes.append(
          options.language("Not drawn, as without partners here: {1}.", shown.count - joined.count))
      }
      shown = joined
      notes.append(
        options.language("Rows and columns are in the order of communities, the strongest of each first."))
    }
    var place = [Int](repeating: -1, count: network.vertices.count)
    for (index, vertex) in shown.enumerated() { place[vertex] = index }
    let pairs = network.pairs.filter {
      place[$0.source] >= 0 && place[$0.target] >= 0 && network.isListed(weight: $0.weight)
    }
    let drawn = DrawnEdges(pairs, of: network, mode: options.edges, language: options.language)
    let edges = zip(pairs, drawn.isLine).filter(\.1).map { pair, _ in
      Edge(
        source: place[pair.source], target: place[pair.target], weight: pair.weight,
        isDashed: pair.kind != .collaboration, tooltip: content.tooltip(of: pair))
    }
    if let note = drawn.note { notes.append(note) }
    if let note = options.layoutNote { notes.append(note) }
    self.init(
      name: network.actors.rawValue, kind: network.actors, title: options.title ?? content.title,
      subtitle: network.summary(in: options.language), vertices: shown.map(content.vertex), edges: edges,
      legend: content.legend,
      notes: notes, labelLimit: options.labelLimit)
    hubs = drawn.hubs.map { hub in
      Hub(members: hub.members.map { place[$0] }, tooltip: content.tooltip(of: hub))
    }
    language = options.language
    hasLegend = options.hasLegend
    theme = options.theme
    width = options.width
    highlights = content.highlighted(shown)
    if shown.count > NetworkMap.vertexLimit {
      areas = CommunityAreas(measured, language: options.language).areas(
        of: shown, isColored: options.coloring == .community)
    }
    if options.layout == .matrix {
      matrixOrder = content.blocks(shown)
    }
    var builder = GraphBuilder(vertexCount: shown.count)
    for pair in pairs { try! builder.addEdge(place[pair.source], place[pair.target], weight: pair.weight) }
    self.place(builder.build(), near: options.positions, method: options.method, threads: options.threads)
  }
}

extension Diagram {
  /// Takes positions from known ones, so that all drawings from the same known ones share one map.
  ///
  /// - Parameter known: positions by the vertices' ids, in any unit: that of a map from -1 to 1, say; more than the
  ///   diagram's vertices.
  mutating func place(
    _ graph: Graph, near known: [String: SIMD2<Double>], method: LayoutMethod, threads: Int?
  ) {
    guard let extent = Box.around(known.values.map { Box(lower: $0, upper: $0) }) else {
      positions = graph.layout(method, threads: threads)
      return
    }
    let area = max(extent.size.x * extent.size.y, 1e-12)
    let side = (area / (LayoutTuning.squaresPerVertex * Double(known.count))).squareRoot()
    let unit = known.count > 2 && !(0.5...2).contains(side) ? side : 1
    positions = graph.layout(
      method, initial: vertices.map { vertex in known[vertex.id].map { $0 / unit } }, threads: threads)
    frame = Box(lower: extent.lower / unit, upper: extent.upper / unit)
  }
}

/// The sizes and words that a diagram takes from a network.
private struct DiagramContent {
  private let network: CollaborationNetwork
  private let measured: MeasuredNetwork
  private let strengths: [Double]
  private let degrees: [Int]
  private let workCounts: [Int]
  private let options: Diagram.Options
  private var say: Language { options.language }
  /// What areas show; nil for the usual.
  private let sizes: [Double]?
  private let coloring: VertexColoring

  init(_ measured: MeasuredNetwork, options: Diagram.Options) {
    self.options = options
    self.measured = measured
    sizes = options.size.map { measure in
      measure.values(measured).map { cell in
        switch cell {
        case .number(let value): max(0, value)
        case .integer(let value): Double(max(0, value))
        default: 0
        }
      }
    }
    coloring = VertexColoring(measured, options.coloring, language: options.language)
    network = measured.network
    strengths = measured.strengths
    degrees = network.graph.degrees()
    workCounts = measured.workCounts
  }

  /// Returns the vertices to draw, ascending: all, or those of highest strength. Of vertices that are alike at the
  /// limit, none is drawn unless that left less than two thirds.
  func strongest(limit: Int) -> [Int] {
    let isListed = network.listedVertices()
    let listed = network.vertices.indices.filter { isListed[$0] }
    guard listed.count > limit else { return listed }
    func key(_ vertex: Int) -> (Double, Int, Int) {
      (-strengths[vertex], -workCounts[vertex], -degrees[vertex])
    }
    let order = listed.sorted {
      (key($0).0, key($0).1, key($0).2, $0) < (key($1).0, key($1).1, key($1).2, $1)
    }
    var end = limit
    if key(order[limit - 1]) == key(order[limit]) {
      while end > 0, key(order[end - 1]) == key(order[limit]) { end -= 1 }
      if 3 * end < 2 * limit { end = limit }
    }
    return order.prefix(end).sorted()
  }

  /// Returns those of some vertices that have a partner among them.
  func joined(_ vertices: [Int]) -> [Int] {
    let among = Set(vertices)
    return vertices.filter { vertex in
      network.graph.neighbors(of: vertex).contains { among.contains(Int($0)) }
    }
  }

  /// Returns the places of some vertices so that communities are together, the largest first, and the strongest of each
  /// first.
  func blocks(_ vertices: [Int]) -> [Int] {
    let communities = measured.communities
    var sizes: [Int: Int] = [:]
    for vertex in vertices { sizes[communities[vertex], default: 0] += 1 }
    func key(_ place: Int) -> (Int, Int, Double, Int) {
      let vertex = vertices[place]
      let community = communities[vertex]
      return (-sizes[community, default: 0], community, -strengths[vertex], place)
    }
    return vertices.indices.sorted { key($0) < key($1) }
  }

  /// Returns which of the drawn vertices a user pointed out.
  func highlighted(_ shown: [Int]) -> Set<Int> {
    let wanted = options.highlights.map { $0.lowercased() }
    return Set(
      shown.indices.filter { index in
        let vertex = network.vertices[shown[index]]
        return wanted.contains { vertex.name.lowercased().contains($0) || vertex.id == $0 }
      })
  }

  var title: String {
    switch network.weighting {
    case .stated: return network.references.title
    case .works:
      let heading =
        switch network.actors {
        case .persons: say("who works with whom")
        case .institutions: say("collaboration of institutions")
        case .countries: say("collaboration of countries")
        }
      return "\(network.references.title): \(heading)"
    }
  }

  var legend: Diagram.Legend {
    var legend = usualLegend
    if let size = options.size {
      legend.size = "\(say.translated(size.name)): \(say.translated(size.summary))"
    }
    legend.groupNames = coloring.names
    legend.groupColors = coloring.colors
    return legend
  }

  private var usualLegend: Diagram.Legend {
    let communities = coloring.word
    switch network.weighting {
    case .stated:
      return .init(
        size: say("strength: weights of the links, summed"), width: say("weight of the link"),
        color: communities)
    case .works:
      let width = say("joint works ({1})", network.weighting.phrase(in: say))
      if network.actors == .persons {
        return .init(
          size: say("strength: joint works, summed over co-authors"), width: width, color: communities)
      }
      return .init(
        size: say("number of works"), width: width, color: communities,
        dashed: say("co-affiliation only: one person, both affiliations"),
        ring: network.actors == .countries
          ? say("share of works without another country") : say("share of works without another institution"))
    }
  }

  /// Whether circles show strength, not works.
  private var areSizedByStrength: Bool { network.weighting == .stated || network.actors == .persons }

  func vertex(_ index: Int) -> Diagram.Vertex {
    let vertex = network.vertices[index]
    let soloCount = network.soloWorkCounts[index]
    return Diagram.Vertex(
      id: vertex.id, label: vertex.name, shortLabel: vertex.shortName == vertex.name ? nil : vertex.shortName,
      size: sizes?[index] ?? (areSizedByStrength ? strengths[index] : Double(workCounts[index])),
      group: coloring.groups[index],
      ring: areSizedByStrength || soloCount == 0 ? nil : Double(soloCount) / Double(workCounts[index]),
      tooltip: tooltip(ofVertex: index))
  }

  private func tooltip(ofVertex index: Int) -> String {
    var lines = [network.vertices[index].name]
    let strength = say.number(strengths[index], digits: 2)
    let collaborators = say("{1} {1:collaborator|collaborators}, strength {2}", degrees[index], strength)
    switch network.weighting {
    case .stated: lines.append(collaborators)
    case .works:
      lines += [say("{1} {1:work|works}", workCounts[index]), collaborators]
      if network.actors == .persons {
        let names = network.memberships[index].map { network.references.institutions[$0].name }
        if !names.isEmpty { lines.append(names.prefix(3).joined(separator: "; ")) }
      } else if network.soloWorkCounts[index] > 0 {
        lines.append(say("{1} of them alone", network.soloWorkCounts[index]))
      }
    }
    return lines.joined(separator: "\n")
  }

  func tooltip(of hub: DrawnEdges.Hub) -> String {
    let works = hub.works.map { network.references.works[$0] }
    let titles = works.prefix(3).map { "\($0.id): \(TextMetrics.clipped($0.title, to: 120))" }
    let count = say(
      "{1} {1:work|works} of {2}", works.count, network.actors.count(hub.members.count, in: say))
    return ([count] + titles).joined(separator: "\n")
  }

  func tooltip(of pair: CollaborationNetwork.Pair) -> String {
    let names = "\(network.vertices[pair.source].name) – \(network.vertices[pair.target].name)"
    switch network.weighting {
    case .stated: return names + "\n" + say("strength {1}", say.number(pair.weight, digits: 2))
    case .works:
      let isCollaboration = pair.kind == .collaboration
      let works =
        isCollaboration
        ? say("{1} joint {1:work|works}", pair.works.count) : say("{1} {1:work|works}", pair.works.count)
      let ids = say.some(pair.works.map { network.references.works[$0].id }, limit: 12)
      return "\(names)\n\(works): \(ids)" + (isCollaboration ? "" : "\n" + say("co-affiliation only"))
    }
  }
}
