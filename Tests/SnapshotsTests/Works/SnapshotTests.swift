import ByteFormats
import Foundation
import TestSupport
import Testing

@testable import Snapshots

@Suite struct SnapshotTests {
  private func error(_ folder: TemporaryFolder, _ name: String = "works") -> SnapshotError? {
    do {
      _ = try Snapshot(opening: folder.path(name))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a snapshot has its parts with dates, lengths and works, and the date of its manifest`() throws {
    let folder = try TemporaryFolder()
    try InventedSnapshot(works: 10, seed: 1).write(to: folder)
    for name in ["works", "works/", "."] {
      let snapshot = try Snapshot(opening: folder.path(name))
      #expect(snapshot.format == .jsonLines)
      #expect(snapshot.date == "2026-09-23")
      #expect(snapshot.works == 10)
      #expect(snapshot.parts.map(\.date) == ["2026-01-01", "2026-09-22"])
      #expect(
        snapshot.parts.map(\.length)
          == (try snapshot.parts.map { try folder.bytes(of: "works/\($0.name)").count }))
    }
  }

  @Test func `without a manifest the last date of a part is the date`() throws {
    let folder = try TemporaryFolder()
    try InventedSnapshot(works: 10, seed: 1).write(to: folder)
    try FileManager.default.removeItem(atPath: folder.path("works/manifest.json"))
    let snapshot = try Snapshot(opening: folder.path("works"))
    #expect(snapshot.date == "2026-09-22")
    #expect(snapshot.works == nil)
    #expect(!snapshot.hasManifest)
  }

  @Test func `a part that is missing, of another length, or not in the manifest is named`() throws {
    let folder = try TemporaryFolder()
    try InventedSnapshot(works: 10, seed: 1).write(to: folder)
    let part = "works/updated_date=2026-09-22/part_0000.gz"
    let bytes = try folder.bytes(of: part)
    try folder.write(bytes.dropLast(), to: part)
    #expect(error(folder)?.kind == .badData)
    #expect(error(folder)?.place == folder.path(part))
    try FileManager.default.removeItem(atPath: folder.path(part))
    #expect(error(folder)?.message.contains("manifest.json") == true)
    #expect(error(folder)?.place == folder.path(part))
    try folder.write(bytes, to: part)
    #expect(error(folder) == nil)
    try folder.write(bytes, to: "works/updated_date=2026-09-22/part_0001.gz")
    #expect(error(folder)?.kind == .badData)
    #expect(error(folder)?.place.hasSuffix("part_0001.gz") == true)
  }

  @Test func `what is no snapshot of works is refused`() throws {
    let folder = try TemporaryFolder()
    #expect(error(folder, "none")?.kind == .unreadable)
    #expect(error(folder, ".")?.message.contains("updated_date") == true)
    try folder.write(Array("{}".utf8), to: "authors/updated_date=2026-01-01/part_0000.gz")
    try folder.write(
      Array(#"{"entity": "authors", "files": [{"url": "a/updated_date=2026-01-01/part_0000.gz"}]}"#.utf8),
      to: "authors/manifest.json")
    #expect(error(folder, "authors")?.message.contains("authors") == true)
    try folder.write(Array("{}".utf8), to: "odd/updated_date=2026-01-01/part_0000.gz")
    try folder.write(Array("[1, 2]".utf8), to: "odd/manifest.json")
    #expect(error(folder, "odd")?.kind == .badData)
    try folder.write(Array("PAR1".utf8), to: "cut/updated_date=2026-01-01/part_0000.parquet")
    #expect(error(folder, "cut")?.kind == .badData)
    #expect(error(folder, "cut")?.place.hasSuffix("part_0000.parquet") == true)
  }
}
