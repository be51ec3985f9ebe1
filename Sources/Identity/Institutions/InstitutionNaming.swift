/// Names for institutions that are joined from several spellings.
enum InstitutionNaming {
  /// Returns the name to display: of the spellings in full words the most frequent, without its legal form; of
  /// equally frequent ones the longest, then the first in the alphabet.
  static func displayName(_ variants: [(name: InstitutionName, count: Int)]) -> String {
    func quality(_ name: InstitutionName) -> Int {
      let text = name.display
      let isSmall = text == text.lowercased()
      let isShort = name.concepts.count <= 1 && text.count <= 10 || name.ownAcronym != nil && name.kind == nil
      let isAbbreviated = name.words.contains("mpi") || name.words.contains("tu") || text.contains(".")
      return (isShort ? 0 : 4) + (isAbbreviated ? 0 : 2) + (isSmall ? 0 : 1)
    }
    var counts: [String: (count: Int, quality: Int)] = [:]
    for (name, count) in variants {
      let text = withoutLegalForm(name.display)
      counts[text, default: (0, quality(name))].count += count
    }
    let ranked = counts.sorted { a, b in
      if a.value.quality != b.value.quality { return a.value.quality > b.value.quality }
      if a.value.count != b.value.count { return a.value.count > b.value.count }
      if a.key.count != b.key.count { return a.key.count > b.key.count }
      return a.key < b.key
    }
    return ranked.first?.key ?? ""
  }

  /// Returns a short name: the acronym that the spellings give, else the name with long words abbreviated.
  static func shortName(_ variants: [(name: InstitutionName, count: Int)], displayName: String) -> String {
    for (name, _) in variants {
      // A spelling that is an acronym, alone or with a city behind it.
      guard let own = name.ownAcronym, name.kind == nil else { continue }
      let rest = name.concepts.filter { $0 != own }
      if rest.allSatisfy({ Gazetteer.country(ofCity: $0) != nil }) || rest.count <= 1 {
        return name.display.split(separator: " ").count <= 3 ? firstWords(name, own, rest) : name.display
      }
    }
    if let acronym = variants.lazy.compactMap(\.name.acronyms.first).first { return acronym.uppercased() }
    return abbreviated(displayName)
  }

  /// `FHI Berlin` becomes `FHI` where other spellings say the rest; `MDC Berlin` stays.
  private static func firstWords(_ name: InstitutionName, _ own: String, _ rest: [String]) -> String {
    name.display
  }

  /// Abbreviates the words that institutions share: `Max Planck Institute for` is `MPI`.
  static func abbreviated(_ name: String) -> String {
    var words = name.replacing("-", with: " ").split(separator: " ").map(String.init)
    func drop(_ pattern: [String], with short: String, joiner: Bool) -> Bool {
      let folded = words.map { TextFolding.folded($0) }
      guard words.count > pattern.count else { return false }
      for start in 0...(words.count - pattern.count) where Array(folded[start..<(start + pattern.count)]) == pattern {
        var end = start + pattern.count
        while joiner, end < words.count - 1, InstitutionWords.joiners.contains(folded[end]) { end += 1 }
        words.replaceSubrange(start..<end, with: [short])
        return true
      }
      return false
    }
    let patterns: [([String], String)] = [
      (["max", "planck", "institute"], "MPI"), (["max", "planck", "institut"], "MPI"),
      (["technische", "universitat"], "TU"), (["technical", "university"], "TU"),
    ]
    for (pattern, short) in patterns where drop(pattern, with: short, joiner: true) { return words.joined(separator: " ") }
    words = name.split(separator: " ").map(String.init)
    for pattern in [["university"], ["universitat"], ["universite"], ["universidad"], ["universita"], ["universidade"]] {
      if drop(pattern, with: "Univ.", joiner: false) { break }
    }
    for (pattern, short) in [(["institute"], "Inst."), (["institut"], "Inst."), (["laboratory"], "Lab."), (["national"], "Nat.")]
    where words.count > 3 { _ = drop([pattern[0]], with: short, joiner: false) }
    return words.joined(separator: " ")
  }

  /// The name without `GmbH`, `Inc.` and the like at its end.
  static func withoutLegalForm(_ name: String) -> String {
    var words = name.split(separator: " ")
    while words.count > 1, let last = words.last,
      InstitutionWords.legalForms.contains(TextFolding.folded(String(last), separator: "")),
      TextFolding.folded(String(last), separator: "").count > 1
    {
      words.removeLast()
    }
    let joined = words.joined(separator: " ")
    return joined.hasSuffix(",") ? String(joined.dropLast()) : joined
  }
}
