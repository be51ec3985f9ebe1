import Bibliography
import BibliographyReaders
import Foundation
import Identity
import Testing

@testable import Collaboration

@Suite struct UntiedAffiliationTests {
  /// A corpus of inputs, each a text in a format that is recognised.
  private func resolved(_ texts: String...) throws -> ResolvedCorpus {
    var corpus = Corpus()
    for (index, text) in texts.enumerated() {
      let source = Source(name: "input\(index + 1)", text: text)
      let format = try #require(InputFormats.recognizing(source))
      corpus.append(try format.read(source), of: source, format: format)
    }
    corpus.joinDuplicates()
    return ResolvedCorpus(resolving: corpus)
  }

  private let listed = """
    @article{a, author = {Doe, Jane and Roe, Richard}, title = {On the elastic response of imaginary alloys},
      year = {2021}, doi = {10.1000/182},
      affiliation = {University of Somewhere, Somewhere, France; University of Elsewhere, Elsewhere, Norway}}
    """

  @Test func `institutions that a record lists for nobody collaborate on the work`() throws {
    let corpus = try resolved(listed)
    #expect(corpus.institutionsOfMention == [[], []])
    #expect(corpus.institutionsOfWork.map(\.count) == [2])
    let institutions = CollaborationNetwork(corpus, actors: .institutions)
    #expect(institutions.graph.edges.map(\.weight) == [1])
    #expect(institutions.pairs.map(\.kind) == [.collaboration])
    let countries = CollaborationNetwork(corpus, actors: .countries)
    #expect(countries.vertices.map(\.id) == ["FR", "NO"])
    #expect(countries.graph.edges.count == 1)
    let analysis = Analysis(corpus, options: .init())
    let section = String(describing: analysis.leftOutBlocks())
    #expect(section.contains("1 work lists affiliations without saying whose"))
  }

  @Test func `shares of institutions that a record ties to nobody are not known`() throws {
    let corpus = try resolved(listed)
    let selected = SelectedCorpus(corpus)
    let home = try selected.institution(named: "University of Somewhere", option: "--home")
    let analysis = Analysis(selected, focus: .init(home: home))
    for measure in [VertexMeasure.fractionalWorks, .harmonicWorks] {
      #expect(measure.values(analysis.institutions) == [.missing, .missing])
    }
    let table = Tables.vertices(analysis.institutions, of: corpus, members: analysis.persons)
    for name in ["works_fractional", "members_ei_index", "corresponding", "corresponding_share"] {
      #expect(table.columns.first { $0.name == name }?.cells == [.missing, .missing], "\(name)")
    }
    let partners = try #require(analysis.partners)
    #expect(partners.partners.map(\.works.count) == [1])
    #expect(partners.table().columns.first { $0.name == "cs" }?.cells == [.missing])
    #expect(analysis.keyFigures().suffix(2).allSatisfy { $0.number == nil && $0.text(nil, .english) == "–" })
  }

  @Test func `shares are known where some work ties an institution to an author`() throws {
    let corpus = Invented.event()
    let cells = VertexMeasure.fractionalWorks.values(Analysis(corpus).institutions)
    #expect(cells.allSatisfy { $0 != .missing })
  }

  @Test func `institutions of a work without authors join no network`() throws {
    let corpus = try resolved(listed.replacing("author", with: "editor"))
    #expect(CollaborationNetwork(corpus, actors: .institutions).graph.edges.isEmpty)
  }

  @Test func `manifest and report name the records that were joined`() throws {
    let corpus = try resolved(
      listed,
      """
      TY  - JOUR
      ID  - r7
      AU  - Doe, Jane
      AU  - Roe, Richard
      TI  - On the elastic response of imaginary alloys
      DO  - 10.1000/182
      PY  - 2021
      ER  -
      """)
    #expect(corpus.corpus.works.count == 1)
    let analysis = Analysis(corpus, options: .init())
    let manifest = try #require(
      try JSONSerialization.jsonObject(with: Data(Manifest(analysis, version: "1").text.utf8))
        as? [String: Any])
    let joined = try #require((manifest["joined_records"] as? [[String: Any]])?.first)
    #expect(joined["work"] as? String == "a")
    #expect(joined["record"] as? String == "r7")
    #expect(joined["source"] as? String == "input2")
    #expect(
      String(describing: analysis.leftOutBlocks()).contains(
        "1 record of works that are there more than once was joined"))
  }

  @Test func `works written as CSL-JSON are read again with their people, affiliations and identifiers`()
    throws
  {
    let corpus = try resolved(
      """
      [{"id": "a", "type": "article-journal", "title": "On <Collaboration>", "container-title": "J Imag Res",
        "issued": {"date-parts": [[2021, 4, 14]]}, "DOI": "10.1000/182", "PMID": "12345678",
        "author": [{"family": "van der Doe", "given": "Jane", "suffix": "Jr.", "ORCID": "0000-0002-1825-0097",
                    "affiliation": [{"name": "University of Somewhere"}, {"name": "Academy"}]},
                   {"literal": "Imaginary Study Group"}], "editor": [{"family": "Poe", "given": "Edna"}]},
       {"id": "x", "type": "book", "title": "Listed", "author": [{"family": "Roe", "given": "Richard"}],
        "custom": {"other": [1, {"people": 2}], "collegium": {"affiliations": ["Academy"]}}},
       {"id": "b", "type": "chapter", "title": "Second", "author": [{"family": "Roe", "given": "Richard"}]}]
      """)
    let format = try #require(OutputFormats.network(named: "csl-json"))
    let text = String(decoding: try format.parts(NetworkExport(.works(corpus)))[0].bytes, as: UTF8.self)
    let again = try resolved(text)
    for (first, second) in zip(corpus.corpus.works, again.corpus.works) {
      #expect(first.id == second.id)
      #expect(first.title == second.title)
      #expect(first.date == second.date)
      #expect(first.venue == second.venue)
      #expect(first.identifiers == second.identifiers)
      #expect(first.authorships.map(\.name) == second.authorships.map(\.name))
      #expect(first.authorships.map(\.affiliations) == second.authorships.map(\.affiliations))
      #expect(first.affiliations == second.affiliations)
      #expect(first.authorships.map(\.identifiers) == second.authorships.map(\.identifiers))
      #expect(first.authorships.map(\.role) == second.authorships.map(\.role))
      #expect(first.authorships.map(\.isGroup) == second.authorships.map(\.isGroup))
    }
    #expect(again.persons.map(\.id) == corpus.persons.map(\.id))
  }
}
