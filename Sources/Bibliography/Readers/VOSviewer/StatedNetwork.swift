/// A network that an input states as finished: who is joined with whom and how strongly, not in which works.
public struct StatedNetwork: Sendable {
  /// A number that the input states for each vertex; nil where it states none.
  public struct Values: Sendable {
    /// Its name as written: `Documents`, `Avg. pub. year`.
    public var name: String
    /// A value for each vertex, in their order.
    public var values: [Double?]

    /// Makes a column from its name and its values.
    public init(name: String, values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  /// A text that the input states for each vertex; nil where it states none.
  public struct Texts: Sendable {
    /// Its name as written: `address`, `url`.
    public var name: String
    /// A text for each vertex, in their order.
    public var texts: [String?]

    /// Makes a column from its name and its texts.
    public init(name: String, texts: [String?]) {
      self.name = name
      self.texts = texts
    }
  }

  /// Two vertices and how strongly they are joined.
  public struct Link: Hashable, Sendable {
    /// The place of one end among the vertices.
    public var source: Int
    /// The place of the other, which is not the same.
    public var target: Int
    /// How strongly they are joined: finite and above 0.
    public var strength: Double

    /// Makes a link between two places.
    public init(source: Int, target: Int, strength: Double) {
      self.source = source
      self.target = target
      self.strength = strength
    }
  }

  /// What the input calls itself, where it says so.
  public var title: String?
  /// What the input calls one of its vertices (`Author`, `Research organization`), where it says so.
  public var itemName: String?
  /// The vertices' ids as written, no two alike.
  public var ids: [String] = []
  /// The vertices' labels as written.
  public var labels: [String] = []
  /// Texts beside the label.
  public var texts: [Texts] = []
  /// The vertices' places on the map and the numbers of their clusters: `x`, `y`, `cluster`.
  public var places: [Values] = []
  /// Counts, which say how important a vertex is.
  public var weights: [Values] = []
  /// Other numbers.
  public var scores: [Values] = []
  /// The links in the input's order; several may join the same two vertices.
  public var links: [Link] = []
  /// What was left out or read with doubt.
  public var diagnostics: [Diagnostic] = []

  /// Makes a network without vertices.
  public init() {}
}

/// A network while its items and links are read, before it is known which vertices the links join.
struct StatedNetworkDraft {
  var network = StatedNetwork()
  /// The name of the first input, for what is said of all items.
  private let source: String
  /// For each id as the input numbers its items, the vertex.
  private var vertices: [String: Int] = [:]
  private var links: [(source: String, target: String, strength: Double?, place: SourceLocation)] = []
  private var columns: [Section: [String: Int]] = [:]

  /// How many kinds of numbers, and of texts, are kept: every vertex has a place for each.
  private static let columnLimit = 200
  private var hasSurplus = false

  /// Says once that items state more kinds of things than are kept.
  private mutating func noteSurplus() {
    guard !hasSurplus else { return }
    hasSurplus = true
    warn(
      at: SourceLocation(source), "the items state more than \(Self.columnLimit) kinds of numbers or texts",
      remedy: "the others were left out")
  }

  /// What an item states a number for.
  enum Section { case place, weight, score }

  /// Begins a network of inputs of which the first has this name.
  init(source: String) { self.source = source }

  /// Begins an item; nil where its id is there already.
  mutating func addItem(id: String, label: String, at place: SourceLocation) -> Int? {
    let key = id.isEmpty ? String(network.ids.count + 1) : id
    guard vertices[key] == nil else {
      warn(at: place, "the item \(key) stands here again", remedy: "its first mention was taken")
      return nil
    }
    let vertex = network.ids.count
    vertices[key] = vertex
    network.ids.append(key)
    network.labels.append(label.isEmpty ? key : label)
    return vertex
  }

  /// Gives a vertex an id that tells more than the number by which links mean it.
  mutating func rename(_ vertex: Int, _ id: String) {
    if !id.isEmpty { network.ids[vertex] = id }
  }

