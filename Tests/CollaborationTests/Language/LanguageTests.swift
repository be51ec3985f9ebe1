import ByteFormats
import Foundation
import TestSupport
import Testing

@testable import Collaboration

@Suite struct LanguageTests {
  private static let rows = Array(Language.germanTexts) + Array(Language.germanWords)

  @Test func `a number decides on forms, and values may be repeated`() {
    let english = Language.english
    #expect(english("{1} {1:work|works}", 1) == "1 work")
    #expect(english("{1} {1:work|works}", 0) == "0 works")
    #expect(Language.german("{1} {1:work|works}", 1) == "1 Beitrag")
    #expect(Language.german("{1} {1:work|works}", 2) == "2 Beiträge")
    #expect(Language.german("{1} of {2} {2:work|works}", 1, 5) == "1 von 5 Beiträgen")
  }

  @Test func `numbers have the decimal mark of the language`() {
    #expect(Language.german.number(0.123, digits: 2) == "0,12")
    #expect(Language.english.number(0.123, digits: 2) == "0.12")
    #expect(Language.german.percent(1, of: 1000) == "unter 1 %")
    #expect(Language.german.some(["a", "b", "c"], limit: 2) == "a, b und 1 weitere")
    #expect(Language.german.country("CH") == "Schweiz")
  }

  @Test func `every country has a German name`() {
    for code in ["DE", "FR", "US", "CN", "GB", "XK"] { #expect(Language.germanCountries[code] != nil) }
    #expect(Language.germanCountries.count > 200)
    #expect(Language.germanCountries.values.allSatisfy { !$0.isEmpty })
  }

  @Test func `every row has both texts, once, with the same placeholders`() {
    var seen: Set<String> = []
    for (english, german) in Self.rows {
      #expect(seen.insert(english).inserted, "\(english)")
      #expect(!german.isEmpty, "\(english)")
      #expect(Set(Self.numbers(english)) == Set(Self.numbers(german)), "\(english)")
      #expect(english.first?.isWhitespace == german.first?.isWhitespace, "\(english)")
      #expect(Self.isSentence(english) == Self.isSentence(german) || german.contains(": "), "\(english)")
    }
  }

  /// The numbers of a text's placeholders.
  private static func numbers(_ text: String) -> [String] {
    text.matches(of: /\{(\d+)/).map { String($0.1) }
  }

  private static func isSentence(_ text: String) -> Bool { text.hasSuffix(".") || text.hasSuffix("?") }

  @Test func `every text that sources state is in the table, and the table has no other`() throws {
    var stated: Set<String> = []
    let folder = "\(PackageFolder.path)/Sources/Collaboration"
    let files = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
    for file in files where file.hasSuffix(".swift") {
      let source = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for match in source.matches(of: /(?:say|language|self)\(\s*"((?:[^"\\]|\\.)*)"/) {
        let text = String(match.1)
        if !text.contains("\\") { stated.insert(text) }
      }
    }
    let texts = Set(Language.germanTexts.map(\.key))
    #expect(stated.subtracting(texts) == [])
    #expect(texts.subtracting(stated) == [])
  }

  @Test func `every measure, role and kind that reports name has a German text`() {
    let summaries =
      Measures.vertex.map(\.summary) + Measures.network.map(\.summary)
      + CollaborationKind.allCases.map(\.rawValue) + CollaborationNetwork.Actors.allCases.map(\.rawValue)
      + FieldCondition.Field.allCases.map(\.rawValue)
    let known = Set(Self.rows.map(\.key))
    for summary in summaries { #expect(known.contains(summary), "\(summary)") }
  }

  @Test(arguments: [false, true])
  func `a German report has no text of the English table`(isMarkdown: Bool) throws {
    let selected = SelectedCorpus(Invented.dated())
    let home = try selected.institution(named: "University of Northhaven", option: "--home")
    for focus in [Analysis.Focus(), .init(home: home), .init(slices: .cumulative)] {
      var analysis = Analysis(selected, focus: focus, language: .german)
      analysis.addConfidence(drawCount: 3)
      var options = Diagram.Options()
      options.language = .german
      let drawing = DiagramDrawing(Diagram(of: analysis.reportNetwork, options: options)).inlineSVG()
      let report = analysis.report(drawing: drawing, version: "1")
      let text = isMarkdown ? MarkdownReport.text(report) : HTMLWriter.page(report)
      for (english, german) in Self.rows {
        // What is between the placeholders; names of measures are those of the files.
        for part in english.split(separator: /\{[^}]*\}/) where part.count > 12 && !german.contains(part) {
          if Measures.network.contains(where: { $0.name.contains(part) }) { continue }
          #expect(!text.contains(part), "\(part)")
        }
      }
    }
  }

  @Test(arguments: [
    ("the same name, one with a suffix", "derselbe Name, einmal mit Namenszusatz"),
    ("12 years apart", "12 Jahre auseinander"), ("the same acronym TUB", "dieselbe Abkürzung TUB"),
    ("printed together as “Humboldt (HU)”", "zusammen geschrieben als „Humboldt (HU)“"),
    ("a reason that nobody knows", "a reason that nobody knows"),
  ])
  func `reasons are said in German, with what they name as it is`(english: String, german: String) {
    #expect(Language.german.translated(english) == german)
    #expect(Language.english.translated(english) == english)
  }
}
