/// A value in a database.
enum SQLValue: Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }

  init(_ cell: Cell) {
    switch cell {
    case .missing: self = .null
    case .integer(let number): self = .integer(number)
    case .number(let number): self = number.isFinite ? .real(number) : .null
    case .flag(let flag): self = .integer(flag ? 1 : 0)
    case .text, .list: self = .text(cell.plain)
    }
  }
}

/// A table of a database: its name, the meaning of its columns, and its rows.
struct SQLTable: Sendable {
  /// A column with its type and references as SQL writes them, and its meaning.
  struct Column: Sendable {
    var name: String
    var type: String
    var meaning: String

    init(_ name: String, _ type: String, _ meaning: String = "") {
      self.name = name
      self.type = type
      self.meaning = meaning
    }
  }

  var name: String
  var meaning: String
  var columns: [Column]
  /// The columns of each index.
  var indexes: [[String]] = []
  /// Passes each row to a closure, values in the order of the columns.
  var rows: @Sendable (_ row: ([SQLValue]) throws -> Void) throws -> Void

  /// The statement that makes the table, with meanings as comments, so that `.schema` explains itself.
  var definition: String {
    var text = "CREATE TABLE \(Self.quoted(name)) ( -- \(Self.comment(meaning))\n"
    for (index, column) in columns.enumerated() {
      text += "  \(Self.quoted(column.name)) \(column.type)\(index + 1 < columns.count ? "," : "")"
      if !column.meaning.isEmpty { text += " -- \(Self.comment(column.meaning))" }
      text += "\n"
    }
    return text + ")"
  }

  /// The statements that make the indexes.
  var indexDefinitions: [String] {
    indexes.map { columns in
      let name = ([self.name] + columns + ["index"]).joined(separator: "_")
      return "CREATE INDEX \(Self.quoted(name)) ON \(Self.quoted(self.name)) "
        + "(\(columns.map(Self.quoted).joined(separator: ", ")))"
    }
  }

  /// The statement that adds a row, with `?` for each value.
  var insertion: String {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(Self.quoted(name)) VALUES (\(marks))"
  }

  /// Returns a name as SQL reads it whatever word it is.
  static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

  private static func comment(_ text: String) -> String { SingleLine.text(text) }
}
