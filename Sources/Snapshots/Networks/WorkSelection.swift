import ByteFormats

/// Copies works of a snapshot whole into one file of JSON Lines, by an engine.
package struct WorkSelection: Sendable {
  /// The works meant.
  package var filter: WorkFilter
  /// The memory that the engine may use, in bytes.
  package var memory: Int
  /// Where the engine puts aside what it needs; nil for beside the output.
  package var temporary: String?

  /// Describes a selection.
  package init(filter: WorkFilter, memory: Int, temporary: String?) {
    self.filter = filter
    self.memory = memory
    self.temporary = temporary
  }

  /// Writes the works chosen to a file, whole or not at all; compressed by gzip where its name ends in `.gz`.
  ///
  /// - Returns: the length of the file.
  /// - Throws: ``SnapshotError``, as ``EngineWorkspace/run(_:report:)`` says; `unwritable` where the file cannot be written.
  package func run(
    _ snapshot: Snapshot, by program: EngineProgram, to output: String, report: (String) -> Void
  ) throws(SnapshotError) -> Int {
    var status = stat()
    if stat(PathText.bytes(output), &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw SnapshotError(.unwritable, at: output, "cannot write: this is a folder", remedy: "name a file")
    }
    let workspace = try EngineWorkspace(
      program, snapshot, memory: memory, output: output, temporary: temporary)
    let filter = try filter.resolved(in: workspace, report: report)
    let hasExtended = snapshot.format == .jsonLines || snapshot.columns.contains("is_xpac")
    report("choosing works")
    try workspace.run { dialect, input in
      dialect.selection(
        where: dialect.condition(filter, hasExtended: hasExtended), of: input,
        isCompressed: output.hasSuffix(".gz"))
    }
    report("writing \(output)")
    let files = try workspace.files(of: "works")
    let transaction = FileTransaction()
    var length = 0
    do throws(FileTransaction.Failure) {
      let file = try transaction.begin(output)
      for path in files {
        guard let content = try? StoredBytes(contentsOf: path) else { continue }
        var failure: FileTransaction.Failure?
        content.forEachPiece { piece in
          do throws(FileTransaction.Failure) {
            if failure == nil { try transaction.write(Array(piece), to: file) }
          } catch {
            failure = error
          }
        }
        if let failure { throw failure }
        length += content.count
      }
      try transaction.commit()
    } catch {
      transaction.withdraw()
      throw SnapshotError(writing: error.path, code: error.error.code)
    }
    workspace.keepParents()
    return length
  }
}
