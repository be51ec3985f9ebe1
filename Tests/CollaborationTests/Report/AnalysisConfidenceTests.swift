import Identity
import Testing

@testable import Collaboration

@Suite struct AnalysisConfidenceTests {
  private let stanford = "Stanford University"
  private let other = "Stanford"
  private let yale = "Yale University"

  /// Works of which one states a spelling that may mean the home institution or another one.
  private func corpus(_ first: String = "OKAFOR, Ada") -> ResolvedCorpus {
    Invented.corpus([
      [.init(name: first, affiliations: [stanford]), .init(name: "NOWAK, Jan", affiliations: [yale])],
      [.init(name: "LIND, Eva", affiliations: [stanford]), .init(name: "NOWAK, Jan", affiliations: [yale])],
      [.init(name: "VANE, Otto", affiliations: [other]), .init(name: "BERG, Ole", affiliations: [yale])],
    ])
  }

  private func analysis(_ corpus: ResolvedCorpus, drawCount: Int = 100) throws -> Analysis {
    let selected = SelectedCorpus(corpus)
    let home = try selected.institution(named: stanford, option: "--home")
    var analysis = Analysis(selected, focus: .init(home: home))
    analysis.addConfidence(drawCount: drawCount)
    return analysis
  }

  @Test func `joint works that depend on one question have a range and name it`() throws {
    let analysis = try analysis(corpus())
    let partner = try #require(analysis.partners?.partners.first)
    #expect(partner.works.count == 3)
    let ranges = try #require(analysis.confidence?.partners.first)
    #expect(ranges.works?.values == 2...3)
    #expect(ranges.works?.effect == 1)
    guard case .institution(_, let doubt)? = ranges.works?.decisive else {
      Issue.record("no question about an institution")
      return
    }
    #expect(Set([doubt.join.left, doubt.join.right]) == [stanford, other])
    #expect(ranges.homePersons?.values == 2...3)
  }

  @Test func `columns of ranges stand behind those of partners and trends`() throws {
    let analysis = try analysis(corpus())
    let partners = try #require(analysis.partners?.table(analysis.confidence)).columns.map(\.name)
    #expect(
      partners.suffix(4) == [
        "partner_persons_low", "partner_persons_high", "open_question", "question_probability",
      ])
    let trends = analysis.trends.table(analysis.confidence).columns.map(\.name)
    #expect(trends.suffix(4) == ["value_low", "value_high", "open_question", "question_probability"])
    #expect(analysis.trends.table().columns.map(\.name) == ["network", "slice", "measure", "value"])
  }

  @Test func `the report names the question and links to it where its page is written`() throws {
    let analysis = try analysis(corpus())
    let questions = OpenQuestions(analysis.corpus, options: .init(), top: nil)
    let key = try #require(questions.list.first { $0.kind == .institution }?.key)
    let report = analysis.report(drawing: nil, version: "1")
    #expect(!HTMLWriter.page(report).contains("#question="))
    var links = PageLinks()
    links.questionsFile = "questions.html"
    links.questionKeys = [key]
    let page = HTMLWriter.page(report, links: links)
    #expect(page.contains("href=\"questions.html#question=\(key)\""))
    #expect(page.contains("Yale University (depends on one open question): are “"))
    #expect(page.contains("3 <span class=\"r\">(2–3)</span>"))
  }

  @Test func `without doubt every range is its figure, and one draw is enough`() throws {
    let corpus = Invented.corpus([
      [.init(name: "ABEL, Ada", affiliations: [yale]), .init(name: "BOLT, Ben", affiliations: [stanford])]
    ])
    var analysis = Analysis(corpus)
    analysis.addConfidence()
    let confidence = try #require(analysis.confidence)
    #expect(confidence.drawCount == 1)
    for (figure, range) in zip(analysis.keyFigures(), confidence.keyFigures) {
      #expect(range?.values.lowerBound == figure.number && range?.values.upperBound == figure.number)
    }
    for (row, range) in zip(analysis.trends.rows, confidence.trends) {
      #expect(range?.values.lowerBound == row.value.numericValue)
    }
  }

  @Test func `ranks of institutions have ranges as those of persons have`() {
    let ranked = RankConfidence(
      SelectedCorpus(corpus()), of: .institutions, options: .init(), by: .works, top: nil, drawCount: 100)
    let names = ranked.table.columns[2].cells.map(\.plain)
    let home = names.firstIndex(of: stanford)
    #expect(home.map { ranked.rows[$0].values } == 2...3)
    #expect(home.map { ranked.rows[$0].question != nil } == true)
  }
}
