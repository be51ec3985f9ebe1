import Foundation
import TestSupport
import Testing

/// What goes to standard output, what to standard error, and what happens where nobody reads.
@Suite struct StreamTests {
  @Test(arguments: [
    ["rank", "talks.md", "--format", "csv"], ["resolve", "talks.md"], ["report", "talks.md"],
    ["diagram", "talks.md"], ["formats"], ["measures"],
  ])
  func `standard output carries data, standard error nothing where all is well`(arguments: [String]) throws {
    let run = try CommandRun(arguments, in: InventedEvent.folder())
    #expect(run.status == 0)
    #expect(run.output.last == UInt8(ascii: "\n"))
    #expect(run.errors == "")
  }

  @Test func `diagnostics say where, how bad, what and what to do, on standard error alone`() throws {
    let folder = try TemporaryFolder("talks.md", InventedEvent.doubtful)
    let run = try CommandRun("resolve", "talks.md", in: folder)
    #expect(run.status == 0)
    let form = #/talks\.md:[0-9]+(:[0-9]+)?: (warning|note): [^;]+(; .+)?/#
    #expect(!run.errorLines.isEmpty)
    for line in run.errorLines { #expect(line.wholeMatch(of: form) != nil, "\(line)") }
    #expect(run.errorLines.contains { $0.hasPrefix("talks.md:31:") && $0.contains("; ") })
    #expect(!run.text.contains("warning"))
  }

  @Test func `nothing but the result is said where standard error is no terminal`() throws {
    let run = try CommandRun("analyze", "talks.md", in: try InventedEvent.folder())
    #expect(run.output.isEmpty)
    #expect(run.errors == "4 works, 5 persons, 5 institutions: see Output/report.html\n")
  }

  @Test func `a terminal shows progress and colour, unless NO_COLOR is set`() throws {
    let folder = try TemporaryFolder("talks.md", InventedEvent.doubtful)
    func errors(_ environment: [String: String]) throws -> String {
      try Terminal.run(["rank", "talks.md"], in: folder, environment: environment)
    }
    let colored = try errors(["TERM": "xterm", "NO_COLOR": ""])
    #expect(colored.contains("collegium: reading talks.md"))
    #expect(colored.contains("\u{1B}[1;35mwarning:"))
    for plain in [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb", "NO_COLOR": ""]] {
      let text = try errors(plain)
      #expect(!text.contains("\u{1B}") && !text.contains("reading"))
      #expect(text.contains("talks.md:31:"))
    }
  }

  @Test(arguments: ["rank talks.md", "report talks.md", "resolve talks.md", "--help", "measures"])
  func `a closed pipe ends the command quietly`(arguments: String) throws {
    let run = try CommandRun(
      shell: "collegium \(arguments) | head -n 1; collegium \(arguments) | true", in: InventedEvent.folder())
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.errors == "")
  }

  @Test func `a closed pipe ends the command quietly also where its signal is ignored`() throws {
    let run = try CommandRun(
      shell: "trap '' PIPE; { sleep 0.1; collegium report talks.md; } | true", in: InventedEvent.folder())
    #expect(run.errors == "")
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["rank talks.md", "report talks.md", "measures", "--help", "--version"])
  func `a full disk behind standard output ends with 73 and says so`(arguments: String) throws {
    let run = try CommandRun(shell: "collegium \(arguments) > /dev/full", in: InventedEvent.folder())
    #expect(run.status == 73)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("error: cannot write") && run.errors.contains("; "))
  }

  @Test func `control characters of names and contents never reach the terminal`() throws {
    let name = "a\u{1B}[31mb\n.md"
    let folder = try TemporaryFolder(
      name, InventedEvent.doubtful.replacing("(Academy of Dreams)", with: "(\u{1B}[2J)"))
    for arguments in [["rank", name], ["rank", name, "--strict"], ["rank", "no\u{7}such\nfile"]] {
      let run = try CommandRun(arguments, in: folder)
      #expect(!run.text.contains("\u{1B}"))
      #expect(!run.errors.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
      #expect(run.errorLines.allSatisfy { $0.contains(": ") })
    }
  }
}
