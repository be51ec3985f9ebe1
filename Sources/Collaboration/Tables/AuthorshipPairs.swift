import Bibliography
import Identity

/// A table of pairs of authorships, each given by the id of its work and its position from 1.
public struct AuthorshipPairs: Sendable {
  private let file: String
  private let names: [String]
  private let rows: [(line: Int, cells: [String])]
  /// The columns of work and position of either side.
  private let places: [(work: Int, position: Int)]

  /// The number of pairs.
  public var count: Int { rows.count }

  /// Reads a table with the columns work1, position1, work2 and position2, in any order among others.
  ///
  /// - Throws: `ReadError` where the file is no table or lacks a column.
  public init(_ source: Source) throws {
    (names, rows) = try source.tableRows()
    file = source.name
    let names = names
    let file = file
    func column(_ name: String) throws -> Int {
      guard let index = names.firstIndex(of: name) else {
        throw ReadError(
          .badData, at: SourceLocation(file), "there is no column '\(name)'",
          remedy: "begin the table with work1,position1,work2,position2")
      }
      return index
    }
    places = try ["1", "2"].map { (try column("work" + $0), try column("position" + $0)) }
  }

  /// Returns the table again with a last column: the probability, 0...1, that both authorships are one person's.
  ///
  /// The probability is missing where an authorship is not in the corpus; a diagnostic says which.
  ///
  /// - Complexity: O(n + p), for n authorships and p pairs.
  public func probabilities(in corpus: ResolvedCorpus) -> (table: Table, diagnostics: [Diagnostic]) {
    let found = places.map { place in
      corpus.mentions(at: rows.map { ($0.cells[place.work], Int($0.cells[place.position]) ?? 0) })
    }
    var diagnostics: [Diagnostic] = []
    for (number, row) in rows.enumerated() {
      guard let side = found.indices.first(where: { found[$0][number] == nil }) else { continue }
      diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(file, line: row.line),
          "there is no authorship \(row.cells[places[side].position]) of '\(row.cells[places[side].work])'",
          remedy: "authorships.csv lists works and positions; its probability was left empty"))
    }
    var columns = names.indices.map { index in
      Column(names[index], rows.map { .text($0.cells[index]) })
    }
    columns.append(
      Column(
        "probability", summary: "that both are one person",
        zip(found[0], found[1]).map { a, b in
          guard let a, let b else { return .missing }
          return .number(corpus.probability(a, b))
        }))
    return (Table(title: "Pairs of authorships", columns: columns), diagnostics)
  }
}
