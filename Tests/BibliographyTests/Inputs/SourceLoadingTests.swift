import ByteFormats
import Foundation
import Testing

@testable import Bibliography
@testable import BibliographyReaders

@Suite struct SourceLoadingTests {
  /// Runs a body with a folder of its own, which is gone afterwards.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "collegium-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func kind(of path: String) -> ReadError? {
    #expect(throws: ReadError.self) { try Source.load(path) }
  }

  @Test func `a file is read whole, under the name that was given`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "a b.txt").path
      let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try Data(bytes).write(to: URL(filePath: path))
      let source = try Source.load(path)
      #expect(source.name == path)
      #expect(source.bytes == bytes)
    }
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  /// The encodings in which a text may stand.
  static let encodings: [(name: String, encode: @Sendable (String) -> [UInt8])] = [
    ("UTF-8", { Array($0.utf8) }),
    ("UTF-8 with a mark", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
    ("UTF-16 little endian", { utf16("\u{FEFF}" + $0, bigEndian: false) }),
    ("UTF-16 big endian", { utf16("\u{FEFF}" + $0, bigEndian: true) }),
    ("UTF-16 without a mark", { utf16($0, bigEndian: false) }),
    ("Windows-1252", { $0.unicodeScalars.map { UInt8($0.value) } }),
    ("UTF-8 with a broken line", { Array($0.utf8) + Array("ZZ".utf8) + [0xFF, 0x0A] }),
  ]

  @Test(arguments: encodings.map(\.name))
  func `a file that is not in memory as a whole says the same as one that is`(encoding: String) throws {
    let encode = try #require(Self.encodings.first { $0.name == encoding }).encode
    let records = (0..<6000).map { number in
      "TY  - JOUR\nAU  - Doë, Jane\(number)\nTI  - On \(number)\nN1  - \(String(repeating: "é ", count: 80))\nER  - \n"
    }
    let bytes = encode(records.joined())
    #expect(bytes.count > 1 << 20)
    try withFolder { folder in
      let path = folder.appending(path: "a.ris").path
      try Data(bytes).write(to: URL(filePath: path))
      let source = try Source.load(path)
      #expect(source.content.trail != nil)
      let mapped = try InputFormat.ris.read(source)
      let inMemory = try InputFormat.ris.read(Source(name: path, bytes: bytes))
      #expect(mapped.works == inMemory.works)
      #expect(mapped.diagnostics == inMemory.diagnostics)
      #expect(mapped.works.count == 6000)
      #expect(mapped.works.last?.authorships.first?.name.written == "Doë, Jane5999")
      #expect(source.digest == SHA256.hexDigest(of: bytes))
    }
  }

  @Test func `halves of characters in UTF-16 are replaced, each by one sign`() throws {
    let units: [UInt16] = [0x41, 0xD800, 0x42, 0xDC00, 0xD83D, 0xDE00, 0xD83D]
    let bytes: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let text = try Source(name: "a", bytes: bytes).text()
    #expect(String(decoding: text.utf8, as: UTF8.self) == "A\u{FFFD}B\u{FFFD}\u{1F600}\u{FFFD}")
    let cut = try Source(name: "a", bytes: bytes + [0x41]).text()
    #expect(cut.diagnostics.map(\.message) == ["the input ends within a character"])
  }

  @Test func `a missing file, a folder and an empty name are unreadable`() throws {
    try withFolder { folder in
      for path in [folder.appending(path: "none.md").path, folder.path, "", folder.path + "/a/b", "x\0y"] {
        let error = kind(of: path)
        #expect(error?.kind == .unreadable)
        #expect(error?.location == SourceLocation(path))
        #expect(error?.remedy.isEmpty == false)
      }
    }
  }

  @Test(.enabled(if: getuid() != 0))
  func `a file without permission is unreadable`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "secret.md").path
      try Data("x".utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      #expect(kind(of: path)?.message == "you may not read this file")
    }
  }

  @Test func `an empty file is bad data`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "empty.md").path
      try Data().write(to: URL(filePath: path))
      let error = kind(of: path)
      #expect(error?.kind == .badData)
      #expect(error?.description.hasPrefix("\(path): error: the input is empty; ") == true)
    }
  }

  @Test func `what can be opened but has no size is read to its end`() throws {
    let error = kind(of: "/dev/null")
    #expect(error?.kind == .badData)
  }
}

@Suite struct SourceTextTests {
  private func text(_ bytes: [UInt8]) throws -> SourceText { try Source(name: "s", bytes: bytes).text() }

  private func string(_ bytes: [UInt8]) throws -> String {
    String(decoding: try text(bytes).utf8, as: UTF8.self)
  }

