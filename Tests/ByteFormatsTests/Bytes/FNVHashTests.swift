import Testing

@testable import ByteFormats

@Suite struct FNVHashTests {
  /// Test vectors of the authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c.
  @Test(
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func `the hash of the published test vectors is the published one`(text: String, hash: UInt64) {
    #expect(FNVHash.hash(text.utf8) == hash)
    var running = FNVHash()
    for byte in text.utf8 { running.add(byte) }
    #expect(running.value == hash)
  }
}
