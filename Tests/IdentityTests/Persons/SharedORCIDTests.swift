import Bibliography
import BibliographyReaders
import Testing

@testable import Identity

@Suite struct SharedORCIDTests {
  private let iD = "0009-0099-0000-011X"

  /// The corpus of a text in a format that is recognised.
  private func corpus(_ text: String) throws -> Corpus {
    let source = Source(name: "a", text: text)
    let format = try #require(InputFormats.recognizing(source))
    var corpus = Corpus()
    corpus.append(try format.read(source), of: source, format: format)
    return corpus
  }

  private func crossref(_ names: [(family: String, given: String)]) -> String {
    let authors = names.map {
      #"{"family":"\#($0.family)","given":"\#($0.given)","ORCID":"http://orcid.org/\#(iD)"}"#
    }
    return
      #"{"message-type":"work-list","message":{"items":[{"DOI":"10.1000/1","title":["One"],"type":"journal-article","issued":{"date-parts":[[2023]]},"author":[\#(authors.joined(separator: ",")),{"family":"Roe","given":"Ola"}]}]}}"#
  }

  @Test(arguments: [
    [("Doe", "Jane"), ("Doe", "Jane")], [("Doe", "Jane"), ("Doe", "J.")], [("Doe", "Jane"), ("Jane", "Doe")],
    [("Doe", "Jane"), ("Doe-Poe", "Jane")],
  ])
  func `one iD twice on one name in one record is one person`(names: [(String, String)]) throws {
    let corpus = try corpus(crossref(names.map { (family: $0.0, given: $0.1) }))
    #expect(!corpus.diagnostics.contains { $0.severity == .warning })
    let resolved = ResolvedCorpus(resolving: corpus)
    #expect(resolved.persons.count == 2)
    #expect(resolved.personOfMention[0] == resolved.personOfMention[1])
  }

  @Test func `one iD on two unlike names of one record joins nobody, with a warning`() throws {
    let two = crossref([("Doe", "Jane"), ("Poe", "Edna")])
    let corpus = try corpus(two)
    #expect(corpus.diagnostics.filter { $0.severity == .warning }.count == 1)
    #expect(corpus.diagnostics.contains { $0.message.contains(iD) && $0.message.contains("Poe") })
    #expect(ResolvedCorpus(resolving: corpus).persons.count == 3)
  }

  @Test func `an iD that one record has wrong does not lead to the persons of others`() throws {
    let jats = """
      <article><front><article-meta><title-group><article-title>One</article-title></title-group><contrib-group>
      <contrib contrib-type="author"><contrib-id contrib-id-type="orcid">\(iD)</contrib-id><name><surname>Doe</surname><given-names>Jane</given-names></name></contrib>
      <contrib contrib-type="author"><contrib-id contrib-id-type="orcid">\(iD)</contrib-id><name><surname>Poe</surname><given-names>Edna</given-names></name></contrib>
      </contrib-group></article-meta></front></article>
      """
    let corpus = try corpus(jats)
    #expect(corpus.diagnostics.contains { $0.severity == .warning })
    let resolved = ResolvedCorpus(resolving: corpus)
    #expect(resolved.persons.map(\.id) == ["doe-jane", "poe-edna"])
  }

  /// Works by one author each, who has the iD.
  private func works(of names: [PersonName]) -> Corpus {
    var corpus = InventedWorks.corpus(names.map { [$0.written] })
    for work in corpus.works.indices {
      corpus.addIdentifier(Identifier(.orcid, iD), toAuthorship: 0, of: work, named: names[work])
    }
    return corpus
  }

  @Test func `one iD on unlike names of several works joins nobody, and a warning says how to decide`() throws
  {
    let resolved = ResolvedCorpus(
      resolving: works(of: [
        .init("Doe, Jane", family: "Doe", given: "Jane"), .init("Poe, Edna", family: "Poe", given: "Edna"),
      ]))
    #expect(resolved.persons.count == 2)
    let warning = try #require(resolved.orcidWarnings().first)
    #expect(warning.message.contains(iD) && warning.message.contains("Doe, Jane, Poe, Edna"))
    #expect(warning.remedy.contains("same: [1 @ 1, 1 @ 2]"))
  }

  @Test func `one iD joins the names of before and after a marriage without a warning`() {
    let resolved = ResolvedCorpus(
      resolving: works(of: [
        .init("Doe, Jane", family: "Doe", given: "Jane"), .init("Poe, Jane", family: "Poe", given: "Jane"),
      ]))
    #expect(resolved.persons.count == 1 && resolved.orcidWarnings().isEmpty)
  }
}
