import ByteFormats

/// The works of actors by year, as a table of the folder states them.
struct ActorYears {
  /// The year of each row; the rows of an actor are together, and ascend.
  private(set) var years: [Int32] = []
  /// The number of works of each row.
  var works: [Int32] { columns[0].counts }
  private var columns: [(name: String, counts: [Int32])]
  /// Where the rows of each actor begin.
  private var starts: [Int] = []

  /// Reads the rows of a table: id, year, works, and other counts.
  ///
  /// - Parameters:
  ///   - vertex: returns the actor of an id.
  ///   - count: the number of actors.
  /// - Returns: nil, and the row and what is wrong with it, where the table is damaged.
  static func read(
    _ text: StoredBytes, count: Int, vertex: (UnsafeBufferPointer<UInt8>) -> Int32?
  ) -> (years: ActorYears, fault: (line: Int, message: String)?) {
    var result = ActorYears(columns: [])
    var actors: [Int32] = []
    var fault: (line: Int, message: String)?
    text.withBytes { bytes in
      var scanner = CSVScanner(bytes, delimiter: .comma)
      var cells: [CSVScanner.Cell] = []
      var row = 0
      while scanner.next(into: &cells) {
        row += 1
        if row == 1 {
          let heads = cells.map { scanner.text($0) }
          result.columns = heads.dropFirst(2).map { ($0, []) }
          if heads.starts(with: ["id", "year", "works"]) { continue }
          fault = (1, "the columns are not id, year, works")
          return
        }
        guard cells.count == result.columns.count + 2,
          let actor = vertex(UnsafeBufferPointer(rebasing: bytes[cells[0].range])),
          let year = Int32(scanner.text(cells[1]))
        else {
          fault = (row, "this row is not of an actor and a year")
          return
        }
        actors.append(actor)
        result.years.append(year)
        for column in result.columns.indices {
          result.columns[column].counts.append(Int32(scanner.text(cells[column + 2])) ?? 0)
        }
      }
    }
    if fault == nil { result.sort(by: actors, count: count) }
    return (result, fault)
  }

  private init(columns: [(name: String, counts: [Int32])]) { self.columns = columns }

  /// Brings the rows into the order of the actors.
  private mutating func sort(by actors: [Int32], count: Int) {
    starts = [Int](repeating: 0, count: count + 1)
    for actor in actors { starts[Int(actor) + 1] += 1 }
    for actor in 0..<count { starts[actor + 1] += starts[actor] }
    guard zip(actors, actors.dropFirst()).contains(where: { $0 > $1 }) else { return }
    let order = actors.indices.sorted { (actors[$0], $0) < (actors[$1], $1) }
    years = order.map { years[$0] }
    for column in columns.indices {
      columns[column].counts = order.map { columns[column].counts[$0] }
    }
  }

  /// The rows of an actor; none where all of its works are of its first year.
  func rows(of actor: Int) -> Range<Int> { starts[actor]..<starts[actor + 1] }

  /// Returns the counts of a column; nil where the table has none of that name.
  func counts(named name: String) -> [Int32]? { columns.first { $0.name == name }?.counts }
}

extension NetworkFolder {
  /// Reads the works of actors by year.
  func years(of actors: Actors, _ index: ActorIndex, count: Int) throws(ReadError) -> ActorYears {
    let (text, name) = try yearContent(actors.years)
    let (years, fault) = ActorYears.read(text, count: count) { index.vertex($0) }
    if let fault { throw damage(name, line: fault.line, fault.message) }
    return years
  }
}
