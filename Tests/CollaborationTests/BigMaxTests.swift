import Bibliography
import BibliographyReaders
import Foundation
import Identity
import SparseGraph
import TestSupport
import Testing

@testable import Collaboration

/// The real report with its truth, where it is.
enum BigMax {
  static let folder = SharedFolder.workshop
}

/// The real report that lies beside the package on the machines where it is developed, and its figures as an
/// independent program computed them; nothing of it is kept here.
@Suite(.enabled(if: BigMax.folder != nil)) struct BigMaxTests {
  /// Read and resolved once for all tests.
  static let corpus: ResolvedCorpus = {
    let source = try! Source.load(BigMax.folder!.appending(path: "report-of-contributions.md").path)
    let format = InputFormats.named("indico-report")!
    var corpus = Corpus()
    corpus.append(try! format.read(source), of: source, format: format)
    return ResolvedCorpus(resolving: corpus)
  }()

  static let analysis = Analysis(corpus)

  static func json(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: BigMax.folder!.appending(path: "\(name).json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func number(_ value: Any?) throws -> Double { try #require(value as? NSNumber).doubleValue }

  private func close(_ a: Double?, _ b: Double) -> Bool { abs((a ?? .infinity) - b) <= 1e-6 }

  private func figure(_ name: String, _ measured: MeasuredNetwork) -> Double? {
    Measures.network.first { $0.name == name }!.value(measured).numericValue
  }

  /// The independent list's id of each institution, by the affiliations as printed.
  private func institutionIDs() throws -> [String] {
    let ids = try #require(Self.json("institutions")["raw_to_institutions"] as? [String: [String]])
    var named = [String](repeating: "", count: Self.corpus.institutions.count)
    for mention in Self.corpus.mentions.indices {
      for affiliation in Self.corpus.authorship(of: mention).affiliations {
        let written = affiliation.written.trimmingCharacters(in: .whitespaces)
        let expected = try #require(ids[affiliation.written] ?? ids[written], "\(written)")
        let found = Self.corpus.institutionsOfMention[mention]
        try #require(found.count == expected.count, "\(written)")
        for (index, id) in zip(found, expected) {
          #expect(named[index] == "" || named[index] == id)
          named[index] = id
        }
      }
    }
    return named
  }

  @Test func `figures of the network of persons agree`() throws {
    let stats = try Self.json("stats")
    let persons = Self.analysis.persons
    for (name, key) in [
      ("vertices", "n_persons"), ("edges", "n_coauthor_edges"), ("total weight", "sum_edge_weights"),
      ("density", "density"), ("mean degree", "mean_degree"), ("components", "n_components"),
      ("largest component", "largest_component_size"), ("transitivity", "transitivity"),
      ("mean local clustering", "average_clustering"), ("degree assortativity", "degree_assortativity"),
      ("maximum core", "max_core"), ("mean authors a work", "mean_authors_per_contribution_with_authors"),
    ] { #expect(close(figure(name, persons), try number(stats[key])), "\(name)") }
    #expect(persons.components.sizes.sorted(by: >) == stats["component_sizes"] as? [Int])
    let points = persons.articulationPoints.map { persons.network.vertices[$0].id }
    #expect(points == stats["articulation_points"] as? [String])
    #expect(persons.triangles.reduce(0, +) / 3 == stats["n_triangles"] as? Int)
    let diameters = try #require(stats["diameter_by_component_size"] as? [String: Any])
    #expect(close(figure("diameter", persons), try number(diameters["54"])))
    let paths = try #require(stats["average_shortest_path_by_component_size"] as? [String: Any])
    #expect(close(figure("mean path length", persons), try number(paths["54"])))
    #expect(try #require(figure("modularity", persons)) >= 0.6723)
    let isolated = persons.network.vertices.indices.filter { persons.graph.degree(of: $0) == 0 }
    #expect(isolated.map { persons.network.vertices[$0].id } == stats["isolated_persons"] as? [String])
  }

  @Test func `every figure of every person agrees`() throws {
    let expected = try #require(try Self.json("stats")["per_person"] as? [String: [String: Any]])
    let network = Self.analysis.persons.network
    #expect(network.vertices.map(\.id) == expected.keys.sorted())
    let fractional = CollaborationNetwork(
      Self.corpus, actors: .persons, options: .init(counting: .fractional))
    let newman = fractional.graph.strengths()
    for (name, key) in [
      ("degree", "degree"), ("strength", "strength"), ("betweenness", "betweenness"),
      ("betweenness_normalized", "betweenness_normalised"), ("closeness", "closeness"),
      ("harmonic", "harmonic"),
      ("pagerank", "pagerank_weighted"), ("clustering", "clustering"), ("core", "core"),
      ("works", "n_contributions_as_author"),
    ] {
      let values = Measures.vertex(named: name)!.values(Self.analysis.persons)
      for (vertex, value) in zip(network.vertices, values) {
        #expect(close(value.numericValue, try number(expected[vertex.id]?[key])), "\(name) of \(vertex.id)")
      }
    }
    for (vertex, value) in zip(network.vertices, newman) {
      #expect(close(value, try number(expected[vertex.id]?["newman_strength"])), "\(vertex.id)")
    }
  }

  @Test(arguments: [false, true])
  func `pairs of persons, their weights and their works agree`(withPresenters: Bool) throws {
    let document = try Self.json("coauthor_pairs")
    let part = try #require(
      document[withPresenters ? "including_presenters" : "authors_only"] as? [String: Any])
    let expected = try #require(part["pairs"] as? [[String: Any]])
    let options = CollaborationNetwork.Options(countsPresenters: withPresenters)
    let network = CollaborationNetwork(Self.corpus, actors: .persons, options: options)
    var weighted = options
    weighted.counting = .fractional
    let newman = CollaborationNetwork(Self.corpus, actors: .persons, options: weighted)
    var found: [String: CollaborationNetwork.Pair] = [:]
    for pair in network.pairs {
      found["\(network.vertices[pair.source].id) \(network.vertices[pair.target].id)"] = pair
    }
    #expect(found.count == expected.count)
    for pair in expected {
      let ends = [pair["a"], pair["b"]].compactMap { $0 as? String }.sorted()
      let match = try #require(found[ends.joined(separator: " ")])
      #expect(match.weight == (try number(pair["n_joint"])))
      #expect(
        match.works.compactMap { Int(Self.corpus.corpus.works[$0].id) } == pair["contributions"] as? [Int])
      let weight = newman.graph.weight(from: match.source, to: match.target)
      #expect(close(weight, try number(pair["newman_weight"])))
    }
  }

  @Test(arguments: [("authors_only", true), ("between_different_persons_only", false)])
  func `pairs of institutions agree, with co-affiliation and without`(part: String, withCoAffiliation: Bool)
    throws
  {
    let expected = try #require(try Self.json("institution_pairs")[part] as? [String: Any])
    let pairs = try #require(expected["pairs"] as? [[String: Any]])
    let ids = try institutionIDs()
    let network = CollaborationNetwork(
      Self.corpus, actors: .institutions, options: .init(countsCoAffiliation: withCoAffiliation))
    var found: [[String]: CollaborationNetwork.Pair] = [:]
    for pair in network.pairs where pair.kind == .collaboration {
      found[[ids[pair.source], ids[pair.target]].sorted()] = pair
    }
    #expect(found.count == pairs.count)
    #expect(network.graph.edgeCount == expected["n_pairs"] as? Int)
    #expect(close(network.graph.totalWeight, try number(expected["sum_n"])))
    for pair in pairs {
      let ends = [pair["a"], pair["b"]].compactMap { $0 as? String }.sorted()
      let match = try #require(found[ends])
      #expect(match.weight == (try number(pair["n"])))
      #expect(
        match.works.compactMap { Int(Self.corpus.corpus.works[$0].id) } == pair["contributions"] as? [Int])
    }
  }

  @Test func `one pair of institutions is joined by co-affiliation only`() throws {
    let ids = try institutionIDs()
    let pairs = Self.analysis.institutions.network.pairs
    #expect(pairs.count == 46)
    #expect(pairs.coAffiliationCount == 1)
    let apart = try #require(pairs.first { $0.kind == .coAffiliation })
    #expect([ids[apart.source], ids[apart.target]].sorted() == ["caltech", "uni-bonn"])
    #expect(Self.analysis.institutions.graph.edgeCount == 45)
  }

  @Test func `figures of institutions agree`() throws {
    let stats = try #require(try Self.json("stats")["institutions"] as? [String: Any])
    let ids = try institutionIDs()
    let measured = MeasuredNetwork(
      CollaborationNetwork(Self.corpus, actors: .institutions, options: .init(countsCoAffiliation: true)))
    for (name, key) in [
      ("degree", "degree"), ("strength", "strength"), ("betweenness", "betweenness_unnormalised"),
    ] {
      let expected = try #require(stats[key] as? [String: Any])
      for (id, value) in zip(ids, Measures.vertex(named: name)!.values(measured)) {
        #expect(close(value.numericValue, try number(expected[id])), "\(name) of \(id)")
      }
    }
    for (name, key) in [
      ("works", "by_contributions_full_counting"), ("works_fractional", "by_fractional_counting"),
    ] {
      let expected = try #require(stats[key] as? [[String: Any]])
      let values = Measures.vertex(named: name)!.values(measured)
      for row in expected {
        let index = try #require(ids.firstIndex(of: row["institution_id"] as! String))
        #expect(close(values[index].numericValue, try number(row["value"])), "\(name) of \(ids[index])")
      }
    }
    #expect(figure("components", measured) == (try number(stats["n_components"])))
  }
}
