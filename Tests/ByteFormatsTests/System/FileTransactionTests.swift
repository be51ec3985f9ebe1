import Foundation
import TestSupport
import Testing

@testable import ByteFormats

@Suite struct FileTransactionTests {
  @Test func `files get their names together`() throws {
    let folder = try TemporaryFolder("old", "before")
    let files = FileTransaction()
    try files.makeFolder(folder.path("new/below"))
    for (name, text) in [("old", "after"), ("new/below/a", "a"), ("b", "b")] {
      let file = try files.begin(folder.path(name))
      try files.write(Array(text.utf8), to: file)
    }
    #expect(try folder.text(of: "old") == "before")
    try files.commit()
    #expect(try folder.allFiles() == ["b", "new/below/a", "old"])
    #expect(try folder.text(of: "old") == "after")
  }

  @Test func `what is withdrawn leaves all as it was`() throws {
    let folder = try TemporaryFolder("old", "before")
    let files = FileTransaction()
    try files.makeFolder(folder.path("new/below"))
    try files.write([1], to: files.begin(folder.path("old")))
    try files.write([1], to: files.begin(folder.path("new/below/a")))
    files.withdraw()
    #expect(try folder.names() == ["old"])
    #expect(try folder.text(of: "old") == "before")
  }

  @Test func `a name that cannot be taken gives back those that were`() throws {
    let folder = try TemporaryFolder("first", "before")
    let files = FileTransaction()
    for name in ["first", "second", "third"] { try files.write([1], to: files.begin(folder.path(name))) }
    // Another program makes a folder of that name meanwhile.
    try FileManager.default.createDirectory(atPath: folder.path("third/x"), withIntermediateDirectories: true)
    #expect(throws: FileTransaction.Failure.self) { try files.commit() }
    #expect(try folder.names() == ["first", "third"])
    #expect(try folder.text(of: "first") == "before")
  }

  @Test func `what a killed program left goes with the next change, and the only copy of a file stays`()
    throws
  {
    let folder = try TemporaryFolder("table.csv", "before")
    // No process has so high a number.
    for name in [
      "4194999-0.part", "4194999-table.csv.old", "4194999-gone.csv.old", "\(getpid())-77.part", "notes",
    ] {
      try folder.write([1], to: ".collegium-\(name)")
    }
    try folder.write([1], to: ".collegium-4194999-1.part")
    let writer = open(folder.path(".collegium-4194999-1.part"), O_WRONLY)
    defer { close(writer) }
    // As one of another computer is, which writes into the same folder.
    #expect(flock(writer, LOCK_EX | LOCK_NB) == 0)
    try WholeFile.write([120], to: folder.path("table.csv"))
    #expect(
      try folder.names()
        == [
          ".collegium-4194999-1.part", ".collegium-4194999-gone.csv.old", ".collegium-\(getpid())-77.part",
          ".collegium-notes", "table.csv",
        ].sorted())
    #expect(try folder.text(of: "table.csv") == "x")
  }

  @Test func `a link and a mode are kept, also of a link to nothing`() throws {
    let folder = try TemporaryFolder("target", "before")
    chmod(folder.path("target"), 0o640)
    symlink("target", folder.path("link"))
    symlink("nothing", folder.path("dangling"))
    for name in ["link", "dangling"] { try WholeFile.write([120], to: folder.path(name)) }
    #expect(try folder.names() == ["dangling", "link", "nothing", "target"])
    #expect(try folder.text(of: "target") == "x" && folder.text(of: "nothing") == "x")
    var status = stat()
    #expect(lstat(folder.path("link"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(folder.path("target"), &status) == 0 && status.st_mode & 0o777 == 0o640)
  }

  @Test func `a pipe is written in place`() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    let reader = open(folder.path("pipe"), O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try WholeFile.write([1, 2], to: folder.path("pipe"))
    var bytes: [UInt8] = [0, 0, 0]
    #expect(read(reader, &bytes, 3) == 2)
    #expect(bytes == [1, 2, 0])
  }

  @Test func `a folder in a file's place is named as such`() throws {
    let folder = try TemporaryFolder("file", "text")
    let files = FileTransaction()
    #expect(throws: FileTransaction.Failure(folder.path(""), EISDIR)) { try files.begin(folder.path("")) }
    #expect(throws: FileTransaction.Failure(folder.path("file/below"), ENOTDIR)) {
      try files.makeFolder(folder.path("file/below"))
    }
  }

  @Test func `a file that becomes shorter while it is mapped gives zeros and says so`() throws {
    let folder = try TemporaryFolder()
    try WholeFile.write([UInt8](repeating: 7, count: 100_000), to: folder.path("a"))
    let file = try MappedFile(folder.path("a"))
    #expect(!file.isCut)
    #expect(truncate(folder.path("a"), 10) == 0)
    #expect(file.bytes[0] == 7)
    #expect(file.bytes[99_999] == 0)
    #expect(file.isCut)
  }
}
