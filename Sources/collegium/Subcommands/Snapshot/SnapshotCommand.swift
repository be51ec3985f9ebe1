import ArgumentParser

/// `collegium snapshot`.
struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract:
      "Count works by the million: networks and slices of a snapshot of OpenAlex, by DuckDB or Spark.",
    discussion: """
      A snapshot is the folder 'works' of the files that OpenAlex publishes, Parquet or JSON Lines. An engine that is \
      installed counts it: DuckDB (python3 -m pip install duckdb-cli) on one machine, Apache Spark past that. 'build' \
      writes networks into a folder that 'rank', 'export', 'diagram' and 'analyze' take as input; 'select' cuts a slice \
      of works that all subcommands take.

      Example:
        collegium snapshot show works/
      """,
    subcommands: [SnapshotShow.self, SnapshotSelect.self, SnapshotBuild.self])
}
