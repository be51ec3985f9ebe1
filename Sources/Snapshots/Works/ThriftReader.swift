/// Reads Apache Thrift's compact protocol, as far as the footers of Parquet need it.
///
/// Structures are read field by field; what is not asked for is skipped. Damage throws.
struct ThriftReader {
  /// The bytes are not what they should be.
  struct Damage: Error {}

  /// A field of a structure: its number, and the type of what comes next.
  struct Field {
    var number: Int
    var type: UInt8
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func byte() throws(Damage) -> UInt8 {
    guard position < bytes.count else { throw Damage() }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func variable() throws(Damage) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw Damage()
  }

  /// Reads a whole number of 16, 32 or 64 bits.
  mutating func integer() throws(Damage) -> Int {
    let value = try variable()
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
  }

  /// Reads a text.
  mutating func text() throws(Damage) -> String {
    let count = try length()
    defer { position += count }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[position..<position + count]), as: UTF8.self)
  }

  /// Reads the head of a list: the number of its elements, and their type.
  mutating func list() throws(Damage) -> (count: Int, type: UInt8) {
    let head = try byte()
    let count = head >> 4 == 15 ? try length() : Int(head >> 4)
    guard count <= bytes.count - position else { throw Damage() }
    return (count, head & 15)
  }

  private mutating func length() throws(Damage) -> Int {
    let count = try variable()
    guard count <= UInt64(bytes.count - position) else { throw Damage() }
    return Int(count)
  }

  /// Calls a body with each field of a structure; the body reads what the field holds, or calls ``skip(_:)``.
  mutating func structure(_ body: (Field, inout ThriftReader) throws(Damage) -> Void) throws(Damage) {
    depth += 1
    defer { depth -= 1 }
    guard depth < 64 else { throw Damage() }
    var number = 0
    while true {
      let head = try byte()
      if head == 0 { return }
      number = head >> 4 == 0 ? try integer() : number + Int(head >> 4)
      try body(Field(number: number, type: head & 15), &self)
    }
  }

  /// Passes over what a field or element of a type holds; an element that is true or false takes a byte.
  mutating func skip(_ type: UInt8, isElement: Bool = false) throws(Damage) {
    switch type {
    case 1, 2: if isElement { _ = try byte() }
    case 3: _ = try byte()
    case 4, 5, 6: _ = try variable()
    case 7:
      guard bytes.count - position >= 8 else { throw Damage() }
      position += 8
    case 8: position += try length()
    case 9, 10:
      let (count, type) = try list()
      for _ in 0..<count { try skip(type, isElement: true) }
    case 11:
      let count = try variable()
      guard count <= UInt64(bytes.count - position) else { throw Damage() }
      if count == 0 { return }
      let types = try byte()
      for _ in 0..<count {
        try skip(types >> 4, isElement: true)
        try skip(types & 15, isElement: true)
      }
    case 12: try structure { (field, reader) throws(Damage) in try reader.skip(field.type) }
    default: throw Damage()
    }
  }
}
