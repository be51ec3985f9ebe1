import Testing

@testable import Collaboration

@Suite struct CellTests {
  @Test(arguments: [
    (0.0, "0"), (1, "1"), (-1, "-1"), (0.1, "0.1"), (1 / 3.0, "0.3333333333333333"),
    (1e15, "1000000000000000"), (1e16, "1e+16"),
    (123_456_789, "123456789"), (5e-324, "5e-324"), (.nan, ""), (.infinity, ""),
  ])
  func `a number for programs reads back to itself`(value: Double, text: String) {
    #expect(Cell.number(value).plain == text)
    if value.isFinite { #expect(Double(Cell.number(value).plain) == value) }
  }

  @Test(arguments: [
    (0.0, "0"), (2.0, "2"), (0.12345, "0.1235"), (0.00004, "0"), (-0.00004, "0"), (-1.5, "-1.5"),
    (0.99999, "1"), (12.34, "12.34"), (.nan, "–"), (1e20, "1e+20"),
  ])
  func `a number for people has at most four digits after the decimal point`(value: Double, text: String) {
    #expect(Cell.number(value).readable() == text)
  }

  @Test func `other values print as they are`() {
    #expect(Cell.list(["a", "b"]).plain == "a|b")
    #expect(Cell.list(["a", "b"]).readable() == "a, b")
    #expect(Cell.flag(true).plain == "1")
    #expect(Cell.flag(false).readable() == "no")
    #expect(Cell.missing.plain == "")
    #expect(Cell.missing.readable() == "–")
    #expect(Cell.finite(.nan) == .missing)
    #expect(Cell.finite(nil) == .missing)
  }
}
