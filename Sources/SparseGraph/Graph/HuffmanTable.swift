/// A decoding table for canonical Huffman codes, read lowest bit first: short codes in one look, long ones in two.
struct HuffmanTable: ~Copyable {
  enum Kind: UInt32 { case invalid, literal, base, end, link }

  /// What a code stands for: 8 bits of code length, 5 of extra bits, 3 of kind, 16 of value.
  struct Entry: BitwiseCopyable {
    var word: UInt32

    static var invalid: Entry { Entry(word: 0) }
    static var end: Entry { Entry(word: Kind.end.rawValue << 13) }
    static func literal(_ value: Int) -> Entry {
      Entry(word: UInt32(value) << 16 | Kind.literal.rawValue << 13)
    }
    static func base(_ value: Int, extra: Int) -> Entry {
      Entry(word: UInt32(value) << 16 | Kind.base.rawValue << 13 | UInt32(extra) << 8)
    }

    @inline(__always) var length: Int { Int(word & 0xFF) }
    @inline(__always) var extra: Int { Int(word >> 8 & 0x1F) }
    @inline(__always) var kind: Kind { Kind(rawValue: word >> 13 & 7) ?? .invalid }
    @inline(__always) var value: Int { Int(word >> 16) }
  }

  private let primaryBits: Int
  private let entries: FlatBuffer<Entry>

  init(primaryBits: Int, capacity: Int) {
    self.primaryBits = primaryBits
    entries = FlatBuffer(count: capacity, repeating: .invalid)
  }

  /// Looks up the code at the low end of some bits.
  @inline(__always)
  func entry(for bits: UInt64) -> Entry {
    let entry = entries[Int(truncatingIfNeeded: bits & (1 << UInt64(primaryBits) - 1))]
    guard entry.word >> 13 & 7 == Kind.link.rawValue else { return entry }
    let deep = bits >> UInt64(primaryBits) & (1 << UInt64(entry.extra) - 1)
    return entries[entry.value + Int(truncatingIfNeeded: deep)]
  }

  /// Fills the table; returns false where the lengths make no prefix code.
  ///
  /// - Parameters:
  ///   - lengths: the code length of each symbol, 0 for one without a code.
  ///   - entry: what a symbol stands for.
  func build(_ lengths: [UInt8], entry: (Int) -> Entry) -> Bool {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var codes = [Int](repeating: 0, count: 16)
    var code = 0
    var longest = 0
    for length in 1...15 {
      code = (code + counts[length - 1]) << 1
      codes[length] = code
      guard code + counts[length] <= 1 << length else { return false }
      if counts[length] > 0 { longest = length }
    }
    entries.fill(.invalid, count: 1 << primaryBits)
    let deepBits = max(0, longest - primaryBits)
    var next = 1 << primaryBits
    for (symbol, length8) in lengths.enumerated() where length8 > 0 {
      let length = Int(length8)
      var reversed = 0
      for bit in 0..<length where codes[length] >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
      codes[length] += 1
      let filled = Entry(word: entry(symbol).word | UInt32(length))
      if length <= primaryBits {
        for place in stride(from: reversed, to: 1 << primaryBits, by: 1 << length) { entries[place] = filled }
      } else {
        let low = reversed & (1 << primaryBits - 1)
        if entries[low].kind != .link {
          guard next + 1 << deepBits <= entries.count else { return false }
          entries[low] = Entry(
            word: UInt32(next) << 16 | Kind.link.rawValue << 13 | UInt32(deepBits) << 8)
          for place in next..<(next + 1 << deepBits) { entries[place] = .invalid }
          next += 1 << deepBits
        }
        let start = entries[low].value
        for place in stride(from: reversed >> primaryBits, to: 1 << deepBits, by: 1 << (length - primaryBits))
        {
          entries[start + place] = filled
        }
      }
    }
    return true
  }
}

/// The checksum of gzip, eight bytes at a time.
enum CRC32 {
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      tables[byte] = value
    }
    for slice in 1..<8 {
      for byte in 0..<256 {
        let before = tables[(slice - 1) * 256 + byte]
        tables[slice * 256 + byte] = before >> 8 ^ tables[Int(before & 0xFF)]
      }
    }
    return tables
  }()

  static func checksum(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      var value = ~UInt32(0)
      var position = 0
      while position + 8 <= bytes.count, let base = bytes.baseAddress {
        let word =
          UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).littleEndian ^ UInt64(value)
        value = 0
        for slice in 0..<8 {
          value ^= tables[(7 - slice) * 256 + Int(word >> UInt64(8 * slice) & 0xFF)]
        }
        position += 8
      }
      while position < bytes.count {
        value = value >> 8 ^ tables[Int(value & 0xFF) ^ Int(bytes[position])]
        position += 1
      }
      return ~value
    }
  }
}
