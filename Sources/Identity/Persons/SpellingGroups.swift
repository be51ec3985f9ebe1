import ByteFormats

/// Which spellings share a key, as ``SpellingCandidates`` has them.
///
/// A key is known by the hash of its text. Should two keys have one hash, their spellings are compared as well.
struct SpellingGroups {
  /// The spellings of each key: first those of which all meet each other, then those that only meet the first, each
  /// in ascending order.
  private var members: [Int32] = []
  /// For each group its first member, the first that only meets the first ones, and the end.
  private var bounds: [(first: Int32, others: Int32, end: Int32)] = []
  /// For each spelling, where it is among the members, with the group: those of spelling `a` are at
  /// `offsets[a]..<offsets[a + 1]`.
  private var offsets: [Int32]
  private var places: [(member: Int32, group: Int32)] = []

  /// Groups spellings by their keys; those with initials meet all whose names begin so, in groups of any size.
  ///
  /// - Parameter limit: the maximum number of spellings of any other key.
  init(_ names: [ParsedName], limit: Int) {
    var keys = SpellingKeys()
    for (index, name) in names.enumerated() { keys.add(name, Int32(index)) }
    offsets = [Int32](repeating: 0, count: names.count + 1)
    while let entries = keys.nextPart() {
      var start = 0
      while start < entries.count {
        var end = start + 1
        while end < entries.count, entries[end].key == entries[start].key { end += 1 }
        addGroup(entries[start..<end], limit: limit)
        start = end
      }
    }
    for index in names.indices { offsets[index + 1] += offsets[index] }
    places = [(Int32, Int32)](repeating: (0, 0), count: members.count)
    var next = offsets
    for (group, bounds) in bounds.enumerated() {
      for member in bounds.first..<bounds.end {
        let spelling = Int(members[Int(member)])
        places[Int(next[spelling])] = (member, Int32(group))
        next[spelling] += 1
      }
    }
  }

  private mutating func addGroup(_ entries: ArraySlice<SpellingKeys.Entry>, limit: Int) {
    let first = members.count
    var others: Int?
    var previous: SpellingKeys.Entry?
    for entry in entries where entry.order != previous?.order {
      if entry.onlyMeetsInitials, others == nil { others = members.count }
      members.append(entry.spelling)
      previous = entry
    }
    let isTooLarge = members.count - first > limit && !entries[entries.startIndex].isOfInitials
    guard members.count - first > 1, !isTooLarge else {
      members.removeSubrange(first...)
      return
    }
    for member in members[first...] { offsets[Int(member) + 1] += 1 }
    bounds.append((Int32(first), Int32(others ?? members.count), Int32(members.count)))
  }

  /// Calls a body with every spelling of a higher number that meets a spelling; with one of several keys, several times.
  func forEachLater(_ spelling: Int32, _ body: (Int32) -> Void) {
    for place in places[Int(offsets[Int(spelling)])..<Int(offsets[Int(spelling) + 1])] {
      let bounds = bounds[Int(place.group)]
      if place.member < bounds.others {
        for member in (place.member + 1)..<bounds.others { body(members[Int(member)]) }
        forEachLater(than: spelling, bounds.others..<bounds.end, body)
      } else {
        forEachLater(than: spelling, bounds.first..<bounds.others, body)
      }
    }
  }

  private func forEachLater(than spelling: Int32, _ range: Range<Int32>, _ body: (Int32) -> Void) {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if members[Int(middle)] > spelling { high = middle } else { low = middle + 1 }
    }
    for member in low..<range.upperBound { body(members[Int(member)]) }
  }
}

/// The keys of spellings.
private struct SpellingKeys {
  /// A key of a spelling.
  struct Entry {
    /// The hash of the key; its last bit says whether it is one of initials.
    let key: UInt64
    /// The spelling, behind a bit that says whether it meets only those with initials.
    let order: UInt32

    var isOfInitials: Bool { key & 1 == 1 }
    var onlyMeetsInitials: Bool { order >> 31 == 1 }
    var spelling: Int32 { Int32(order & 0x7FFF_FFFF) }
  }

  // In parts by the first bits of the key, so that not all of them grow, and are sorted, at once.
  private var parts = [[Entry]](repeating: [], count: 1 << partBits)
  private static let partBits = 6
  private var next = 0
  private var spelling: UInt32 = 0

  /// Returns the entries of the next part and gives them up, sorted by key, and those of a key by spelling, those last
  /// that meet only initials; the parts follow each other in the order of the keys. Nil behind the last part.
  mutating func nextPart() -> [Entry]? {
    guard next < parts.count else { return nil }
    var entries: [Entry] = []
    swap(&entries, &parts[next])
    next += 1
    entries.sort { $0.key == $1.key ? $0.order < $1.order : $0.key < $1.key }
    return entries
  }

