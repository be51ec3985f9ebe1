import Foundation
import TestSupport
import Testing

/// `Scripts/install.sh` installs the command with manual pages and completions that other programs can read.
@Suite struct InstallTests {
  static func has(_ program: String) -> Bool {
    ["/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  static func prefix() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      shell: "'\(PackageFolder.path)/Scripts/install.sh' '\(CommandRun.collegium)' .", in: folder,
      environment: ["SOURCE_DATE_EPOCH": ""])
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  @Test func `shells read their completions, and bash offers measures, formats and files`() throws {
    let folder = try Self.prefix()
    let completions = [
      "bash": "share/bash-completion/completions/collegium", "zsh": "share/zsh/site-functions/_collegium",
      "fish": "share/fish/vendor_completions.d/collegium.fish",
    ]
    for (shell, file) in completions where Self.has(shell) {
      let run = try CommandRun(shell: "\(shell) -n \(file)", in: folder)
      #expect(run.status == 0 && run.errors.isEmpty, "\(shell): \(run.errors)")
    }
    try folder.write("".utf8, to: "talks.md")
    func offers(_ words: String...) throws -> [String] {
      let line = words.joined(separator: " ")
      let script = """
        source share/bash-completion/completions/collegium
        COMP_WORDS=(\(line)) COMP_CWORD=\(words.count - 1) COMP_LINE='\(line)' COMP_POINT=\(line.count)
        _collegium collegium \(words[words.count - 1]) \(words[words.count - 2])
        printf '%s\\n' "${COMPREPLY[@]}"
        """
      try folder.write(script.utf8, to: "complete.sh")
      return try CommandRun(shell: "bash --norc complete.sh", in: folder).lines
    }
    guard Self.has("bash") else { return }
    #expect(try offers("collegium", "ra") == ["rank"])
    #expect(try offers("collegium", "rank", "--by", "betweenness_") == ["betweenness_normalized"])
    #expect(try offers("collegium", "rank", "--from", "bibt") == ["bibtex"])
    #expect(try offers("collegium", "rank", "ta") == ["talks.md"])
    #expect(try offers("collegium", "export", "talks.md", "--format", "graph") == ["graphml"])
  }

  @Test(.enabled(if: has("python3"), "skipped: python3 is not there, so no manual pages are made"))
  func `subcommands that the help lists have manual pages, which are set without a warning`() throws {
    let folder = try Self.prefix()
    let registry = ["build", "update", "show", "find"].map { "collegium-registry-\($0).1" }
    let snapshot = ["show", "select", "build"].map { "collegium-snapshot-\($0).1" }
    let names = ["collegium.1"] + UsageTests.subcommands.map { "collegium-\($0).1" } + registry + snapshot
    #expect(try folder.names(in: "share/man/man1") == names.sorted())
    let released = try #require(try ReleaseTests.releases().first)
    for name in names {
      let page = try folder.text(of: "share/man/man1/\(name)")
      #expect(
        page.hasPrefix(".TH ") && page.contains(" 1 \(released.day) \"Collegium \(released.version)\""))
      for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXAMPLES", "SEE ALSO"] {
        #expect(page.contains("\n.SH \(section)\n"), "\(name) has no section \(section)")
      }
    }
    let checks = ["mandoc": "-T lint -W warning", "groff": "-man -Tutf8 -ww -z"]
    for (program, options) in checks where Self.has(program) {
      let run = try CommandRun(shell: "\(program) \(options) share/man/man1/*.1", in: folder)
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.text)\(run.errors)")
    }
  }
}
