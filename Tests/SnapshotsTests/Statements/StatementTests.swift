import Bibliography
import Testing

@testable import Snapshots

@Suite struct StatementTests {
  @Test func `every table of a folder has its statement`() {
    let tables = Set(Statement.networks.filter(\.isTable).map(\.name))
    #expect(NetworkFolder.tables.allSatisfy { tables.contains($0.name) })
    #expect(Statement.networks.first?.name == "byline")
  }

  @Test(arguments: Engine.allCases)
  func `every place of the text has a word in every engine`(engine: Engine) {
    var words = engine.dialect.words
    words["where"] = "true"
    words["maximum"] = "100"
    for statement in Statement.networks {
      let text = statement.filled(words)
      #expect(!text.contains("${"), "\(statement.name)")
      #expect(!text.contains("LATERAL"))
    }
  }

  @Test func `comments are no part of a statement`() {
    let statements = Statement.parse(
      "-- all\n-- name: a (table)\nSELECT ${x}\n-- more\nFROM b\n-- name: c\nSELECT 2")
    #expect(statements.map(\.name) == ["a", "c"])
    #expect(statements.map(\.isTable) == [true, false])
    #expect(statements[0].filled(["x": "1"]) == "SELECT 1\nFROM b\n")
    #expect(statements[0].filled([:]) == statements[0].text)
  }
}
