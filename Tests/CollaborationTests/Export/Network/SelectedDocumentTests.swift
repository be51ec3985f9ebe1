import Bibliography
import Identity
import Testing

@testable import Collaboration

/// What an export of a selection holds.
@Suite struct SelectedDocumentTests {
  @Test func `an actor has the same place with and without those who are not listed`() throws {
    let corpus = Invented.event()
    let whole = MeasuredNetwork(CollaborationNetwork(corpus, actors: .persons))
    let all = NetworkDocument(whole, of: corpus)
    var selection = Selection()
    selection.minimumWorks = 2
    let selected = try selection.applied(to: corpus, options: .init())
    let measured = MeasuredNetwork(CollaborationNetwork(selected, actors: .persons))
    let listed = NetworkDocument(measured, of: selected.corpus)
    try #require(!listed.ids.isEmpty && listed.ids.count < all.ids.count)
    for (index, id) in listed.ids.enumerated() {
      let place = try #require(all.ids.firstIndex(of: id))
      #expect(listed.position(index) == all.position(place))
    }
  }

  @Test(arguments: ["csl-json", "sql"])
  func `a roster leaves all authors of a work in formats of works`(name: String) throws {
    let corpus = Invented.dated()
    var selection = Selection()
    selection.roster = try Roster(Source(name: "roster.txt", text: "Ada Abel\n"))
    let selected = try selection.applied(to: corpus, options: .init())
    let format = try #require(OutputFormats.networks.first { $0.name == name })
    let export = NetworkExport(.works(selected, .init()), of: .persons)
    let text = String(decoding: try format.parts(export)[0].bytes, as: UTF8.self)
    // A co-author of the one person of the roster.
    #expect(text.contains("BOLT, Ben"))
    if name == "sql" {
      #expect(text.contains("\"works\": {\"all\": 6, \"selected\": 4, \"without_year\": 0}"))
    }
  }
}
