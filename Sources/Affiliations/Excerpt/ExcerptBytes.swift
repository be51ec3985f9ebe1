/// Writes numbers and texts as the bytes of an excerpt: numbers with seven bits per byte, low bits first.
struct ExcerptBytes {
  private(set) var bytes: [UInt8] = []

  /// Adds a number, not negative.
  mutating func add(_ number: Int) {
    var rest = UInt(number)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds a number of 32 bits that packing cannot make smaller.
  mutating func add(fixed number: UInt32) {
    for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Adds a number of either sign.
  mutating func add(signed number: Int) { add(number < 0 ? -2 * number - 1 : 2 * number) }

  /// Adds a run of bytes behind their number.
  mutating func add(run: some Collection<UInt8>) {
    add(run.count)
    bytes += run
  }

  /// Adds a text: the number of its bytes, then these.
  mutating func add(_ text: String) { add(run: text.utf8) }

  /// Adds what was written apart, behind the number of its bytes.
  mutating func add(_ column: ExcerptBytes) { add(run: column.bytes) }
}

/// Reads what ``ExcerptBytes`` wrote.
///
/// The bytes are the program's own: what does not fit together stops the program.
struct ExcerptCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads a number.
  mutating func number() -> Int {
    var (result, shift): (UInt, UInt) = (0, 0)
    while true {
      let byte = bytes[position]
      position += 1
      result |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(result) }
      shift += 7
    }
  }

  /// Reads a number of either sign.
  mutating func signedNumber() -> Int {
    let number = number()
    return number & 1 == 1 ? -(number + 1) / 2 : number / 2
  }

  /// Reads a number of 32 bits.
  mutating func fixed() -> UInt32 {
    defer { position += 4 }
    return UInt32(bytes[position]) | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2]) << 16
      | UInt32(bytes[position + 3]) << 24
  }

  /// Reads a run of bytes.
  mutating func run() -> UnsafeBufferPointer<UInt8> {
    let count = number()
    defer { position += count }
    return UnsafeBufferPointer(rebasing: bytes[position..<(position + count)])
  }

  /// Reads a text.
  mutating func text() -> String { String(decoding: run(), as: UTF8.self) }

  /// Returns a cursor of what was written apart, and goes behind it.
  mutating func column() -> ExcerptCursor { ExcerptCursor(run()) }
}
