import Affiliations
import Bibliography
import BibliographyReaders
import Foundation
import TestSupport
import Testing

@testable import Identity

/// The real report that lies beside the package on the machines where it is developed; nothing of it is kept here.
@Suite struct SharedWorkshopTests {
  static let folder = SharedFolder.workshop

  private struct Truth: Decodable {
    struct Institution: Decodable {
      struct Raw: Decodable { var raw: String }
      var institution_id: String
      var ror: String?
      var raw_affiliations: [Raw]
    }
    var institutions: [Institution]
  }

  /// The workshop with its institutions, and for each of them those of the truth that all its mentions may mean.
  private func resolved(registry: Registry?) throws -> (
    corpus: ResolvedCorpus, truth: Truth, meaning: [Int: Set<String>]
  ) {
    let folder = try #require(Self.folder)
    let truth = try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: folder.appending(path: "institutions.json")))
    let source = try Source.load(folder.appending(path: "report-of-contributions.md").path)
    let format = try #require(InputFormats.recognizing(source))
    var corpus = Corpus()
    corpus.append(try format.read(source), of: source, format: format)
    let resolved = ResolvedCorpus(resolving: corpus, registry: registry)
    var expected: [String: Set<String>] = [:]
    for institution in truth.institutions {
      for raw in institution.raw_affiliations {
        expected[raw.raw.trimmingCharacters(in: .whitespaces), default: []].insert(institution.institution_id)
      }
    }
    var meaning: [Int: Set<String>] = [:]
    for mention in resolved.mentions.indices {
      let written = resolved.authorship(of: mention).affiliations.map(\.written)
      let wanted = Set(written.flatMap { expected[$0.trimmingCharacters(in: .whitespaces)] ?? [] })
      if registry == nil {
        #expect(resolved.institutionsOfMention[mention].count == wanted.count, "\(written)")
      }
      for institution in resolved.institutionsOfMention[mention] {
        meaning[institution] = meaning[institution].map { $0.intersection(wanted) } ?? wanted
      }
    }
    return (resolved, truth, meaning)
  }

  @Test(.enabled(if: folder != nil))
  func `the workshop's affiliations mean its institutions, one to one`() throws {
    let (corpus, truth, meaning) = try resolved(registry: nil)
    #expect(corpus.institutions.count == truth.institutions.count)
    #expect(meaning.values.allSatisfy { !$0.isEmpty })
    #expect(Set(meaning.values.flatMap { $0 }).count == truth.institutions.count)
  }

  /// An excerpt of ROR in a file: the organisations of `ids` and every fiftieth other, so that words are about as rare
  /// as among all. Indexing all of ROR without optimisation takes minutes.
  private func excerpt(of dump: URL, ids: Set<String>) throws -> URL {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c",
      """
      gzip -dc "$0" | awk -v ids="$1" 'BEGIN { split(ids, list, " "); for (i in list) wanted[list[i]] }
      substr($0, 1, 7) == "{\\"id\\":\\"" && (NR % 50 == 0 || substr($0, 24, 9) in wanted)'
      """, dump.path, ids.sorted().joined(separator: " "),
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let records = text.split(separator: "\n").map { $0.hasSuffix(",") ? $0.dropLast() : $0 }
    let file = FileManager.default.temporaryDirectory.appending(path: "ror-\(UUID().uuidString).json")
    try Data("[\(records.joined(separator: ","))]".utf8).write(to: file)
    return file
  }

  @Test(.enabled(if: folder != nil))
  func `with a registry the workshop's institutions have their own ids in it, and nine in ten have one`()
    throws
  {
    let folder = try #require(Self.folder)
    let dump = folder.deletingLastPathComponent().appending(path: "ror/ror-schema-v2.json.gz")
    let truth = try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: folder.appending(path: "institutions.json")))
    let named = ["042nb2s44", "04p5ggc03", "046rm7j60", "04t3en479"]
    let ids = truth.institutions.compactMap { $0.ror.flatMap(RegistryOrganization.bareID) } + named
    let file = try excerpt(of: dump, ids: Set(ids))
    defer { try? FileManager.default.removeItem(at: file) }
    let registry = try Registry(opening: file.path)
    let (corpus, _, meaning) = try resolved(registry: registry)
    var found: Set<String> = []
    for (number, candidates) in meaning {
      guard let id = corpus.institutions[number].registryID else { continue }
      found.insert(id)
      // Of two institutions that are always named together, either may be either: their ids are the same two.
      let wanted = truth.institutions.filter { candidates.contains($0.institution_id) }
      #expect(
        wanted.contains { $0.ror.flatMap(RegistryOrganization.bareID) == id },
        "\(corpus.institutions[number].name)")
    }
    #expect(found.count * 10 >= truth.institutions.filter { $0.ror != nil }.count * 9)
    let lines = [
      "MIT, Cambridge, MA, USA", "MIT, USA", "MDC, Berlin, Germany", "UCLA, Los Angeles, CA",
      "KIT, Karlsruhe, Germany",
    ]
    let list = ResolvedAffiliations(resolving: lines, registry: registry)
    #expect(
      list.institutionsOfAffiliation.map { $0.map { list.institutions[$0].registryID } }
        == [["042nb2s44"], ["042nb2s44"], ["04p5ggc03"], ["046rm7j60"], ["04t3en479"]])
  }
}
