import Testing

@testable import Identity

@Suite struct SpellingTableTests {
  private func table(_ names: [String], uses: [Int32]? = nil) -> SpellingTable {
    SpellingTable(
      names.map { NameParser.parse(free: $0) }, uses: uses ?? [Int32](repeating: 1, count: names.count))
  }

  @Test
  func `names that differ in case, diacritics and punctuation are one spelling with the mentions of all`() {
    let table = table(["Ruiz, Jos\u{E9} M.", "RUIZ, Jose M", "Ruiz, Jose"], uses: [3, 4, 5])
    #expect(table.count == 2)
    #expect(table.spellingOfName == [0, 0, 1])
    #expect(table.counts == [7, 5])
    #expect(table.names[0].given == "Jos\u{E9} M.")
  }

  @Test
  func `a group and a person of one name are two spellings, as are namesakes with a suffix and without`() {
    let names = [
      ParsedName(family: "Lights", given: ""), ParsedName(group: "Lights"),
      ParsedName(family: "Lights", given: "", suffix: "Jr."),
    ]
    #expect(SpellingTable(names, uses: [1, 1, 1]).count == 3)
  }

  @Test func `family names and their initials count all mentions and each first name in full once`() {
    let table = table(
      ["Okafor, Ada", "Okafor, Ada M.", "Okafor, Anton", "Okafor, B.", "Nowak, Ada"], uses: [1, 2, 3, 4, 5])
    #expect(table.families == [0, 0, 0, 0, 1])
    #expect(table.familyCounts == [10, 5])
    #expect(table.familyFirsts == [2, 1])
    #expect(table.coarse == [0, 0, 0, 1, 2])
    #expect(table.coarseCounts == [6, 4, 5])
    #expect(table.coarseFirsts == [2, 0, 1])
  }

  @Test func `names of one family name and initial are in one part of four`() {
    let names = (0..<200).flatMap { ["Family\($0), Ada", "Family\($0), Anton M."] }
    let folds = table(names).folds
    #expect(Set(folds) == [0, 1, 2, 3])
    for index in stride(from: 0, to: folds.count, by: 2) { #expect(folds[index] == folds[index + 1]) }
  }

  @Test func `a name of frequent parts is expected more often than one of rare parts`() {
    let table = table(["Wang, Wei", "Quelbrecht, Xiomara"])
    #expect(table.expected(0) > 100 * table.expected(1) && table.expected(1) > 0)
  }

  @Test(arguments: [("mueller", "muller"), ("goethe", "gothe"), ("baer", "bar"), ("eve", "eve"), ("", "")])
  func `both spellings of an umlaut are equal`(text: String, collapsed: String) {
    #expect(SpellingTable.collapsed(text) == collapsed)
  }
}
