import Foundation
import TestSupport
import Testing

/// What names a release names the same one, wherever it stands.
@Suite struct ReleaseTests {
  /// The releases in `CHANGELOG.md`, the latest first, each with its day.
  static func releases() throws -> [(version: String, day: String)] {
    let heading = #/^## \[(?<version>\d+\.\d+\.\d+)\] - (?<day>\d{4}-\d{2}-\d{2})$/#.anchorsMatchLineEndings()
    return try PackageFolder.text(of: "CHANGELOG.md").matches(of: heading)
      .map { (String($0.output.version), String($0.output.day)) }
  }

  @Test func `the program, the changelog and the citation name one version`() throws {
    let latest = try #require(try Self.releases().first)
    let run = try CommandRun("--version", in: TemporaryFolder())
    #expect(run.lines == [latest.version])
    let citation = try PackageFolder.text(of: "CITATION.cff").split(separator: "\n")
    #expect(citation.contains("version: \(latest.version)"))
    #expect(citation.contains("date-released: \(latest.day)"))
  }

  @Test func `the changelog lists releases from the latest to the first, in the usual sections`() throws {
    let releases = try Self.releases()
    let days = releases.map(\.day)
    #expect(days == days.sorted(by: >))
    let versions = releases.map { $0.version.split(separator: ".").map { Int($0)! } }
    for (later, earlier) in zip(versions, versions.dropFirst()) {
      #expect(earlier.lexicographicallyPrecedes(later))
    }
    let headings = try PackageFolder.text(of: "CHANGELOG.md").split(separator: "\n")
    for heading in headings where heading.hasPrefix("## ") && heading != "## [Unreleased]" {
      #expect(releases.contains { heading == "## [\($0.version)] - \($0.day)" }, "\(heading)")
    }
    let sections = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]
    for heading in headings where heading.hasPrefix("### ") {
      #expect(sections.contains(String(heading.dropFirst(4))), "\(heading)")
    }
  }

  @Test func `every manifest and page asks for the same Swift`() throws {
    let manifest = try PackageFolder.text(of: "Package.swift")
    let needed = try #require(manifest.firstMatch(of: #/^// swift-tools-version: (\d+\.\d+)\n/#)?.output.1)
    #expect(
      try PackageFolder.text(of: "Benchmarks/Package.swift").hasPrefix("// swift-tools-version: \(needed)\n"))
    for page in ["README.md", "Scripts/setup.sh"] {
      let words = try PackageFolder.text(of: page)
      let named = words.matches(of: #/Swift(?:\]\([^)]*\))? (?<version>\d+\.\d+) or newer/#)
      #expect(named.map(\.output.version) == [needed], "\(page)")
    }
  }
}
