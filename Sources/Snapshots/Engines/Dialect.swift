/// The few words that differ between engines, and how each reads works and keeps rows.
protocol Dialect {
  /// What fills the places `unnest`, `size`, `persons` and `people` of the statements.
  var words: [String: String] { get }
  /// Returns the condition of a filter, of the columns of `works`.
  func condition(_ filter: WorkFilter, hasExtended: Bool) -> String
  /// Returns the script that defines `works`, runs statements, and writes tables as CSV without heads.
  func script(_ statements: [Statement], _ words: [String: String], of input: EngineInput) -> String
  /// Returns the script that writes the works of a condition whole, as lines of JSON into the folder `tables/works`.
  func selection(where condition: String, of input: EngineInput, isCompressed: Bool) -> String
  /// Returns the script that prints the ids of the institutions of a ROR id as the table `institution`.
  func institutions(ror: String, of input: EngineInput) -> String
  /// Returns the script that reads a part whole, by the name of its link; without a part, one that every engine can run
  /// that runs at all. Nil where parts cannot be read one by one.
  func probe(_ part: String?, of input: EngineInput) -> String?
  /// The arguments of its program, which reads the script from its standard input.
  func arguments(_ input: EngineInput) -> [String]
  /// Variables of the environment of its program.
  func environment(_ input: EngineInput) -> [String: String]
}

/// What an engine reads, and what it may use. All paths are relative to its working folder, where `parts` holds links
/// to the parts: no path of the user is in a statement.
struct EngineInput {
  /// How the parts are written.
  var format: Snapshot.Format
  /// Whether some parts have columns that others lack.
  var hasUnequalParts = false
  /// The memory that the engine may use, in bytes.
  var memory: Int

  /// The memory in megabytes, 10^6 bytes.
  var megabytes: Int { max(1, memory / 1_000_000) }
}

extension Engine {
  /// Its words.
  var dialect: any Dialect {
    switch self {
    case .duckdb: DuckDBDialect()
    case .spark: SparkDialect()
    }
  }
}

extension WorkFilter {
  /// The parts of a condition that both engines read alike.
  func plainConditions(hasExtended: Bool) -> [String] {
    var conditions: [String] = []
    if !includesExtended, hasExtended { conditions.append("NOT coalesce(is_xpac, false)") }
    if let years { conditions.append("publication_year BETWEEN \(years.lowerBound) AND \(years.upperBound)") }
    if !types.isEmpty { conditions.append("type IN (\(Self.literals(types)))") }
    return conditions
  }

  /// Returns texts as SQL writes them, separated by commas.
  static func literals(_ texts: [String]) -> String {
    texts.map {
      "'" + $0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
    .joined(separator: ", ")
  }

  /// The OpenAlex ids of the institutions, as SQL writes them, each by itself.
  var institutionLiterals: [String] {
    institutions.compactMap { if case .openAlex(let id) = $0 { Self.literals([id]) } else { nil } }
  }
}
