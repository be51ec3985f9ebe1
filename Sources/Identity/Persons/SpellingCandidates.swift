import ByteFormats

/// The spellings of a corpus's names, and the pairs of them that may be one person's, found without comparing all with
/// all.
///
/// Each spelling has several keys, chosen so that two spellings of one person share at least one:
/// family name with first name, with all given names joined, with each further name; the name's words in any
/// order; each part of a compound family name; the name with one letter omitted; nicknames. Spellings with
/// initials meet those whose names begin so.
struct SpellingCandidates: Sendable {
  /// The spellings.
  let spellings: SpellingTable
  /// The pairs, each once, smaller index first, with how the letters of both compare.
  private(set) var pairs: [(a: Int32, b: Int32, comparison: NameComparison)] = []

  /// Finds the pairs among the spellings of mentions; see ``init(_:limit:)``.
  init(_ mentions: Mentions) {
    var uses = [Int32](repeating: 0, count: mentions.names.count)
    for record in mentions.records { uses[Int(record.name)] += 1 }
    self.init(SpellingTable(mentions.names, uses: uses))
  }

  /// Finds the pairs among spellings.
  ///
  /// - Parameter limit: the maximum number of spellings of a key; keys of more spellings are left out, since they say
  ///   little.
  /// - Complexity: O(s·k + p), for s spellings with k keys each and p pairs that share a key.
  init(_ table: SpellingTable, limit: Int = 400) {
    spellings = table
    var seen: Set<UInt64> = []
    func consider(_ x: Int32, _ y: Int32) {
      guard x != y, seen.insert(UInt64(min(x, y)) << 32 | UInt64(max(x, y))).inserted else { return }
      let (a, b) = (min(x, y), max(x, y))
      let comparison = NameComparison(table.names[Int(a)], table.names[Int(b)])
      if comparison.isPossible { pairs.append((a, b, comparison)) }
    }
    var buckets: [String: [Int32]] = [:]
    var initials: [String: (short: [Int32], full: [Int32])] = [:]
    for (index, name) in table.names.enumerated() {
      let id = Int32(index)
      for key in Self.keys(name) { buckets[key, default: []].append(id) }
      for key in Self.blocks(name) {
        let isShort = name.givenNames.first?.isInitial ?? true
        if isShort {
          initials[key, default: ([], [])].short.append(id)
        } else {
          initials[key, default: ([], [])].full.append(id)
        }
      }
    }
    for key in buckets.keys.sorted() {
      let ids = buckets[key]!
      guard ids.count > 1, ids.count <= limit else { continue }
      for (i, a) in ids.enumerated() { for b in ids[(i + 1)...] { consider(a, b) } }
    }
    for coarse in initials.keys.sorted() {
      let (short, full) = initials[coarse]!
      for (i, a) in short.enumerated() {
        for b in short[(i + 1)...] { consider(a, b) }
        for b in full { consider(a, b) }
      }
    }
    pairs.sort { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// The family name, and each part of a compound one, with the first initial: where initials meet the names that they
  /// may stand for.
  private static func blocks(_ name: ParsedName) -> [String] {
    let initial = name.givenNames.first.map { String($0.text.prefix(1)) } ?? ""
    var families = [SpellingTable.collapsed(name.familyTokens.joined())]
    if name.familyTokens.count > 1, !name.isGroup {
      families += name.familyTokens.filter { $0.utf8.count >= 3 }.map(SpellingTable.collapsed)
    }
    if !name.suffix.isEmpty { families.append(TextFolding.folded(name.suffix)) }
    let romanised = Romanisation.key(name.familyTokens.joined())
    if !families.contains(romanised) { families.append(romanised) }
    return families.enumerated().filter { !families[..<$0.offset].contains($0.element) }.map {
      "\($0.element) \(initial)"
    }
  }

  private static func keys(_ name: ParsedName) -> Set<String> {
    var keys: Set<String> = []
    let family = SpellingTable.collapsed(name.familyTokens.joined())
    let full = name.givenNames.filter { !$0.isInitial }
    let joined = SpellingTable.collapsed(name.givenNames.map(\.text).joined())
    let words = (name.familyTokens + name.givenNames.map(\.text)).sorted().joined(separator: " ")
    if words.contains(" ") { keys.insert("w" + words) }
    keys.insert("n" + SpellingTable.collapsed((name.particles + name.familyTokens).joined()) + " " + joined)
    for given in full {
      let text = SpellingTable.collapsed(given.text)
      keys.insert("g" + family + " " + text)
      for nickname in Nicknames.groups(of: given.text) { keys.insert("k\(family) \(nickname)") }
      if name.familyTokens.count > 1 {
        for token in name.familyTokens where token.utf8.count >= 3 {
          keys.insert("g" + SpellingTable.collapsed(token) + " " + text)
        }
      }
    }
    // `K. Sai Kiran` meets `Sai Kiran Kommu`.
    if full.isEmpty, name.familyTokens.count > 1 {
      keys.insert("x" + name.familyTokens.joined(separator: " "))
    }
    if full.count > 1 { keys.insert("x" + full.map(\.text).joined(separator: " ")) }
    // `Suhartono` meets `Suhartono, S.` and `Suhartono, Suhartono`.
    if name.givenNames.isEmpty || full.isEmpty && name.givenNames.count == 1 || joined == family {
      keys.insert("m" + family)
    }
    guard let first = full.first?.text else { return keys }
    keys.insert("r" + Romanisation.key(name.familyTokens.joined()) + " " + Romanisation.key(first))
    // `Abebe Kebede` meets `Abebe Kebede Tadesse`.
    if full.count == 2 {
      keys.insert("g" + SpellingTable.collapsed(full[1].text) + " " + SpellingTable.collapsed(first))
    }
    keys.insert("g" + family + " " + joined)
    if first.utf8.count >= 4 { for shorter in deletions(first) { keys.insert("d" + family + " " + shorter) } }
    if family.utf8.count >= 5 {
      for shorter in deletions(family) { keys.insert("f" + shorter + " " + first) }
    }
    // `Chris` meets `Christian` under its own first three letters.
    if first.utf8.count >= 3 { keys.insert("p" + family + " " + first.prefix(3)) }
    return keys
  }

  /// The text itself and every text with one byte omitted, which two texts that differ in one byte share; none of more
  /// than 16 bytes.
  private static func deletions(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard bytes.count <= 16 else { return [] }
    var result = [text]
    for index in bytes.indices {
      var shorter = bytes
      shorter.remove(at: index)
      result.append(String(decoding: shorter, as: UTF8.self))
    }
    return result
  }
}
