import ByteFormats

/// The folders in which an engine works and in which an output grows before it gets its name; both go with the workspace,
/// however the program ends.
final class EngineWorkspace {
  /// Where the output grows, on the disk of its place.
  let staging: String
  /// The working folder of the engine: `parts` holds links to the parts, `steps` and `tables` what it writes.
  let folder: String
  /// Where the engine works, as the user knows it.
  let place: String
  private let parents = FileTransaction()
  private let keeper: ProcessKeeper
  private let snapshot: Snapshot
  private let program: EngineProgram
  private let input: EngineInput
  /// For each link in `parts`, the part.
  private var partNames: [String: String] = [:]

  /// Makes the folders beside an output.
  ///
  /// - Parameter temporary: where the engine works; nil for beside the output.
  init(
    _ program: EngineProgram, _ snapshot: Snapshot, memory: Int, output: String, temporary: String?
  ) throws(SnapshotError) {
    self.snapshot = snapshot
    self.program = program
    input = EngineInput(
      format: snapshot.format, hasUnequalParts: snapshot.hasUnequalParts, memory: memory)
    let parent = FileTransaction.parent(of: output)
    do throws(FileTransaction.Failure) {
      try parents.makeFolder(parent)
    } catch {
      throw SnapshotError(writing: error.path, code: error.error.code)
    }
    let base = try Self.absolute(parent)
    let name = output.split(separator: "/").last.map(String.init) ?? "output"
    staging = "\(base == "/" ? "" : base)/.\(name)-\(getpid()).part"
    place = temporary ?? parent
    folder =
      try temporary.map { (path) throws(SnapshotError) in
        try Self.absolute(path) + "/collegium-\(getpid()).part"
      } ?? staging + "/work"
    do throws(SystemError) {
      keeper = try ProcessKeeper(removing: staging, folder)
    } catch {
      throw SnapshotError(
        .failure, at: "", "no process can be started: \(error)", remedy: "close other programs")
    }
    try make(staging)
    for name in ["", "/parts", "/steps", "/tables", "/spill"] { try make(folder + name) }
    try linkParts()
  }

  deinit {
    FolderRemoval.remove(folder)
    FolderRemoval.remove(staging)
  }

  /// Keeps the folders that were made above the output.
  func keepParents() { try? parents.commit() }

  private static func absolute(_ path: String) throws(SnapshotError) -> String {
    guard let text = realpath(PathText.bytes(path), nil) else {
      throw SnapshotError(writing: path, code: errno)
    }
    defer { free(text) }
    return PathText.text(text)
  }

  private func make(_ path: String) throws(SnapshotError) {
    guard mkdir(PathText.bytes(path), 0o777) == 0 else { throw SnapshotError(writing: place, code: errno) }
  }

  /// Gives every part a name that needs no quotes, in the order of the parts.
  private func linkParts() throws(SnapshotError) {
    let source = try Self.absolute(snapshot.folder)
    let ending = snapshot.format == .parquet ? "parquet" : "gz"
    for (index, part) in snapshot.parts.enumerated() {
      let digits = String(index)
      let name = "part-" + String(repeating: "0", count: 6 - digits.count) + digits + "." + ending
      partNames[name] = part.name
      guard symlink(PathText.bytes("\(source)/\(part.name)"), PathText.bytes("\(folder)/parts/\(name)")) == 0
      else { throw SnapshotError(writing: place, code: errno) }
    }
  }

  /// Runs a script to its end.
  ///
  /// - Parameter report: is called with the name of each statement that is done.
  /// - Throws: ``SnapshotError``: `badData` for a part that is damaged, `unwritable` for a full disk, `failure` where the
  ///   memory does not suffice, `unavailable` where the engine ended before its work was done.
  func run(
    _ script: (any Dialect, EngineInput) -> String, report: (String) -> Void = { _ in }
  ) throws(SnapshotError) {
    let dialect = program.engine.dialect
    let run: EngineRun
    do throws(SystemError) {
      run = try EngineRun(
        program.path, dialect.arguments(input), input: Array(script(dialect, input).utf8), in: folder,
        keeper: keeper, environment: dialect.environment(input), report: report)
    } catch {
      throw SnapshotError(
        .unavailable, at: program.path, "\(program.engine.name) cannot be run: \(error)",
        remedy: program.engine.advice)
    }
    guard run.status == 0 else { throw obstacle(run) }
  }

