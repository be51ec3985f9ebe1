import ByteFormats

extension NetworkFolder {
  /// How a network of the folder is read.
  public struct ReadingOptions: Sendable, Hashable {
    /// What the weights are; nil for what the folder was built with.
    public var weights: Weights?
    /// The least weight that an edge must have to be read.
    public var minimumWeight: Double?
    /// Whether joint works, both weights and years of the edges are read too.
    public var readsDetails: Bool
    /// The years whose works count; nil for all works, also those without a year.
    public var years: ClosedRange<Int>?
    /// The ids of the actors that are read, with the edges among them; nil for all.
    public var only: Set<String>?

    /// Reads the weights that the folder was built with, and all edges without details.
    public init(
      weights: Weights? = nil, minimumWeight: Double? = nil, readsDetails: Bool = false,
      years: ClosedRange<Int>? = nil, only: Set<String>? = nil
    ) {
      self.weights = weights
      self.minimumWeight = minimumWeight
      self.readsDetails = readsDetails
      self.years = years
      self.only = only
    }

    /// Whether edges may be left out, so that how many there are is not known before.
    var leavesOutEdges: Bool { minimumWeight != nil || years != nil || only != nil }
  }

  /// What the networks were counted from, in words.
  public var title: String {
    "OpenAlex \(summary.date)" + (summary.filters.isEmpty ? "" : " (\(summary.filters))")
  }

  /// Numbers of works, actors and edges, and of what was left out.
  public var counts: [(name: String, count: Int)] { summary.counts }

  /// The weights that the folder was built with.
  public var counting: Weights { summary.counting }

  /// Reads a network.
  ///
  /// Edges of co-affiliation only have no joint work and are none of the network. Of some years, the actors are those
  /// with works of these, and numbers of works, weights and years are of them.
  ///
  /// - Throws: ``ReadError``: `unreadable` for a table that is missing; `badData` for one that is damaged, where the
  ///   network would need more memory than there is, and for years of a folder that was built without them.
  /// - Complexity: O(b) time, for b bytes of the tables; 16 bytes of memory per edge.
  public func network(
    of actors: Actors, _ options: ReadingOptions = ReadingOptions()
  ) throws(ReadError) -> PrecomputedNetwork {
    try checkMemory(of: actors, options)
    var network = PrecomputedNetwork()
    network.title = title
    network.itemName = actors.rawValue
    let places = try readActors(actors, options, into: &network)
    try readEdges(actors, places, options, into: &network)
    return network
  }

  // MARK: Tables

  func content(_ table: String) throws(ReadError) -> (content: StoredBytes, name: String) {
    if let found = try contentIfThere(table) { return found }
    throw ReadError(
      .unreadable, at: SourceLocation("\(base)\(table).csv"), "this folder of networks lacks the table",
      remedy: "build the folder again with 'collegium snapshot build'")
  }

  /// Returns a table of years.
  ///
  /// - Throws: `badData` where the folder has none.
  func yearContent(_ table: String) throws(ReadError) -> (content: StoredBytes, name: String) {
    if let found = try contentIfThere(table) { return found }
    throw ReadError(
      .badData, at: SourceLocation(path),
      "this folder of networks has no \(table).csv, so that years cannot be selected",
      remedy: "build the folder again with 'collegium snapshot build', whole or with --years")
  }

  private var base: String { path.hasSuffix("/") ? path : path + "/" }

  private func contentIfThere(
    _ table: String
  ) throws(ReadError) -> (content: StoredBytes, name: String)? {
    for name in ["\(base)\(table).csv", "\(base)\(table).csv.gz"] {
      do throws(SystemError) {
        let content = try StoredBytes(contentsOf: name)
        guard let text = Gzip.isCompressed(content) ? Gzip.decompress(content) : content else {
          throw SystemError(EILSEQ)
        }
        return (text, name)
      } catch {
        if error.code == ENOENT { continue }
        throw ReadError(
          error.code == EILSEQ ? .badData : .unreadable, at: SourceLocation(name),
          error.code == EILSEQ ? "the gzip data is damaged or cut off" : "cannot be read: \(error)",
          remedy: "build the folder again with 'collegium snapshot build'")
      }
    }
    return nil
  }

  func damage(_ name: String, line: Int, _ message: String) -> ReadError {
    ReadError(
      .badData, at: SourceLocation(name, line: line), message,
      remedy: "build the folder again with 'collegium snapshot build'")
  }

  // MARK: Edges

