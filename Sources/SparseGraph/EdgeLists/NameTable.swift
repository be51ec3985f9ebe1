import ByteFormats

/// A hash table from vertex names to vertex numbers: linear probing, FNV-1a hashes, keys as ranges of the parsed
/// text.
struct NameTable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var keys: [(start: Int, length: Int32, hash: UInt32)] = []
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { keys.count }

  /// Returns the number of a name, given as a range of the text; a new name gets the next number.
  @inline(__always)
  mutating func vertex(_ start: Int, _ end: Int) -> Int32 {
    var hash = FNVHash()
    for position in start..<end { hash.add(bytes[position]) }
    let short = UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32)
    let mask = slots.count - 1
    var slot = Int(short) & mask
    while slots[slot] >= 0 {
      let known = keys[Int(slots[slot])]
      if known.hash == short, equal(known.start, Int(known.length), start, end - start) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let number = Int32(keys.count)
    slots[slot] = number
    keys.append((start, Int32(end - start), short))
    if 2 * keys.count > slots.count { grow() }
    return number
  }

  @inline(__always)
  private func equal(_ first: Int, _ length: Int, _ second: Int, _ secondLength: Int) -> Bool {
    guard length == secondLength else { return false }
    for offset in 0..<length where bytes[first + offset] != bytes[second + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    let mask = slots.count - 1
    for (number, key) in keys.enumerated() {
      var slot = Int(key.hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// Returns the names in the order of their numbers; invalid UTF-8 is repaired.
  func names() -> [String] {
    keys.map { key in
      String(
        decoding: UnsafeBufferPointer(rebasing: bytes[key.start..<(key.start + Int(key.length))]),
        as: UTF8.self)
    }
  }
}
