import Foundation
import Testing

@testable import Collaboration

@Suite struct FormatDocumentationTests {
  static let page = try! String(
    contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../../Documentation/Formats.md").standardizedFileURL, encoding: .utf8)

  @Test(arguments: OutputFormats.networks)
  func `every format is explained with its files`(format: NetworkFormat) {
    let row = Self.page.split(separator: "\n").first { $0.hasPrefix("|") && $0.contains("`\(format.name)`") }
    #expect(row != nil)
    for suffix in format.suffixes { #expect(row?.contains("`\(suffix)`") == true) }
  }

  @Test func `every table of the database is explained, and no other`() {
    let tables = DatabaseSchema.tables(
      WorksExport(corpus: InventedNetwork.corpus(), options: .init())
    ).map(\.name)
    let views = DatabaseSchema.views.map { String($0.split(separator: " ")[2]) }
    let section = Self.page.split(separator: "## SQLite")[1].split(separator: "```")[0]
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") || $0.hasPrefix("| views") }
    let named = rows.flatMap {
      $0.split(separator: "|")[0].split(separator: "`").filter { !$0.contains(" ") }
    }
    #expect(named.map(String.init).sorted() == (tables + views).sorted())
  }
}
