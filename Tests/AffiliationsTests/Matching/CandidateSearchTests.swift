import Testing

@testable import Affiliations

@Suite struct CandidateSearchTests {
  private func candidates(_ text: String) -> [MatchCandidate] {
    var search = CandidateSearch(PreparedText.index)
    search.search(PreparedText(text).query)
    return search.candidates
  }

  private func ids(_ text: String) -> [String] {
    candidates(text).map { IndexLayout.id(of: PreparedText.index.organizations[Int($0.organization)].id) }
  }

  @Test(arguments: [
    ("Wobble Institute for Nuclear Physics", "0aaaaaa13"), ("Imperial Wobble College London", "0aaaaaa15"),
    ("University of Mainz Hospital, Mainz", "0aaaaaa12"), ("Universität Examplia", "0aaaaaa01"),
    ("Department of Forks, Springfield General Hospital, Springfield", "0aaaaaa16"),
    ("Springfield Genral Hopsital, Springfield", "0aaaaaa16"),
  ])
  func `the organisation of a whole name is the likeliest candidate`(text: String, id: String) {
    #expect(ids(text).first == id)
  }

  @Test(arguments: [
    "Institute for Nuclear Physics", "University", "Technical University of Brabraberg, Brabraberg, Germany",
    "College Hospital Institute Agency University Sciences Chemistry", "", "Spoons",
  ])
  func `there are at most as many candidates as are judged, one per organisation, the likeliest first`(
    text: String
  ) {
    let found = candidates(text)
    #expect(found.count <= CandidateSearch.limit)
    #expect(Set(found.map(\.organization)).count == found.count)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.rough >= $1.rough })
  }

  @Test func `a country of the text speaks for the organisations in it and against others`() throws {
    let there = try #require(candidates("Wobble Institute for Nuclear Physics, Germany").first)
    let unsaid = try #require(candidates("Wobble Institute for Nuclear Physics").first)
    let elsewhere = try #require(candidates("Wobble Institute for Nuclear Physics, Japan").first)
    #expect(there.place == 1 && unsaid.place == 0 && elsewhere.place == -1)
    #expect(there.rough > unsaid.rough && unsaid.rough > elsewhere.rough)
  }

  @Test func `a long name of frequent words is found by its rare one behind a department`() {
    #expect(ids("Standards Agency, Department of Forks, North Brabrabraberg").contains("0b0000007"))
  }

  @Test func `a search leaves nothing behind for the next`() {
    var search = CandidateSearch(PreparedText.index)
    search.search(PreparedText("University of Mainz Hospital, Mainz, Germany").query)
    search.search(PreparedText("Imperial Wobble College London").query)
    #expect(
      search.candidates.map(\.organization)
        == candidates("Imperial Wobble College London").map(\.organization))
  }
}
