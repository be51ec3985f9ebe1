import ByteFormats

/// An engine that was found on this machine.
package struct EngineProgram: Sendable, Hashable {
  /// Which engine it is.
  package let engine: Engine
  /// The path of its program.
  package let path: String
  /// Its version: `1.5.6`.
  package let version: String

  /// Finds an engine: where the user says, where a variable of the environment says, or on the `PATH`.
  ///
  /// - Throws: ``SnapshotError``, `unavailable`, where there is none, or it does not run.
  package init(finding engine: Engine, at path: String? = nil) throws(SnapshotError) {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let stated = path ?? variable(engine.variable)
    if let stated, access(PathText.bytes(stated), X_OK) != 0 {
      throw SnapshotError(
        .unavailable, at: stated, "\(engine.name) is not found here: \(SystemError(errno))",
        remedy: "name its program (\(engine.program)), or " + engine.advice)
    }
    guard let found = stated ?? Self.search(engine.program, in: variable("PATH") ?? "/usr/bin:/bin") else {
      throw SnapshotError(.unavailable, at: "", "\(engine.name) is not found", remedy: engine.advice)
    }
    self.engine = engine
    self.path = found.hasPrefix("/") ? found : Self.workingFolder + "/" + found
    version = try Self.version(of: engine, at: self.path)
  }

  private static func search(_ name: String, in path: String) -> String? {
    for folder in path.split(separator: ":", omittingEmptySubsequences: false) {
      let candidate = (folder.isEmpty ? "." : String(folder)) + "/" + name
      var status = stat()
      if stat(candidate, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(candidate, X_OK) == 0 {
        return candidate
      }
    }
    return nil
  }

  private static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return PathText.text(path)
  }

  private static func version(of engine: Engine, at path: String) throws(SnapshotError) -> String {
    let arguments = engine == .duckdb ? ["-no-init", "-version"] : ["--version"]
    let run: EngineRun
    do throws(SystemError) {
      run = try EngineRun(path, arguments, input: [], in: "/", keeper: nil)
    } catch {
      throw SnapshotError(
        .unavailable, at: path, "\(engine.name) cannot be run: \(error)", remedy: engine.advice)
    }
    // Spark prints its version on standard error, below its name in large letters.
    let words = (run.output + "\n" + run.errors).split { $0 == " " || $0 == "\n" }
    let numbers = words.lazy.map { $0.hasPrefix("v") ? $0.dropFirst() : $0 }
    let version = numbers.first { word in
      word.first?.isNumber == true && word.contains(".") && word.allSatisfy { $0.isNumber || $0 == "." }
    }
    guard run.status == 0, let version else {
      throw SnapshotError(
        .unavailable, at: path, "this does not run as \(engine.name) does (status \(run.status))",
        remedy: engine == .spark && run.errors.contains("JAVA")
          ? "install Java, or set JAVA_HOME" : "check the program, or " + engine.advice)
    }
    let parts = version.split(separator: ".").compactMap { Int($0) }
    let oldest = engine == .duckdb ? [1, 2] : [3, 4]
    guard !parts.lexicographicallyPrecedes(oldest) else {
      throw SnapshotError(
        .unavailable, at: path,
        "this is \(engine.name) \(version), and \(oldest[0]).\(oldest[1]) or newer is needed",
        remedy: engine.advice)
    }
    return String(version)
  }
}
