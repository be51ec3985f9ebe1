import ByteFormats
import Testing

@Suite struct ChecksumTests {
  private func sum(_ pieces: [UInt8]...) -> UInt64 {
    var sum = Checksum()
    for piece in pieces { piece.withUnsafeBytes { sum.add($0) } }
    return sum.value
  }

  @Test func `each changed bit changes the sum`() {
    let bytes = (0..<100).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        #expect(sum(changed) != sum(bytes))
      }
    }
  }

  @Test func `pieces have the sum of the whole, and a cut or longer text has another`() {
    let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0) }
    #expect(sum(Array(bytes[..<64]), Array(bytes[64..<160]), Array(bytes[160...])) == sum(bytes))
    #expect(Set((0...200).map { sum(Array(bytes[..<$0])) }).count == 201)
    #expect(sum(bytes + [0]) != sum(bytes))
  }
}
