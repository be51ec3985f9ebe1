import Testing

@testable import ByteFormats

@Suite struct ByteSearchTests {
  @Test func `a search for several signs finds the first, wherever it stands`() {
    var seed: UInt64 = 7
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let alphabet: [UInt8] = [0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x7B, 0x7C, 0x7D, 0x00, 0xFF, 0xA2, 0xDC]
    for _ in 0..<3000 {
      let bytes = (0..<random(40)).map { _ in alphabet[random(20) % alphabet.count] }
      let start = random(bytes.count + 1)
      bytes.withUnsafeBufferPointer { bytes in
        let range = start..<bytes.count
        #expect(
          bytes.firstIndex(ofAny: 0x22, 0x5C, in: range)
            == range.first { bytes[$0] == 0x22 || bytes[$0] == 0x5C } ?? bytes.count)
        #expect(
          bytes.firstIndex(ofAny: 0x5C, 0x7B, 0x7D, 0x40, 0x22, in: range)
            == range.first { [0x5C, 0x7B, 0x7D, 0x40, 0x22].contains(bytes[$0]) } ?? bytes.count)
      }
    }
  }
}