  @Test func `UTF-8 is read with and without a byte order mark`() throws {
    #expect(try string(Array("Zoë\n".utf8)) == "Zoë\n")
    #expect(try string([0xEF, 0xBB, 0xBF] + Array("Zoë\n".utf8)) == "Zoë\n")
    #expect(try text(Array("Zoë".utf8)).diagnostics.isEmpty)
  }

  @Test(arguments: [true, false])
  func `UTF-16 with a byte order mark is read`(bigEndian: Bool) throws {
    let units = [0xFEFF] + Array("Zoë 李 𝒳\n".utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
    #expect(try string(bytes) == "Zoë 李 𝒳\n")
    #expect(try text(bytes + [0x41]).diagnostics.count == 1)
  }

  @Test func `Windows-1252 is read, and said to be`() throws {
    let reading = try text([0x5A, 0x6F, 0xEB, 0x20, 0x80, 0x96, 0x20, 0xDF, 0x0A])
    #expect(String(decoding: reading.utf8, as: UTF8.self) == "Zoë €– ß\n")
    #expect(reading.diagnostics.map(\.severity) == [.note])
  }

  @Test func `bytes that are no UTF-8 within UTF-8 are read as Windows-1252, with one note`() throws {
    let bytes =
      Array("äöü ÄÖÜ\nab".utf8) + [0xE9] + Array("c\n".utf8) + [0x80] + Array("é\n".utf8) + [0xE9, 0x92]
      + Array("s\n\u{1F600}".utf8)
    let reading = try text(bytes)
    #expect(String(decoding: reading.utf8, as: UTF8.self) == "äöü ÄÖÜ\nabéc\n€é\né’s\n\u{1F600}")
    #expect(reading.diagnostics.map(\.severity) == [.note])
    #expect(reading.diagnostics.map(\.location.line) == [2])
    #expect(reading.diagnostics[0].message.hasPrefix("4 characters in 3 lines"))
  }

  @Test func `a sequence of UTF-8 that is cut becomes one character`() throws {
    let reading = try text(Array("äöü\n".utf8) + [0xE2, 0x82] + Array("é".utf8))
    #expect(String(decoding: reading.utf8, as: UTF8.self) == "äöü\n\u{FFFD}é")
  }

  @Test func `parts in two encodings are read each as it is, unless hardly anything is UTF-8`() throws {
    let mixed = Array("Zoë\n".utf8) + [0x5A, 0x6F, 0xEB, 0x0A, 0x4D, 0xFC, 0x6C, 0x0A]
    #expect(String(decoding: try text(mixed).utf8, as: UTF8.self) == "Zoë\nZoë\nMül\n")
    let other = Array(repeatElement([UInt8](arrayLiteral: 0xE4, 0x20), count: 40).joined()) + [0xC3, 0xA4]
    let reading = try text(other)
    #expect(String(decoding: reading.utf8, as: UTF8.self).hasSuffix("ä Ã¤"))
    #expect(reading.diagnostics[0].message.contains("Windows-1252"))
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
    [0x80],
    [0xC3],
  ])
  func `overlong forms, surrogates and lone bytes are no UTF-8`(sequence: [UInt8]) throws {
    #expect(UTF8Scan.sequenceLength(sequence, at: 0) == 0)
  }

  @Test func `every scalar is stepped over as Swift does`() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 37) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      #expect(UTF8Scan.sequenceLength(bytes, at: 0) == bytes.count)
      #expect(UTF8Scan.scalar(bytes, at: 0).scalar == scalar)
      #expect(UTF8Scan.scalar(bytes, before: bytes.count).scalar == scalar)
    }
  }

  @Test func `many damaged lines make one note`() throws {
    let line = Array("äöüäöü".utf8) + [0xC3, 0x0A]
    let reading = try text(Array(repeatElement(line, count: 100).joined()))
    #expect(reading.diagnostics.map(\.location.line) == [1])
    #expect(reading.diagnostics[0].message.hasPrefix("100 characters in 100 lines"))
  }

  @Test(arguments: [
    [0x00, 0x01, 0x02, 0x03], Array("PK\u{3}\u{4}\u{14}\u{0}\u{0}".utf8),
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0],
    [0x1F, 0x8B, 0x08, 0x00],
  ])
  func `binary data is refused`(bytes: [UInt8]) {
    let error = #expect(throws: ReadError.self) { try text(bytes) }
    #expect(error?.kind == .badData)
    #expect(!InputFormat.indicoReport.recognizes(Source(name: "s", bytes: bytes)))
  }

  @Test func `blanks alone are refused`() {
    #expect(throws: ReadError.self) { try text(Array(" \n\t\r\n".utf8)) }
  }

  @Test func `changed bytes have a text of their own`() throws {
    var source = Source(name: "s", text: "one")
    #expect(try source.text().utf8 == Array("one".utf8))
    source.bytes = Array("two".utf8)
    #expect(try source.text().utf8 == Array("two".utf8))
  }
}
