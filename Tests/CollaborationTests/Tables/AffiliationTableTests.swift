import Affiliations
import Testing

@testable import Collaboration

@Suite struct AffiliationTableTests {
  private func row(
    _ text: String, _ found: AffiliationInstitutions = .init(), _ table: AffiliationTable = .init()
  ) -> String {
    var text = text
    var output: [UInt8] = []
    text.withUTF8 { table.appendRow($0, found, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `the columns are the contract's`() {
    #expect(AffiliationTable.header == "affiliation,institutions,names,countries,probability,local\n")
  }

  @Test func `the first column is the affiliation as it was given, whatever is in it`() {
    #expect(row("=1+1") == "=1+1,,,,,\n")
    #expect(row("A \"quoted\", text") == "\"A \"\"quoted\"\", text\",,,,,\n")
    #expect(row("two\nlines") == "\"two\nlines\",,,,,\n")
    #expect(row("") == ",,,,,\n")
  }

  @Test(arguments: ["=1+1", "+a", "+1", "-1+1", "@home", "\tx", "\rx"])
  func `a cell that a spreadsheet would run gets an apostrophe where that is asked for`(text: String) {
    let table = AffiliationTable(escapesFormulas: true)
    let cell = text.contains("\r") ? "\"'\(text)\"" : "'" + text
    #expect(row(text, .init(), table) == cell + ",,,,,\n")
    for text in ["Examplia", "-1.5", "+"] { #expect(row(text, .init(), table) == text + ",,,,,\n") }
  }

  @Test func `several values of a cell are joined by bars, and cells with commas quoted`() {
    let found = AffiliationInstitutions(
      ids: ["0aaaaaa01", "0aaaaaa02"], names: ["Spoons, Inc.", "\"Forks\""], countries: ["DE", "FR"],
      probability: 0.98765)
    #expect(
      row("x", found) == "x,0aaaaaa01|0aaaaaa02,\"Spoons, Inc.|\"\"Forks\"\"\",DE|FR,0.988,\n")
  }

  @Test(arguments: [
    (0, "0.000"), (0.0004, "0.000"), (0.0005, "0.001"), (0.5, "0.500"), (0.9994, "0.999"), (0.9995, "1"),
    (1, "1"),
  ])
  func `a probability has three digits`(probability: Double, text: String) {
    #expect(row("x", .init(probability: probability, localLabel: "label")) == "x,,,,\(text),label\n")
  }

  @Test func `a list that is resolved together has one row per line`() {
    let lines = ["Wobble Spoon Institute, Berlin, Germany", "Institut Wobble Spoon", ""]
    let text = AffiliationTable().text(of: lines, ResolvedAffiliations(resolving: lines))
    let rows = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.count == 5)
    #expect(rows[1].hasPrefix("\"Wobble Spoon Institute, Berlin, Germany\",wobble-spoon-institute,"))
    #expect(rows[2].hasPrefix("Institut Wobble Spoon,wobble-spoon-institute,"))
    #expect(rows[3] == ",,,,,")
  }
}
