import Testing

@testable import Collaboration

@Suite struct TextTableTests {
  @Test func `figures stand to the right, texts to the left, wide letters take two columns`() {
    let table = Table(
      title: "Title",
      columns: [
        Column("n", [.integer(1), .integer(10)]), Column("name", [.text("東京"), .text("e\u{301}a")]),
        Column("x", [.text("|"), .text("|")]),
      ], notes: ["note"])
    #expect(TableFormat.text.text(table) == "Title\n\n n  name  x\n 1  東京  |\n10  e\u{301}a    |\n\nnote\n")
  }

  @Test func `control characters cannot move the cursor`() {
    let text = TableFormat.text.text(Table(title: "", columns: [Column("a", [.text("x\u{1B}[2Jy\u{7}")])]))
    #expect(text == "a\nx\u{FFFD}[2Jy\u{FFFD}\n")
  }
}
