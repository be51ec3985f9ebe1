import Foundation
import TestSupport
import Testing

/// What the README promises is so; `UPDATE_GOLDEN=1` writes its outputs and tables anew.
@Suite(.serialized) struct ReadmeTests {
  static func page() throws -> String { try PackageFolder.text(of: "README.md") }

  /// Replaces lines of the README where golden files are to be renewed, else expects them to be there.
  func expect(_ expected: [String], at range: Range<Int>, _ what: String) throws {
    var lines = try Self.page().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if PackageFolder.updatesGoldenFiles {
      lines.replaceSubrange(range, with: expected)
      try PackageFolder.write(lines.joined(separator: "\n").utf8, to: "README.md")
    } else {
      #expect(Array(lines[range]) == expected, "\(what)")
    }
  }

  @Test func `every command runs, and prints what is shown behind it`() throws {
    let folder = try PackageFolder.folderWithExamples()
    let count = MarkdownBlock.all(in: try Self.page()).count
    for index in 0..<count {
      let block = MarkdownBlock.all(in: try Self.page())[index]
      guard block.language == "sh" else { continue }
      var output: [String] = []
      for line in block.lines {
        let words = line.split(separator: " ")
        switch words.first {
        case "collegium":
          let run = try CommandRun(shell: line, in: folder)
          #expect(run.status == 0, "\(line): \(run.errors)")
          output += run.lines
        case "make":
          let run = try CommandRun(
            shell: "make --dry-run --directory '\(PackageFolder.path)' \(words[1])", in: folder)
          #expect(run.status == 0, "\(line): \(run.errors)")
        default:
          // A build within the tests would wait for theirs: .ci/run does it behind them.
          #expect(try PackageFolder.text(of: ".ci/run").contains(line), "nobody runs '\(line)'")
        }
      }
      let next = index + 1 < count ? MarkdownBlock.all(in: try Self.page())[index + 1] : block
      if next.language == "text" { try expect(output, at: next.range, block.lines.joined(separator: "; ")) }
    }
  }

  @Test(arguments: ["formats", "measures"])
  func `the table is what the command lists`(list: String) throws {
    let lines = try Self.page().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let command = "collegium \(list) --format markdown"
    let start = try #require(lines.firstIndex(of: "<!-- \(command) -->"))
    let end = try #require(lines[start...].firstIndex(of: "<!-- end -->"))
    let run = try CommandRun(shell: command, in: TemporaryFolder())
    try expect([""] + run.lines + [""], at: start + 1..<end, command)
  }

  @Test func `the lines of library use are those of the snippet, which runs`() throws {
    let snippet = try PackageFolder.text(of: "Snippets/BusiestAuthor.swift")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let code = snippet.drop { $0 != "// snippet.show" }.dropFirst().dropLast()
    let block = try #require(MarkdownBlock.all(in: try Self.page()).first { $0.language == "swift" })
    try expect(Array(code), at: block.range, "library use")
    let run = try CommandRun(
      program: CommandRun.products.appendingPathComponent("BusiestAuthor").path, arguments: [], input: [],
      in: PackageFolder.folderWithExamples())
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.count == 1)
  }

  @Test func `links lead to files that are there`() throws {
    for page in ["README.md", "CONTRIBUTING.md"] {
      for match in try PackageFolder.text(of: page).matches(of: #/\]\((?<target>[^)#]+)\)/#) {
        let target = String(match.output.target)
        if target.contains("://") { continue }
        #expect(
          FileManager.default.fileExists(atPath: "\(PackageFolder.path)/\(target)"), "\(page): \(target)")
      }
    }
  }

  @Test func `the map names every folder of sources`() throws {
    let page = try Self.page()
    for folder in PackageFolder.names(in: "Sources") { #expect(page.contains("`Sources/\(folder)`")) }
  }
}
