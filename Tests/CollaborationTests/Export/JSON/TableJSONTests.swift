import Testing

@testable import Collaboration

@Suite struct TableJSONTests {
  @Test func `a table is an array of objects`() {
    let table = Table(
      title: "t", columns: [Column("a", [.text("x"), .missing]), Column("b", [.list(["y"]), .flag(true)])])
    #expect(
      TableFormat.json.text(table)
        == "[\n  {\n    \"a\": \"x\",\n    \"b\": [\"y\"]\n  },\n  {\n    \"a\": null,\n    \"b\": true\n  }\n]\n"
    )
  }
}
