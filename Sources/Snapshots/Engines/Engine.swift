/// A program that counts what one process cannot hold.
package enum Engine: String, CaseIterable, Sendable {
  /// DuckDB, on one machine.
  case duckdb
  /// Apache Spark, on one machine or a cluster.
  case spark

  /// The name by which people know it.
  package var name: String {
    switch self {
    case .duckdb: "DuckDB"
    case .spark: "Apache Spark"
    }
  }

  /// The name of its program.
  package var program: String {
    switch self {
    case .duckdb: "duckdb"
    case .spark: "spark-submit"
    }
  }

  /// The variable of the environment that may name its program.
  package var variable: String {
    switch self {
    case .duckdb: "COLLEGIUM_DUCKDB"
    case .spark: "COLLEGIUM_SPARK"
    }
  }

  /// How to get it.
  var advice: String {
    switch self {
    case .duckdb: "put duckdb on the PATH, or python3 -m pip install duckdb-cli"
    case .spark: "put spark-submit on the PATH, or python3 -m pip install pyspark (it needs Java)"
    }
  }
}
