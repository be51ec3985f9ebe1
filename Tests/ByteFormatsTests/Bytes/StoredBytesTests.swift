import Foundation
import Testing

@testable import ByteFormats

@Suite struct StoredBytesTests {
  /// Bytes in which no page is like another.
  private func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7 &+ $0) }
  }

  @Test(arguments: [0, 1, 999, 1000, 1001, 50_000, 3 << 20])
  func `a spool gives back what it took, from memory or from a file`(count: Int) {
    let bytes = bytes(count)
    let spool = ByteSpool(memoryLimit: 1000)
    for start in stride(from: 0, to: count, by: 777) {
      bytes[start..<min(start + 777, count)].withUnsafeBufferPointer { spool.add($0) }
      #expect(spool.count == min(start + 777, count))
    }
    let stored = spool.finish()
    #expect(stored.array == bytes)
    #expect(stored.count == count)
    // Only what is in a file can be given back.
    #expect((stored.trail != nil) == (count >= 1000))
    #expect(spool.count == 0)
  }

  @Test func `bytes that were given back are there again`() throws {
    let bytes = bytes(1 << 20)
    let spool = ByteSpool(memoryLimit: 1)
    bytes.withUnsafeBufferPointer { spool.add($0) }
    let stored = spool.finish()
    stored.release(0..<bytes.count)
    #expect(stored.array == bytes)
    for range in [0..<1, 4095..<4097, 5000..<100_000, 1 << 19..<1 << 20] { stored.release(range) }
    #expect(stored.array == bytes)
    #expect(SHA256.hexDigest(of: stored) == SHA256.hexDigest(of: bytes))
  }

  @Test func `pieces of stored bytes make the whole`() {
    let bytes = bytes(5 << 19)
    var pieces: [UInt8] = []
    StoredBytes(bytes).forEachPiece { pieces += $0 }
    #expect(pieces == bytes)
  }
}
