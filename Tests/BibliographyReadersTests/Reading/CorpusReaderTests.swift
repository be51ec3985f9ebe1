import Bibliography
import BibliographyReaders
import Foundation
import TestSupport
import Testing

@Suite struct CorpusReaderTests {
  private static let record = "TY  - JOUR\nAU  - Doe, Jane\nTI  - On Imaginary Alloys and Their Uses\nER  -\n"
  private static let network = """
    {"network": {"items": [{"id": 1, "label": "doe"}, {"id": 2, "label": "roe"}],
      "links": [{"source_id": 1, "target_id": 2}]}}
    """

  /// Writes files into a folder of their own, and calls a body with its path.
  private func inFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "collegium-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    try body(folder.path)
  }

  @Test func `works of several inputs are joined unless duplicates are kept`() throws {
    try inFolder(["a.ris": Self.record, "b.ris": Self.record]) { folder in
      let inputs = ["\(folder)/a.ris", "\(folder)/b.ris"]
      let joined = try CorpusReader().corpus(from: inputs)
      let kept = try CorpusReader(keepsDuplicates: true).corpus(from: inputs)
      #expect(joined.works.count == 1)
      #expect(kept.works.count == 2)
    }
  }

  @Test func `a named format and named columns are taken`() throws {
    try inFolder(["a.csv": "Titel,Namen\nOn Imaginary Alloys,Jane Doe\n"]) { folder in
      let reader = CorpusReader(columns: ["title": "Titel", "authors": "Namen"])
      let corpus = try reader.corpus(from: ["\(folder)/a.csv"])
      #expect(corpus.works.map(\.title) == ["On Imaginary Alloys"])
      #expect(throws: ReadError.self) {
        _ = try CorpusReader(format: InputFormats.named("vosviewer")).corpus(from: ["\(folder)/a.csv"])
      }
    }
  }

  @Test func `a precomputed network is a content of its own, and no corpus`() throws {
    try inFolder(["map.json": Self.network]) { folder in
      guard case .network(let network, let name) = try CorpusReader().read(["\(folder)/map.json"]) else {
        Issue.record("the network was taken for works")
        return
      }
      #expect(network.labels == ["doe", "roe"])
      #expect(name == "map.json")
      #expect(throws: ReadError.self) { _ = try CorpusReader().corpus(from: ["\(folder)/map.json"]) }
    }
  }

  @Test func `beside works a precomputed network of a folder is skipped, one given by name is an error`()
    throws
  {
    try inFolder(["a.json": Self.network, "b.ris": Self.record]) { folder in
      let corpus = try CorpusReader().corpus(from: [folder])
      #expect(corpus.works.count == 1)
      #expect(corpus.diagnostics.contains { $0.severity == .warning && $0.remedy.hasSuffix("; skipped") })
      #expect(throws: ReadError.self) {
        _ = try CorpusReader().corpus(from: ["\(folder)/a.json", "\(folder)/b.ris"])
      }
    }
  }

  @Test func `each input is reported, and the diagnostics even where there is no work`() throws {
    try inFolder(["a.ris": Self.record, "b.txt": "TY  - JOUR\n"]) { folder in
      var inputs: [String] = []
      var diagnostics: [Diagnostic] = []
      func report(_ event: CorpusReader.Event) {
        switch event {
        case .reading(let input): inputs.append(input)
        case .finished(let all): diagnostics = all
        }
      }
      let paths = ["\(folder)/b.txt", "\(folder)/a.ris"]
      let content = try CorpusReader().read(paths, report: report)
      #expect(inputs == paths)
      #expect(diagnostics == content.diagnostics)
      #expect(diagnostics.contains { $0.message == "the last record does not end" })
    }
    try inFolder(["a.csv": "title,authors\n"]) { folder in
      var reports = 0
      #expect(throws: ReadError.self) {
        _ = try CorpusReader().read(["\(folder)/a.csv"]) { event in
          if case .finished = event { reports += 1 }
        }
      }
      #expect(reports == 1)
    }
  }
}
