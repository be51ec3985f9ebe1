extension NetworkFormat {
  /// The database as SQL text, for `sqlite3 file.db < file.sql` and for builds without SQLite.
  static let sql = NetworkFormat(
    name: "sql", summary: "the same as SQL text: 'sqlite3 new.sqlite < file.sql'", ending: "sql",
    isText: true, works: sqlText)

  private static let sqlText: @Sendable (WorksExport) throws -> [UInt8] = { export in
    var text = "BEGIN;\n"
    for pragma in DatabaseSchema.pragmas { text += "\(pragma);\n" }
    let tables = DatabaseSchema.tables(export)
    for table in tables {
      text += "\(table.definition);\n"
      try table.rows { row in
        text += "INSERT INTO \(SQLTable.quoted(table.name)) VALUES ("
        text += row.map(\.literal).joined(separator: ", ") + ");\n"
      }
    }
    for statement in tables.flatMap(\.indexDefinitions) + DatabaseSchema.views { text += "\(statement);\n" }
    return Array((text + "COMMIT;\n").utf8)
  }

  #if SQLite
    /// A SQLite file of everything: works, authorships as written, persons, institutions, evidence and the three
    /// networks with their measures. `.schema` explains every table and column.
    static let sqlite = NetworkFormat(
      name: "sqlite", summary: "a SQLite database of works, people, evidence and all three networks",
      ending: "sqlite", isText: false, works: database)

    private static let database: @Sendable (WorksExport) throws -> [UInt8] = { export in
      let database = try Database()
      for pragma in DatabaseSchema.pragmas { try database.execute(pragma) }
      try database.execute("BEGIN")
      let tables = DatabaseSchema.tables(export)
      for table in tables {
        try database.execute(table.definition)
        let insertion = try database.statement(table.insertion)
        try table.rows { try insertion.run($0) }
      }
      for statement in tables.flatMap(\.indexDefinitions) + DatabaseSchema.views {
        try database.execute(statement)
      }
      try database.execute("COMMIT")
      return try database.bytes()
    }

    /// The formats of databases that this build writes.
    static let databases: [NetworkFormat] = [.sqlite, .sql]
  #else
    /// The formats of databases that this build writes.
    static let databases: [NetworkFormat] = [.sql]
  #endif
}

extension SQLValue {
  /// The value as SQL writes it.
  var literal: String {
    switch self {
    case .null: return "NULL"
    case .integer(let number): return String(number)
    // A decimal point or an exponent keeps it a real.
    case .real(let number): return "\(number)"
    case .text(let text):
      // The shell reads lines up to a NUL and drops a carriage return at their ends.
      guard text.utf8.contains(where: { $0 == 0 || $0 == 0x0D }) else {
        return "'\(text.replacing("'", with: "''"))'"
      }
      let digits = text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      return "CAST(X'\(digits.joined())' AS TEXT)"
    }
  }
}
