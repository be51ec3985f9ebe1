import Bibliography
import SparseGraph
import Testing

@testable import Collaboration

@Suite struct EdgeCaseTests {
  /// Everything that an analysis writes, as text.
  static func everything(_ analysis: Analysis) -> [String] {
    let corpus = analysis.corpus
    var tables = [
      Tables.vertices(analysis.persons, of: corpus),
      Tables.vertices(analysis.institutions, of: corpus, members: analysis.persons),
      Tables.vertices(analysis.countries, of: corpus), Tables.authorships(corpus),
      Tables.figures(analysis.networks), Tables.unresolvedAffiliations(corpus),
    ]
    tables += analysis.networks.map { Tables.pairs($0.network, of: corpus) }
    tables += Measures.vertex.map { Ranking.table(analysis.persons, by: $0, top: 2) }
    var texts = OutputFormats.tables.flatMap { format in tables.map { format.text($0) } }
    texts.append(
      HTMLWriter.page(analysis.report(drawing: nil, version: "1")))
    texts.append(Manifest(analysis, version: "1").text)
    texts += analysis.networks.map { DOTWriter.text(Diagram(of: $0)) }
    return texts
  }

  @Test(
    arguments: [
      [], [[]], [[.init(name: "ABEL, Ada")]], [[.init(name: "ABEL, Ada", role: .presenter)]],
      [[.init(name: "ABEL, Ada", affiliations: [""])], []],
    ] as [[[Invented.Part]]])
  func `a corpus with next to nothing is measured and written`(works: [[Invented.Part]]) {
    let analysis = Analysis(Invented.corpus(works))
    #expect(Self.everything(analysis).allSatisfy { !$0.isEmpty })
    let cells = Tables.figures(analysis.networks).columns.flatMap(\.cells)
    #expect(cells.allSatisfy { $0.numericValue?.isFinite ?? true })
  }

  @Test func `a work without authors has no part but is counted`() {
    let analysis = Analysis(Invented.event())
    #expect(analysis.persons.network.incidence.workCount == 5)
    #expect(analysis.persons.workSizes == [3, 2, 1, 2])
    #expect(analysis.persons.leftOutNote == "left out: 1 of 5 works, without any person as author")
  }

  @Test func `two analyses of one corpus give the same bytes`() {
    // Within one process, dictionaries of different capacity differ in order already; across processes their
    // seeds differ too, and the golden files of the command's tests show it.
    let first = Self.everything(Analysis(Invented.event()))
    for _ in 0..<3 { #expect(Self.everything(Analysis(Invented.event())) == first) }
  }

  @Test(arguments: Counting.allCases)
  func `every counting is named in every title`(counting: Counting) {
    let analysis = Analysis(Invented.event(), options: .init(counting: counting))
    #expect(analysis.persons.network.summary.contains("\(counting.rawValue) counting"))
    #expect(Ranking.table(analysis.persons, by: Measures.vertex[0], top: 1).title.contains(counting.rawValue))
    #expect(Diagram(of: analysis.persons).subtitle.contains(counting.rawValue))
  }
}
