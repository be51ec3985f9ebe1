import ByteFormats

/// Which segments of an affiliation are institutions, and which are their units.
extension AffiliationParser {
  /// Returns the indices of the segments that are institutions.
  static func choose(_ segments: [Segment]) -> Set<Int> {
    guard !segments.isEmpty else { return [] }
    func rank(_ segment: Segment) -> Int {
      guard let kind = segment.kind else {
        if isUniversityByAcronym(segment.name) { return 10 }
        return segment.name.ownAcronym != nil ? 8 : 3
      }
      switch kind {
      case .unit: return 1
      case .laboratory:
        if segment.name.isGeneric { return 2 }
        // `King's College London`; but `College of Science`, `Harvard Medical School` are parts.
        return segment.name.concepts.contains("college") && segment.name.concepts.first != "college" ? 10 : 4
      case .parent: return 5
      case .institute:
        if isInstituteOfTechnology(segment.name) { return 10 }
        return segment.name.isGeneric ? 6 : 9
      case .university:
        if isFaculty(segment.name) { return 2 }
        // `University Hospital` has no name of its own: its neighbour says whose it is.
        let hasPlace = segment.name.concepts.contains { Gazetteer.country(ofCity: $0) != nil }
        return segment.name.isGeneric && !hasPlace && !segment.name.concepts.contains("university") ? 7 : 10
      }
    }
    let ranks = segments.map(rank)
    let best = ranks.max()!
    if best == 10 { return Set(ranks.indices.filter { ranks[$0] == 10 }) }
    return [ranks.firstIndex(of: best)!]
  }

  /// `KU Leuven`, `UC Davis`, `ETH Zurich`: a university's acronym before its city.
  private static func isUniversityByAcronym(_ name: InstitutionName) -> Bool {
    guard let acronym = name.ownAcronym, name.concepts.count == 2, name.concepts[0] == acronym else {
      return false
    }
    return ["ku", "uc", "fu", "hu", "vu", "eth", "unc", "suny", "cuny", "ut", "iit", "nit", "ens", "insa"]
      .contains(acronym)
      && (Gazetteer.country(ofCity: name.concepts[1]) != nil || acronym == "uc")
  }

  /// `Karlsruhe Institute of Technology`: a university by another name.
  private static func isInstituteOfTechnology(_ name: InstitutionName) -> Bool {
    guard let place = name.concepts.firstIndex(of: "institute") else { return false }
    let hasOwn = !name.distinctive.isEmpty || name.concepts.contains("national")
    return hasOwn && place + 1 < name.concepts.count && name.concepts[place + 1] == "technology"
  }

  /// `College of Science`, `School of Medicine`, `University Hospital Department`: a part in spite of its word.
  private static func isFaculty(_ name: InstitutionName) -> Bool {
    guard let first = name.concepts.first, first == "college" || first == "clinic" else { return false }
    return name.isGeneric
  }

  /// Whether the first segment is the institution because an address is in the form of Web of Science, whose
  /// organisation comes first and its parts behind: `Chinese Acad Sci, Inst Zool`.
  ///
  /// - Parameter chosen: what is the institution otherwise; a university stays it.
  static func isOrganizationFirst(
    _ segments: [Segment], in part: String, besides chosen: Set<Int>
  ) -> Bool {
    guard segments.count > 1, chosen.count == 1, let other = chosen.first, other > 0,
      let first = segments.first, first.kind == .parent || first.kind == nil,
      segments[other].kind != .university, segments[other].kind != nil, part.hasPrefix(first.text)
    else { return false }
    let words = segments.flatMap { $0.text.split(separator: " ") }.map { $0.lowercased() }
    return words.contains(where: abbreviations.contains)
      && !words.contains { $0.utf8.count > 1 && InstitutionWords.joiners.contains($0) || $0.hasSuffix(".") }
  }

  /// How Web of Science shortens words, without periods.
  private static let abbreviations: Set<String> = [
    "acad", "akad", "assoc", "biol", "cent", "chem", "cient", "ctr", "dept", "environm", "fdn", "geol",
    "hlth", "inst", "ist", "lab",
    "med", "minist", "nacl", "natl", "phys", "res", "sci", "serv", "soc", "tech", "technol", "univ",
  ]
}
