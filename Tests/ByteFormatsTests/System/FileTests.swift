import Foundation
import TestSupport
import Testing

@testable import ByteFormats

@Suite struct FileTests {
  @Test func `a mapped file has the file's bytes, also after another took its name`() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 13) }
    try WholeFile.write(bytes, to: folder.path("a"))
    let file = try MappedFile(folder.path("a"))
    try WholeFile.write([1, 2, 3], to: folder.path("a"))
    file.release(0..<bytes.count)
    #expect(Array(file.bytes) == bytes)
    #expect(try StoredBytes(contentsOf: folder.path("a")).array == [1, 2, 3])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")) == ["a"])
  }

  @Test func `what cannot be mapped says why`() throws {
    let folder = try TemporaryFolder()
    try WholeFile.write([], to: folder.path("empty"))
    func failure(_ path: String) -> MappedFile.Failure? {
      do throws(MappedFile.Failure) { _ = try MappedFile(path) } catch { return error }
      return nil
    }
    #expect(failure(folder.path("empty")) == .empty)
    #expect(failure(folder.path("")) == .notRegular)
    #expect(failure(folder.path("missing")) == .unopened(SystemError(ENOENT)))
    #expect(throws: SystemError(ENOENT)) { try StoredBytes(contentsOf: folder.path("missing")) }
    #expect(try StoredBytes(contentsOf: folder.path("empty")).count == 0)
  }

  @Test func `a file that cannot be written leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SystemError(ENOENT)) { try WholeFile.write([1], to: folder.path("no/such/file")) }
    try FileManager.default.createDirectory(atPath: folder.path("taken/x"), withIntermediateDirectories: true)
    #expect(throws: SystemError.self) { try WholeFile.write([1], to: folder.path("taken")) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")) == ["taken"])
  }
}
