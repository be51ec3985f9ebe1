import Foundation
import Testing

@testable import Collaboration

/// The whole text of every format for one small network; UPDATE_GOLDEN=1 writes the files anew.
@Suite struct GoldenFormatTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden")

  @Test(
    arguments: OutputFormats.networks.filter { !["sql", "sqlite", "csl-json"].contains($0.name) }.map(\.name))
  func `a small network is written as it was`(name: String) throws {
    let format = try #require(OutputFormats.network(named: name))
    let parts = try format.parts(of: InventedNetwork.small)
    #expect(parts.map(\.suffix) == format.suffixes)
    for part in parts {
      let file = Self.folder.appendingPathComponent("\(name)\(part.suffix)")
      if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Data(part.bytes).write(to: file) }
      #expect(
        String(decoding: part.bytes, as: UTF8.self)
          == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
  }

  @Test(arguments: OutputFormats.networks.map(\.name))
  func `a network without vertices is written too`(name: String) throws {
    let format = try #require(OutputFormats.network(named: name))
    let parts = try format.parts(NetworkExport(.works(InventedNetwork.corpus(teams: []))))
    #expect(parts.map(\.suffix) == format.suffixes)
  }

  @Test(arguments: OutputFormats.networks.map(\.name))
  func `the same corpus gives the same bytes`(name: String) throws {
    let format = try #require(OutputFormats.network(named: name))
    let corpus = InventedNetwork.corpus()
    let runs = try (0..<2).map { _ in try format.parts(NetworkExport(.works(corpus))).map(\.bytes) }
    #expect(runs[0] == runs[1])
  }
}
