import Foundation
import TestSupport
import Testing

/// The pages for browsers: their scripts alone, against the command's tables, and in a headless Chromium.
@Suite struct PageTests {
  private static func path(of names: String...) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static let node = path(of: "node")
  static let chromium = path(of: "chromium", "chromium-browser", "google-chrome")

  /// Runs tests of Node and returns what failed.
  private static func failures(_ folder: String, timeLimit: Double) throws -> String {
    let names = PackageFolder.names(in: folder).filter { $0.hasSuffix(".test.mjs") }
    let run = try CommandRun(
      program: try #require(node),
      arguments: ["--test", "--test-timeout=100000"] + names.map { "\(PackageFolder.path)/\(folder)/\($0)" },
      input: [], in: TemporaryFolder(), environment: ["COLLEGIUM": CommandRun.collegium], timeLimit: timeLimit
    )
    guard run.status != 0 || !run.text.contains("# fail 0") || run.text.contains("# pass 0") else {
      return ""
    }
    return run.text + run.errors
  }

  @Test(.enabled(if: node != nil, "Node is not installed"))
  func `the scripts of the pages pass their own tests`() throws {
    #expect(try Self.failures("Tests/PageScripts", timeLimit: 120) == "")
  }

  @Test(
    .enabled(if: node != nil && chromium != nil, "Node or Chromium is not installed: Scripts/setup.sh tests"))
  func `the pages hold what they promise in a browser`() throws {
    #expect(try Self.failures("Tests/PageScripts/Browser", timeLimit: 600) == "")
  }

  @Test(
    .enabled(if: node != nil, "Node is not installed"),
    arguments: [
      ["--of", "persons"], ["--of", "persons", "--counting", "fractional"],
      ["--of", "persons", "--counting", "paper", "--max-authors", "6"], ["--of", "institutions"],
      ["--of", "institutions", "--counting", "fractional", "--max-authors", "8"],
      ["--of", "institutions", "--count-co-affiliation"], ["--of", "countries"],
    ])
  func `a page counts the edges of the command's tables`(options: [String]) throws {
    let folder = try PackageFolder.folderWithExamples()
    let input = "Examples/bigmax-2021/contributions.md"
    for arguments in [["explore", "--output", "page.html"], ["export", "--output", "network.csv"]] {
      let run = try CommandRun([arguments[0], input] + arguments.dropFirst() + options, in: folder)
      #expect(run.status == 0, "\(run.errors)")
    }
    let run = try CommandRun(
      program: try #require(Self.node),
      arguments: [
        "\(PackageFolder.path)/Tests/PageScripts/edges-of-page.mjs", folder.path("page.html"),
      ], input: [], in: folder)
    let table = try CSVRows(folder.text(of: "network-edges.csv"))
    let kinds = table["kind"]
    let rows = zip(zip(table["source"], table["target"]), table["weight"]).map { "\($0.0),\($0.1),\($1)" }
    let expected = rows.indices.filter { kinds.isEmpty || kinds[$0] == "collaboration" }.map { rows[$0] }
    #expect(!expected.isEmpty)
    #expect(run.lines == expected, "\(run.errors)")
  }
}
