import ByteFormats
import Foundation
import TestSupport
import Testing

@testable import Bibliography
@testable import BibliographyReaders

/// The small inputs in `Corpus/`, a folder a format: what programs write, and what once broke a reader. Fuzzing
/// starts from them (`Scripts/fuzz.sh`).
@Suite struct CorpusFileTests {
  struct File: Sendable, CustomTestStringConvertible {
    var folder: String
    var name: String
    var testDescription: String { "\(folder)/\(name)" }

    func source() throws -> Source {
      let path = "\(PackageFolder.path)/\(CorpusFileTests.root)/\(folder)/\(name)"
      return Source(name: name, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    }
  }

  static let root = "Tests/BibliographyReadersTests/Corpus"

  static let files = PackageFolder.names(in: root).flatMap { folder in
    PackageFolder.names(in: "\(root)/\(folder)").map { File(folder: folder, name: $0) }
  }

  /// Those whose folder is a format, without those that only broke something.
  static let dialects = files.filter { InputFormats.named($0.folder) != nil && !$0.name.hasPrefix("broke-") }

  @Test func `every format has a file that another program could have written`() {
    let formats = Set(Self.dialects.map(\.folder))
    #expect(InputFormats.all.filter { !formats.contains($0.name) }.map(\.name) == [])
  }

  @Test(arguments: dialects)
  func `a dialect is recognised and read as its saved outline says`(file: File) throws {
    let source = try file.source()
    let format = try #require(InputFormats.recognizing(source))
    #expect(format.name == file.folder)
    let outline = Self.outline(of: source, as: format)
    let saved = "Tests/BibliographyReadersTests/Outlines/\(file.folder)/\(file.name).txt"
    if PackageFolder.updatesGoldenFiles {
      try PackageFolder.write(outline.utf8, to: saved)
    } else {
      #expect(outline == (try? PackageFolder.text(of: saved)))
    }
  }

  private static func outline(of source: Source, as format: InputFormat) -> String {
    do throws(ReadError) {
      return WorkOutline.text(try format.read(source), format: format.name)
    } catch {
      return "\(error)\n"
    }
  }

  @Test(arguments: files)
  func `every reader ends on every file, whole or cut anywhere`(file: File) throws {
    let source = try file.source()
    _ = Gzip.decompress(source.content)
    for entry in Zip.entries(source.content) ?? [] {
      _ = Zip.content(of: entry, in: source.content, limit: 1 << 20)
    }
    if let workbook = Workbook(source.content, entries: Zip.entries(source.content) ?? []) {
      for sheet in workbook.sheets { _ = try? workbook.text(of: sheet) }
    }
    for count in [source.bytes.count] + stride(from: 1, to: source.bytes.count, by: 97) {
      let cut = Source(name: file.name, bytes: Array(source.bytes.prefix(count)))
      let formats =
        count == source.bytes.count ? InputFormats.all : InputFormats.all.filter { $0.name == file.folder }
      for format in formats {
        _ = format.recognizes(cut)
        _ = try? format.read(cut)
        if let network = format.network {
          // A form feed stands between the files of a network that come together.
          let parts = cut.bytes.split(separator: 0x0C).map { Source(name: cut.name, bytes: Array($0)) }
          _ = try? network(parts)
        }
      }
    }
  }
}
