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
}
