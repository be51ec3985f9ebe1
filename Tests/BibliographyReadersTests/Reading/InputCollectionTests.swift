import ByteFormats
import Foundation
import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct InputCollectionTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "collegium-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func archive(
    _ files: [(name: String, content: String)], claimedSize: Int? = nil, isLong: Bool = false,
    mentions: Int = 1
  ) -> [UInt8] {
    StoredArchive.bytes(files, claimedSize: claimedSize, isLong: isLong, mentions: mentions)
  }

  private func contents(_ bytes: [UInt8]) -> [[UInt8]?] {
    let archive = StoredBytes(bytes)
    return (Zip.entries(archive) ?? []).map { Zip.content(of: $0, in: archive, limit: 1 << 20)?.array }
  }

  @Test func `every file of a folder and of an archive in it is read, in the order of names`() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "b"), withIntermediateDirectories: true)
      try "TY  - JOUR\nER  - \n".write(
        to: folder.appending(path: "b/2.ris"), atomically: true, encoding: .utf8)
      try "one".write(to: folder.appending(path: "a.txt"), atomically: true, encoding: .utf8)
      try "no".write(to: folder.appending(path: ".hidden"), atomically: true, encoding: .utf8)
      try Data(archive([("../../x/y.bib", "@misc{k,}"), ("__MACOSX/a", "no"), ("a/", "")])).write(
        to: folder.appending(path: "c.zip"))
      try Data().write(to: folder.appending(path: "empty"))
      var sources: [Source] = []
      let leftOut = try Source.forEach(of: folder.path) { sources.append($0) }
      #expect(
        sources.map { $0.name.dropFirst(folder.path.count + 1) } == [
          "a.txt", "b/2.ris", "c.zip/../../x/y.bib",
        ])
      #expect(String(decoding: sources[2].bytes, as: UTF8.self) == "@misc{k,}")
      #expect(leftOut.map(\.message) == ["the input is empty"])
    }
  }

  @Test func `what cannot be read ends the reading of a file, and is left out of a folder`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "a.txt").path
      try "one".write(toFile: path, atomically: true, encoding: .utf8)
      func refuse(_ source: Source) throws(ReadError) {
        throw ReadError(.badData, at: SourceLocation(source.name), "no", remedy: "none")
      }
      #expect(throws: ReadError.self) {
        try Source.forEach(of: path) { source throws(ReadError) in try refuse(source) }
      }
      let leftOut = try Source.forEach(of: folder.path) { source throws(ReadError) in try refuse(source) }
      #expect(leftOut.map(\.location.source) == [path])
    }
  }

  @Test func `a bomb of zeros is refused, packed with gzip or zip`() throws {
    let corpus = "\(PackageFolder.path)/\(CorpusFileTests.root)"
    let member = Array(try Data(contentsOf: URL(fileURLWithPath: "\(corpus)/gzip/zeros.gz")))
    #expect(Gzip.decompress(StoredBytes(member))?.count == 1 << 20)
    #expect(Gzip.decompress(StoredBytes([UInt8]((0..<100).map { _ in member }.joined()))) == nil)
    let archive = StoredBytes(Array(try Data(contentsOf: URL(fileURLWithPath: "\(corpus)/zip/zeros.zip"))))
    let entry = try #require(Zip.entries(archive)?.first)
    #expect(Zip.content(of: entry, in: archive, limit: 1 << 20)?.count == 1 << 20)
    #expect(Zip.content(of: entry, in: archive, limit: 1 << 19) == nil)
  }

  @Test func `a gzip file that comes in pieces unpacks to the same, or is refused for the same`() throws {
    let corpus = "\(PackageFolder.path)/\(CorpusFileTests.root)"
    let member = Array(try Data(contentsOf: URL(fileURLWithPath: "\(corpus)/gzip/zeros.gz")))
    func unpacked(_ bytes: [UInt8], piece: Int) -> Int? {
      guard let unpacker = GzipUnpacker(packedCount: nil) else { return nil }
      for start in stride(from: 0, to: bytes.count, by: piece) {
        Array(bytes[start..<min(start + piece, bytes.count)]).withUnsafeBufferPointer { unpacker.unpack($0) }
      }
      return unpacker.finish()?.count
    }
    for piece in [1, 7, 100, 10_000] {
      #expect(unpacked(member, piece: piece) == 1 << 20)
      #expect(unpacked(member + member, piece: piece) == 2 << 20)
      #expect(unpacked(member + [0, 0, 0], piece: piece) == 1 << 20)
      #expect(unpacked(Array(member.dropLast(3)), piece: piece) == nil)
      #expect(unpacked(member + member.dropLast(3), piece: piece) == nil)
    }
  }

  @Test func `an archive with numbers of eight bytes is read, and does no harm with false ones`() throws {
    let files = [("a", "text"), ("b", "more")]
    let bytes = archive(files, isLong: true)
    #expect(contents(bytes) == files.map { Array($0.1.utf8) })
    for claimedSize in [Int.max, -1, 1 << 40, 5] {
      #expect(contents(archive(files, claimedSize: claimedSize, isLong: true)) == [nil, nil])
    }
    for length in stride(from: 4, to: bytes.count, by: 3) { _ = contents(Array(bytes[..<length])) }
    for index in bytes.indices {
      for mask: UInt8 in [0xFF, 0x80] {
        var flipped = bytes
        flipped[index] ^= mask
        _ = contents(flipped)
      }
    }
  }

  @Test func `what an archive names again and again is unpacked once`() throws {
    let bytes = archive([("a", "text"), ("b", "more")], mentions: 100)
    let contents = contents(bytes)
    #expect(contents.count == 200)
    #expect(contents.compactMap { $0 } == [Array("text".utf8), Array("more".utf8)])
  }

  @Test func `an archive that lies about sizes or is cut does no harm`() throws {
    let bytes = archive([("a", "text"), ("b", "more")], claimedSize: 4_000_000_000)
    #expect(contents(bytes) == [nil, nil])
    for length in stride(from: 4, to: bytes.count, by: 3) { _ = contents(Array(bytes[..<length])) }
    var flipped = archive([("a", "text"), ("b", "more")])
    for index in flipped.indices {
      flipped[index] ^= 0xFF
      _ = contents(flipped)
      flipped[index] ^= 0xFF
    }
  }

  @Test func `archives within archives are read within one limit`() throws {
    try withFolder { folder in
      func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
      let inner = archive([("a.txt", "text"), ("b.txt", "more")])
      let outer = archive([("in.zip", text(inner)), ("c.txt", "last")])
      try Data(outer).write(to: folder.appending(path: "o.zip"))
      var read: [String: String] = [:]
      try Source.forEach(of: folder.appending(path: "o.zip").path) { source in
        read[source.name.split(separator: "/").suffix(2).joined(separator: "/")] = text(source.bytes)
      }
      #expect(
        read["in.zip/a.txt"] == "text" && read["in.zip/b.txt"] == "more" && read["o.zip/c.txt"] == "last")
    }
  }

  @Test func `an archive of many bombs is refused as a whole`() throws {
    try withFolder { folder in
      let corpus = "\(PackageFolder.path)/\(CorpusFileTests.root)"
      let bomb = Array(try Data(contentsOf: URL(fileURLWithPath: "\(corpus)/zip/zeros.zip")))
      // 1 MiB of zeros each, 100 times: more than the 64 MiB that a small archive may unpack to.
      try Data(repeated(bomb, times: 100)).write(to: folder.appending(path: "bombs.zip"))
      var count = 0
      #expect(throws: ReadError.self) {
        try Source.forEach(of: folder.appending(path: "bombs.zip").path) { _ in count += 1 }
      }
      #expect(count > 1 && count < 100)
    }
  }

  /// An archive of a file that is packed in another archive, under so many names, each with bytes of its own.
  private func repeated(_ archive: [UInt8], times: Int) throws -> [UInt8] {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(archive[place + $1]) << (8 * $1) }
    }
    func bytes(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let end = archive.count - 22
    let directory = number(end + 16, 4)
    let entry = Array(archive[directory..<end])
    let file = Array(archive[..<directory])
    var data: [UInt8] = []
    var list: [UInt8] = []
    for _ in 0..<times {
      var own = entry
      own.replaceSubrange(42..<46, with: bytes(data.count, 4))
      list += own
      data += file
    }
    return data + list + bytes(0x0605_4B50, 4) + bytes(0, 4) + bytes(times, 2) + bytes(times, 2)
      + bytes(list.count, 4) + bytes(data.count, 4) + bytes(0, 2)
  }
}
