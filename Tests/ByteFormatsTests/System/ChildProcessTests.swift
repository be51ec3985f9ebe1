import Foundation
import TestSupport
import Testing

@testable import ByteFormats

@Suite struct ChildProcessTests {
  private func run(_ script: String, timeLimit: Int = 1) throws(ChildProcess.Failure) -> ChildProcess.Outcome
  {
    try ChildProcess.run(
      "/bin/sh", ["-c", script], input: Array("in".utf8), timeLimit: timeLimit, sizeLimit: 100)
  }

  @Test func `a program's output and status are handed back`() throws {
    let outcome = try run("cat; exit 3", timeLimit: 60)
    #expect(outcome.status == 3 && outcome.output == Array("in".utf8))
  }

  @Test(arguments: ["sleep 600", "exec >&-; sleep 600", "sleep 600 & exec >&-; wait"])
  func `a program that does not end is ended, with those that it started`(script: String) throws {
    let folder = try TemporaryFolder()
    let start = Date()
    #expect(throws: ChildProcess.Failure.timeout) { try run("echo $$ > \(folder.path("number")); \(script)") }
    #expect(Date().timeIntervalSince(start) < 60)
    let group = try #require(
      pid_t(try folder.text(of: "number").trimmingCharacters(in: .whitespacesAndNewlines)))
    // Orphans are taken up, and so no longer of the group, in a moment.
    for _ in 0..<500 where kill(-group, 0) == 0 { usleep(10_000) }
    #expect(kill(-group, 0) != 0)
  }

  @Test func `output past the limit ends the program`() {
    #expect(throws: ChildProcess.Failure.tooMuch) { try run("yes", timeLimit: 60) }
  }

  @Test func `a program that is not there is not found`() {
    #expect(throws: ChildProcess.Failure.notFound) {
      try ChildProcess.run("no-such-program-here", [], input: [], timeLimit: 5, sizeLimit: 9)
    }
  }
}
