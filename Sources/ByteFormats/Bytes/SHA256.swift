/// The SHA-256 digest of bytes, by which a manifest says exactly which input was read.
///
/// - SeeAlso: FIPS PUB 180-4, doi:10.6028/NIST.FIPS.180-4, section 6.2.
package enum SHA256 {
  /// Returns the digest of the bytes as 64 lower-case hexadecimal digits.
  ///
  /// - Complexity: O(n) time and O(1) memory, for n bytes.
  package static func hexDigest(of bytes: [UInt8]) -> String { hexDigest(of: StoredBytes(bytes)) }

  /// Returns the digest of an input's bytes.
  package static func hexDigest(of content: StoredBytes) -> String {
    var digest = Running()
    content.forEachPiece { digest.add($0) }
    return digest.finish()
  }

  /// A digest of bytes that come piece by piece.
  package struct Running {
    private var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    private var schedule = [UInt32](repeating: 0, count: 64)
    /// What came last and fills no block of 64 bytes.
    private var rest: [UInt8] = []
    private var count = 0

    package init() {}

    /// Takes the next bytes.
    package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }

    /// Takes the next bytes.
    package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
      count += bytes.count
      var position = 0
      if !rest.isEmpty {
        position = min(64 - rest.count, bytes.count)
        rest += bytes[..<position]
        guard rest.count == 64 else { return }
        let block = rest
        block.withUnsafeBufferPointer {
          SHA256.compress($0, from: 0, into: &state, schedule: &schedule)
        }
      }
      while position + 64 <= bytes.count {
        SHA256.compress(bytes, from: position, into: &state, schedule: &schedule)
        position += 64
      }
      rest = Array(bytes[position...])
    }

    /// Returns the digest of all bytes that were taken.
    package mutating func finish() -> String {
      var tail = rest
      tail.append(0x80)
      while tail.count % 64 != 56 { tail.append(0) }
      let bitCount = UInt64(count) * 8
      for shift in stride(from: 56, through: 0, by: -8) {
        tail.append(UInt8(truncatingIfNeeded: bitCount >> shift))
      }
      for position in stride(from: 0, to: tail.count, by: 64) {
        tail.withUnsafeBufferPointer {
          SHA256.compress($0, from: position, into: &state, schedule: &schedule)
        }
      }
      return SHA256.hex(state)
    }
  }

  // FIPS 180-4: W = schedule, a...h = the working variables, K = roundConstants.
  fileprivate static func compress(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into state: inout [UInt32], schedule: inout [UInt32]
  ) {
    for t in 0..<16 {
      let at = start + 4 * t
      schedule[t] =
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
        | UInt32(bytes[at + 3])
    }
    for t in 16..<64 {
      let w15 = schedule[t - 15]
      let w2 = schedule[t - 2]
      let sigma0 = rotateRight(w15, 7) ^ rotateRight(w15, 18) ^ (w15 >> 3)
      let sigma1 = rotateRight(w2, 17) ^ rotateRight(w2, 19) ^ (w2 >> 10)
      schedule[t] = schedule[t - 16] &+ sigma0 &+ schedule[t - 7] &+ sigma1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let sum1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)
      let choice = (e & f) ^ (~e & g)
      let t1 = h &+ sum1 &+ choice &+ roundConstants[t] &+ schedule[t]
      let sum0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let t2 = sum0 &+ majority
      (h, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ t2)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private static func rotateRight(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  fileprivate static func hex(_ words: [UInt32]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(8 * words.count)
    for word in words {
      for shift in stride(from: UInt32(28), through: 0, by: -4) {
        text.append(digits[Int(word >> shift & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
