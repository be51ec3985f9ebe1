import Affiliations
import Bibliography
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

  private func agree(registry: Registry?) throws {
    let folder = try #require(Self.folder)
    let truth = try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: folder.appending(path: "institutions.json")))
    let source = try Source.load(folder.appending(path: "report-of-contributions.md").path)
    let format = try #require(InputFormats.recognizing(source))
    var corpus = Corpus()
    corpus.append(try format.read(source), of: source, format: format)
    let resolved = ResolvedCorpus(resolving: corpus, registry: registry)
    #expect(resolved.institutions.count == truth.institutions.count)
    var expected: [String: Set<String>] = [:]
    for institution in truth.institutions {
      for raw in institution.raw_affiliations {
        expected[raw.raw.trimmingCharacters(in: .whitespaces), default: []].insert(institution.institution_id)
      }
    }
    // Institutions and true ones correspond one to one.
    var meaning: [Int: Set<String>] = [:]
    for mention in resolved.mentions.indices {
      let written = resolved.authorship(of: mention).affiliations.map(\.written)
      let wanted = Set(written.flatMap { expected[$0.trimmingCharacters(in: .whitespaces)] ?? [] })
      #expect(resolved.institutionsOfMention[mention].count == wanted.count, "\(written)")
      for institution in resolved.institutionsOfMention[mention] {
        meaning[institution] = meaning[institution].map { $0.intersection(wanted) } ?? wanted
      }
    }
    #expect(meaning.values.allSatisfy { !$0.isEmpty })
    #expect(Set(meaning.values.flatMap { $0 }).count == truth.institutions.count)
    guard registry != nil else { return }
    for (number, candidates) in meaning where candidates.count == 1 {
      let wanted = truth.institutions.first { $0.institution_id == candidates.first }?.ror
      #expect(
        resolved.institutions[number].registryID == wanted.flatMap(RegistryOrganization.bareID),
        "\(resolved.institutions[number].name)")
    }
    // Of two institutions that always stand together, either may be either: their ids are the same two.
    for (number, candidates) in meaning where candidates.count > 1 {
      let wanted = truth.institutions.filter { candidates.contains($0.institution_id) }.map {
        $0.ror.flatMap(RegistryOrganization.bareID)
      }
      #expect(
        wanted.contains(resolved.institutions[number].registryID), "\(resolved.institutions[number].name)")
    }
  }

  @Test(.enabled(if: folder != nil))
  func `the workshop's affiliations mean its institutions`() throws { try agree(registry: nil) }

  /// The optimised command, where it was built: indexing all of ROR without optimisation takes minutes.
  static let command: URL? = {
    var package = URL(filePath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    let command = package.appending(path: ".build/release/collegium")
    return FileManager.default.isExecutableFile(atPath: command.path) ? command : nil
  }()

  @Test(.enabled(if: folder != nil && command != nil))
  func `with a registry the workshop's institutions have their ids in it`() throws {
    let dump = try #require(Self.folder).deletingLastPathComponent()
      .appending(path: "ror/ror-schema-v2.json.gz")
    let index = FileManager.default.temporaryDirectory.appending(path: "ror-\(UUID().uuidString).index")
    defer { try? FileManager.default.removeItem(at: index) }
    let build = Process()
    build.executableURL = Self.command
    build.arguments = ["registry", "build", dump.path, "--output", index.path]
    build.standardError = FileHandle.nullDevice
    try build.run()
    build.waitUntilExit()
    let registry = try Registry(opening: index.path)
    try agree(registry: registry)
    let lines = [
      "MIT, Cambridge, MA, USA", "MIT, USA", "MDC, Berlin, Germany", "UCLA, Los Angeles, CA",
      "KIT, Karlsruhe, Germany",
    ]
    let found = ResolvedAffiliations(resolving: lines, registry: registry)
    #expect(
      found.institutionsOfAffiliation.map { $0.map { found.institutions[$0].registryID } }
        == [["042nb2s44"], ["042nb2s44"], ["04p5ggc03"], ["046rm7j60"], ["04t3en479"]])
  }
}
