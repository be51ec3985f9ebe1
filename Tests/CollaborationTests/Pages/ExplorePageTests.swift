import ByteFormats
import Collaboration
import Identity
import Testing

/// The page of a network, as a text; what it does in a browser is tested in `Tests/PageScripts`.
@Suite struct ExplorePageTests {
  private func page(
    _ corpus: ResolvedCorpus, of actors: CollaborationNetwork.Actors = .persons, vertexLimit: Int = 10_000
  ) -> String {
    let network = MeasuredNetwork(CollaborationNetwork(corpus, actors: actors))
    return ExplorePage(network, of: corpus, vertexLimit: vertexLimit).text(version: "1.2.3")
  }

  private func data(_ page: String) -> Substring {
    let start = page.firstRange(of: "<script type=\"application/json\" id=\"data\">")!.upperBound
    return page[start...].prefix { $0 != "<" }
  }

  @Test func `the page has every measure of the table and every person`() {
    let corpus = Invented.event()
    let page = page(corpus)
    let data = data(page)
    for measure in Measures.vertex where measure.actors.contains(.persons) {
      #expect(page.contains("<dt>\(measure.name)</dt>"))
    }
    for person in corpus.persons { #expect(data.contains("\"\(person.id)\"")) }
  }

  @Test func `under a selection the page has those who are listed, each with its own figures`() throws {
    var selection = Selection()
    selection.minimumWorks = 2
    let selected = try selection.applied(to: Invented.event(), options: .init())
    let network = MeasuredNetwork(CollaborationNetwork(selected, actors: .persons))
    let isListed = network.network.listedVertices()
    try #require(isListed.contains(true) && isListed.contains(false))
    let page = ExplorePage(network, of: selected.corpus).text(version: "1.2.3")
    let works = zip(network.network.incidence.workCounts(), isListed).filter(\.1).map { String($0.0) }.joined(
      separator: " ")
    #expect(data(page).contains("\"values\":[\"\(works)\""))
    for (vertex, isListed) in zip(network.network.vertices, isListed) {
      #expect(data(page).contains("\"\(vertex.id)\"") == isListed)
    }
  }

  @Test(arguments: CollaborationNetwork.Actors.allCases)
  func `the same network gives the same bytes`(actors: CollaborationNetwork.Actors) {
    #expect(page(Invented.event(), of: actors) == page(Invented.event(), of: actors))
  }

  @Test func `beyond the limit the strongest are kept, and the page says how many`() {
    let text = page(Invented.event(), vertexLimit: 2)
    #expect(text.contains("The page has the 2 persons of highest strength, of "))
    #expect(text.components(of: "<tr>") == 3)
    #expect(!page(Invented.event()).contains("The page has the "))
  }

  @Test(arguments: [
    "</script><script>alert(1)</script>", "<!--<script>", "{{script}}", "</noscript><b>",
    "a\u{2028}b\u{0}c\u{202E}d",
  ])
  func `hostile text ends nothing and inserts nothing`(text: String) {
    let corpus = Invented.corpus(
      [
        [
          .init(name: "\(text), Ada", affiliations: [text]),
          .init(name: "BOLT, Ben", affiliations: ["Eastmoor College"]),
        ]
      ],
      titles: [text], name: text)
    let page = page(corpus)
    #expect(page.components(of: "<script") == 2)
    #expect(page.components(of: "</script>") == 2)
    #expect(page.components(of: "</noscript>") == 1)
    #expect(!page.contains("<!--") && !page.contains("\u{202E}") && !page.contains("\u{0}"))
    #expect(page.components(of: "\"use strict\"") == 1)
  }
}

extension String {
  /// The number of times that a text occurs.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
