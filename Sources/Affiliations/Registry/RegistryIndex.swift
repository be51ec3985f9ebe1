import ByteFormats

/// An index of a registry in memory: mapped from its file, or just built.
///
/// All methods only read; one index serves any number of threads.
final class RegistryIndex: @unchecked Sendable {
  private let mapping: MappedFile?
  private let owned: UnsafeMutableRawBufferPointer?
  private let bytes: UnsafeRawBufferPointer

  let strings: IndexSection<UInt8>
  let organizations: IndexSection<IndexLayout.Organization>
  let names: IndexSection<IndexLayout.Name>
  let nameWords: IndexSection<IndexLayout.NameWord>
  let exactKeys: IndexSection<UInt64>
  let exactStarts: IndexSection<UInt32>
  let exactNames: IndexSection<UInt32>
  let exactFilter: IndexSection<UInt64>
  let wordKeys: IndexSection<UInt64>
  let wordNumbers: IndexSection<UInt32>
  let words: IndexSection<IndexLayout.Word>
  let postings: IndexSection<IndexLayout.Posting>
  let deletions: IndexSection<UInt64>
  let sortedWords: IndexSection<UInt32>
  let relations: IndexSection<IndexLayout.Relation>
  let placeKeys: IndexSection<UInt64>
  let placeCodes: IndexSection<UInt32>
  let seats: IndexSection<IndexLayout.Seat>
  /// What the index was built from.
  let source: String

  /// Maps the index in a file and compares its checksum, which takes some milliseconds; no memory stays in use for that.
  convenience init(file path: String) throws(RegistryError) {
    let file = try MappedFile(registry: path)
    try self.init(file.bytes, mapping: file, owned: nil, path: path)
  }