  /// Sets a number of the vertex added last; what is not finite is none, and what is said twice holds as first said.
  mutating func set(_ section: Section, _ name: String, of vertex: Int, to value: Double?) {
    guard let value, value.isFinite else { return }
    let path: WritableKeyPath<StatedNetwork, [StatedNetwork.Values]> =
      switch section {
      case .place: \.places
      case .weight: \.weights
      case .score: \.scores
      }
    let column: Int
    if let known = columns[section]?[name] {
      column = known
    } else {
      column = network[keyPath: path].count
      guard column < Self.columnLimit else { return noteSurplus() }
      columns[section, default: [:]][name] = column
      network[keyPath: path].append(.init(name: name, values: []))
    }
    let missing = vertex - network[keyPath: path][column].values.count
    guard missing >= 0 else { return }
    if missing > 0 { network[keyPath: path][column].values += [Double?](repeating: nil, count: missing) }
    network[keyPath: path][column].values.append(value)
  }

  /// Sets a text of the vertex added last; what is said twice holds as first said.
  mutating func set(_ name: String, of vertex: Int, to text: String?) {
    guard let text, !text.isEmpty else { return }
    let column = network.texts.firstIndex { $0.name == name } ?? network.texts.count
    guard column < Self.columnLimit else { return noteSurplus() }
    if column == network.texts.count { network.texts.append(.init(name: name, texts: [])) }
    let missing = vertex - network.texts[column].texts.count
    guard missing >= 0 else { return }
    if missing > 0 { network.texts[column].texts += [String?](repeating: nil, count: missing) }
    network.texts[column].texts.append(text)
  }

  /// Adds a link between two items; without a strength it is 1.
  mutating func addLink(_ source: String, _ target: String, _ strength: Double?, at place: SourceLocation) {
    links.append((source, target, strength, place))
  }

  /// Whether there are links.
  var hasLinks: Bool { !links.isEmpty }

  private mutating func warn(at place: SourceLocation, _ message: String, remedy: String) {
    network.diagnostics.append(Diagnostic(.warning, at: place, message, remedy: remedy))
  }

  /// Returns the network with its links tied to its vertices.
  mutating func finish() -> StatedNetwork {
    let count = network.ids.count
    for path in [\StatedNetwork.places, \.weights, \.scores] {
      for column in network[keyPath: path].indices {
        let missing = count - network[keyPath: path][column].values.count
        network[keyPath: path][column].values += [Double?](repeating: nil, count: missing)
      }
    }
    for column in network.texts.indices {
      let missing = count - network.texts[column].texts.count
      network.texts[column].texts += [String?](repeating: nil, count: missing)
    }
    var unknown: (first: SourceLocation, count: Int)?
    var unusable: (first: SourceLocation, count: Int)?
    network.links.reserveCapacity(links.count)
    for link in links {
      guard let source = vertices[link.source], let target = vertices[link.target] else {
        unknown = (unknown?.first ?? link.place, (unknown?.count ?? 0) + 1)
        continue
      }
      let strength = link.strength ?? 1
      guard source != target, strength > 0, strength.isFinite else {
        unusable = (unusable?.first ?? link.place, (unusable?.count ?? 0) + 1)
        continue
      }
      network.links.append(.init(source: source, target: target, strength: strength))
    }
    if let unknown {
      warn(
        at: unknown.first, "\(Self.links(unknown.count)) to items that the map does not have",
        remedy: "give the map file that belongs to the network file; they were left out")
    }
    if let unusable {
      warn(
        at: unusable.first, "\(Self.links(unusable.count)) of an item to itself or without strength",
        remedy: "they were left out")
    }
    makeIDsUnique()
    return network
  }

  private static func links(_ count: Int) -> String { "\(count) link\(count == 1 ? "" : "s")" }

  /// Ids that came from other members than the number may repeat; then the numbers are the ids.
  private mutating func makeIDsUnique() {
    guard Set(network.ids).count < network.ids.count else { return }
    for (number, vertex) in vertices { network.ids[vertex] = number }
  }
}
