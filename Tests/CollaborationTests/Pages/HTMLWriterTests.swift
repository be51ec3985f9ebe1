import Bibliography
import TestSupport
import Testing

@testable import Collaboration

@Suite struct HTMLWriterTests {
  private func page(_ analysis: Analysis) -> String {
    HTMLWriter.page(analysis.report(drawing: nil, version: "1"))
  }

  /// The page as XML: void elements closed, the document type and the style sheet left out.
  private func parsed(_ page: String) throws -> ParsedXML {
    var text = page
    for name in ["meta", "br"] {
      var result = ""
      for (index, part) in text.split(separator: "<\(name)", omittingEmptySubsequences: false).enumerated() {
        guard index > 0 else {
          result += part
          continue
        }
        let end = part.firstIndex(of: ">")!
        result += "<\(name)\(part[..<end])/>\(part[part.index(after: end)...])"
      }
      text = result
    }
    text = text.replacing("<!DOCTYPE html>", with: "")
    return try ParsedXML(text.utf8)
  }

  @Test(arguments: [
    #""><script>alert(1)</script>"#, "</title></style><b>", #"\N"#, "a\u{0}b\u{1B}c\u{9F}d\u{FFFE}",
    "&amp; &lt;",
    "' onmouseover='x", "x\u{202E}y",
  ])
  func `hostile text from records stays text`(name: String) throws {
    let corpus = Invented.corpus(
      [
        [
          .init(name: name, affiliations: [name], isCorresponding: true),
          .init(name: "BOLT, Ben", affiliations: ["Eastmoor College, Japan", name]),
          .init(name: "CREE, Cora", affiliations: ["University of Northhaven"]),
        ]
      ], titles: [name], name: name,
      diagnostics: [Diagnostic(.warning, at: SourceLocation(name, line: 3), name, remedy: name)])
    let page = page(Analysis(corpus))
    let document = try parsed(page)
    #expect(document.count("script") == 0)
    #expect(document.count("b") == 0)
    #expect(
      document.elements.allSatisfy { element in !element.attributes.keys.contains { $0.hasPrefix("on") } })
    #expect(
      page.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
  }

  @Test func `the page is well formed, without scripts and without requests`() throws {
    let page = page(Analysis(Invented.event()))
    let document = try parsed(page)
    #expect(document.count("script") == 0)
    for element in document.elements {
      for (name, value) in element.attributes where ["src", "href", "action", "data"].contains(name) {
        #expect(value.hasPrefix("#"), "\(element.name) \(value)")
      }
    }
    #expect(!page.contains("url("))
    #expect(!page.contains("@import"))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func `sections have their ids in order, and every link has its target`() throws {
    let document = try parsed(page(Analysis(Invented.event())))
    let ids = document.elements.compactMap { $0.attributes["id"] }
    #expect(ids == ["glance", "institutions", "countries", "persons", "works", "method"])
    let targets = document.elements.compactMap { $0.attributes["href"] }
    #expect(targets.allSatisfy { ids.contains(String($0.dropFirst())) })
  }

  @Test func `the works behind every pair have title, year and venue, and a link by their DOI`() throws {
    let page = page(Analysis(Invented.dated()))
    let document = try parsed(page)
    let pairs = document.elements.compactMap { $0.attributes["data-pair"] }
    #expect(pairs.count == 3)
    #expect(
      page.contains(
        "<li data-work=\"b\">Tides <span class=\"soft\">Annals of Beams, 2016</span> <a href=\"https://doi.org/10.1000/two\">DOI</a></li>"
      ))
    #expect(page.contains("<li data-work=\"f\">Mirrors <span class=\"soft\">no year</span></li>"))
  }

  @Test func `a tie that goes beyond the last row of a ranking is one line`() {
    let crowd = (0..<90).map {
      Invented.Part(
        name:
          "\(["B", "D", "F", "G", "K"][$0 % 5])or\($0.description.map { ["a", "e", "i", "o", "u", "an", "en", "in", "on", "un"][$0.wholeNumberValue!] }.joined())sky, Ada"
      )
    }
    let page = page(Analysis(Invented.corpus([crowd])))
    #expect(page.contains("65 more persons share rank 1."))
    #expect(!page.contains("1 works"))
  }

  @Test func `a chart names its first and last value for those who cannot see it`() {
    let page = page(Analysis(Invented.dated()))
    #expect(page.contains("role=\"img\" aria-label=\"Works: 1 in 2014, 2 in 2018\""))
  }

  @Test func `sentences give shares with their denominators`() {
    let page = page(Analysis(Invented.event()))
    #expect(page.contains("5 works name 6 persons of 3 institutions in 3 countries."))
    #expect(page.contains("Of 4 works with authors, 3 (75\u{A0}%) were written by two or more people."))
    #expect(page.contains("1 work has no author and no part in the networks: 4."))
    #expect(page.contains("Full counting: each work counts as one joint work"))
  }

  @Test func `without affiliations the page says so`() {
    let page = page(Analysis(Invented.corpus([[.init(name: "ABEL, Ada"), .init(name: "BOLT, Ben")]])))
    #expect(page.contains("The input states no affiliation that names an institution."))
  }
}