  /// Takes an index that was just built.
  convenience init(_ built: [UInt8], path: String) throws(RegistryError) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(built.count, 1), alignment: IndexLayout.alignment)
    copy.copyBytes(from: built)
    try self.init(UnsafeRawBufferPointer(copy), mapping: nil, owned: copy, path: path)
  }

  private init(
    _ bytes: UnsafeRawBufferPointer, mapping: MappedFile?, owned: UnsafeMutableRawBufferPointer?, path: String
  ) throws(RegistryError) {
    self.mapping = mapping
    self.owned = owned
    self.bytes = bytes
    guard Self.isIndex(bytes), bytes.count >= 32 + IndexLayout.Section.allCases.count * 16 else {
      throw RegistryError(
        .badData, path, "is no index of a registry",
        remedy: "build one with 'collegium registry build'")
    }
    let end = bytes.count - IndexLayout.checksumSize
    let step = 1 << 22
    var sum = Checksum()
    for start in stride(from: 0, to: end, by: step) {
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + step, end)]))
      mapping?.release(start..<min(start + step, end))
    }
    func header(_ offset: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    guard Self.isOfThisVersion(bytes) else {
      throw RegistryError(
        .badData, path,
        "was built by another version of Collegium",
        remedy: "build it again with 'collegium registry build'")
    }
    let damaged = Self.damaged(path)
    guard header(16) == UInt64(bytes.count), header(end) == sum.value else { throw damaged }
    func section<T>(_ section: IndexLayout.Section, _: T.Type) throws(RegistryError) -> IndexSection<T> {
      let start = header(32 + section.rawValue * 16)
      let count = header(40 + section.rawValue * 16)
      guard start % UInt64(IndexLayout.alignment) == 0, count < 1 << 32, start <= UInt64(bytes.count),
        start + count * UInt64(MemoryLayout<T>.stride) <= UInt64(bytes.count)
      else { throw damaged }
      return IndexSection(
        UnsafeBufferPointer(
          start: bytes.baseAddress!.advanced(by: Int(start)).assumingMemoryBound(to: T.self),
          count: Int(count)))
    }
    strings = try section(.strings, UInt8.self)
    organizations = try section(.organizations, IndexLayout.Organization.self)
    names = try section(.names, IndexLayout.Name.self)
    nameWords = try section(.nameWords, IndexLayout.NameWord.self)
    exactKeys = try section(.exactKeys, UInt64.self)
    exactStarts = try section(.exactStarts, UInt32.self)
    exactNames = try section(.exactNames, UInt32.self)
    exactFilter = try section(.exactFilter, UInt64.self)
    wordKeys = try section(.wordKeys, UInt64.self)
    wordNumbers = try section(.wordNumbers, UInt32.self)
    words = try section(.words, IndexLayout.Word.self)
    postings = try section(.postings, IndexLayout.Posting.self)
    deletions = try section(.deletions, UInt64.self)
    sortedWords = try section(.sortedWords, UInt32.self)
    relations = try section(.relations, IndexLayout.Relation.self)
    placeKeys = try section(.placeKeys, UInt64.self)
    placeCodes = try section(.placeCodes, UInt32.self)
    seats = try section(.seats, IndexLayout.Seat.self)
    let own = try section(.source, UInt8.self)
    source = String(decoding: own[own.indices], as: UTF8.self)
    guard exactKeys.count == exactStarts.count, wordKeys.count == wordNumbers.count,
      placeKeys.count == placeCodes.count,
      [exactKeys.count, exactFilter.count, wordKeys.count, placeKeys.count].allSatisfy({
        $0 > 0 && $0 & ($0 - 1) == 0
      })
    else { throw damaged }
  }

  private static func damaged(_ path: String) -> RegistryError {
    RegistryError(.badData, path, "is damaged", remedy: "build it again with 'collegium registry build'")
  }

  /// Whether an index was written by a program that lays indexes out as this one does.
  private static func isOfThisVersion(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 32 && bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) == IndexLayout.version
      && bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self) == IndexBytes.strides
  }

  deinit { owned?.deallocate() }

  /// Whether the file became shorter while it was read.
  var isCut: Bool { mapping?.isCut ?? false }

  /// Whether bytes begin as an index does.
  static func isIndex(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 8 && bytes.loadUnaligned(as: UInt64.self) == IndexLayout.magic
  }

  // MARK: Reading

  func text(start: UInt32, length: Int) -> String {
    String(decoding: strings[strings.range(from: start, count: length)], as: UTF8.self)
  }

  func text(of name: IndexLayout.Name) -> String { text(start: name.start, length: Int(name.length)) }

  func displayName(of organization: Int) -> String {
    let record = organizations[organization]
    if record.displayName == IndexLayout.none { return IndexLayout.id(of: record.id) }
    return text(of: names[Int(record.displayName)])
  }

  /// Returns the number of the organisation with an id, or nil; O(log n).
  func organization(withID id: String) -> Int? {
    let wanted = IndexLayout.number(of: id)
    var low = 0
    var high = organizations.count
    while low < high {
      let middle = (low + high) / 2
      if organizations[middle].id < wanted { low = middle + 1 } else { high = middle }
    }
    return low < organizations.count && organizations[low].id == wanted ? low : nil
  }

  /// Returns the organisation that took a withdrawn one's place; the organisation itself where there is none.
  func successor(of organization: Int) -> Int {
    var current = organization
    for _ in 0..<8 {
      let record = organizations[current]
      guard record.status == RegistryOrganization.Status.withdrawn.rawValue,
        record.successor != IndexLayout.none
      else { break }
      current = Int(record.successor)
    }
    return current
  }

  /// Returns the organisation that took the place of one that ended or was withdrawn, and of that in turn; the
  /// organisation itself where there is none.
  func heir(of organization: Int) -> Int {
    var current = organization
    for _ in 0..<8 {
      let record = organizations[current]
      guard record.status != RegistryOrganization.Status.active.rawValue, record.successor != IndexLayout.none
      else { break }
      current = Int(record.successor)
    }
    return current
  }

  /// Returns the number of a word by its concept's hash, or nil.
  func word(_ hash: UInt64) -> UInt32? { HashTable.value(of: hash, wordKeys, wordNumbers) }

  /// Calls `body` with the number of every name whose words have the hashes' sum.
  @inline(__always)
  func forEachName(withSum sum: UInt64, _ body: (Int) -> Void) {
    guard HashFilter.mayContain(sum, exactFilter),
      let start = HashTable.value(of: sum, exactKeys, exactStarts)
    else { return }
    var place = Int(start)
    while place < exactNames.count {
      let entry = exactNames[place]
      body(Int(entry & 0x7FFF_FFFF))
      if entry >> 31 == 1 { return }
      place += 1
    }
  }

  /// Returns the country of a city, as ``IndexLayout/number(ofCountry:)``, or nil.
  func country(ofPlace hash: UInt64) -> UInt16? {
    HashTable.value(of: hash, placeKeys, placeCodes).map(UInt16.init(truncatingIfNeeded:))
  }

  /// Returns the words that a misspelt one may be: one edit away, most frequent first, at most three.
  func corrections(of word: String) -> [UInt32] {
    let letters = Array(word.utf8)
    guard letters.count >= 5, letters.count <= 24, letters.allSatisfy({ $0 < 0x80 && $0 > UInt8(ascii: "9") })
    else {
      return []
    }
    var found: Set<UInt32> = []
    for key in Deletions.keys(of: letters) {
      var low = 0
      var high = deletions.count
      while low < high {
        let middle = (low + high) / 2
        if deletions[middle] >> 24 < key { low = middle + 1 } else { high = middle }
      }
      while low < deletions.count, deletions[low] >> 24 == key, found.count < 64 {
        found.insert(UInt32(deletions[low] & 0xFF_FFFF))
        low += 1
      }
    }
    return found.filter {
      let record = words[Int($0)]
      return EditDistance.isAtMostOne(text(start: record.start, length: Int(record.length)), word)
    }
    .sorted { (words[Int($1)].nameCount, $0) < (words[Int($0)].nameCount, $1) }.prefix(3).map { $0 }
  }

  /// Returns the words that begin as an abbreviation does, most frequent first, at most three.
  func completions(of prefix: String) -> [UInt32] {
    let wanted = Array(prefix.utf8)
    func text(_ place: Int) -> UnsafeBufferPointer<UInt8> {
      let record = words[Int(sortedWords[place])]
      return strings.run(from: record.start, count: record.length)
    }
    var low = 0
    var high = sortedWords.count
    while low < high {
      let middle = (low + high) / 2
      if text(middle).lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    var best: [UInt32] = []
    var seen = 0
    while low < sortedWords.count, text(low).starts(with: wanted), seen < 4000 {
      best.append(sortedWords[low])
      low += 1
      seen += 1
    }
    return best.sorted { (words[Int($1)].nameCount, $0) < (words[Int($0)].nameCount, $1) }.prefix(3).map {
      $0
    }
  }
}
