import Testing

@testable import Collaboration

@Suite struct MarkdownTests {
  @Test func `markup in cells stays text`() {
    let table = Table(
      title: "", columns: [Column("na|me", [.text("a|b *c* <d> & [e]\nf")]), Column("n", [.number(0.5)])],
      notes: ["1 more_or less."])
    #expect(
      TableFormat.markdown.text(table)
        == "| na\\|me | n |\n| --- | ---: |\n| a\\|b \\*c\\* &lt;d&gt; &amp; \\[e\\] f | 0.5 |\n\n1 more\\_or less.\n"
    )
  }
}