  private func readEdges(
    _ actors: Actors, _ places: ActorPlaces, _ options: ReadingOptions,
    into network: inout PrecomputedNetwork
  ) throws(ReadError) {
    let (text, name) = try content(actors.edges)
    let byYear = options.years == nil ? nil : try yearContent(actors.edgeYears)
    if !options.leavesOutEdges { network.links.reserveCapacity(summary.count(actors.edges) ?? 0) }
    var reading = EdgeReading(
      name: name, actors: actors, places: places, options: options, weights: options.weights ?? counting)
    swap(&reading.links, &network.links)
    text.withBytes { bytes in
      let lines = EdgeLines(bytes, text)
      guard let byYear else { return reading.read(lines, years: nil) }
      byYear.content.withBytes { yearBytes in
        guard let years = EdgeYears(yearBytes, byYear.content, name: byYear.name) else {
          reading.fault = (
            byYear.name, 1, "the columns are not \(EdgeLines.yearHeads.joined(separator: ", "))"
          )
          return
        }
        reading.read(lines, years: years)
      }
    }
    swap(&reading.links, &network.links)
    if let needed = reading.missingMemory {
      throw tooLarge(edges: network.links.count, of: actors, needed: needed, isComplete: false)
    }
    if reading.hasTooManyEdges {
      throw ReadError(
        .badData, at: SourceLocation(name), "a graph holds at most \(Self.mostEdges) edges",
        remedy: "read only strong edges with --load-min-weight 2 or more, or build fewer works")
    }
    if let fault = reading.fault { throw damage(fault.name, line: fault.line, fault.message) }
    if options.readsDetails {
      network.linkScores = zip(["works", "fractional", "first_year", "last_year"], reading.details).map {
        .init(name: $0, values: $1)
      }
    }
  }
}

/// The edges of a network while they are read.
private struct EdgeReading {
  let name: String
  let actors: NetworkFolder.Actors
  let places: ActorPlaces
  let options: NetworkFolder.ReadingOptions
  let weights: NetworkFolder.Weights
  var links = PrecomputedNetwork.Links()
  var details: [[Double?]]
  var fault: (name: String, line: Int, message: String)?
  /// Whether there are more edges than a graph can hold.
  var hasTooManyEdges = false
  /// The bytes that would be needed and are not there.
  var missingMemory: Int?

  init(
    name: String, actors: NetworkFolder.Actors, places: ActorPlaces, options: NetworkFolder.ReadingOptions,
    weights: NetworkFolder.Weights
  ) {
    self.name = name
    self.actors = actors
    self.places = places
    self.options = options
    self.weights = weights
    details = [[Double?]](repeating: [], count: options.readsDetails ? 4 : 0)
  }

  mutating func read(_ lines: consuming EdgeLines, years: consuming EdgeYears?) {
    let minimum = options.minimumWeight ?? 0
    guard lines.readHead() else {
      fault = (name, 1, "the columns are not \(EdgeLines.edgeHeads.joined(separator: ", "))")
      return
    }
    var nextCheck = 1 << 22
    while let row = lines.next() {
      guard let works = row.works, let source = places.index.vertex(lines.text(0)),
        let target = places.index.vertex(lines.text(1)), source != target
      else {
        fault = (name, lines.row, "this row is no edge between two actors of \(actors.rawValue).csv")
        return
      }
      var sum = EdgeYears.Sum(works: works, fractional: row.fractional)
      if let range = options.years {
        if let found = years?.sum(lines.text(0), lines.text(1), in: range) {
          sum = found
        } else {
          // All of its works are of one year, or of none.
          guard let year = lines.year(4), range.contains(year) else { continue }
          (sum.first, sum.last) = (year, year)
        }
      } else if options.readsDetails {
        (sum.first, sum.last) = (lines.year(4), lines.year(5))
      }
      let weight = weights == .full ? Double(sum.works) : sum.fractional
      guard sum.works > 0, weight >= minimum, weight > 0 else { continue }
      let (from, to) = (places[source], places[target])
      guard from >= 0, to >= 0 else { continue }
      guard links.count < NetworkFolder.mostEdges else {
        hasTooManyEdges = true
        return
      }
      links.append(source: from, target: to, strength: weight)
      if options.readsDetails {
        details[0].append(Double(sum.works))
        details[1].append(sum.fractional)
        details[2].append(sum.first.map { Double($0) })
        details[3].append(sum.last.map { Double($0) })
      }
      if links.count >= nextCheck, options.leavesOutEdges {
        let needed = NetworkFolder.memory(edges: links.count, actors: places.count)
        if needed > SystemMemory.available {
          missingMemory = needed
          return
        }
        nextCheck += 1 << 22
      }
    }
    if lines.isDamaged { fault = (name, lines.row, "this row is not complete") }
    if fault == nil, let years, let row = years.surplusRow {
      fault = (years.name, row, "this row is not complete, or of an edge that \(actors.edges).csv lacks")
    }
  }
}
