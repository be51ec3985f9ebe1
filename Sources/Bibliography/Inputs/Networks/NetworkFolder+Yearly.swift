import ByteFormats

extension NetworkFolder {
  /// The actors and edges of a network, year by year. The vertices are those that ``network(of:_:)`` reads under the same
  /// options.
  public struct YearlyNetwork: Sendable {
    /// The number of vertices.
    public internal(set) var vertexCount = 0
    /// A vertex for each year in which it has works.
    public internal(set) var vertices: [Int32] = []
    /// The year of each of these.
    public internal(set) var yearsOfVertices: [Int16] = []
    /// One end of an edge for each year in which it has joint works.
    public internal(set) var sources: [Int32] = []
    /// The other end.
    public internal(set) var targets: [Int32] = []
    /// The joint works of that year.
    public internal(set) var works: [Int32] = []
    /// The weight of the edge in that year.
    public internal(set) var weights: [Double] = []
    /// The year.
    public internal(set) var years: [Int16] = []
  }

  /// Whether the folder has tables of years of some actors.
  public func hasYears(of actors: Actors) -> Bool {
    [actors.years, actors.edgeYears].allSatisfy { table in
      ["csv", "csv.gz"].contains { access(PathText.bytes("\(path)/\(table).\($0)"), R_OK) == 0 }
    }
  }

  /// Reads a network year by year, with works of known years only.
  ///
  /// - Parameter limit: the most rows of edges and years that are read.
  /// - Returns: nil where there are more.
  /// - Throws: ``ReadError``, as ``network(of:_:)`` does for years.
  /// - Complexity: O(b) time, for b bytes of the tables; 22 bytes of memory per edge and year.
  public func yearly(
    of actors: Actors, _ options: ReadingOptions = ReadingOptions(), limit: Int
  ) throws(ReadError) -> YearlyNetwork? {
    var network = PrecomputedNetwork()
    let places = try readActors(actors, options, into: &network)
    var result = YearlyNetwork()
    result.vertexCount = places.count
    let range = options.years ?? Int(Int16.min)...Int(Int16.max)
    try addActors(actors, places, network, range, to: &result)
    let (text, name) = try content(actors.edges)
    let byYear = try yearContent(actors.edgeYears)
    let weights = options.weights ?? counting
    var fault: (name: String, line: Int, message: String)?
    var isTooLarge = false
    text.withBytes { bytes in
      byYear.content.withBytes { yearBytes in
        var lines = EdgeLines(bytes, text)
        guard lines.readHead(), var years = EdgeYears(yearBytes, byYear.content, name: byYear.name) else {
          fault = (name, 1, "the columns of this table, or of its years, are others")
          return
        }
        while let row = lines.next() {
          guard let works = row.works, let source = places.index.vertex(lines.text(0)),
            let target = places.index.vertex(lines.text(1))
          else {
            fault = (name, lines.row, "this row is no edge between two actors of \(actors.rawValue).csv")
            return
          }
          let ends = (places[source], places[target])
          func add(_ year: Int, _ works: Int, _ fractional: Double) {
            guard works > 0, range.contains(year), ends.0 >= 0, ends.1 >= 0 else { return }
            result.sources.append(ends.0)
            result.targets.append(ends.1)
            result.years.append(Int16(truncatingIfNeeded: year))
            result.works.append(Int32(truncatingIfNeeded: works))
            result.weights.append(weights == .full ? Double(works) : fractional)
          }
          if !years.pass(lines.text(0), lines.text(1), { add($0.year, $0.works, $0.fractional) }),
            let year = lines.year(4)
          {
            add(year, works, row.fractional)
          }
          if result.years.count > limit {
            isTooLarge = true
            return
          }
        }
        if lines.isDamaged {
          fault = (name, lines.row, "this row is not complete")
        } else if let row = years.surplusRow {
          fault = (byYear.name, row, "this row is not complete, or of an edge that \(actors.edges).csv lacks")
        }
      }
    }
    if let fault { throw damage(fault.name, line: fault.line, fault.message) }
    return isTooLarge ? nil : result
  }

  private func addActors(
    _ actors: Actors, _ places: ActorPlaces, _ network: PrecomputedNetwork, _ range: ClosedRange<Int>,
    to result: inout YearlyNetwork
  ) throws(ReadError) {
    let rowCount = places.places.isEmpty ? places.count : places.places.count
    let yearly = try years(of: actors, places.index, count: rowCount)
    for row in 0..<rowCount {
      let vertex = places[Int32(row)]
      guard vertex >= 0 else { continue }
      func add(_ year: Int) {
        guard range.contains(year) else { return }
        result.vertices.append(vertex)
        result.yearsOfVertices.append(Int16(truncatingIfNeeded: year))
      }
      let rows = yearly.rows(of: row)
      if rows.isEmpty {
        if let year = network.scores[0].values[Int(vertex)] { add(Int(year)) }
      } else {
        for entry in rows where yearly.works[entry] > 0 { add(Int(yearly.years[entry])) }
      }
    }
  }
}

extension NetworkFolder {
  /// Reads the joint works by year of one actor with each other.
  ///
  /// - Parameters:
  ///   - id: the actor's.
  ///   - isChosen: whether a year is of the selection.
  /// - Returns: for each other actor by id, the years in ascending order with their works.
  /// - Throws: ``ReadError``, as ``network(of:_:)`` does for years.
  public func yearsOfEdges(
    of actors: Actors, at id: String, where isChosen: (Int) -> Bool
  ) throws(ReadError) -> [String: [(year: Int, works: Int)]] {
    let (text, name) = try yearContent(actors.edgeYears)
    var found: [String: [(year: Int, works: Int)]] = [:]
    var fault: Int?
    var own = id
    own.withUTF8 { own in
      text.withBytes { bytes in
        var lines = EdgeLines(bytes, text, heads: EdgeLines.yearHeads)
        guard lines.readHead() else {
          fault = 1
          return
        }
        while let row = lines.nextYear() {
          let isSource = lines.text(0).equals(own)
          guard isSource || lines.text(1).equals(own), row.works > 0, isChosen(row.year) else { continue }
          found[lines.string(isSource ? 1 : 0), default: []].append((row.year, row.works))
        }
        if lines.isDamaged { fault = lines.row }
      }
    }
    if let fault { throw damage(name, line: fault, "this row is not of an edge and a year") }
    return found
  }
}
