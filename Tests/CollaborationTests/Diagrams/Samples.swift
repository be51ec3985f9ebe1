@testable import Collaboration

/// Diagrams for tests, with invented names.
enum Samples {
  /// Three persons of one work, two of another, one alone.
  static let small = Diagram(
    name: "persons", kind: .persons, title: "Who worked with whom", subtitle: "2 works · full counting",
    vertices: [
      Diagram.Vertex(id: "okafor-ada", label: "Ada Okafor", size: 2, group: 0, tooltip: "Ada Okafor\n1 work"),
      Diagram.Vertex(id: "lund-bo", label: "Bo Lund", size: 2, group: 0),
      Diagram.Vertex(id: "mraz-cyril", label: "Cyril Mráz", size: 2, group: 0),
      Diagram.Vertex(id: "sato-dai", label: "Dai Sato", size: 1, group: 1),
      Diagram.Vertex(id: "weiss-eva", label: "Eva Weiß", size: 1, group: 1),
      Diagram.Vertex(id: "alone-fin", label: "Fin Alone", size: 0, group: 2),
    ],
    edges: [
      Diagram.Edge(source: 0, target: 1, weight: 1, tooltip: "Ada Okafor – Bo Lund: 1 joint work"),
      Diagram.Edge(source: 0, target: 2, weight: 1), Diagram.Edge(source: 1, target: 2, weight: 1),
      Diagram.Edge(source: 3, target: 4, weight: 1),
    ],
    legend: Diagram.Legend(size: "joint works", width: "joint works of two persons"))

  static let institutions = Diagram(
    name: "institutions", kind: .institutions, title: "Institutions", subtitle: "9 works",
    vertices: [
      Diagram.Vertex(
        id: "north", label: "University of the North", shortLabel: "UN", size: 9, group: 0,
        ring: 0.4),
      Diagram.Vertex(id: "south", label: "Southern Institute for Measurement", size: 1, group: 1, ring: 0),
      Diagram.Vertex(id: "west", label: "West College", size: 2, group: 0, ring: 1),
    ],
    edges: [
      Diagram.Edge(source: 0, target: 1, weight: 2),
      Diagram.Edge(source: 0, target: 2, weight: 1, isDashed: true, tooltip: "co-affiliation"),
    ],
    legend: Diagram.Legend(
      size: "works", width: "joint works", color: "countries", groupNames: [0: "Norway", 1: "Chile"],
      dashed: "co-affiliation only", ring: "share of works with no other institution"))

  /// A network of communities, the same for the same seed.
  static func random(_ count: Int, seed: UInt64, kind: Diagram.Kind = .persons) -> Diagram {
    var random = SplitMix(state: seed)
    let syllables = ["ka", "lo", "mi", "ren", "sta", "tho", "ul", "wei", "zor", "bé", "ñu", "dra"]
    func word() -> String {
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        syllables[Int.random(in: 0..<syllables.count, using: &random)]
      }.joined()
    }
    var degrees = Array(repeating: 0.0, count: count)
    var edges: [Diagram.Edge] = []
    for target in 1..<max(1, count) where Int.random(in: 0..<12, using: &random) > 0 {
      let sources = (0..<2).map { _ in Int.random(in: max(0, target - 9)..<target, using: &random) }
      for source in Set(sources).sorted() {
        let weight = Double(Int.random(in: 1...4, using: &random))
        edges.append(Diagram.Edge(source: source, target: target, weight: weight))
        degrees[source] += weight
        degrees[target] += weight
      }
    }
    let vertices = (0..<count).map { index in
      Diagram.Vertex(
        id: "v\(index)", label: "\(word()) \(word())", size: degrees[index], group: index / 12,
        ring: kind == .institutions ? Double(index % 5) / 4 : nil, tooltip: "number \(index)")
    }
    return Diagram(
      name: "random", kind: kind, title: "A random network", subtitle: "seed \(seed)", vertices: vertices,
      edges: edges, legend: Diagram.Legend(size: "strength", width: "weight"))
  }
}

/// A small generator whose numbers are the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
