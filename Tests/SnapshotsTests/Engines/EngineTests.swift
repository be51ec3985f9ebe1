import ByteFormats
import Foundation
import TestSupport
import Testing

@testable import Snapshots

/// Engines that are shell scripts, as what goes wrong with real ones.
@Suite struct EngineTests {
  private func engine(_ script: String, in folder: TemporaryFolder, version: String = "v1.5.6 (Name) 0123")
    throws
    -> String
  {
    let text =
      "#!/bin/sh\nfor word; do [ \"$word\" = -version ] && { echo '\(version)'; exit 0; }; done\n\(script)\n"
    try folder.writeProgram(text, to: "bin/duckdb")
    return folder.path("bin/duckdb")
  }

  private func error(of script: String, in folder: TemporaryFolder) throws -> SnapshotError? {
    try InventedSnapshot(works: 10, seed: 1).write(to: folder)
    let program = try EngineProgram(finding: .duckdb, at: engine(script, in: folder))
    let build = NetworkBuild(
      filter: WorkFilter(), maximumAuthors: 100, counting: "full", memory: 500_000_000, temporary: nil)
    let snapshot = try Snapshot(opening: folder.path("works"))
    do throws(SnapshotError) {
      _ = try build.run(snapshot, by: program, to: folder.path("net"), version: "test") { _ in }
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: Engine.allCases)
  func `an engine that is nowhere is called missing, with how to get it`(engine: Engine) throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: SnapshotError.self) {
      try EngineProgram(finding: engine, at: folder.path("nothing"))
    }
    #expect(error?.kind == .unavailable)
    #expect(error?.remedy.contains("pip install") == true)
  }

  @Test func `a program's version is read, and an old one refused`() throws {
    let folder = try TemporaryFolder()
    #expect(try EngineProgram(finding: .duckdb, at: engine("", in: folder)).version == "1.5.6")
    let error = #expect(throws: SnapshotError.self) {
      try EngineProgram(finding: .duckdb, at: engine("", in: folder, version: "v1.1.3"))
    }
    #expect(error?.kind == .unavailable)
    #expect(error?.message.contains("1.2") == true)
  }

  @Test(arguments: [
    ("kill -9 $$", UserErrorKind.unavailable, "signal 9"),
    ("echo 'Traceback (most recent call last)' >&2; exit 3", .unavailable, "status 3"),
    ("echo 'Out of Memory Error: failed to allocate data' >&2; exit 1", .failure, "memory"),
    ("echo 'IO Error: Could not write: No space left on device' >&2; exit 1", .unwritable, "space"),
    ("echo 'Invalid Input Error: in file \"parts/part-000001.gz\": bad' >&2; exit 1", .badData, "damaged"),
    ("exit 0", .unavailable, "no table"),
  ])
  func `an engine that fails becomes an error of ours, and nothing is left`(
    script: String, kind: UserErrorKind, word: String
  ) throws {
    let folder = try TemporaryFolder()
    let error = try #require(try error(of: script, in: folder))
    #expect(error.kind == kind)
    #expect(error.message.contains(word))
    #expect(!error.description.contains("Traceback"))
    if kind == .badData { #expect(error.place.hasSuffix("works/updated_date=2026-09-22/part_0000.gz")) }
    #expect(try folder.names() == ["bin", "works"])
  }

  @Test func `what a failing engine started ends with it`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path("process")
    let error = try error(of: "sleep 1000 & echo $! > '\(file)'; exit 1", in: folder)
    #expect(error?.kind == .unavailable)
    let process = try #require(pid_t(try folder.text(of: "process").split(separator: "\n")[0]))
    var isGone = false
    for _ in 0..<100 where !isGone {
      isGone = kill(process, 0) != 0 || Self.isZombie(process)
      usleep(20_000)
    }
    #expect(isGone)
  }

  @Test func `the script reaches the engine by its standard input, and no path of the user is in it`() throws
  {
    let folder = try TemporaryFolder()
    _ = try error(of: "cat >> '\(folder.path("script"))'; exit 1", in: folder)
    let script = try folder.text(of: "script")
    #expect(script.hasPrefix("SET memory_limit='500MB';\nSET temp_directory="))
    #expect(!script.contains(folder.path))
  }

  /// Whether a process has ended and only waits for somebody to ask.
  private static func isZombie(_ process: pid_t) -> Bool {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return false
    }
    return text.contains(") Z ")
  }
}
