import Foundation
import Testing

/// `collegium export`, on the example.
@Suite struct ExportTests {
  static let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Examples/bigmax-2021/contributions.md").standardizedFileURL.path

  @Test(
    arguments: [
      ("net.graphml", [], ["net.graphml"]), ("net.gexf", [], ["net.gexf"]), ("net.cx2", [], ["net.cx2"]),
      ("net.net", [], ["net.clu", "net.net", "net.paj", "net.vec"]),
      ("a/net.csv", [], ["a/net-edges.csv", "a/net-vertices.csv"]),
      ("net.csv", ["--format", "matrix"], ["net.csv"]), ("net.sqlite", [], ["net.sqlite"]),
      ("net", ["--format", "vosviewer"], ["net-map.txt", "net-network.txt"]),
    ] as [(String, [String], [String])])
  func `a format writes all of its files and nothing else`(
    output: String, options: [String], files: [String]
  ) throws {
    let folder = try Folder()
    let run = try folder.collegium(["export", Self.example, "--output", output] + options)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try folder.files() == files)
  }

  @Test(arguments: ["graphml", "json", "jsonl", "csl-json", "dot", "edgelist", "sqlite"])
  func `one file goes to standard output without a name`(format: String) throws {
    let folder = try Folder()
    let run = try folder.collegium(["export", Self.example, "--of", "institutions", "--format", format])
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.isEmpty)
    #expect(try folder.files().isEmpty)
  }

  @Test(arguments: [
    ["--format", "pajek"], ["--format", "csv", "--output", "-"], [], ["--output", "net.unknown"],
    ["--format", "unknown"],
  ])
  func `what cannot be written is refused before the work begins`(options: [String]) throws {
    let folder = try Folder()
    let run = try folder.collegium(["export", "no such input"] + options)
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try folder.files().isEmpty)
  }

  @Test func `if one of several files cannot be written, none is`() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/net.vec", withIntermediateDirectories: false)
    let run = try folder.collegium(["export", Self.example, "--output", "net.net"])
    #expect(run.status == 73, "\(run.errors)")
    #expect(try folder.files().isEmpty)
  }

  @Test func `the list of formats has all that export takes`() throws {
    let folder = try Folder()
    let list = String(decoding: try folder.collegium(["formats"]).output, as: UTF8.self)
    for name in ["graphml", "gexf", "pajek", "vosviewer-json", "cytoscape", "csl-json", "sqlite"] {
      #expect(list.contains(name))
    }
  }

  /// A folder of its own for a test, removed with its last use.
  private final class Folder {
    let path: String

    init() throws {
      let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        .appendingPathComponent("collegium-export-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func files() throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: path).filter {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(path)/\($0)", isDirectory: &isFolder)
          && !isFolder.boolValue
      }.sorted()
    }

    func collegium(_ words: [String]) throws -> (status: Int32, output: Data, errors: String) {
      let process = Process()
      #if canImport(Darwin)
        let products = Bundle(for: Folder.self).bundleURL.deletingLastPathComponent()
      #else
        let products = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
          .deletingLastPathComponent()
      #endif
      process.executableURL = products.appendingPathComponent("collegium")
      process.arguments = words
      process.currentDirectoryURL = URL(fileURLWithPath: path)
      // Errors go to a file, so that neither pipe can fill up while the other is read.
      let log = products.appendingPathComponent("collegium-export-\(UUID().uuidString).log")
      FileManager.default.createFile(atPath: log.path, contents: nil)
      defer { try? FileManager.default.removeItem(at: log) }
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = try FileHandle(forWritingTo: log)
      try process.run()
      let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return (process.terminationStatus, output, try String(contentsOf: log, encoding: .utf8))
    }
  }
}
