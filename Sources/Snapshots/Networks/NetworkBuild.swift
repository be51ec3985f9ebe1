import Bibliography
import ByteFormats

/// Makes the folder of networks of a snapshot, by an engine.
package struct NetworkBuild: Sendable {
  /// The works that count.
  package var filter: WorkFilter
  /// The most authors that a work may have to join them; works of more count as works of each.
  package var maximumAuthors: Int
  /// The counting of the weights, unless the reader asks for another: `full` or `fractional`.
  package var counting: String
  /// The memory that the engine may use, in bytes.
  package var memory: Int
  /// Where the engine puts aside what it counts; nil for beside the output.
  package var temporary: String?

  /// What was written.
  package struct Outcome: Sendable {
    /// The number of works chosen.
    package var works: Int
    /// The number of rows of each table, in the order of ``NetworkFolder/tables``.
    package var rows: [(table: String, count: Int)]
  }

  /// Describes a build.
  package init(
    filter: WorkFilter, maximumAuthors: Int, counting: String, memory: Int, temporary: String?
  ) {
    self.filter = filter
    self.maximumAuthors = maximumAuthors
    self.counting = counting
    self.memory = memory
    self.temporary = temporary
  }

  /// Counts the works of a snapshot and writes their networks, whole or not at all.
  ///
  /// - Parameters:
  ///   - output: the folder to write; an earlier one of networks is replaced.
  ///   - version: that of this program.
  ///   - report: is called with what is being done.
  /// - Throws: ``SnapshotError``, as ``EngineWorkspace/run(_:report:)`` says; `unwritable` for a folder that holds
  ///   something else, or cannot be written.
  package func run(
    _ snapshot: Snapshot, by program: EngineProgram, to output: String, version: String,
    report: (String) -> Void
  ) throws(SnapshotError) -> Outcome {
    var output = output
    while output.count > 1, output.hasSuffix("/") { output.removeLast() }
    try NetworkPlacing.check(output)
    let workspace = try EngineWorkspace(
      program, snapshot, memory: memory, output: output, temporary: temporary)
    let filter = try filter.resolved(in: workspace, report: report)
    let hasExtended = snapshot.format == .jsonLines || snapshot.columns.contains("is_xpac")
    let statements = Statement.networks
    report("counting works")
    try workspace.run { dialect, input in
      var words = dialect.words
      words["where"] = dialect.condition(filter, hasExtended: hasExtended)
      words["maximum"] = String(maximumAuthors)
      return dialect.script(statements, words, of: input)
    } report: { name in
      if let next = statements.firstIndex(where: { $0.name == name }).map({ $0 + 1 }), next < statements.count
      {
        report("counting \(statements[next].name) (\(next + 1) of \(statements.count))")
      }
    }
    report("writing \(output)")
    let net = workspace.staging + "/net"
    guard mkdir(PathText.bytes(net), 0o777) == 0 else { throw SnapshotError(writing: output, code: errno) }
    let writer = TableWriter(folder: net, output: output)
    var rows: [(table: String, count: Int)] = []
    for table in NetworkFolder.tables {
      rows.append((table.name, try writer.write(table, files: try workspace.files(of: table.name))))
    }
    var counts: [(String, Int)] = []
    for (table, names) in Self.figures {
      counts += zip(names, try TableWriter.figures(of: try workspace.files(of: table), count: names.count))
    }
    let json = description(snapshot, program, version: version, counts: counts, rows: rows)
    try writer.write(Array((json.text + "\n").utf8), to: NetworkFolder.description)
    try NetworkPlacing.place(net, at: output, aside: workspace.staging + "/old")
    workspace.keepParents()
    return Outcome(works: counts.first?.1 ?? 0, rows: rows)
  }

  /// The tables of single figures, and the names of these.
  private static let figures: [(table: String, names: [String])] = [
    (
      "counts",
      ["works", "works_with_authors", "works_of_more_authors", "authorships", "works_without_year"]
    ),
    ("authorship_counts", ["authorships_without_id"]),
  ]

  private func description(
    _ snapshot: Snapshot, _ program: EngineProgram, version: String, counts: [(String, Int)],
    rows: [(table: String, count: Int)]
  ) -> JSONText {
    let count = Dictionary(uniqueKeysWithValues: counts)
    let works = snapshot.works
    return .object([
      ("program", .string("collegium")), ("version", .string(version)),
      ("holds", .string(NetworkFolder.kind)),
      (
        "snapshot",
        .object([
          ("date", .string(snapshot.date)), ("format", .string(snapshot.format.rawValue)),
          ("parts", .integer(snapshot.parts.count)), ("works", works.map { .integer($0) } ?? .null),
        ])
      ),
      ("filters", filter.json),
      (
        "engine",
        .object([("name", .string(program.engine.rawValue)), ("version", .string(program.version))])
      ),
      ("max_authors", .integer(maximumAuthors)), ("counting", .string(counting)),
      (
        "counts",
        .object(
          ["works", "works_with_authors", "authorships"].map { ($0, .integer(count[$0] ?? 0)) }
            + rows.map { ($0.table, .integer($0.count)) })
      ),
      (
        "left_out",
        .object([
          ("works_not_chosen", works.map { .integer($0 - (count["works"] ?? 0)) } ?? .null),
          ("works_that_join_nobody", .integer(count["works_of_more_authors"] ?? 0)),
          ("works_without_year", .integer(count["works_without_year"] ?? 0)),
          ("authorships_without_id", .integer(count["authorships_without_id"] ?? 0)),
        ])
      ),
    ])
  }
}

extension WorkFilter {
  /// Returns the filter with ROR ids replaced by the ids of OpenAlex, for which the snapshot is asked.
  ///
  /// - Throws: ``SnapshotError``, `badData`, where no author of the snapshot is at an institution of that ROR id.
  func resolved(in workspace: EngineWorkspace, report: (String) -> Void) throws(SnapshotError) -> WorkFilter {
    var filter = self
    var found: [Institution] = []
    for institution in institutions {
      guard case .ror(let ror) = institution else {
        found.append(institution)
        continue
      }
      report("looking for \(ror)")
      try workspace.run { dialect, input in dialect.institutions(ror: ror, of: input) }
      let ids = try TableWriter.lines(of: try workspace.files(of: "institution")).compactMap {
        Institution($0)
      }
      guard !ids.isEmpty else {
        throw SnapshotError(
          .badData, at: ror, "no author of this snapshot is at an institution of that ROR id",
          remedy: "give the id that OpenAlex has for it, such as I27837315")
      }
      found += ids
    }
    filter.institutions = found
    return filter
  }
}
