import ByteFormats

/// The distinct spellings of a corpus and how often each is written.
///
/// Names that differ only in case, diacritics and punctuation are one spelling.
struct SpellingTable: Sendable {
  /// For each distinct name, its spelling.
  private(set) var spellingOfName: [Int32] = []
  /// For each spelling, a name that has it.
  private(set) var names: [ParsedName] = []
  /// For each spelling, the number of mentions.
  private(set) var counts: [Int32] = []
  /// For each spelling, the number of its family name among the distinct folded ones.
  private(set) var families: [Int32] = []
  /// For each spelling, the number of its pair of family name and first initial among the distinct ones.
  private(set) var coarse: [Int32] = []
  /// For each spelling, the part of the names, 0...3, in which cross-validation leaves it out: by family name and
  /// initial.
  private(set) var folds: [UInt8] = []
  /// For each family name, the number of mentions.
  private(set) var familyCounts: [Int32] = []
  /// For each family name, the number of distinct first names in full.
  private(set) var familyFirsts: [Int32] = []
  /// For each pair of family name and initial, the number of distinct first names in full.
  private(set) var coarseFirsts: [Int32] = []
  /// For each pair of family name and initial, the number of mentions.
  private(set) var coarseCounts: [Int32] = []
  /// For each spelling, the share of authorships with its family name, in this corpus and at large; see
  /// ``NameFrequency``.
  private(set) var familyShares: [Float] = []
  /// For each spelling, the share of authorships with its first given name, likewise.
  private(set) var givenShares: [Float] = []

  /// The number of mentions.
  private let total: Int

  /// Makes a table of distinct names.
  ///
  /// - Parameter uses: for each name, the number of mentions.
  init(_ distinct: [ParsedName], uses: [Int32]) {
    var spellings: [String: Int32] = [:]
    var families: [String: Int32] = [:]
    var coarseKeys: [String: Int32] = [:]
    var firsts: Set<String> = []
    var coarseFirsts: Set<String> = []
    var given: [String: Int32] = [:]
    var givenOfSpelling: [Int32] = []
    var givenCounts: [Int32] = []
    for (index, name) in distinct.enumerated() {
      let family = Self.collapsed(name.familyTokens.joinedWord())
      let key = Self.key(name)
      if let known = spellings[key] {
        spellingOfName.append(known)
        counts[Int(known)] += uses[index]
      } else {
        let id = Int32(names.count)
        spellings[key] = id
        spellingOfName.append(id)
        names.append(name)
        counts.append(uses[index])
        let familyID = families[family] ?? Int32(families.count)
        if familyID == families.count {
          families[family] = familyID
          familyCounts.append(0)
          familyFirsts.append(0)
        }
        self.families.append(familyID)
        let initial = name.givenNames.first?.text.first.map(String.init) ?? ""
        let coarseKey = "\(familyID) \(initial)"
        let coarseID = coarseKeys[coarseKey] ?? Int32(coarseKeys.count)
        if coarseID == coarseKeys.count {
          coarseKeys[coarseKey] = coarseID
          self.coarseFirsts.append(0)
          coarseCounts.append(0)
        }
        coarse.append(coarseID)
        let block = "\(name.familyTokens.last ?? "")|\(initial)"
        folds.append(
          UInt8(FNVHash.hash(block.utf8) >> 20 & 3))
        if let first = name.givenNames.first, !first.isInitial {
          if firsts.insert("\(familyID) \(first.text)").inserted { familyFirsts[Int(familyID)] += 1 }
          if coarseFirsts.insert("\(coarseID) \(first.text)").inserted {
            self.coarseFirsts[Int(coarseID)] += 1
          }
        }
        let first = name.givenNames.first?.text ?? ""
        let givenID = given[first] ?? Int32(given.count)
        if givenID == given.count {
          given[first] = givenID
          givenCounts.append(0)
        }
        givenOfSpelling.append(givenID)
      }
      let id = Int(spellingOfName[index])
      familyCounts[Int(self.families[id])] += uses[index]
      coarseCounts[Int(coarse[id])] += uses[index]
      givenCounts[Int(givenOfSpelling[id])] += uses[index]
    }
    total = Int(uses.reduce(0, +))
    for (index, name) in names.enumerated() {
      familyShares.append(
        NameFrequency.share(
          family: name.familyTokens.joinedWord(), count: familyCounts[Int(self.families[index])], of: total))
      givenShares.append(
        NameFrequency.share(
          given: name.givenNames.first?.text ?? "", count: givenCounts[Int(givenOfSpelling[index])], of: total
        ))
    }
  }

  /// Returns the share of authorships that would have a spelling if given and family names were drawn independently of
  /// each other, in this corpus and at large; further initials count as one in twelve.
  func share(_ spelling: Int32) -> Float {
    let share = familyShares[Int(spelling)] * givenShares[Int(spelling)]
    return names[Int(spelling)].hasOnlyInitials && names[Int(spelling)].givenNames.count > 1
      ? share / 12 : share
  }

  /// Returns the expected number of mentions of a spelling if given and family names were drawn independently of each
  /// other.
  func expected(_ spelling: Int32) -> Float {
    familyShares[Int(spelling)] * givenShares[Int(spelling)] * Float(total)
  }

  /// The number of spellings.
  var count: Int { names.count }

  /// Returns the key of a name's spelling: names with the same key are one spelling.
  static func key(_ name: ParsedName) -> String {
    var key = ""
    for token in name.familyTokens { key += token }
    key += name.isGroup ? "||" : "|"
    for given in name.givenNames { key += given.isInitial ? given.text + "." : given.text + " " }
    if !name.suffix.isEmpty { key += "|" + TextFolding.folded(name.suffix) }
    return key
  }

  /// Returns a folded text with `ae`, `oe`, `ue` as `a`, `o`, `u`, so that both spellings of an umlaut are equal.
  static func collapsed(_ text: String) -> String {
    func isUmlaut(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "a") || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "u")
    }
    return text.withBytes { bytes in
      var last: UInt8 = 0
      var hasUmlaut = false
      for byte in bytes {
        if byte == UInt8(ascii: "e"), isUmlaut(last) { hasUmlaut = true }
        last = byte
      }
      // Most texts have none.
      if !hasUmlaut { return text }
      return String(unsafeUninitializedCapacity: bytes.count) { result in
        var count = 0
        for byte in bytes {
          if byte == UInt8(ascii: "e"), count > 0, isUmlaut(result[count - 1]) { continue }
          result[count] = byte
          count += 1
        }
        return count
      }
    }
  }
}
