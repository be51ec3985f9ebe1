import Foundation
import TestSupport
import Testing

/// Figures are those that another program computes: `Scripts/check-figures.py` composes random corpora of invented people
/// and recomputes every measure of actors, pairs and networks with plain Python and networkx.
@Suite struct FiguresTests {
  /// A Python that has networkx; nil where there is none.
  static let python: String? = {
    let candidates = ["\(PackageFolder.path)/.build/consumers/bin/python3", "/usr/bin/python3"]
    return candidates.first { path in
      guard let folder = try? TemporaryFolder() else { return false }
      let run = try? CommandRun(
        program: "/bin/sh", arguments: ["-c", "'\(path)' -c 'import networkx'"], input: [], in: folder)
      return run?.status == 0
    }
  }()

  @Test(
    .enabled(if: python != nil, "networkx is installed by 'Scripts/setup.sh tests'"),
    arguments: [0, 5, 10, 15])
  func `figures of random corpora are those that networkx and plain sums give`(seed: Int) throws {
    let python = try #require(Self.python)
    let run = try CommandRun(
      program: python,
      arguments: [
        "\(PackageFolder.path)/Scripts/check-figures.py", "--command", CommandRun.collegium, "--seed",
        "\(seed)", "--count", "5",
      ], input: [], in: TemporaryFolder(), timeLimit: 600)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.hasSuffix(" figures, 0 differ\n"))
  }

  @Test(.enabled(if: python != nil, "networkx is installed by 'Scripts/setup.sh tests'"))
  func `a figure that is wrong is found`() throws {
    let python = try #require(Self.python)
    let folder = try InventedEvent.folder()
    _ = try CommandRun("analyze", "talks.md", "--output", "out", in: folder)
    let script = "\(PackageFolder.path)/Scripts/check-figures.py"
    func check() throws -> CommandRun {
      try CommandRun(program: python, arguments: [script, "out"], input: [], in: folder, timeLimit: 600)
    }
    let whole = try check()
    #expect(whole.status == 0, "\(whole.errors)")
    let table = String(decoding: try folder.bytes(of: "out/network.csv"), as: UTF8.self)
    try folder.write(
      Array(table.replacing("persons,vertices,", with: "persons,vertices,1").utf8), to: "out/network.csv")
    let run = try check()
    #expect(run.status == 1)
    #expect(run.errors.contains("persons, vertices:"))
  }
}
