import ByteFormats
import GraphLayout
import SparseGraph

extension Diagram {
  /// Makes the diagram of the communities of a network: a circle for each of two or more members, a line where members
  /// of two worked together.
  ///
  /// - Complexity: O(n log n + m), for n vertices and m edges, besides that of communities and of the layout.
  init(communitiesOf measured: MeasuredNetwork, options: Options) {
    let network = measured.network
    let say = options.language
    let communities = measured.communities
    let strengths = measured.strengths
    let all = communities.groups.enumerated().filter { $0.element.count > 1 }
    let order = all.sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    let shown = order.prefix(options.limit)
    var place = [Int](repeating: -1, count: communities.count)
    for (index, community) in shown.enumerated() { place[community.offset] = index }
    var builder = GraphBuilder(vertexCount: shown.count)
    for edge in network.graph.edges {
      let (a, b) = (place[communities[edge.source]], place[communities[edge.target]])
      if a >= 0, b >= 0, a != b { try! builder.addEdge(a, b, weight: edge.weight) }
    }
    let graph = builder.build()
    let topics = CommunityAreas(measured, language: say)
    let vertices = shown.enumerated().map { index, community in
      let members = community.element.sorted { (strengths[$1], $0) < (strengths[$0], $1) }
      let names = members.map { network.vertices[$0].name }
      let others = members.count - 1
      let leader = network.vertices[members[0]]
      let words = topics.topics(of: community.offset).joined(separator: ", ")
      return Vertex(
        id: "community-\(community.offset + 1)",
        label: say("{1} and {2} {2:other|others}", leader.name, others),
        shortLabel: words.isEmpty
          ? say("{1} and {2} {2:other|others}", leader.shortName, others) : "\(words) – \(leader.shortName)",
        size: Double(members.count), group: index,
        tooltip: say("{1} and {2} {2:other|others}", leader.name, others) + "\n"
          + (words.isEmpty ? "" : words + "\n") + say.some(names, limit: 12))
    }
    let edges = graph.edges.map { edge in
      Edge(
        source: edge.source, target: edge.target, weight: edge.weight,
        tooltip: "\(vertices[edge.source].label) – \(vertices[edge.target].label)\n"
          + say("strength {1}", say.number(edge.weight, digits: 2)))
    }
    var notes: [String] = []
    if shown.count < all.count {
      notes.append(
        say("Drawn are the {1} communities of most members, of {2}.", shown.count, all.count))
    }
    let alone = network.vertices.count - all.reduce(0) { $0 + $1.element.count }
    if alone > 0 {
      notes.append(
        say("Not drawn, as in no community of two or more: {1}.", network.actors.count(alone, in: say)))
    }
    if let note = options.layoutNote { notes.append(note) }
    self.init(
      name: network.actors.rawValue, kind: .persons,
      title: options.title
        ?? "\(network.references.title): \(say("communities")) (\(network.actors.title(in: say)))",
      subtitle: network.summary(in: say), vertices: vertices, edges: edges,
      legend: Legend(
        size: say("number of members"),
        width: say("edges between members, their weights summed ({1})", network.weighting.phrase(in: say)),
        color: ""),
      notes: notes, labelLimit: options.labelLimit)
    isOfCommunities = true
    language = say
    hasLegend = options.hasLegend
    theme = options.theme
    width = options.width
    positions = graph.layout(options.method, threads: options.threads)
  }
}
