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
    ("+5.5", "'+5.5"), ("\n=1", "\"'\n=1\""), (" =1", "' =1"), ("\u{A0}=1", "'\u{A0}=1"),
    ("\u{200B}@a", "'\u{200B}@a"),
    ("\u{FEFF}=1", "'\u{FEFF}=1"), ("＝1+1", "'＝1+1"), ("\u{3000}＠a", "'\u{3000}＠a"),
  ])
  func `a spreadsheet evaluates no guarded text as a formula`(text: String, field: String) {
    #expect(CSVText.field(text, guardingFormulas: true) == field)
    #expect(appended(text, guardingFormulas: true) == field)
  }

  @Test(arguments: ["-5", " -5", "é=1", "“=1”", "-0.25", "-1e-9", "-", "+", "a=b", "5", ""])
  func `numbers and lone signs are no formulas`(text: String) {
    #expect(!CSVText.isFormula(text))
    #expect(CSVText.field(text, guardingFormulas: true) == text)
    #expect(appended(text, guardingFormulas: true) == text)
  }

  @Test func `no field has control characters or marks of direction`() {
    #expect(CSVText.field("a\u{1B}b\u{202E}c\nd") == "\"a\u{FFFD}bc\nd\"")
    #expect(appended("a\u{1B}b\u{202E}c\nd", guardingFormulas: false) == "\"a\u{FFFD}bc\nd\"")
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
