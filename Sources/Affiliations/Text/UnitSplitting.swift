import ByteFormats

/// Parts units from institutions in one segment without a comma between them.
enum UnitSplitting {
  /// Splits `Department of Physics Yale University` and `Keio University School of Medicine` into unit and
  /// institution; a text without both comes back whole.
  static func split(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 3, words.count <= 40 else { return [text] }
    let concepts = words.map { word -> [String] in
      TextFolding.tokens(word).flatMap { InstitutionWords.concepts(of: $0) }
    }
    // `Inter-University Centre for Astronomy` is none of a university.
    let isBetween = zip(words, words.dropFirst() + [""]).contains { word, next in
      let folded = TextFolding.folded(word + (word.lowercased() == "inter" ? " " + next : ""))
      return folded.hasPrefix("inter universit") || folded.hasPrefix("interuniversit")
    }
    if isBetween { return [text] }
    let isUniversity = { (index: Int) in concepts[index].contains("university") && concepts[index].count <= 2
    }
    guard let university = words.indices.first(where: isUniversity) else { return [text] }
    guard words.indices.filter(isUniversity).count == 1 else { return [text] }
    let kinds = concepts.map { $0.compactMap(InstitutionWords.kind(of:)).max() }
    // A hospital of a university is an institution of its own.
    if zip(kinds, concepts).contains(where: { $0 == .university && !$1.contains("university") }) {
      return [text]
    }
    let isJoiner = { (index: Int) in
      InstitutionWords.joiners.contains(TextFolding.folded(words[index], separator: ""))
    }
    var start = 0
    var end = words.count
    let isPart = { (index: Int) in
      kinds[index].map { $0 <= .laboratory } ?? false || concepts[index].contains("institute")
        || concepts[index].contains("centre")
    }
    let isPrefixed = university + 1 < words.count && isJoiner(university + 1)
    if (0..<university).contains(where: isPart) {
      start = beginning(university, isPrefixed, concepts, isJoiner, words)
    }
    // Behind the name: `… College of Medicine`, `… NMR Facility`.
    let first = isPrefixed ? university + 3 : university + 1
    if first < words.count, let cut = (first..<words.count).first(where: isPart) {
      let isOfTechnology = cut + 2 < words.count && concepts[cut + 2].contains("technology")
      let isMedical = (first...cut).contains {
        concepts[$0].contains("health") || concepts[$0].contains("medicine") && $0 < cut
      }
      let end0 = isPrefixed ? cut : university + 1
      let name = InstitutionName(words[start..<end0].joined(separator: " "))
      if !name.distinctive.isEmpty, !isJoiner(end0 - 1), !isOfTechnology, !isMedical { end = end0 }
    }
    guard start > 0 || end < words.count else { return [text] }
    var result: [String] = []
    if start > 0 { result.append(words[..<start].joined(separator: " ")) }
    result.append(words[start..<end].joined(separator: " "))
    if end < words.count { result.append(words[end...].joined(separator: " ")) }
    return result
  }

  /// Where the university's own name begins, going left from its word.
  private static func beginning(
    _ university: Int, _ isPrefixed: Bool, _ concepts: [[String]], _ isJoiner: @escaping (Int) -> Bool,
    _ words: [String]
  ) -> Int {
    var start = university
    let isOwn = { (index: Int) in
      !isJoiner(index) && words[index].first?.isUppercase == true
        && !concepts[index].contains { InstitutionWords.kind(of: $0) != nil }
    }
    // `Technical University of …`, `Florida State University`.
    while start > 0, isOwn(start - 1), concepts[start - 1].contains(where: InstitutionWords.isDistinguishing)
    {
      start -= 1
      if start < university - 2 { return university }
    }
    if isPrefixed {
      // `Department of Physics University of Oslo`: a subject is no part of the name.
      return start < university
        && ["sciences", "science", "medicine", "engineering", "law", "education", "arts"].contains(
          where: { concepts[start].contains($0) })
        ? university : start
    }
    var own = start
    while own > 0, university - own < 5, isOwn(own - 1),
      !concepts[own - 1].contains(where: InstitutionWords.isGeneric)
    {
      own -= 1
    }
    return own == start && start == university ? 0 : own
  }
}
