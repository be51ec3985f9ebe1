import Testing

@testable import Collaboration

@Suite struct PartnersTests {
  @Test func `relative intensity agrees with a published risk ratio and its interval`() throws {
    // 45 of 411 against 73 of 411: Moore, McCabe & Craig, example 8.18.
    let intensity = try #require(
      RelativeIntensity(joint: 45, links: 411, partnerLinks: 118, total: 822))
    #expect(abs(intensity.value - 0.6164) < 1e-4)
    #expect(abs(intensity.interval.lowerBound - 0.4364) < 1e-4)
    #expect(abs(intensity.interval.upperBound - 0.8707) < 1e-4)
  }

  @Test(arguments: [
    (2.0, 3.0, 3.0, 2.6667), (1.0, 3.0, 5.0, 0.3333), (1.0, 5.0, 3.0, 0.2),
  ])
  func `relative intensity of four actors`(joint: Double, links: Double, partner: Double, ric: Double) throws
  {
    // c_ab = 2, c_ac = 1, c_bc = 1, c_cd = 3.
    let intensity = try #require(
      RelativeIntensity(joint: joint, links: links, partnerLinks: partner, total: 7))
    #expect(abs(intensity.value - ric) < 1e-4)
  }

  @Test func `relative intensity is not defined for a partner without other links`() {
    #expect(RelativeIntensity(joint: 3, links: 5, partnerLinks: 3, total: 7) == nil)
    #expect(RelativeIntensity(joint: 3, links: 7, partnerLinks: 5, total: 7) == nil)
  }

  @Test func `partners are listed by works, with shares, years and growth`() throws {
    let corpus = Invented.dated()
    let home = try SelectedCorpus(corpus).institution(named: "university of northhaven", option: "--home")
    let analysis = Analysis(SelectedCorpus(corpus), focus: .init(home: home))
    let partners = try #require(analysis.partners)
    #expect(partners.homeWorks.count == 4)
    #expect(partners.externalCount == 3)
    #expect(
      partners.partners.map { corpus.institutions[$0.institution].name } == [
        "Institute of Tidal Physics", "Eastmoor College",
      ])
    let first = partners.partners[0]
    #expect(first.works.map { corpus.corpus.works[$0].id } == ["a", "b", "f"])
    #expect(first.years.byYear == .list(["2014:1", "2016:1"]))
    #expect((first.recentCount, first.earlierCount) == (2, 0))
    #expect(partners.list.rows[0].growth == nil)
    // Works a and f are shared by halves, b by thirds.
    let score = try #require(first.score)
    #expect(abs(score - 8.0 / 3) < 1e-12)
    #expect(first.homePersons.map { corpus.persons[$0].name.display } == ["Ada Abel"])
  }

  @Test func `growth is from the five years before to the last five`() {
    #expect(partner(recent: 6, earlier: 4).growth == 0.5)
    #expect(partner(recent: 0, earlier: 3).growth == -1)
    #expect(partner(recent: 5, earlier: 0).growth == nil)
  }

  private func partner(recent: Int, earlier: Int) -> PartnerList.Row {
    .init(
      id: "", name: "", shortName: "", works: 0, years: Years([], []), recentCount: recent,
      earlierCount: earlier, homePersons: .missing, partnerPersons: .missing, salton: 0)
  }

  @Test func `kinds of collaboration exclude one another and add up`() {
    let works = Analysis(Invented.dated()).institutions.workCollaborations
    #expect(
      works?.works.map(\.kind) == [
        .international, .international, .oneInstitution, .singleAuthor, .international, .international,
      ])
  }

  @Test func `the table of works has a row per work with bare DOI and address`() throws {
    let table = Tables.works(Analysis(Invented.dated()))
    func column(_ name: String) -> [String] {
      table.columns.first { $0.name == name }?.cells.map(\.plain) ?? []
    }
    #expect(column("work") == ["a", "b", "c", "d", "e", "f"])
    #expect(column("doi")[1] == "10.1000/two")
    #expect(column("url")[1] == "https://doi.org/10.1000/two")
    #expect(column("year") == ["2014", "2016", "2016", "2018", "2018", ""])
    #expect(column("authors") == ["2", "3", "2", "1", "2", "2"])
    #expect(column("collaboration")[2] == "one institution")
  }

  @Test func `institutions state their works with a corresponding author, of those that mark one`() {
    let analysis = Analysis(Invented.dated())
    let columns = analysis.institutions.roleColumns(analysis.corpus)
    let names = analysis.corpus.institutions.map(\.name)
    let north = names.firstIndex(of: "University of Northhaven")!
    let south = names.firstIndex(of: "Institute of Tidal Physics")!
    let east = names.firstIndex(of: "Eastmoor College")!
    #expect(columns[1].cells[north] == .integer(1))
    #expect(columns[1].cells[south] == .integer(0))
    #expect(columns[2].cells[east] == .missing)
  }
}
