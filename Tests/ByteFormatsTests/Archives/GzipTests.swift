import Foundation
import TestSupport
import Testing

@testable import ByteFormats

@Suite struct GzipTests {
  /// `gzip.compress(b"0 1\n1 2\n", 9, mtime=0)` of Python 3.11.
  private static let member: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 0xFF, 0x33, 0x50, 0x30, 0xE4, 0x32, 0x54, 0x30, 0xE2, 2, 0, 0x6A, 0x1D,
    0xBB,
    0xD7, 8, 0, 0, 0,
  ]

  @Test func `members are joined, and what is behind them is padding`() {
    let text = Array("0 1\n1 2\n".utf8)
    #expect(Gzip.decompress(StoredBytes(Self.member))?.array == text)
    #expect(Gzip.decompress(StoredBytes(Self.member + Self.member))?.array == text + text)
    #expect(Gzip.decompress(StoredBytes(Self.member + [0, 0, 0]))?.array == text)
  }

  @Test(arguments: [
    ([], false), ([0, 0, 0], false), (Self.member, false), ([0, 0, 1], true), (Array("more".utf8), true),
    (Self.member + [7], true),
  ])
  func `what is left out behind the last member is known`(behind: [UInt8], hasSurplus: Bool) throws {
    for size in [1, 3, 100] {
      let unpacker = try #require(GzipUnpacker(packedCount: nil))
      let data = Self.member + behind
      for start in stride(from: 0, to: data.count, by: size) {
        data[start..<min(start + size, data.count)].withUnsafeBufferPointer { unpacker.unpack($0) }
      }
      #expect(unpacker.finish() != nil)
      #expect(unpacker.hasSurplus == hasSurplus)
    }
  }

  @Test func `data that is cut off at any byte is refused`() {
    for count in 0..<Self.member.count {
      #expect(Gzip.decompress(StoredBytes(Array(Self.member[..<count]))) == nil)
    }
  }

  @Test func `a changed byte never changes the content unnoticed`() {
    let text = Array("0 1\n1 2\n".utf8)
    for position in 10..<Self.member.count {
      var damaged = Self.member
      damaged[position] ^= 0x10
      // The bits behind the end of the deflated data mean nothing.
      let content = Gzip.decompress(StoredBytes(damaged))?.array
      #expect(content == nil || content == text)
      if position >= Self.member.count - 8 { #expect(content == nil) }
    }
  }

  @Test(arguments: [1, 2, 5, 28])
  func `a reader gives the same, however its data is cut into pieces`(size: Int) throws {
    let reader = try #require(GzipReader())
    var content: [UInt8] = []
    for start in stride(from: 0, to: Self.member.count, by: size) {
      Array(Self.member[start..<min(start + size, Self.member.count)]).withUnsafeBufferPointer { piece in
        reader.unpack(piece) { bytes in
          content += bytes
          return true
        }
      }
    }
    #expect(reader.isComplete && reader.damage == nil)
    #expect(content == Array("0 1\n1 2\n".utf8))
  }

  @Test func `a reader that is asked to stop unpacks nothing more`() throws {
    let reader = try #require(GzipReader())
    var calls = 0
    (Self.member + Self.member).withUnsafeBufferPointer { piece in
      reader.unpack(piece) { _ in
        calls += 1
        return false
      }
    }
    #expect(calls == 1 && !reader.isComplete && reader.damage != nil)
  }

  @Test func `packed data may unpack to two hundred times its size, and to 64 MiB in any case`() {
    #expect(UnpackingLimit.bytes(packed: 0) == 64 << 20)
    #expect(UnpackingLimit.bytes(packed: 1 << 20) == 200 << 20)
    #expect(UnpackingLimit.bytes(packed: .max) == .max)
  }
}
