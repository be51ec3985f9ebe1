/// The table of contents of a zip archive, read from its end.
struct ZipDirectory {
  /// One file of the archive.
  struct Entry {
    var name: String
    var method: Int
    /// Where its packed bytes lie in the archive.
    var data: Range<Int>
  }

  let entries: [Entry]
  private let path: String

  /// Reads the table; throws ``RegistryError`` if the archive is truncated or damaged.
  init(_ bytes: UnsafeRawBufferPointer, path: String) throws(RegistryError) {
    self.path = path
    let damaged = RegistryError(.badData, path, "is a truncated or damaged zip archive; download it again")
    func number(_ offset: Int, _ count: Int) throws(RegistryError) -> Int {
      guard offset >= 0, offset <= bytes.count - count else { throw damaged }
      return (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    var end = bytes.count - 22
    let limit = max(0, bytes.count - 22 - 65_535)
    while end >= limit, try number(end, 4) != 0x0605_4B50 { end -= 1 }
    guard end >= limit else { throw damaged }
    let count = try number(end + 10, 2)
    var offset = try number(end + 16, 4)
    var entries: [Entry] = []
    for _ in 0..<count {
      guard try number(offset, 4) == 0x0201_4B50 else { throw damaged }
      let size = try number(offset + 20, 4)
      let nameLength = try number(offset + 28, 2)
      let local = try number(offset + 42, 4)
      guard offset + 46 + nameLength <= bytes.count, size < 0xFFFF_FFFF, local < 0xFFFF_FFFF else {
        throw damaged
      }
      let name = String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self)
      // The local header repeats the name, with extra fields of its own length.
      let start = local + 30 + (try number(local + 26, 2)) + (try number(local + 28, 2))
      guard start >= 0, start <= bytes.count - size else { throw damaged }
      entries.append(Entry(name: name, method: try number(offset + 10, 2), data: start..<(start + size)))
      offset += 46 + nameLength + (try number(offset + 30, 2)) + (try number(offset + 32, 2))
    }
    self.entries = entries
  }

  /// Returns the registry's dump among the files: the JSON file, of two the one in the newer schema.
  func dump() throws(RegistryError) -> Entry {
    let json = entries.filter { $0.name.hasSuffix(".json") && !$0.name.hasPrefix("__MACOSX") }
    if let newer = json.first(where: { $0.name.contains("schema_v2") }) { return newer }
    guard let entry = json.first else {
      throw RegistryError(
        .badData, path,
        "the archive holds no .json file; take the data dump from https://doi.org/10.5281/zenodo.6347574")
    }
    return entry
  }
}
