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

    /// Reads the weights that the folder was built with, and all edges without details.
    public init(weights: Weights? = nil, minimumWeight: Double? = nil, readsDetails: Bool = false) {
      self.weights = weights
      self.minimumWeight = minimumWeight
      self.readsDetails = readsDetails
    }
  }

  /// The memory that a network takes while it is read and measured, in bytes per edge and per actor, as measured.
  private static let bytesPerEdge = 48
  private static let bytesPerActor = 320
  /// A graph numbers the two arcs of each edge by 32 bits.
  private static let mostEdges = Int(Int32.max) / 2

  /// What the networks were counted from, in words.
  public var title: String {
    "OpenAlex \(summary.date)" + (summary.filters.isEmpty ? "" : " (\(summary.filters))")
  }

  /// Numbers of works, actors and edges, and of what was left out.
  public var counts: [(name: String, count: Int)] { summary.counts }

  /// Reads a network.
  ///
  /// Edges of co-affiliation only have no joint work and are none of the network.
  ///
  /// - Throws: ``ReadError``: `unreadable` for a table that is missing; `badData` for one that is damaged, and where the
  ///   network would need more memory than there is.
  /// - Complexity: O(b) time, for b bytes of both tables; 16 bytes of memory per edge.
  public func network(
    of actors: Actors, _ options: ReadingOptions = ReadingOptions()
  ) throws(ReadError) -> PrecomputedNetwork {
    if options.minimumWeight == nil, let edges = summary.count(actors.edges), edges > 0 {
      let needed = edges * Self.bytesPerEdge + (summary.count(actors.rawValue) ?? 0) * Self.bytesPerActor
      guard needed <= SystemMemory.available else {
        throw ReadError(
          .badData, at: SourceLocation(path),
          "the \(edges) edges of \(actors.rawValue) take about \(Self.gigabytes(needed)) GB of memory, and this machine has \(Self.gigabytes(SystemMemory.available))",
          remedy: "read only strong edges with --load-min-weight 2 or more, or build fewer works")
      }
    }
    var network = PrecomputedNetwork()
    network.title = title
    network.itemName = actors.rawValue
    let vertices = try readActors(actors, into: &network)
    try readEdges(actors, vertices, options, into: &network)
    return network
  }

  private static func gigabytes(_ bytes: Int) -> Int { (bytes + 999_999_999) / 1_000_000_000 }

  func content(_ table: String) throws(ReadError) -> (content: StoredBytes, name: String) {
    let base = path.hasSuffix("/") ? path : path + "/"
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
    throw ReadError(
      .unreadable, at: SourceLocation("\(base)\(table).csv"), "this folder of networks lacks the table",
      remedy: "build the folder again with 'collegium snapshot build'")
  }

  func damage(_ name: String, line: Int, _ message: String) -> ReadError {
    ReadError(
      .badData, at: SourceLocation(name, line: line), message,
      remedy: "build the folder again with 'collegium snapshot build'")
  }

  /// Reads the actors; returns where each is.
  private func readActors(
    _ actors: Actors, into network: inout PrecomputedNetwork
  ) throws(ReadError) -> ActorIndex {
    let (text, name) = try content(actors.rawValue)
    let table = Self.tables.first { $0.name == actors.rawValue }!
    var index = ActorIndex(letter: actors.letter)
    var years = (first: [Double?](), last: [Double?]())
    var countries: [String?] = []
    var fault: (line: Int, message: String)?
    text.withBytes { bytes in
      var scanner = CSVScanner(bytes, delimiter: .comma)
      var cells: [CSVScanner.Cell] = []
      var row = 0
      while scanner.next(into: &cells) {
        row += 1
        if row == 1 {
          let heads = cells.map { scanner.text($0) }
          if heads.starts(with: table.columns) { continue }
          fault = (1, "the columns are not \(table.columns.joined(separator: ", "))")
          return
        }
        guard cells.count >= table.columns.count, let works = Int(scanner.text(cells[2])),
          index.add(UnsafeBufferPointer(rebasing: bytes[cells[0].range]))
        else {
          fault = (row, "this row is not of an actor: id, name, works, first and last year")
          return
        }
        network.ids.append(scanner.text(cells[0]))
        network.labels.append(scanner.text(cells[1]))
        network.workCounts.append(works)
        years.first.append(Double(scanner.text(cells[3])))
        years.last.append(Double(scanner.text(cells[4])))
        if actors == .institutions {
          let country = scanner.text(cells[5])
          countries.append(country.isEmpty ? nil : country)
        }
      }
    }
    if let fault { throw damage(name, line: fault.line, fault.message) }
    network.scores = [
      .init(name: "first_year", values: years.first), .init(name: "last_year", values: years.last),
    ]
    if actors == .institutions { network.texts = [.init(name: "country", texts: countries)] }
    guard index.finish() else { throw damage(name, line: 0, "an id is here twice") }
    return index
  }

  private func readEdges(
    _ actors: Actors, _ index: ActorIndex, _ options: ReadingOptions, into network: inout PrecomputedNetwork
  ) throws(ReadError) {
    let (text, name) = try content(actors.edges)
    if options.minimumWeight == nil { network.links.reserveCapacity(summary.count(actors.edges) ?? 0) }
    let weights = options.weights ?? summary.counting
    let minimum = options.minimumWeight ?? 0
    var details = [[Double?]](repeating: [], count: options.readsDetails ? 4 : 0)
    var links = PrecomputedNetwork.Links()
    swap(&links, &network.links)
    var fault: (line: Int, message: String)?
    text.withBytes { bytes in
      var lines = EdgeLines(bytes, text)
      guard lines.readHead() else {
        fault = (1, "the columns are not source, target, works, fractional, first_year, last_year")
        return
      }
      while let row = lines.next() {
        guard let works = row.works, let source = index.vertex(lines.text(0)),
          let target = index.vertex(lines.text(1)),
          source != target
        else {
          fault = (lines.row, "this row is no edge between two actors of \(actors.rawValue).csv")
          return
        }
        let weight = weights == .full ? Double(works) : row.fractional
        guard works > 0, weight >= minimum, weight > 0 else { continue }
        guard links.count < Self.mostEdges else {
          fault = (lines.row, "a graph holds at most \(Self.mostEdges) edges")
          return
        }
        links.append(source: source, target: target, strength: weight)
        if options.readsDetails {
          details[0].append(Double(works))
          details[1].append(row.fractional)
          details[2].append(Double(lines.string(4)))
          details[3].append(Double(lines.string(5)))
        }
      }
      if lines.isDamaged { fault = (lines.row, "this row is not complete") }
    }
    swap(&links, &network.links)
    if let fault, network.links.count == Self.mostEdges {
      throw ReadError(
        .badData, at: SourceLocation(name), fault.message,
        remedy: "read only strong edges with --load-min-weight 2 or more, or build fewer works")
    }
    if let fault { throw damage(name, line: fault.line, fault.message) }
    if options.readsDetails {
      network.linkScores = zip(["works", "fractional", "first_year", "last_year"], details).map {
        .init(name: $0, values: $1)
      }
    }
  }
}
