import ByteFormats
import Testing

@Suite struct DecimalTextTests {
  @Test(arguments: [
    (0.0, "0"), (1, "1"), (-1, "-1"), (0.1, "0.1"), (1 / 3.0, "0.3333333333333333"),
    (1e15, "1000000000000000"), (1e16, "1e+16"), (5e-324, "5e-324"), (.nan, ""), (-.infinity, ""),
  ])
  func `the shortest decimal reads back to the same number`(value: Double, text: String) {
    #expect(DecimalText.shortest(value) == text)
    if value.isFinite { #expect(Double(text) == value) }
  }

  @Test(arguments: [
    (0.0, 4, "0"), (2.0, 4, "2"), (0.12345, 4, "0.1235"), (-0.00004, 4, "0"), (-1.5, 2, "-1.5"),
    (12.345, 1, "12.3"), (.nan, 4, "–"), (1e20, 4, "1e+20"),
  ])
  func `a rounded number has no zeros at its end`(value: Double, digits: Int, text: String) {
    #expect(DecimalText.rounded(value, digits: digits) == text)
  }
}
