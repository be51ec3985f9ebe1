/// Decompresses gzip (RFC 1952, RFC 1951), so that reading a graph needs no other library.
struct Inflate: ~Copyable {
  private let input: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// Bits that are read ahead, the next one lowest, and their number.
  private var bits: UInt64 = 0
  private var bitCount = 0

  private var output: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  private var literals = HuffmanTable(primaryBits: 11, capacity: 6144)
  private var distances = HuffmanTable(primaryBits: 8, capacity: 8192)

  private struct Corrupt: Error {}

  /// Whether bytes start as a gzip file does.
  static func isGzip(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count >= 18 && bytes[0] == 0x1F && bytes[1] == 0x8B
  }

  /// Returns what a gzip file of one or more members holds.
  static func gunzip(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphError) -> FlatBuffer<UInt8> {
    var inflate = Inflate(bytes)
    do {
      repeat { try inflate.member() } while inflate.position < bytes.count
    } catch {
      throw .unreadable("the gzip data is damaged or cut off; decompress it with gzip -t to see where")
    }
    return inflate.finish()
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    input = bytes
    // The last member's length; no more than deflate can expand to.
    var stated = 0
    for index in 0..<4 where bytes.count >= 4 { stated |= Int(bytes[bytes.count - 4 + index]) << (8 * index) }
    capacity = max(1024, min(stated, 1032 * bytes.count) + 320)
    output = .allocate(capacity: capacity)
  }

  private consuming func finish() -> FlatBuffer<UInt8> { FlatBuffer(adopting: output, count: count) }

  private mutating func member() throws {
    guard input.count - position >= 18, input[position] == 0x1F, input[position + 1] == 0x8B,
      input[position + 2] == 8
    else { throw Corrupt() }
    let flags = input[position + 3]
    position += 10
    if flags & 4 != 0 {  // extra field
      guard position + 2 <= input.count else { throw Corrupt() }
      position += 2 + Int(input[position]) + Int(input[position + 1]) << 8
    }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {  // file name, comment
      while position < input.count, input[position] != 0 { position += 1 }
      position += 1
    }
    if flags & 2 != 0 { position += 2 }  // header checksum
    guard position < input.count else { throw Corrupt() }
    let start = count
    (bits, bitCount) = (0, 0)
    while try !block() {}
    position -= bitCount / 8
    guard position + 8 <= input.count else { throw Corrupt() }
    var checksum: UInt32 = 0
    var length: UInt32 = 0
    for index in 0..<4 {
      checksum |= UInt32(input[position + index]) << UInt32(8 * index)
      length |= UInt32(input[position + 4 + index]) << UInt32(8 * index)
    }
    position += 8
    guard length == UInt32(truncatingIfNeeded: count - start),
      checksum == CRC32.checksum(UnsafeBufferPointer(start: output + start, count: count - start))
    else { throw Corrupt() }
  }

  /// Decodes one block; returns whether it was the last.
  private mutating func block() throws -> Bool {
    let isLast = try take(1) == 1
    switch try take(2) {
    case 0: try stored()
    case 1:
      var lengths = [UInt8](repeating: 8, count: 288)
      for symbol in 144..<256 { lengths[symbol] = 9 }
      for symbol in 256..<280 { lengths[symbol] = 7 }
      try build(literalLengths: lengths, distanceLengths: [UInt8](repeating: 5, count: 30))
      try compressed()
    case 2:
      try dynamicTables()
      try compressed()
    default: throw Corrupt()
    }
    return isLast
  }

  private mutating func stored() throws {
    _ = try take(bitCount % 8)
    position -= bitCount / 8
    (bits, bitCount) = (0, 0)
    guard position + 4 <= input.count else { throw Corrupt() }
    let length = Int(input[position]) | Int(input[position + 1]) << 8
    guard length ^ 0xFFFF == Int(input[position + 2]) | Int(input[position + 3]) << 8 else { throw Corrupt() }
    position += 4
    guard position + length <= input.count, let base = input.baseAddress else { throw Corrupt() }
    reserve(length)
    (output + count).update(from: base + position, count: length)
    position += length
    count += length
  }