  /// The files that hold the rows of a table, in order.
  func files(of table: String) throws(SnapshotError) -> [String] {
    for single in ["\(folder)/tables/\(table).csv", "\(folder)/tables/\(table)"] {
      var status = stat()
      if stat(PathText.bytes(single), &status) == 0, status.st_mode & S_IFMT == S_IFREG { return [single] }
    }
    let names = FolderRemoval.names(in: "\(folder)/tables/\(table)").filter { $0.hasPrefix("part-") }
    guard !names.isEmpty || access(PathText.bytes("\(folder)/tables/\(table)"), F_OK) == 0 else {
      throw SnapshotError(
        .unavailable, at: program.path, "\(program.engine.name) ended and left no table of \(table)",
        remedy: "run it again; if that recurs, report it")
    }
    return names.sorted().map { "\(folder)/tables/\(table)/\($0)" }
  }

  // MARK: What goes wrong

  private func obstacle(_ run: EngineRun) -> SnapshotError {
    let name = program.engine.name
    let text = run.errors
    func says(_ words: String...) -> Bool { words.contains { text.contains($0) } }
    if says("No space left", "Disk quota exceeded", "max_temp_directory_size") {
      return SnapshotError(
        .unwritable, at: place, "no space is left for what \(name) puts aside while it counts",
        remedy: "free some space, or name a folder on another disk with --temporary")
    }
    if says("Out of Memory", "OutOfMemoryError", "GC overhead limit", "SparkOutOfMemory") {
      return SnapshotError(
        .failure, at: "", "\(input.megabytes) MB of memory do not suffice \(name) for this",
        remedy: "give it more with --memory, or count fewer works")
    }
    if let part = named(in: text) ?? (run.signal == nil ? damagedPart() : nil) {
      return SnapshotError(
        .badData, at: "\(snapshot.folder)/\(part)",
        "this part is damaged, or is not of works: \(name) cannot read it",
        remedy: "download it again")
    }
    if let signal = run.signal {
      return SnapshotError(
        .unavailable, at: program.path,
        "\(name) was ended by signal \(signal) before its work was done; nothing was written",
        remedy: signal == SIGKILL
          ? "the system may have lacked memory: give it less with --memory" : "run the command again")
    }
    let message = Self.sentence(of: text)
    return SnapshotError(
      .unavailable, at: program.path,
      "\(name) ended with status \(run.status) before its work was done\(message.isEmpty ? "" : ": \(message)")",
      remedy: "nothing was written; run the command again, or with another version of \(name)")
  }

  /// The part that a message names; nil where it names none.
  private func named(in text: String) -> String? {
    // Where columns differ, the part that lacks one is named as the one in which it cannot be found.
    let marks = text.components(before: "part-")
    let names = marks.compactMap { partNames["part-" + $0] }
    return text.contains("could not be found in file") ? names.last : names.first
  }

  /// Reads the parts one by one until one cannot be; nil where all can, and where the engine can do nothing at all.
  private func damagedPart() -> String? {
    func status(_ part: String?) -> EngineRun? {
      guard let script = program.engine.dialect.probe(part, of: input) else { return nil }
      return try? EngineRun(
        program.path, program.engine.dialect.arguments(input), input: Array(script.utf8), in: folder,
        keeper: keeper)
    }
    guard status(nil)?.status == 0 else { return nil }
    for (link, part) in partNames.sorted(by: { $0.key < $1.key }) {
      let run = status(link)
      if let run, run.status != 0 { return run.signal == nil ? part : nil }
    }
    return nil
  }

  /// The first line of a message that is no trace of a program, without statements.
  private static func sentence(of text: String) -> String {
    let line = text.split(separator: "\n").first { $0.contains("Error") } ?? ""
    let isPlain = !line.contains("SELECT ") && !line.contains("at org.") && !line.contains("Traceback")
    return isPlain ? String(line.prefix(200)) : ""
  }
}

extension String {
  /// Returns what follows each time a text occurs, up to a character that no name of a link has.
  fileprivate func components(before mark: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let start = rest.firstRange(of: mark) {
      rest = rest[start.upperBound...]
      found.append(String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }))
    }
    return found.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }
}
