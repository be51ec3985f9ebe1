import Foundation
import TestSupport
import Testing

/// What the README and the pages of `Documentation/` promise is so; `UPDATE_GOLDEN=1` writes their outputs and tables
/// anew.
@Suite(.serialized) struct ReadmeTests {
  static func lines(of page: String) throws -> [String] {
    try PackageFolder.text(of: page).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Replaces lines of a page where golden files are to be renewed, else expects them to be there.
  func expect(_ expected: [String], at range: Range<Int>, of page: String, _ what: String) throws {
    var lines = try Self.lines(of: page)
    if PackageFolder.updatesGoldenFiles {
      lines.replaceSubrange(range, with: expected)
      try PackageFolder.write(lines.joined(separator: "\n").utf8, to: page)
    } else {
      #expect(Array(lines[range]) == expected, "\(page): \(what)")
    }
  }

  /// The examples, and a `curl` that answers as Zenodo does with a registry of one organisation.
  func folderWithoutNetwork() throws -> TemporaryFolder {
    let folder = try PackageFolder.folderWithExamples()
    try folder.write(UsageTests.dump.utf8, to: "tools/ror-data.json")
    let files = #"[{"key": "v1-ror-data.zip", "links": {"self": "https://zenodo.org/v1-ror-data.zip"}}]"#
    let curl = """
      #!/bin/sh
      case "$*" in *api*) echo '{"hits": {"hits": [{"files": \(files)}]}}'; exit;; esac
      until [ "$1" = --output ]; do shift; done
      cp tools/ror-data.json "$2"

      """
    try folder.write(curl.utf8, to: "tools/curl")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path("tools/curl"))
    return folder
  }

  @Test func `every command runs, and prints what is shown behind it`() throws {
    let folder = try folderWithoutNetwork()
    let path = "\(folder.path("tools")):\(CommandRun.products.path):/usr/local/bin:/usr/bin:/bin"
    func blocks() throws -> [MarkdownBlock] { MarkdownBlock.all(in: try PackageFolder.text(of: "README.md")) }
    let count = try blocks().count
    for index in 0..<count {
      let block = try blocks()[index]
      guard block.language == "sh" else { continue }
      var output: [String] = []
      for line in block.lines {
        let words = line.split(separator: " ")
        switch words.first {
        case "collegium":
          let run = try CommandRun(shell: line, in: folder, environment: ["PATH": path])
          #expect(run.status == 0, "\(line): \(run.errors)")
          output += run.lines
        case "make":
          let run = try CommandRun(
            shell: "make --dry-run --directory '\(PackageFolder.path)' \(words[1])", in: folder)
          #expect(run.status == 0, "\(line): \(run.errors)")
        case "sudo":
          // Installs for the whole machine, which is asked for by hand.
          let script = try PackageFolder.text(of: "Scripts/check-package.sh")
          #expect(script.contains("grep '^sudo apt install ' README.md"), "nobody runs '\(line)'")
          #expect(line.hasPrefix("sudo apt install "))
        default:
          // A build within the tests would wait for theirs: .ci/run does it behind them.
          #expect(try PackageFolder.text(of: ".ci/run").contains(line), "nobody runs '\(line)'")
        }
      }
      guard let next = try blocks().dropFirst(index + 1).first, next.language == "text" else { continue }
      try expect(output, at: next.range, of: "README.md", block.lines.joined(separator: "; "))
    }
  }

  @Test(arguments: [("formats", "Documentation/Formats.md"), ("measures", "Documentation/Measures.md")])
  func `a page's table is what the command lists`(list: String, page: String) throws {
    let lines = try Self.lines(of: page)
    let command = "collegium \(list) --format markdown"
    let start = try #require(lines.firstIndex(of: "<!-- \(command) -->"))
    let end = try #require(lines[start...].firstIndex(of: "<!-- end -->"))
    let run = try CommandRun(shell: command, in: TemporaryFolder())
    try expect([""] + run.lines + [""], at: start + 1..<end, of: page, command)
  }

  @Test(arguments: ["README.md", "Scripts/package/control"])
  func `as many formats are read as is said`(page: String) throws {
    let rows = try CSVRows(CommandRun("formats", "--format", "csv", in: TemporaryFolder()).text)
    let count = rows["use"].count { $0 == "reads" }
    let text = try PackageFolder.text(of: page)
    #expect(["reads \(count) formats", "reads [\(count) formats]"].contains { text.contains($0) })
  }

  @Test func `the lines of library use are those of the snippet, which runs`() throws {
    let snippet = try Self.lines(of: "Snippets/BusiestAuthor.swift")
    let code = snippet.drop { $0 != "// snippet.show" }.dropFirst().dropLast()
    let page = try PackageFolder.text(of: "README.md")
    let block = try #require(MarkdownBlock.all(in: page).first { $0.language == "swift" })
    try expect(Array(code), at: block.range, of: "README.md", "library use")
    let run = try CommandRun(
      program: CommandRun.products.appendingPathComponent("BusiestAuthor").path, arguments: [], input: [],
      in: PackageFolder.folderWithExamples())
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.count == 1)
  }

  static let pages =
    ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Benchmarks/README.md"]
    + PackageFolder.names(in: "Documentation").filter { $0.hasSuffix(".md") }.map { "Documentation/\($0)" }
    + PackageFolder.names(in: "Examples").map { "Examples/\($0)/README.md" }

  @Test(arguments: pages) func `links lead to files and headings that are there`(page: String) throws {
    let folder = URL(fileURLWithPath: "\(PackageFolder.path)/\(page)").deletingLastPathComponent()
    for match in try PackageFolder.text(of: page).matches(of: #/\]\((?<target>[^)]+)\)/#) {
      let target = String(match.output.target)
      if target.contains("://") { continue }
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      let file =
        parts[0].isEmpty ? "\(PackageFolder.path)/\(page)" : folder.appendingPathComponent(parts[0]).path
      #expect(FileManager.default.fileExists(atPath: file), "\(page): \(target)")
      guard parts.count > 1, file.hasSuffix(".md") else { continue }
      let headings = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("#") }.map { heading in
          heading.drop { $0 == "#" || $0 == " " }.lowercased()
            .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacing(" ", with: "-")
        }
      #expect(headings.contains(parts[1]), "\(page): \(target)")
    }
  }

  @Test func `the map names every folder of sources`() throws {
    let page = try PackageFolder.text(of: "README.md")
    for folder in PackageFolder.names(in: "Sources") { #expect(page.contains("`Sources/\(folder)`")) }
  }
}
