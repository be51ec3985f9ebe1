#if SQLite
  import CSQLite

  /// A database in memory.
  final class Database {
    /// A statement that is run many times.
    final class Statement {
      private let handle: OpaquePointer
      private let database: Database

      init(_ handle: OpaquePointer, _ database: Database) {
        self.handle = handle
        self.database = database
      }

      deinit { sqlite3_finalize(handle) }

      /// Runs the statement with values for its marks, in order.
      func run(_ values: [SQLValue]) throws {
        for (index, value) in values.enumerated() {
          let place = Int32(index + 1)
          let code =
            switch value {
            case .null: sqlite3_bind_null(handle, place)
            case .integer(let number): sqlite3_bind_int64(handle, place, Int64(number))
            case .real(let number): sqlite3_bind_double(handle, place, number)
            case .text(let text): Self.bind(text, to: handle, at: place)
            }
          try database.check(code)
        }
        let code = sqlite3_step(handle)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { return try database.check(code) }
        try database.check(sqlite3_reset(handle))
      }

      private static func bind(_ text: String, to handle: OpaquePointer, at place: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
          // SQLITE_TRANSIENT, which C writes as a cast: SQLite copies the bytes.
          let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
          return bytes.withMemoryRebound(to: CChar.self) { characters in
            // No bytes have no address, which would be NULL and not an empty text.
            guard let start = characters.baseAddress else {
              return sqlite3_bind_text(handle, place, "", 0, nil)
            }
            return sqlite3_bind_text(handle, place, start, Int32(characters.count), copies)
          }
        }
      }
    }

    private let handle: OpaquePointer

    /// Opens an empty database.
    init() throws {
      var opened: OpaquePointer?
      guard
        sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil) == SQLITE_OK,
        let opened
      else { throw ExportError("SQLite cannot open a database in memory") }
      handle = opened
    }

    deinit { sqlite3_close_v2(handle) }

    /// Runs statements that take no values.
    func execute(_ statements: String) throws { try check(sqlite3_exec(handle, statements, nil, nil, nil)) }

    /// Prepares a statement.
    func statement(_ text: String) throws -> Statement {
      var prepared: OpaquePointer?
      try check(sqlite3_prepare_v2(handle, text, -1, &prepared, nil))
      return Statement(prepared!, self)
    }

    /// The bytes of the file that would hold the database; the same content gives the same bytes.
    func bytes() throws -> [UInt8] {
      var size: sqlite3_int64 = 0
      guard let start = sqlite3_serialize(handle, "main", &size, 0) else {
        throw ExportError("there is not enough memory for the database")
      }
      defer { sqlite3_free(start) }
      return Array(UnsafeBufferPointer(start: start, count: Int(size)))
    }

    private func check(_ code: Int32) throws {
      if code == SQLITE_OK { return }
      throw ExportError("SQLite: \(String(cString: sqlite3_errmsg(handle)))")
    }
  }
#endif
