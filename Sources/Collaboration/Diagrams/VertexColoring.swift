import SparseGraph

/// What gives the vertices of a network their colours: a group for each, the groups' names, and what they are.
struct VertexColoring {
  /// The group of each vertex of the network; nil where none is known.
  private(set) var groups: [Int?] = []
  /// The names of the groups by their numbers; empty for communities, which are named after their members.
  private(set) var names: [Int: String] = [:]
  /// The colours of groups in an order, by their numbers; empty where groups have none.
  private(set) var colors: [Int: String] = [:]
  /// What the groups are, as the legend says it.
  private(set) var word = ""

  init(_ measured: MeasuredNetwork, _ coloring: Diagram.Coloring, language say: Language) {
    let network = measured.network
    let institutions = network.references.institutions
    /// For each vertex, the institution that it is at, or is.
    func institution(_ vertex: Int) -> Int? {
      switch network.actors {
      case .persons: network.mainMemberships.isEmpty ? nil : network.mainMemberships[vertex]
      case .institutions: vertex < institutions.count ? vertex : nil
      case .countries: nil
      }
    }
    switch coloring {
    case .community:
      let communities = measured.communities
      let sizes = communities.sizes
      groups = network.vertices.indices.map { sizes[communities[$0]] > 1 ? communities[$0] : nil }
      word = say("communities (Leiden)")
    case .institution:
      groups = network.vertices.indices.map(institution)
      names = Set(groups.compactMap { $0 }).reduce(into: [:]) { $0[$1] = institutions[$1].shortName }
      word = say("institutions")
    case .country:
      let codes = network.vertices.indices.map { institution($0).flatMap { institutions[$0].country } }
      group(codes) { say.country($0) }
      word = say("countries")
    case .none: groups = network.vertices.map { _ in nil }
    case .column(let name):
      groups = network.vertices.map { _ in nil }
      guard let column = measured.column(named: name) else { return }
      word = Self.word(column, say)
      color(by: column, say)
    }
  }

  /// Numbers texts in alphabetical order.
  private mutating func group(_ texts: [String?], name: (String) -> String) {
    let sorted = Set(texts.compactMap { $0 }).sorted()
    let number = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($0.element, $0.offset) })
    groups = texts.map { $0.flatMap { number[$0] } }
    names = sorted.enumerated().reduce(into: [:]) { $0[$1.offset] = name($1.element) }
  }

  /// Takes a class for each number, and a group for each text, the first one of a list.
  private mutating func color(by column: Column, _ say: Language) {
    let isLabel = Measures.vertex(named: column.name)?.isRankable == false || column.name == "cluster"
    let numbers = column.cells.map(\.numericValue)
    let areFlags = column.cells.contains { if case .flag = $0 { true } else { false } }
    let known = numbers.compactMap { $0 }.filter(\.isFinite)
    guard !isLabel, !areFlags, !known.isEmpty else {
      let texts = column.cells.map { cell -> String? in
        switch cell {
        case .missing: nil
        case .list(let items): items.first
        case .flag: say.readable(cell, digits: 2)
        default: cell.plain
        }
      }
      return group(texts) { $0 }
    }
    let scale = ColorScale(known, language: say)
    groups = numbers.map { number in number.flatMap { $0.isFinite ? scale.place(of: $0) : nil } }
    for place in 0..<scale.count {
      names[place] = scale.names[place]
      colors[place] = scale.color(ofClass: place)
    }
  }

  private static func word(_ column: Column, _ say: Language) -> String {
    switch column.name {
    case "first_year": return say("year of the first work")
    case "last_year": return say("year of the last work")
    case MeasuredNetwork.meanYear: return say("mean year of the works")
    default:
      guard let measure = Measures.vertex(named: column.name) else {
        return column.name.replacing("_", with: " ")
      }
      return "\(say.translated(measure.name)): \(say.translated(measure.summary))"
    }
  }
}
