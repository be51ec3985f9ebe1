import Bibliography
import BibliographyReaders
import Foundation
import Identity
import Testing

@testable import Collaboration

@Suite struct GroupsTests {
  /// Three authors and a consortium on two works, one more work of the consortium alone, and editors.
  private func corpus() throws -> ResolvedCorpus {
    let source = Source(
      name: "a.bib",
      text: """
        @article{a, author = {Abel, Ada and Bolt, Ben and {Imaginary Wave Consortium}}, title = {On waves}, year = 2020}
        @article{b, author = {Cree, Cora and {The Imaginary Wave Consortium}}, title = {On tides}, year = 2021}
        @misc{c, author = {{Imaginary Wave Consortium}}, title = {On data}, year = 2022}
        @book{d, editor = {Dune, Dora and Eden, Eve}, translator = {Fern, Fay}, title = {On all}, year = 2022}
        """)
    var corpus = Corpus()
    corpus.append(
      try #require(InputFormats.named("bibtex")).read(source), of: source,
      format: try #require(InputFormats.named("bibtex")))
    return ResolvedCorpus(resolving: corpus)
  }

  @Test func `groups come behind the persons and are no vertices`() throws {
    let corpus = try corpus()
    #expect(corpus.personCount == 6)
    #expect(corpus.persons.map(\.isGroup) == [false, false, false, false, false, false, true])
    let network = CollaborationNetwork(corpus, actors: .persons)
    #expect(
      network.vertices.map(\.id) == [
        "abel-ada", "bolt-ben", "cree-cora", "dune-dora", "eden-eve", "fern-fay",
      ])
    #expect(network.pairs.map { [$0.source, $0.target] } == [[0, 1]])
    #expect(network.incidence.actorCounts() == [2, 1, 0, 0])
  }

  @Test func `groups are vertices on request`() throws {
    let network = CollaborationNetwork(try corpus(), actors: .persons, options: .init(countsGroups: true))
    #expect(network.vertices.count == 7)
    #expect(network.pairs.map { [$0.source, $0.target] } == [[0, 1], [0, 6], [1, 6], [2, 6]])
    #expect(network.summary.contains("groups counted as persons"))
  }

  @Test func `tables and exports say what is a person and what a group`() throws {
    let corpus = try corpus()
    for (options, kinds) in [
      (CollaborationNetwork.Options(), [String](repeating: "person", count: 6)),
      (.init(countsGroups: true), [String](repeating: "person", count: 6) + ["group"]),
    ] {
      let analysis = Analysis(corpus, options: options)
      let persons = try #require(analysis.tables().first { $0.name == "persons" }).rows.table
      #expect(persons.columns.contains { $0.name == "kind" })
      #expect(persons.columns.first { $0.name == "kind" }?.cells == kinds.map { .text($0) })
      let export = NetworkExport(.works(corpus, options))
      for format in ["graphml", "gexf", "json", "csv", "cytoscape"] {
        let parts = try #require(OutputFormats.networks.first { $0.name == format }).parts(export)
        let text = parts.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(text.contains("kind"), "\(format)")
        #expect(text.contains("imaginary-wave-consortium") == options.countsGroups, "\(format)")
      }
    }
  }

  @Test func `groups are listed by themselves, and the report says why`() throws {
    let analysis = Analysis(try corpus())
    let groups = try #require(analysis.tables().first { $0.name == "groups" }).rows.table
    #expect(groups.columns.first { $0.name == "group" }?.cells.count == 1)
    #expect(groups.columns.first { $0.name == "works" }?.cells == [.integer(3)])
    let section = String(describing: analysis.leftOutBlocks())
    #expect(section.contains("1 group (consortia, collaborations) is no vertex"))
    #expect(section.contains("1 work names no other author."))
    let manifest = try #require(
      try JSONSerialization.jsonObject(with: Data(Manifest(analysis, version: "1").text.utf8))
        as? [String: Any])
    #expect(manifest["persons"] as? Int == 6)
    #expect(manifest["groups"] as? Int == 1)
  }

  @Test func `a ranking with confidence has the same vertices`() throws {
    let corpus = try corpus()
    for options in [CollaborationNetwork.Options(), .init(countsGroups: true)] {
      let ranked = RankConfidence(corpus, options: options, by: .strength, top: nil, drawCount: 3)
      #expect(
        ranked.rows.count == CollaborationNetwork(corpus, actors: .persons, options: options).vertices.count)
      #expect(ranked.rows.allSatisfy { $0.values.lowerBound == $0.values.upperBound })
    }
  }

  @Test func `those who wrote nothing are named by their roles`() throws {
    let section = String(describing: Analysis(try corpus()).leftOutBlocks())
    #expect(section.contains("(2 editors, 1 translator): Dora Dune, Eve Eden, Fay Fern."))
    #expect(!section.contains("present"))
  }
}
