/// Reads one JSON value from bytes, member by member, without building a tree.
///
/// Every method that meets something else than it expects sets ``failed`` and moves to the end, so that loops end;
/// callers check ``failed`` once, behind the value.
struct JSONCursor {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  /// Whether the text is no JSON of the shape that was asked for.
  private(set) var failed = false

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Calls `body` for each member of the object at the cursor; `body` must read or skip the value.
  mutating func object(_ body: (inout JSONCursor, _ key: UnsafeRawBufferPointer) -> Void) {
    guard take("{") else { return skipOrFail() }
    if take("}") { return }
    while !failed {
      guard let key = rawString(), take(":") else { return fail() }
      body(&self, key)
      if take(",") { continue }
      if take("}") { return }
      fail()
    }
  }

  /// Calls `body` for each element of the array at the cursor; `body` must read or skip it.
  mutating func array(_ body: (inout JSONCursor) -> Void) {
    guard take("[") else { return skipOrFail() }
    if take("]") { return }
    while !failed {
      body(&self)
      if take(",") { continue }
      if take("]") { return }
      fail()
    }
  }

  /// Reads a string; nil for any other value, which is skipped.
  mutating func string() -> String? {
    guard peek() == UInt8(ascii: "\"") else {
      skip()
      return nil
    }
    guard let raw = rawString() else { return nil }
    if !raw.contains(UInt8(ascii: "\\")) { return String(decoding: raw, as: UTF8.self) }
    return Self.unescaped(raw)
  }

  /// Reads a whole number; nil for any other value, which is skipped.
  mutating func integer() -> Int? {
    let start = position
    skip()
    guard !failed else { return nil }
    let text = String(decoding: bytes[start..<position], as: UTF8.self).filter { !$0.isWhitespace }
    return Int(text)
  }

  /// Moves behind the value at the cursor, whatever it is.
  mutating func skip() {
    guard let first = peek() else { return fail() }
    switch first {
    case UInt8(ascii: "\""): _ = rawString()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      var depth = 0
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: "\""):
          guard rawString() != nil else { return }
          continue
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
        position += 1
        if depth == 0 { return }
      }
      fail()
    default:
      let start = position
      while position < bytes.count, !Self.endsScalar(bytes[position]) { position += 1 }
      if position == start { fail() }
    }
  }

  // MARK: Parts

  private static func endsScalar(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: ":")
  }

  private mutating func fail() {
    failed = true
    position = bytes.count
  }

  /// Passes over `null` and the like where an object or array may stand.
  private mutating func skipOrFail() { if peek() == UInt8(ascii: "n") { skip() } else { fail() } }

  fileprivate mutating func peek() -> UInt8? {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    return position < bytes.count ? bytes[position] : nil
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func rawString() -> UnsafeRawBufferPointer? {
    guard take("\"") else {
      fail()
      return nil
    }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return UnsafeRawBufferPointer(rebasing: bytes[start..<(position - 1)])
      }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    fail()
    return nil
  }

  private static func unescaped(_ raw: UnsafeRawBufferPointer) -> String {
    var units: [UInt8] = []
    var surrogate: UInt32?
    var index = 0
    func append(_ value: UInt32) {
      units += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    }
    while index < raw.count {
      guard raw[index] == UInt8(ascii: "\\"), index + 1 < raw.count else {
        units.append(raw[index])
        index += 1
        continue
      }
      let escape = raw[index + 1]
      index += 2
      switch escape {
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "b"), UInt8(ascii: "f"): units.append(0x20)
      case UInt8(ascii: "u"):
        let digits = String(decoding: raw[index..<min(index + 4, raw.count)], as: UTF8.self)
        let value = UInt32(digits, radix: 16) ?? 0xFFFD
        index = min(index + 4, raw.count)
        if (0xD800..<0xDC00).contains(value) {
          surrogate = value
        } else if (0xDC00..<0xE000).contains(value), let high = surrogate {
          append(0x10000 + (high - 0xD800) << 10 + (value - 0xDC00))
          surrogate = nil
        } else {
          append(value)
        }
      default: units.append(escape)
      }
    }
    return String(decoding: units, as: UTF8.self)
  }
}

extension JSONCursor {
  /// Reads a string, or the members of an object that stands in its place (links of schema 1 and 2).
  mutating func text(orObject body: (inout JSONCursor, _ key: UnsafeRawBufferPointer) -> Void) -> String? {
    if startsObject { object(body) } else { return string() }
    return nil
  }

  private var startsObject: Bool {
    mutating get { peek() == UInt8(ascii: "{") }
  }
}
