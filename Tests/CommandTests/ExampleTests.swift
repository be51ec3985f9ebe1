import Foundation
import TestSupport
import Testing

/// `Output/` is what the command makes of `Examples/`; `UPDATE_GOLDEN=1` writes it anew.
@Suite struct ExampleTests {
  static let examples = PackageFolder.names(in: "Examples")

  @Test(arguments: examples)
  func `an example gives what is committed`(example: String) throws {
    let page = try PackageFolder.text(of: "Examples/\(example)/README.md")
    let commands = MarkdownBlock.all(in: page).filter { $0.language == "sh" }.flatMap(\.lines)
    #expect(!commands.isEmpty)
    let folder = try PackageFolder.folderWithExamples()
    for command in commands {
      let run = try CommandRun(shell: command, in: folder)
      try #require(run.status == 0, "\(command): \(run.errors)")
    }
    let names = try folder.names(in: "Output/\(example)")
    if PackageFolder.updatesGoldenFiles {
      for name in names {
        let path = "Output/\(example)/\(name)"
        try PackageFolder.write(folder.bytes(of: path), to: path)
      }
      return
    }
    #expect(names == PackageFolder.names(in: "Output/\(example)"))
    for name in names {
      let path = "Output/\(example)/\(name)"
      let (made, saved) = (try folder.text(of: path), try PackageFolder.text(of: path))
      switch name.split(separator: ".").last {
      case "svg": try expectSameDrawing(made, saved, of: name)
      case "html" where name == "report.html": try expectSamePage(made, saved, of: name)
      default: expectSameText(made, saved, of: name)
      }
    }
  }

  /// Expects the same text, and shows the first line that differs.
  func expectSameText(_ made: String, _ saved: String, of name: String) {
    guard made != saved else { return }
    let lines = [made, saved].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let number =
      zip(lines[0], lines[1]).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(lines[0].count, lines[1].count)
    func line(_ side: Int) -> String {
      number < lines[side].count ? String(lines[side][number].prefix(300)) : "nothing"
    }
    Issue.record(
      "\(name):\(number + 1): is '\(line(0))', was '\(line(1))'; 'make examples' writes it anew if that is meant"
    )
  }

  func expectSameDrawing(_ made: String, _ saved: String, of name: String) throws {
    let (made, saved) = (try DrawingOutline(made.utf8), try DrawingOutline(saved.utf8))
    #expect(made.parts == saved.parts, "\(name)")
    #expect(made.words == saved.words, "\(name)")
    #expect(made.colors == saved.colors, "\(name)")
    #expect(made.sizes.count == saved.sizes.count, "\(name)")
    for (size, before) in zip(made.sizes, saved.sizes) { #expect(abs(size - before) <= 0.01 * before + 0.01) }
    let ratios = (made.extent.width / saved.extent.width, made.extent.height / saved.extent.height)
    #expect((0.8...1.25).contains(ratios.0) && (0.8...1.25).contains(ratios.1), "\(name) changed its size")
  }

  /// Expects the same page but for the drawings in it, and these to be the same drawings.
  func expectSamePage(_ made: String, _ saved: String, of name: String) throws {
    let drawing = #/<svg (?s:.*?)</svg>/#
    expectSameText(
      made.replacing(drawing, with: "<svg/>"), saved.replacing(drawing, with: "<svg/>"), of: name)
    let drawings = [made, saved].map { $0.matches(of: drawing).map { String($0.output) } }
    try #require(drawings[0].count == drawings[1].count)
    for (made, saved) in zip(drawings[0], drawings[1]) { try expectSameDrawing(made, saved, of: name) }
  }
}