  private mutating func append(_ entry: Entry) {
    parts[Int(entry.key >> UInt64(64 - Self.partBits))].append(entry)
  }

  /// Adds the keys of a spelling.
  mutating func add(_ name: ParsedName, _ number: Int32) {
    spelling = UInt32(number)
    addWords(name)
    addInitials(name)
  }

  private mutating func add(_ hash: FNVHash) { append(Entry(key: hash.value & ~1, order: spelling)) }

  /// Adds a key of a kind and texts with spaces between them.
  private mutating func add(_ kind: Unicode.Scalar, _ texts: String...) {
    var hash = Self.hash(kind)
    for (index, text) in texts.enumerated() {
      if index > 0 { hash.add(.space) }
      hash.add(text.utf8)
    }
    add(hash)
  }

  private static func hash(_ kind: Unicode.Scalar) -> FNVHash {
    var hash = FNVHash()
    hash.add(UInt8(ascii: kind))
    return hash
  }

  /// The family name, and each part of a compound one, with the first initial: where initials meet the names that they
  /// may stand for.
  private mutating func addInitials(_ name: ParsedName) {
    let initial = name.givenNames.first.map { String($0.text.prefix(1)) } ?? ""
    var families = [SpellingTable.collapsed(name.familyTokens.joinedWord())]
    if name.familyTokens.count > 1, !name.isGroup {
      families += name.familyTokens.filter { $0.utf8.count >= 3 }.map(SpellingTable.collapsed)
    }
    if !name.suffix.isEmpty { families.append(TextFolding.folded(name.suffix)) }
    families.append(Romanisation.key(name.familyTokens.joinedWord()))
    let isFull = !(name.givenNames.first?.isInitial ?? true)
    for family in families {
      var hash = Self.hash("i")
      hash.add(family.utf8)
      hash.add(.space)
      hash.add(initial.utf8)
      append(Entry(key: hash.value | 1, order: isFull ? spelling | 1 << 31 : spelling))
    }
  }

  private mutating func addWords(_ name: ParsedName) {
    let family = SpellingTable.collapsed(name.familyTokens.joinedWord())
    let full = name.givenNames.filter { !$0.isInitial }
    let joined = SpellingTable.collapsed(name.givenNames.map(\.text).joined())
    let words = (name.familyTokens + name.givenNames.map(\.text)).sorted().joined(separator: " ")
    if words.utf8.contains(.space) { add("w", words) }
    add("n", SpellingTable.collapsed((name.particles + name.familyTokens).joined()), joined)
    for given in full {
      let text = SpellingTable.collapsed(given.text)
      add("g", family, text)
      for nickname in Nicknames.groups(of: given.text) { add("k", family, String(nickname)) }
      if name.familyTokens.count > 1 {
        for token in name.familyTokens where token.utf8.count >= 3 {
          add("g", SpellingTable.collapsed(token), text)
        }
      }
    }
    // `K. Sai Kiran` meets `Sai Kiran Kommu`.
    if full.isEmpty, name.familyTokens.count > 1 { add("x", name.familyTokens.joined(separator: " ")) }
    if full.count > 1 { add("x", full.map(\.text).joined(separator: " ")) }
    // `Suhartono` meets `Suhartono, S.` and `Suhartono, Suhartono`.
    if name.givenNames.isEmpty || full.isEmpty && name.givenNames.count == 1 || joined == family {
      add("m", family)
    }
    guard let first = full.first?.text else { return }
    add("r", Romanisation.key(name.familyTokens.joinedWord()), Romanisation.key(first))
    // `Abebe Kebede` meets `Abebe Kebede Tadesse`.
    if full.count == 2 { add("g", SpellingTable.collapsed(full[1].text), SpellingTable.collapsed(first)) }
    add("g", family, joined)
    if first.utf8.count >= 4 {
      var hash = Self.hash("d")
      hash.add(family.utf8)
      hash.add(.space)
      addDeletions(first, hash) { _ in }
    }
    if family.utf8.count >= 5 {
      addDeletions(family, Self.hash("f")) { hash in
        hash.add(.space)
        hash.add(first.utf8)
      }
    }
    // `Chris` meets `Christian` under its own first three letters.
    if first.utf8.count >= 3 { add("p", family, String(first.prefix(3))) }
  }

  /// Adds keys of the text itself and of every text with one byte omitted, which two texts that differ in one byte share;
  /// none of more than 16 bytes.
  ///
  /// - Parameters:
  ///   - start: the hash of what is before the text.
  ///   - finish: adds what is behind it.
  private mutating func addDeletions(_ text: String, _ start: FNVHash, finish: (inout FNVHash) -> Void) {
    let bytes = Array(text.utf8)
    guard bytes.count <= 16 else { return }
    for omitted in -1..<bytes.count {
      var hash = start
      for (index, byte) in bytes.enumerated() where index != omitted { hash.add(byte) }
      finish(&hash)
      add(hash)
    }
  }
}
