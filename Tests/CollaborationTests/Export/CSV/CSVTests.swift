import Testing

@testable import Collaboration

@Suite struct CSVTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", #""a,b""#), (#"say "so""#, #""say ""so""""#), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), (" blank ", " blank "), ("=1+1", "'=1+1"), ("", ""),
  ])
  func `a field is quoted only where it must be`(text: String, field: String) {
    let table = Table(title: "", columns: [Column("x", [.text(text)]), Column("y", [.integer(1)])])
    #expect(TableFormat.csv.text(table) == "x,y\n\(field),1\n")
  }

  @Test func `a table without rows has its head`() {
    #expect(TableFormat.csv.text(Table(title: "t", columns: [Column("x", [])])) == "x\n")
  }

  @Test func `numbers are exact and lists are joined by bars`() {
    let table = Table(
      title: "",
      columns: [
        Column("n", [.number(1 / 3.0)]), Column("l", [.list(["a", "b,c"])]), Column("m", [.missing]),
      ],
      notes: ["not written"])
    #expect(TableFormat.csv.text(table) == "n,l,m\n0.3333333333333333,\"a|b,c\",\n")
  }
}
