import ByteFormats

/// The names and ids of persons that are joined from several spellings.
enum PersonNaming {
  /// Returns the name to display and the slug of the id.
  ///
  /// The slug comes from the most frequent spelling that is not initials only. The displayed name has its family name
  /// and the fullest given names that extend its own (`Ada` with `Ada M.` is `Ada M.`, `Gerda` with `Gerta` stays).
  ///
  /// - Parameter spellings: the spellings with their counts, at least one, in any order.
  static func name(of spellings: [(name: ParsedName, count: Int)]) -> (name: ParsedName, slug: String) {
    let ranked = spellings.sorted { a, b in
      let initials = (a.name.hasOnlyInitials ? 1 : 0, b.name.hasOnlyInitials ? 1 : 0)
      if initials.0 != initials.1 { return initials.0 < initials.1 }
      if a.count != b.count { return a.count > b.count }
      let diacritics = (Self.diacritics(a.name.display), Self.diacritics(b.name.display))
      if diacritics.0 != diacritics.1 { return diacritics.0 > diacritics.1 }
      return a.name.inverted < b.name.inverted
    }
    let best = ranked[0].name
    if best.isGroup {
      let slug = TextFolding.slug(best.family)
      return (best, slug.isEmpty ? "group" : slug)
    }
    var given = best.given
    var length = best.givenNames.count
    for (other, _) in ranked.dropFirst()
    where other.givenNames.count > length || isFuller(other, best, length) {
      let comparison = NameComparison(best, other)
      guard comparison.family == .equal,
        comparison.given == .extended || comparison.given == .initial || comparison.given == .equal,
        !other.hasOnlyInitials || best.hasOnlyInitials
      else { continue }
      given = other.given
      length = other.givenNames.count
    }
    let slug = TextFolding.slug(best.family + " " + best.given + " " + best.suffix)
    return (
      ParsedName(family: best.family, given: given, suffix: best.suffix), slug.isEmpty ? "person" : slug
    )
  }

  /// The number of characters outside ASCII: of two equally frequent spellings the one with its diacritics is the
  /// fuller.
  private static func diacritics(_ text: String) -> Int { text.unicodeScalars.count { $0.value > 0x7F } }

  private static func isFuller(_ other: ParsedName, _ best: ParsedName, _ length: Int) -> Bool {
    other.givenNames.count == length && best.givenNames.contains(where: \.isInitial)
      && other.givenNames.count { $0.isInitial } < best.givenNames.count { $0.isInitial }
  }
}
