import ByteFormats

/// How DuckDB is spoken to: its shell reads the script from standard input and stops at the first error.
struct DuckDBDialect: Dialect {
  let words = [
    "unnest": "unnest", "size": "len",
    "persons":
      "list_sort(list_distinct([TRY_CAST(substr(a.author.id, 23) AS BIGINT) for a in authorships if TRY_CAST(substr(a.author.id, 23) AS BIGINT) IS NOT NULL]))",
    "people": """
    [{'person': coalesce(TRY_CAST(substr(a.author.id, 23) AS BIGINT), -k), 'id': TRY_CAST(substr(a.author.id, 23) AS BIGINT), \
    'name': a.author.display_name, 'institutions': [{'id': TRY_CAST(substr(i.id, 23) AS BIGINT), 'name': i.display_name, \
    'country': i.country_code, 'ror': substr(i.ror, 17), 'type': i.type} for i in a.institutions if TRY_CAST(substr(i.id, 23) AS BIGINT) IS NOT NULL]} for a, k in authorships]
    """,
  ]

  func arguments(_ input: EngineInput) -> [String] { ["-no-init", "-bail", "-batch", "-csv", "-noheader"] }

  func environment(_ input: EngineInput) -> [String: String] { [:] }

  func condition(_ filter: WorkFilter, hasExtended: Bool) -> String {
    var conditions = filter.plainConditions(hasExtended: hasExtended)
    func some(_ condition: String) {
      conditions.append(
        "len([1 for a in authorships if len([1 for i in a.institutions if \(condition)]) > 0]) > 0")
    }
    if !filter.countries.isEmpty { some("i.country_code IN (\(WorkFilter.literals(filter.countries)))") }
    if !filter.institutions.isEmpty {
      some(
        filter.institutionLiterals.map { "i.id = \($0) OR list_contains(i.lineage, \($0))" }
          .joined(separator: " OR "))
    }
    return conditions.isEmpty ? "true" : conditions.map { "(\($0))" }.joined(separator: " AND ")
  }

  func script(_ statements: [Statement], _ words: [String: String], of input: EngineInput) -> String {
    var script = settings(input, keepsOrder: false) + "CREATE VIEW works AS FROM \(works(input));\n"
    for statement in statements {
      let text = statement.filled(words)
      if statement.isTable {
        script += "COPY (\(text)) TO 'tables/\(statement.name).csv' (FORMAT csv, HEADER false);\n"
      } else {
        script += """
          COPY (\(text)) TO 'steps/\(statement.name).parquet' (FORMAT parquet, COMPRESSION zstd);
          CREATE VIEW "\(statement.name)" AS FROM read_parquet('steps/\(statement.name).parquet');

          """
      }
      script += ".print \(statement.name)\n"
    }
    return script
  }

  func selection(where condition: String, of input: EngineInput, isCompressed: Bool) -> String {
    let compression = isCompressed ? "gzip" : "uncompressed"
    switch input.format {
    case .parquet:
      return settings(input, keepsOrder: true) + """
        COPY (SELECT * FROM \(works(input)) WHERE \(condition)) TO 'tables/works' (FORMAT json, COMPRESSION \(compression));
        .print works

        """
    case .jsonLines:
      // A record is copied as it is: as text of one column, in which no byte is the delimiter.
      return settings(input, keepsOrder: true) + """
        COPY (SELECT json FROM (SELECT json, unnest(json_transform(json, '\(Self.outline)')) FROM \
        read_json_objects('parts/*', format='newline_delimited', compression='gzip', maximum_object_size=\(longestRecord(input)))) \
        WHERE \(condition)) TO 'tables/works' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER E'\\x01', COMPRESSION \(compression));
        .print works

        """
    }
  }

  func institutions(ror: String, of input: EngineInput) -> String {
    settings(input, keepsOrder: false) + """
      COPY (SELECT DISTINCT i.id FROM (SELECT unnest(a.institutions) AS i FROM (SELECT unnest(authorships) AS a FROM \
      \(works(input))) x) y WHERE i.ror = \(WorkFilter.literals([ror])) AND i.id IS NOT NULL ORDER BY 1) \
      TO 'tables/institution.csv' (FORMAT csv, HEADER false);

      """
  }

  func probe(_ part: String?, of input: EngineInput) -> String? {
    guard let part else { return "SELECT 1;\n" }
    return settings(input, keepsOrder: false)
      + "SELECT sum(length(CAST(authorships AS VARCHAR))), count(publication_year), count(type), count(id) FROM \(works(input, part));\n"
  }

  /// The longest record of JSON that is read: a work of thousands of authors has some megabytes. A thread holds several.
  private func longestRecord(_ input: EngineInput) -> Int { min(128 << 20, max(16 << 20, input.memory / 32)) }

  /// A thread needs about this much memory.
  private static let bytesPerThread = 250_000_000

  private func settings(_ input: EngineInput, keepsOrder: Bool) -> String {
    let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let threads = min(processors, max(1, input.memory / Self.bytesPerThread))
    return """
      SET memory_limit='\(input.megabytes)MB';
      SET temp_directory='spill';
      SET threads=\(threads);
      SET preserve_insertion_order=\(keepsOrder);
      SET autoinstall_known_extensions=false;
      SET TimeZone='UTC';

      """
  }

  /// The works of all parts, or of one, as a table.
  private func works(_ input: EngineInput, _ parts: String = "*") -> String {
    switch input.format {
    case .parquet:
      return
        "read_parquet('parts/\(parts)', hive_partitioning=false\(input.hasUnequalParts ? ", union_by_name=true" : ""))"
    case .jsonLines:
      return """
        read_json('parts/\(parts)', format='newline_delimited', compression='gzip', hive_partitioning=false, \
        maximum_object_size=\(longestRecord(input)), columns={id: 'VARCHAR', publication_year: 'INTEGER', type: 'VARCHAR', \
        is_xpac: 'BOOLEAN', authorships: 'STRUCT(author STRUCT(id VARCHAR, display_name VARCHAR), institutions \
        STRUCT(country_code VARCHAR, display_name VARCHAR, id VARCHAR, lineage VARCHAR[], ror VARCHAR, type VARCHAR)[])[]'})
        """
    }
  }

  /// What a filter asks of a record of JSON.
  private static let outline = """
    {"publication_year": "INTEGER", "type": "VARCHAR", "is_xpac": "BOOLEAN", "authorships": [{"institutions": \
    [{"country_code": "VARCHAR", "id": "VARCHAR", "lineage": ["VARCHAR"]}]}]}
    """
}
