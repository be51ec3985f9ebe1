import Bibliography
import ByteFormats

/// A network while its items and links are read, before it is known which vertices the links join.
struct PrecomputedNetworkDraft {
  var network = PrecomputedNetwork()
  /// The name of the first input, for what is said of all items.
  private let source: String
  /// For each id as the input numbers its items, the vertex.
  private var vertices: [String: Int] = [:]
  private var links: [(source: String, target: String, strength: Double, place: SourceLocation)] = []
  /// For each section, what is stated there.
  private var numbers = [StatedColumns<Double>](repeating: StatedColumns(), count: Section.allCases.count)
  private var texts = StatedColumns<String>()

  /// How many kinds of numbers, and of texts, are kept: every vertex has a place for each.
  private static let columnLimit = 200
  private var hasSurplus = false
  /// How many values of items are stated as a number and are none, and what the first of them is of.
  private var unusableNumbers: (name: String, count: Int)?
  /// Whether a vertex has another id than the number by which links refer to it.
  private var isRenamed = false

  /// Says once that items state more kinds of things than are kept.
  private mutating func noteSurplus() {
    guard !hasSurplus else { return }
    hasSurplus = true
    warn(
      at: SourceLocation(source), "the items state more than \(Self.columnLimit) kinds of numbers or texts",
      remedy: "the others are skipped")
  }

  /// What an item states a number for.
  enum Section: Int, CaseIterable { case place, weight, score }

  /// Begins a network of inputs of which the first has this name.
  init(source: String) { self.source = source }

  /// Begins an item; nil where its id is there already.
  mutating func addItem(id: String, label: String, at place: SourceLocation) -> Int? {
    let key = id.isEmpty ? String(network.ids.count + 1) : id
    guard vertices[key] == nil else {
      warn(at: place, "the item \(key) is here again", remedy: "its first mention was taken")
      return nil
    }
    let vertex = network.ids.count
    vertices[key] = vertex
    network.ids.append(key)
    network.labels.append(label.isEmpty ? key : label)
    return vertex
  }

  /// Gives a vertex an id that says more than the number by which links refer to it.
  mutating func rename(_ vertex: Int, _ id: String) {
    guard !id.isEmpty else { return }
    network.ids[vertex] = id
    isRenamed = true
  }

  /// Sets a number of the vertex added last; what is said twice holds as first said.
  ///
  /// - Parameter value: what is stated; NaN for what is no number, nil for nothing.
  mutating func set(_ section: Section, _ name: String, of vertex: Int, to value: Double?) {
    guard let value else { return }
    guard value.isFinite else {
      unusableNumbers = (unusableNumbers?.name ?? name, (unusableNumbers?.count ?? 0) + 1)
      return
    }
    guard let column = numbers[section.rawValue].column(name, limit: Self.columnLimit) else {
      return noteSurplus()
    }
    numbers[section.rawValue].columns[column].set(vertex, to: value)
  }

  /// Sets a text of the vertex added last; what is said twice holds as first said.
  mutating func set(_ name: String, of vertex: Int, to text: String?) {
    guard let text, !text.isEmpty else { return }
    guard let column = texts.column(name, limit: Self.columnLimit) else { return noteSurplus() }
    texts.columns[column].set(vertex, to: text)
  }

  /// Adds a link between two items.
  ///
  /// - Parameter strength: what is stated for it, NaN for what is no number; 1 where nothing is.
  mutating func addLink(_ source: String, _ target: String, _ strength: Double, at place: SourceLocation) {
    links.append((source, target, strength, place))
  }

  /// Whether there are links.
  var hasLinks: Bool { !links.isEmpty }

  private mutating func warn(at place: SourceLocation, _ message: String, remedy: String) {
    network.diagnostics.append(Diagnostic(.warning, at: place, message, remedy: remedy))
  }

  /// Returns the network with its links tied to its vertices.
  mutating func finish() -> PrecomputedNetwork {
    let count = network.ids.count
    func values(_ section: Section) -> [PrecomputedNetwork.Values] {
      numbers[section.rawValue].taken(for: count) { .init(name: $0, values: $1) }
    }
    network.places = values(.place)
    network.weights = values(.weight)
    network.scores = values(.score)
    network.texts = texts.taken(for: count) { .init(name: $0, texts: $1) }
    var unknown: (first: SourceLocation, count: Int)?
    var unusable: (first: SourceLocation, count: Int)?
    network.links.reserveCapacity(links.count)
    for link in links {
      guard let source = vertices[link.source], let target = vertices[link.target] else {
        unknown = (unknown?.first ?? link.place, (unknown?.count ?? 0) + 1)
        continue
      }
      guard source != target, link.strength > 0, link.strength.isFinite else {
        unusable = (unusable?.first ?? link.place, (unusable?.count ?? 0) + 1)
        continue
      }
      network.links.append(.init(source: source, target: target, strength: link.strength))
    }
    if let unknown {
      warn(
        at: unknown.first, "\(Self.links(unknown.count)) to items that the map does not have",
        remedy: "give the map file that belongs to the network file; skipped")
    }
    if let unusable {
      warn(
        at: unusable.first,
        "\(Self.links(unusable.count)) of an item to itself, or whose strength is no positive number",
        remedy: "skipped; correct them in the input")
    }
    if let unusableNumbers {
      let (name, count) = unusableNumbers
      network.diagnostics.append(
        Diagnostic(
          .note, at: SourceLocation(self.source),
          "\(Phrase.count(count, "value")) of items \(Phrase.form(count, "is", "are")) no number: of “\(name)”\(count > 1 ? " and others" : "")",
          remedy: "skipped; correct them in the input"))
    }
    makeIDsUnique()
    return network
  }

  private static func links(_ count: Int) -> String { Phrase.count(count, "link") }

  /// Ids that came from other members than the number may repeat; then the numbers are the ids.
  private mutating func makeIDsUnique() {
    guard isRenamed, Set(network.ids).count < network.ids.count else { return }
    for (number, vertex) in vertices { network.ids[vertex] = number }
  }
}

/// Columns of values that items state, found by their names.
private struct StatedColumns<Value> {
  struct Column {
    let name: String
    private(set) var values: [Value?] = []

    init(_ name: String) { self.name = name }

    /// Sets the value of the item added last, unless it has one.
    mutating func set(_ item: Int, to value: Value) {
      guard item >= values.count else { return }
      fill(item)
      values.append(value)
    }

    /// Says that items have no value, until there are as many as that.
    mutating func fill(_ count: Int) { while values.count < count { values.append(nil) } }
  }

  var columns: [Column] = []
  private var indices: [String: Int] = [:]
  /// The column after the one that was asked for last: items state their values in the same order.
  private var next = 0

  /// Returns the column of a name, which is made where there is none; nil where there are too many.
  mutating func column(_ name: String, limit: Int) -> Int? {
    var index = next < columns.count && columns[next].name == name ? next : indices[name]
    if index == nil, columns.count < limit {
      index = columns.count
      indices[name] = index
      columns.append(Column(name))
    }
    if let index { next = index + 1 == columns.count ? 0 : index + 1 }
    return index
  }

  /// Returns the columns with a value or nil for each of as many items, and keeps none.
  mutating func taken<Result>(for count: Int, _ make: (String, [Value?]) -> Result) -> [Result] {
    for index in columns.indices { columns[index].fill(count) }
    defer { columns = [] }
    return columns.map { make($0.name, $0.values) }
  }
}
