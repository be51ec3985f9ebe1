import ByteFormats

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
  ///
  /// An acronym is alone (`FHI`), with what follows it where no spelling says more (`MDC Berlin`), in brackets
  /// behind the name, or at its beginning (`CISPA Helmholtz Center …`, `B CUBE - Center …`).
  static func shortName(_ variants: [(name: InstitutionName, count: Int)], displayName: String) -> String {
    let acronyms = variants.map(\.name).filter { $0.ownAcronym != nil && $0.kind == nil }
    let isSpelledOut = variants.contains { $0.name.ownAcronym == nil }
    if let shortest = acronyms.map(\.display).min(by: { ($0.count, $0) < ($1.count, $1) }),
      shortest.count <= 12 || isSpelledOut
    {
      return shortest
    }
    if let acronym = variants.lazy.compactMap(\.name.acronyms.first).first { return acronym.uppercased() }
    let words = displayName.split(separator: " ")
    if let dash = words.firstIndex(where: { $0.first == "-" || $0.first == "\u{2013}" }), dash > 0, dash <= 3
    {
      return words[..<dash].joined(separator: " ")
    }
    if let name = variants.first?.name, name.ownAcronym != nil, words.count > 3, name.kind != .university {
      return String(words[0])
    }
    return abbreviated(displayName)
  }

  /// Abbreviates the words that institutions share: `Max Planck Institute for` is `MPI`.
  static func abbreviated(_ name: String) -> String {
    var words = name.replacing("-", with: " ").split(separator: " ").map(String.init)
    func drop(_ pattern: [String], with short: String, joiner: Bool) -> Bool {
      let folded = words.map { TextFolding.folded($0) }
      guard words.count > pattern.count else { return false }
      for start in 0...(words.count - pattern.count)
      where Array(folded[start..<(start + pattern.count)]) == pattern {
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
    for (pattern, short) in patterns where drop(pattern, with: short, joiner: true) {
      return words.joined(separator: " ")
    }
    words = name.split(separator: " ").map(String.init)
    for pattern in [
      ["university"], ["universitat"], ["universite"], ["universidad"], ["universita"], ["universidade"],
    ] {
      if drop(pattern, with: "Univ.", joiner: false) { break }
    }
    for (pattern, short) in [
      (["institute"], "Inst."), (["institut"], "Inst."), (["laboratory"], "Lab."), (["national"], "Nat."),
    ]
    where words.count > 3 { _ = drop([pattern[0]], with: short, joiner: false) }
    return words.joined(separator: " ")
  }

  /// The name without the country that a registry puts behind a company's (`Microsoft (Germany)`).
  static func withoutCountry(_ name: String) -> String {
    guard name.hasSuffix(")"), let bracket = name.lastIndex(of: "("),
      Gazetteer.country(named: TextFolding.folded(String(name[name.index(after: bracket)...]))) != nil
    else { return name }
    let rest = name[..<bracket]
    return String(rest.last == " " ? rest.dropLast() : rest)
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
