/// How Apache Spark is spoken to: its SQL shell reads the script from standard input.
struct SparkDialect: Dialect {
  let words = [
    "unnest": "explode", "size": "size",
    "persons":
      "sort_array(array_distinct(filter(transform(authorships.author.id, x -> TRY_CAST(substr(x, 23) AS BIGINT)), x -> x IS NOT NULL)))",
    "people": """
    transform(authorships, (a, k) -> named_struct('person', coalesce(TRY_CAST(substr(a.author.id, 23) AS BIGINT), CAST(-1 - k AS BIGINT)), \
    'id', TRY_CAST(substr(a.author.id, 23) AS BIGINT), 'name', a.author.display_name, 'institutions', \
    transform(filter(a.institutions, i -> TRY_CAST(substr(i.id, 23) AS BIGINT) IS NOT NULL), \
    i -> named_struct('id', TRY_CAST(substr(i.id, 23) AS BIGINT), 'name', i.display_name, 'country', i.country_code, \
    'ror', substr(i.ror, 17), 'type', i.type))))
    """,
  ]

  func arguments(_ input: EngineInput) -> [String] {
    [
      "--driver-memory", "\(input.megabytes)m", "--conf", "spark.sql.catalogImplementation=in-memory",
      "--conf", "spark.ui.enabled=false", "--conf", "spark.sql.session.timeZone=UTC",
      "--conf", "spark.sql.hive.convertMetastoreParquet=false",
      "--conf", "spark.sql.warehouse.dir=warehouse",
      "--class", "org.apache.spark.sql.hive.thriftserver.SparkSQLCLIDriver", "spark-internal",
      "-f", "/dev/stdin",
    ]
  }

  func environment(_ input: EngineInput) -> [String: String] { ["SPARK_LOCAL_DIRS": "spill"] }

  func condition(_ filter: WorkFilter, hasExtended: Bool) -> String {
    var conditions = filter.plainConditions(hasExtended: hasExtended)
    func some(_ condition: String) {
      conditions.append("exists(authorships, a -> exists(a.institutions, i -> \(condition)))")
    }
    if !filter.countries.isEmpty { some("i.country_code IN (\(WorkFilter.literals(filter.countries)))") }
    if !filter.institutions.isEmpty {
      some(
        filter.institutionLiterals.map { "i.id = \($0) OR array_contains(i.lineage, \($0))" }
          .joined(separator: " OR "))
    }
    return conditions.isEmpty ? "true" : conditions.map { "(\($0))" }.joined(separator: " AND ")
  }

  func script(_ statements: [Statement], _ words: [String: String], of input: EngineInput) -> String {
    var script = works(input)
    for statement in statements {
      let text = statement.filled(words)
      if statement.isTable {
        script += """
          INSERT OVERWRITE DIRECTORY 'tables/\(statement.name)' USING csv OPTIONS ('escape' '"', 'emptyValue' '') \(text);

          """
      } else {
        script += """
          INSERT OVERWRITE DIRECTORY 'steps/\(statement.name)' USING parquet \(text);
          CREATE TEMPORARY VIEW \(statement.name) USING parquet OPTIONS (path 'steps/\(statement.name)');

          """
      }
    }
    return script
  }

  func selection(where condition: String, of input: EngineInput, isCompressed: Bool) -> String {
    let compression = isCompressed ? "gzip" : "none"
    let record =
      input.format == .parquet ? "to_json(struct(*), map('ignoreNullFields', 'false'))" : "line"
    return works(input) + """
      INSERT OVERWRITE DIRECTORY 'tables/works' USING text OPTIONS (compression '\(compression)') \
      SELECT \(record) AS value FROM works WHERE \(condition);

      """
  }

  func institutions(ror: String, of input: EngineInput) -> String {
    works(input) + """
      INSERT OVERWRITE DIRECTORY 'tables/institution' USING csv SELECT DISTINCT i.id FROM (SELECT explode(a.institutions) \
      AS i FROM (SELECT explode(authorships) AS a FROM works) x) y \
      WHERE i.ror = \(WorkFilter.literals([ror])) AND i.id IS NOT NULL ORDER BY 1;

      """
  }

  func probe(_ part: String?, of input: EngineInput) -> String? { nil }

  private func works(_ input: EngineInput) -> String {
    switch input.format {
    case .parquet:
      return """
        CREATE TEMPORARY VIEW works USING parquet OPTIONS (path 'parts'\(input.hasUnequalParts ? ", mergeSchema 'true'" : ""));

        """
    case .jsonLines:
      return """
        CREATE TEMPORARY VIEW line USING text OPTIONS (path 'parts');
        CREATE TEMPORARY VIEW works AS SELECT value AS line, w.* FROM (SELECT value, from_json(value, 'id STRING, \
        publication_year INT, type STRING, is_xpac BOOLEAN, authorships ARRAY<STRUCT<author: STRUCT<id: STRING, display_name: \
        STRING>, institutions: ARRAY<STRUCT<country_code: STRING, display_name: STRING, id: STRING, lineage: ARRAY<STRING>, \
        ror: STRING, type: STRING>>>>') AS w FROM line) x;

        """
    }
  }
}
