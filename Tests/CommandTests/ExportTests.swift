import Foundation
import TestSupport
import Testing

/// `collegium export`, on the example.
@Suite struct ExportTests {
  static let example = "\(PackageFolder.path)/Examples/bigmax-2021/contributions.md"

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
    let folder = try TemporaryFolder()
    let run = try CommandRun(["export", Self.example, "--output", output] + options, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try folder.allFiles() == files)
  }

  @Test(arguments: ["graphml", "json", "jsonl", "csl-json", "dot", "edgelist", "sqlite"])
  func `one file goes to standard output without a name`(format: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      ["export", Self.example, "--of", "institutions", "--format", format], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.isEmpty)
    #expect(try folder.allFiles().isEmpty)
  }

  @Test(arguments: [
    ["--format", "pajek"], ["--format", "csv", "--output", "-"], [], ["--output", "net.unknown"],
    ["--format", "unknown"],
  ])
  func `what cannot be written is refused before the work begins`(options: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["export", "no such input"] + options, in: folder)
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try folder.allFiles().isEmpty)
  }

  @Test func `if one of several files cannot be written, none is`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/net.vec", withIntermediateDirectories: false)
    let run = try CommandRun(["export", Self.example, "--output", "net.net"], in: folder)
    #expect(run.status == 73, "\(run.errors)")
    #expect(try folder.allFiles().isEmpty)
  }

  @Test func `a precomputed network is exported and ranked, and other commands say that it has no works`()
    throws
  {
    let folder = try TemporaryFolder()
    try "id\tlabel\tcluster\n1\tdoe\t1\n2\troe\t1\n3\tpoe\t2\n".write(
      toFile: folder.path + "/m.txt", atomically: true, encoding: .utf8)
    try "1\t2\t3\n2\t3\t1\n".write(toFile: folder.path + "/n.txt", atomically: true, encoding: .utf8)
    let export = try CommandRun(["export", "m.txt", "n.txt", "--format", "edgelist"], in: folder)
    #expect(export.status == 0, "\(export.errors)")
    #expect(export.text.split(separator: "\n").filter { !$0.hasPrefix("#") } == ["1\t2\t3", "2\t3\t1"])
    let rank = try CommandRun(["rank", "m.txt", "n.txt", "--format", "csv", "--top", "1"], in: folder)
    #expect(rank.text.contains("\n1,2,roe,4"), "\(rank.text)")
    for command in [
      ["resolve", "m.txt"], ["analyze", "m.txt"], ["rank", "m.txt", "n.txt", "--by", "works"],
    ] {
      let run = try CommandRun(command, in: folder)
      #expect(run.status == 65)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("precomputed network"))
    }
  }

  @Test func `the list of formats has all that export takes`() throws {
    let folder = try TemporaryFolder()
    let list = try CommandRun("formats", in: folder).text
    for name in ["graphml", "gexf", "pajek", "vosviewer-json", "cytoscape", "csl-json", "sqlite"] {
      #expect(list.contains(name))
    }
  }
}
