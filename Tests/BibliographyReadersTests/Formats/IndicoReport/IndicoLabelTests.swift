import Foundation
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct IndicoLabelTests {
  private func labels(_ text: String) -> [IndicoLabel] {
    IndicoLabelMatcher.shared.matches(in: Array(text.utf8)).map(\.label)
  }

  @Test(arguments: IndicoLabel.allCases)
  func `every form of a label is found, in any case and with any colon`(label: IndicoLabel) {
    for form in label.forms {
      for printed in [form, form.uppercased(), form.prefix(1).uppercased() + form.dropFirst()] {
        for colon in [":", " :", "：", "  :"] {
          #expect(labels("\(printed)\(colon) X") == [label], "\(printed)\(colon)")
        }
      }
    }
  }

  @Test func `no form belongs to two labels`() {
    let forms = IndicoLabel.allCases.flatMap(\.forms)
    #expect(Set(forms).count == forms.count)
    #expect(forms.allSatisfy { $0 == $0.lowercased() })
  }

  @Test(arguments: [
    ("Primary author(s) :", IndicoLabel.primaryAuthor), ("Author(s):", .primaryAuthor),
    ("Co-author(s):", .coauthor),
    ("Presenter(s) :", .presenter), ("Vortragende(r):", .presenter),
    ("Autor(es) primario(s):", .primaryAuthor),
    ("Coautor(es):", .coauthor), ("Co‑authors:", .coauthor), ("Auteur(s):", .primaryAuthor),
  ])
  func `brackets of a plural are skipped`(text: String, label: IndicoLabel) {
    #expect(labels(text) == [label])
  }

  @Test func `labels glued to a name are found`() {
    #expect(labels("DOE, JanePresenter: ROE, Jim") == [.presenter])
    #expect(labels("DOE, Jane (MIT)Co-authors: ROE") == [.coauthor])
    #expect(labels("(架空大学)発表者: 山田") == [.presenter])
  }

  @Test func `blanks within a Chinese or Japanese label are a typesetter's`() {
    #expect(labels("作 者: X") == [.primaryAuthor])
    #expect(labels("报 告 人 : X") == [.presenter])
    #expect(labels("セッション 分類: X") == [.session])
  }

  @Test func `a label within a word is none`() {
    #expect(labels("prototype: X").isEmpty)
    #expect(labels("coauthors-type: X") == [])
    #expect(labels("Corresponding-author: X").isEmpty)
    #expect(labels(": : :").isEmpty)
    #expect(labels("").isEmpty)
  }

  @Test func `the longest label wins`() {
    #expect(labels("Primary author: X") == [.primaryAuthor])
    #expect(
      labels("Contribution ID: 1 Contribution code: A Type: B") == [
        .contributionID, .contributionCode, .type,
      ])
    #expect(labels("Hauptautoren: X") == [.primaryAuthor])
    #expect(labels("共著者: X") == [.coauthor])
  }

  static let translations: URL? = SharedReportTests.folder?.deletingLastPathComponent()
    .appending(path: "indico/labels_i18n.json")

  @Test(.enabled(if: translations != nil))
  func `no translation of Indico is missing`() throws {
    let data = try Data(contentsOf: #require(Self.translations))
    let table = try JSONDecoder().decode([String: [String: [String]]].self, from: data)
    let keys: [(String, IndicoLabel)] = [
      ("Contribution ID", .contributionID), ("Contribution code", .contributionCode), ("Type", .type),
      ("Primary author", .primaryAuthor), ("Author", .primaryAuthor), ("Author(s):", .primaryAuthor),
      ("Co-author", .coauthor), ("Co-author:", .coauthor), ("Co-author(s):", .coauthor),
      ("Presenter", .presenter),
      ("Session Classification", .session), ("Track Classification", .track),
    ]
    func forms(_ key: String) -> [String] {
      (table[key] ?? [:]).values.flatMap { $0 }.map { $0.trimmingCharacters(in: .whitespaces) }
    }
    for (key, label) in keys {
      for form in forms(key) {
        let text = form.hasSuffix(":") || form.hasSuffix("：") ? form : form + ":"
        #expect(labels(text) == [label], "\(key): \(form)")
      }
    }
    for key in ["not specified", "not yet classified"] {
      for form in forms(key) { #expect(IndicoLabel.unspecified.contains(form.lowercased()), "\(form)") }
    }
    for form in forms("Report of Contributions") {
      #expect(IndicoLabel.reportTitles.contains(form.lowercased()), "\(form)")
    }
    for key in ["Mr", "Ms", "Mrs", "Dr", "Prof.", "Mx"] {
      for form in forms(key) {
        let bare = form.hasSuffix(".") ? String(form.dropLast()) : form
        #expect(IndicoLabel.honorifics.contains(bare), "\(form)")
      }
    }
    for (key, number) in [("{0} minute", 7), ("{0} hour", 3), ("{0}h", 2), ("{0}m", 9)] {
      for form in forms(key) {
        let minutes = IndicoDateParser.duration(form.replacing("{0}", with: "\(number)"))
        #expect(minutes == number || minutes == number * 60, "\(form)")
      }
    }
    for form in forms("Content") {
      #expect(IndicoLabel.abstractCaptions.contains(form.lowercased()), "\(form)")
    }
  }

  @Test(.enabled(if: translations != nil))
  func `the foot of a page is found in every language`() throws {
    let data = try Data(contentsOf: #require(Self.translations))
    let table = try JSONDecoder().decode([String: [String: [String]]].self, from: data)
    for form in (table["Page {}"] ?? [:]).values.flatMap({ $0 }) {
      let foot = form.replacing("{}", with: "7")
      for printed in ["November 22, 2026      \(foot)", "November 22, 2026\n\n\(foot)"] {
        let text = "Event / Report of Contributions\n\nSome text\n\n\(printed)\n\u{0C}Other text"
        let lines = LayoutLines(SourceText(utf8: Array(text.utf8), isFromPages: true, diagnostics: [])).lines
        #expect(lines.filter { !$0.isBlank }.map(\.string) == ["Some text", "Other text"], "\(printed)")
      }
    }
  }
}
