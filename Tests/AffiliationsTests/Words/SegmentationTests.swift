import Testing

@testable import Affiliations

@Suite struct SegmentationTests {
  private func words(_ text: String, known: [String]) -> [String] {
    var scanner = WordScanner()
    var text = text
    let hashes = Set(known.map { WordScanner.hash($0.utf8) })
    text.withUTF8 { scanner.scan($0) }
    scanner.partRuns { hashes.contains($0) }
    return scanner.words.indices.map { scanner.text(of: $0) }
  }

  @Test(
    arguments: [
      ("木木大学物理学院", ["木木大学"], ["木木大学", "物理学院"]),
      ("東東大学大学院理学系研究科", ["東東大学", "大学"], ["東東大学", "大学", "院理学系研究科"]),
      ("国木木大学", ["木木大学", "国木木大学"], ["国木木大学"]), ("木木大学", ["木木"], ["木木", "大学"]),
      ("木木大学医院", [], ["木木大学医院"]), ("Wobble University", ["wob"], ["wobble", "university"]),
      ("서서대학교물리학과", ["서서대학교"], ["서서대학교", "물리학과"]),
    ] as [(String, [String], [String])])
  func `a run of letters without spaces is parted at its longest known words`(
    text: String, known: [String], parts: [String]
  ) {
    #expect(words(text, known: known) == parts)
  }

  @Test func `a part has its own bytes in the text, behind a comma`() {
    var scanner = WordScanner()
    var text = "木木大学物理"
    let known = WordScanner.hash("木木大学".utf8)
    text.withUTF8 { scanner.scan($0) }
    scanner.partRuns { $0 == known }
    #expect(scanner.words.map { Int($0.start)..<Int($0.end) } == [0..<12, 12..<18])
    #expect(scanner.words[1].gap == .comma)
  }

  @Test(arguments: [("木木大学", InstitutionWords.Kind.university), ("物理学系", .unit), ("木木医院", .university)])
  func `the end of a name says its kind`(name: String, kind: InstitutionWords.Kind) {
    #expect(InstitutionWords.kind(of: name) == kind)
  }
}
