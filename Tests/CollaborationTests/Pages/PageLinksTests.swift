import Testing

@testable import Collaboration

@Suite struct PageLinksTests {
  private let analysis = Analysis(Invented.event())

  private func links(_ actors: CollaborationNetwork.Actors...) -> PageLinks {
    var links = PageLinks()
    for measured in analysis.networks where actors.contains(measured.network.actors) {
      let actors = measured.network.actors
      let page = ExplorePage(measured, of: analysis.corpus, members: analysis.persons)
      links.explorers[actors] = .init(file: "explore-\(actors.rawValue).html", page: page)
    }
    return links
  }

  @Test func `a page is addressed by one id or by two`() {
    let links = links(.persons)
    #expect(links.address(["abel-ada"], of: .persons) == "explore-persons.html#select=abel-ada")
    #expect(
      links.address(["abel-ada", "bolt-ben"], of: .persons)
        == "explore-persons.html#select=abel-ada+bolt-ben")
  }

  @Test func `who is on no page has no address`() {
    let links = links(.persons)
    #expect(links.address(["nobody"], of: .persons) == nil)
    #expect(links.address(["abel-ada", "nobody"], of: .persons) == nil)
    #expect(links.address(["abel-ada"], of: .institutions) == nil)
  }

  @Test func `what is no unreserved character is encoded`() {
    var links = links(.persons)
    links.explorers[.persons]?.ids = ["a b/2", "ö"]
    #expect(links.address(["a b/2", "ö"], of: .persons) == "explore-persons.html#select=a%20b%2F2+%C3%B6")
  }

  @Test
  func `rankings, matrix, pairs and the drawing lead to the pages beside the report, and only to these`() {
    let drawn = DiagramDrawing(Diagram(of: analysis.institutions))
    func page(_ links: PageLinks) -> String {
      HTMLWriter.page(
        analysis.report(drawing: drawn.inlineSVG(links: links), version: "1"), links: links)
    }
    #expect(!page(PageLinks()).contains("#select="))
    let persons = page(links(.persons))
    #expect(persons.contains("<a href=\"explore-persons.html#select=abel-ada\">"))
    #expect(!persons.contains("explore-institutions"))
    let both = page(links(.persons, .institutions))
    let pair = "explore-institutions.html#select=institute-of-tidal-physics+university-of-northhaven"
    // The matrix twice, the drawing's line, and the list of works.
    #expect(both.ranges(of: "\"\(pair)\"").count >= 3)
    #expect(both.contains("<a href=\"\(pair)\" tabindex=\"-1\"><path"))
  }
}
