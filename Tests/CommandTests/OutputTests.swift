import ByteFormats
import Foundation
import TestSupport
import Testing

/// Where output cannot be written, and what is left there.
@Suite struct OutputTests {
  /// Expects an end with 73 and one line, and that only these files are there.
  func expectRefusal(_ run: CommandRun, _ folder: TemporaryFolder, leaves files: [String]) throws {
    #expect(run.status == 73)
    #expect(run.output.isEmpty)
    #expect(run.errorLines.count == 1, "\(run.errors)")
    #expect(run.errors.contains("error: cannot write") && run.errors.contains("; "))
    #expect(try folder.allFiles() == files)
  }

  @Test(arguments: ["out", "out/", "out/below", "out/below/further"])
  func `a file where the folder should be is refused`(output: String) throws {
    let folder = try InventedEvent.folder()
    try folder.write("kept".utf8, to: "out")
    let run = try CommandRun("analyze", "talks.md", "--output", output, in: folder)
    try expectRefusal(run, folder, leaves: ["out", "talks.md"])
    #expect(try folder.text(of: "out") == "kept")
  }

  @Test func `a folder where the file should be is refused`() throws {
    let folder = try InventedEvent.folder()
    try folder.write("kept".utf8, to: "ranks/file")
    let run = try CommandRun("rank", "talks.md", "--output", "ranks", in: folder)
    try expectRefusal(run, folder, leaves: ["ranks/file", "talks.md"])
  }

  @Test func `a folder that has the name of one of the files is refused, and no other file is written`()
    throws
  {
    let folder = try InventedEvent.folder()
    try folder.write("kept".utf8, to: "out/report.html/file")
    let run = try CommandRun("analyze", "talks.md", "--output", "out", in: folder)
    try expectRefusal(run, folder, leaves: ["out/report.html/file", "talks.md"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder without permission is refused`() throws {
    let folder = try InventedEvent.folder()
    try folder.write("kept".utf8, to: "out/file")
    chmod(folder.path("out"), 0o555)
    defer { chmod(folder.path("out"), 0o755) }
    for arguments in [
      ["analyze", "talks.md", "--output", "out"], ["analyze", "talks.md", "--output", "out/below"],
      ["rank", "talks.md", "--output", "out/ranks"],
    ] {
      try expectRefusal(CommandRun(arguments, in: folder), folder, leaves: ["out/file", "talks.md"])
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: ["rank", "analyze"])
  func `a full disk leaves nothing behind`(subcommand: String) throws {
    let folder = try InventedEvent.folder()
    let run = try CommandRun(subcommand, "talks.md", "--output", "/dev/full", in: folder)
    try expectRefusal(run, folder, leaves: ["talks.md"])
  }

  @Test func `a disk that fills up on the way keeps what was there before, and no part of the new`() throws {
    let folder = try InventedEvent.folder()
    #expect(try CommandRun("analyze", "talks.md", "--output", "out", in: folder).status == 0)
    let before = try folder.bytes(of: "out/persons.csv")
    // A limit on the size of files, in half kilobytes, stands for the disk: tables fit, diagrams do not.
    func run(_ arguments: String) throws -> CommandRun {
      try CommandRun(
        program: "/bin/sh",
        arguments: ["-c", "trap '' XFSZ; ulimit -f 8; collegium analyze talks.md \(arguments)"],
        input: [], in: folder)
    }
    let again = try run("--presenters --output out")
    #expect(again.status == 73)
    #expect(again.errors.contains("error: cannot write"))
    #expect(try folder.bytes(of: "out/persons.csv") == before)
    #expect(try folder.names(in: "out").count == 20)
    #expect(try run("--output new/er").status == 73)
    #expect(try folder.names() == ["out", "talks.md"])
  }

  @Test func `folders are made where they are missing`() throws {
    let folder = try InventedEvent.folder()
    #expect(try CommandRun("analyze", "talks.md", "--output", "a/b//c/", in: folder).status == 0)
    #expect(try folder.names(in: "a/b/c").count == 20)
    #expect(try CommandRun("rank", "talks.md", "--output", "d/e/f.txt", in: folder).status == 0)
    #expect(try !folder.text(of: "d/e/f.txt").isEmpty)
  }

  @Test func `a second run replaces the files of the first and leaves others alone`() throws {
    let folder = try InventedEvent.folder()
    try folder.write("mine".utf8, to: "out/notes.txt")
    for _ in 0..<2 {
      #expect(try CommandRun("analyze", "talks.md", "--output", "out", in: folder).status == 0)
    }
    #expect(try folder.text(of: "out/notes.txt") == "mine")
    #expect(try folder.names(in: "out").count == 21)
  }

  @Test func `an output file keeps its permissions, and a link stays a link`() throws {
    let folder = try InventedEvent.folder()
    try folder.write("old".utf8, to: "real.txt")
    chmod(folder.path("real.txt"), 0o600)
    symlink("real.txt", folder.path("link.txt"))
    #expect(try CommandRun("rank", "talks.md", "--output", "link.txt", in: folder).status == 0)
    var status = stat()
    lstat(folder.path("link.txt"), &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    stat(folder.path("real.txt"), &status)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try folder.text(of: "real.txt").contains("Barnaby Quill"))
  }

  @Test func `a device that is named as output is written to, not replaced`() throws {
    let run = try CommandRun(
      shell:
        "ls -l /dev/stdout > before; collegium rank talks.md --output /dev/stdout | cat; ls -l /dev/stdout | cmp - before",
      in: InventedEvent.folder())
    #expect(run.status == 0)
    #expect(run.lines.first == "Persons by strength, full counting")
  }
}
