import ByteFormats
import Testing

@Suite struct CSVTextTests {
  @Test(arguments: [
    ("", ""), ("Ada", "Ada"), ("a b", "a b"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
    ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("=1", "=1"), ("é,東", "\"é,東\""),
  ])
  func `a field is quoted only where RFC 4180 demands it`(text: String, field: String) {
    #expect(CSVText.field(text) == field)
    #expect(appended(text, guardingFormulas: false) == field)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+A1", "'+A1"), ("-A1", "'-A1"), ("\tx", "'\tx"),
    ("\r=1", "\"'\r=1\""), ("=1,\"2\"", "\"'=1,\"\"2\"\"\""), ("-1+2", "'-1+2"), ("--1", "'--1"),
  ])
  func `a spreadsheet evaluates no guarded text as a formula`(text: String, field: String) {
    #expect(CSVText.field(text, guardingFormulas: true) == field)
    #expect(appended(text, guardingFormulas: true) == field)
  }

  @Test(arguments: ["-5", "+5.5", "-0.25", "-1e-9", "-", "+", "a=b", "5", ""])
  func `numbers and lone signs are no formulas`(text: String) {
    #expect(!CSVText.isFormula(text))
    #expect(CSVText.field(text, guardingFormulas: true) == text)
    #expect(appended(text, guardingFormulas: true) == text)
  }

  @Test func `a quoted field is quoted whatever it contains`() {
    #expect(CSVText.quoted("Ada") == "\"Ada\"")
    #expect(CSVText.quoted("a\"b") == "\"a\"\"b\"")
  }

  private func appended(_ text: String, guardingFormulas: Bool) -> String {
    var output: [UInt8] = []
    var text = text
    text.withUTF8 { CSVText.append($0, guardingFormulas: guardingFormulas, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }
}