  private mutating func dynamicTables() throws {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let codeCount = try take(4) + 4
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<codeCount { codeLengths[order[index]] = UInt8(try take(3)) }
    guard literals.build(codeLengths, entry: { .literal($0) }) else { throw Corrupt() }
    var lengths: [UInt8] = []
    let total = literalCount + distanceCount
    while lengths.count < total {
      refill()
      let entry = literals.entry(for: bits)
      guard entry.kind == .literal, entry.length <= bitCount else { throw Corrupt() }
      consume(entry.length)
      switch entry.value {
      case 16:
        guard let last = lengths.last else { throw Corrupt() }
        for _ in 0..<(3 + (try take(2))) { lengths.append(last) }
      case 17: for _ in 0..<(3 + (try take(3))) { lengths.append(0) }
      case 18: for _ in 0..<(11 + (try take(7))) { lengths.append(0) }
      default: lengths.append(UInt8(entry.value))
      }
    }
    guard lengths.count == total, lengths[256] != 0 else { throw Corrupt() }
    try build(
      literalLengths: Array(lengths[..<literalCount]), distanceLengths: Array(lengths[literalCount...]))
  }

  private mutating func build(literalLengths: [UInt8], distanceLengths: [UInt8]) throws {
    let literal = literals.build(literalLengths) { symbol in
      if symbol < 256 { return .literal(symbol) }
      if symbol == 256 { return .end }
      guard symbol < 286 else { return .invalid }
      if symbol < 265 { return .base(symbol - 254, extra: 0) }
      if symbol == 285 { return .base(258, extra: 0) }
      let extra = (symbol - 261) / 4
      return .base(3 + (4 + (symbol - 261) % 4) << extra, extra: extra)
    }
    let distance = distances.build(distanceLengths) { symbol in
      guard symbol < 30 else { return .invalid }
      if symbol < 4 { return .base(symbol + 1, extra: 0) }
      let extra = symbol / 2 - 1
      return .base(1 + (2 + symbol % 2) << extra, extra: extra)
    }
    guard literal, distance else { throw Corrupt() }
  }

  private mutating func compressed() throws {
    while true {
      reserve(320)
      refill()
      let entry = literals.entry(for: bits)
      consume(entry.length)
      guard bitCount >= 0 else { throw Corrupt() }
      switch entry.kind {
      case .literal:
        output[count] = UInt8(truncatingIfNeeded: entry.value)
        count += 1
      case .base:
        // Up to 15 + 5 bits of length and 15 + 13 of distance fit into what a refill leaves.
        let length = entry.value + take(unchecked: entry.extra)
        let far = distances.entry(for: bits)
        consume(far.length)
        guard far.kind == .base else { throw Corrupt() }
        let distance = far.value + take(unchecked: far.extra)
        guard distance <= count, bitCount >= 0 else { throw Corrupt() }
        copy(length, from: distance)
      case .end: return
      default: throw Corrupt()
      }
    }
  }

  /// Repeats bytes that lie `distance` back; there is room for 258 and 8 more.
  @inline(__always)
  private mutating func copy(_ length: Int, from distance: Int) {
    var target = output + count
    var source = target - distance
    count += length
    if distance >= 8 {
      var left = length
      while left > 0 {
        let word = UnsafeRawPointer(source).loadUnaligned(as: UInt64.self)
        UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
        source += 8
        target += 8
        left -= 8
      }
    } else {
      for _ in 0..<length {
        target.pointee = source.pointee
        source += 1
        target += 1
      }
    }
  }

  @inline(__always)
  private mutating func refill() {
    if position + 8 <= input.count, let base = input.baseAddress {
      bits |=
        UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).littleEndian << UInt64(bitCount)
      position += (63 - bitCount) / 8
      bitCount |= 56
    } else {
      while bitCount <= 56, position < input.count {
        bits |= UInt64(input[position]) << UInt64(bitCount)
        position += 1
        bitCount += 8
      }
    }
  }

  @inline(__always)
  private mutating func consume(_ length: Int) {
    bits >>= UInt64(length)
    bitCount -= length
  }

  @inline(__always)
  private mutating func take(unchecked length: Int) -> Int {
    let value = Int(truncatingIfNeeded: bits & ((1 << UInt64(length)) - 1))
    consume(length)
    return value
  }

  private mutating func take(_ length: Int) throws -> Int {
    refill()
    guard bitCount >= length else { throw Corrupt() }
    return take(unchecked: length)
  }

  @inline(__always)
  private mutating func reserve(_ length: Int) {
    if count + length > capacity { grow(by: length) }
  }

  private mutating func grow(by length: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * capacity + length)
    larger.update(from: output, count: count)
    output.deallocate()
    output = larger
    capacity = 2 * capacity + length
  }
}
