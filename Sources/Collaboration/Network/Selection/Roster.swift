import Bibliography
import ByteFormats

/// A list of persons or of institutions, as a file names them.
public struct Roster: Sendable, Hashable {
  /// One of those that are named.
  struct Entry: Sendable, Hashable {
    /// The line in the file, from 1.
    var line: Int
    /// What names it, the most certain first: id, ORCID, ROR, name.
    var names: [String]

    /// The name that a person reads.
    var label: String { names[names.count - 1] }
  }

  /// The file as the user named it.
  public let file: String
  let entries: [Entry]

  /// Reads a list: a name, id, ORCID or ROR a line, or a table whose header has `id`, `name`, `orcid` or `ror`. What is
  /// behind a `#` is a comment.
  ///
  /// - Throws: `unreadable` where the file cannot be opened; `badData` where it is no text or names nobody.
  public init(reading path: String) throws(ReadError) {
    try self.init(try Source.load(path))
  }

  /// Reads a list from a source, as ``init(reading:)`` does from a file.
  public init(_ source: Source) throws(ReadError) {
    file = source.name
    let lines = try source.lines().enumerated().map { (number: $0 + 1, text: Self.withoutComment($1)) }
      .filter { !$0.text.isEmpty }
    entries = try Self.tableEntries(source, lines) ?? lines.map { Entry(line: $0.number, names: [$0.text]) }
    guard !entries.isEmpty else {
      throw ReadError(
        .badData, at: SourceLocation(source.name), "the roster names nobody",
        remedy: "write a name, id, ORCID or ROR on each line")
    }
  }

  private static func withoutComment(_ line: String) -> String {
    var text = line[...]
    if text.first == "\u{FEFF}" { text.removeFirst() }
    for index in text.indices where text[index] == "#" {
      if index == text.startIndex || text[text.index(before: index)].isWhitespace {
        text = text[..<index]
        break
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The columns of a table that name somebody, the most certain first.
  private static let heads = ["id", "orcid", "ror", "name"]

  /// Returns the entries of a table; nil where the first line is no header of one.
  private static func tableEntries(_ source: Source, _ lines: [(number: Int, text: String)]) throws(ReadError)
    -> [Entry]?
  {
    func folded(_ cell: some StringProtocol) -> String { TextFolding.folded(String(cell)) }
    guard let head = lines.first else { return nil }
    let names = head.text.split { ",;\t".contains($0) }.map { folded($0) }
    guard heads.contains(where: names.contains) else { return nil }
    if names.count == 1 {
      return lines.dropFirst().map { Entry(line: $0.number, names: [$0.text.replacing("\"", with: "")]) }
    }
    let text = try source.lines().filter { !withoutComment($0).isEmpty }.joined(separator: "\n")
    let table = try Source(name: source.name, text: text).tableRows()
    let columns = heads.compactMap { head in table.names.firstIndex { folded($0) == head } }
    return table.rows.compactMap { row in
      let cells = columns.map { row.cells[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .filter { !$0.isEmpty }
      return cells.isEmpty ? nil : Entry(line: row.line, names: cells)
    }
  }
}
