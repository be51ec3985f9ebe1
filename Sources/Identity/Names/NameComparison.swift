import ByteFormats

/// A comparison of two spellings of names by their letters alone.
package struct NameComparison: Hashable, Sendable {
  /// How two family names relate.
  package enum Family: String, Hashable, Sendable {
    /// The same letters: umlauts folded in either style, spaces, hyphens and particles ignored.
    case equal
    /// One name's tokens are among the other's (a compound name shortened, a second surname omitted).
    case part
    /// One letter differs.
    case misprint
    /// The same names in full, divided otherwise into family and given names (`Nguyen Van An`, `Van An Nguyen`).
    case swapped
    /// Different names.
    case different
  }

  /// How two lists of given names relate.
  package enum Given: String, Hashable, Sendable {
    /// The same names in full.
    case equal
    /// The same first name in full, and one has further names or initials that the other lacks.
    case extended
    /// One side has an initial where the other has a name that begins with it, or the same initial.
    case initial
    /// One side has no given name.
    case missing
    /// One letter differs in a first name of four letters or more.
    case misprint
    /// One first name begins with the other, or they are used for each other (`Chris`, `Christian`; `Bob`, `Robert`).
    case shortened
    /// The same names in another order, or one's first among the other's further names.
    case reordered
    /// Names or initials that contradict each other.
    case conflict
  }

  /// How the family names relate.
  package var family: Family
  /// How the given names relate.
  package var given: Given
  /// Whether both names have suffixes, which distinguish generations, and these differ.
  package var suffixConflict: Bool
  /// Whether one name alone has a suffix.
  package var suffixMissing: Bool

  /// Compares two names.
  package init(_ left: ParsedName, _ right: ParsedName) {
    if left.isGroup || right.isGroup {
      // A group is no person, and one group only if it has the same name.
      let isSame = left.isGroup == right.isGroup && left.familyTokens == right.familyTokens
      (family, given) = (isSame ? .equal : .different, .equal)
      (suffixConflict, suffixMissing) = (false, false)
      return
    }
    family = Self.compareFamilies(left, right)
    given = Self.compareGiven(left.givenNames, right.givenNames)
    let suffixes = [left.suffix, right.suffix].map { TextFolding.folded($0) }
    suffixConflict = !suffixes[0].isEmpty && !suffixes[1].isEmpty && suffixes[0] != suffixes[1]
    suffixMissing = suffixes[0].isEmpty != suffixes[1].isEmpty
    if family == .different, Self.areSwapped(left, right) { (family, given) = (.swapped, .reordered) }
  }

  /// Whether the names can be one person's, or one group's, by their letters alone.
  package var isPossible: Bool { family != .different && given != .conflict && !suffixConflict }

  private static func areSwapped(_ left: ParsedName, _ right: ParsedName) -> Bool {
    if left.hasOnlyInitials || right.hasOnlyInitials { return false }
    let words = [left, right].map { name in
      (name.particles + name.familyTokens + name.givenNames.map(\.text)).sorted()
    }
    return words[0] == words[1]
  }

  private static func compareFamilies(_ left: ParsedName, _ right: ParsedName) -> Family {
    if left.family.isEmpty || right.family.isEmpty { return .different }
    let plain = (left.familyTokens.joined(), right.familyTokens.joined())
    let expanded = (left.expandedFamilyTokens.joined(), right.expandedFamilyTokens.joined())
    if plain.0 == plain.1 || expanded.0 == plain.1 || plain.0 == expanded.1 { return .equal }
    // `Dela Cruz` and `de la Cruz`: the particles count as letters then.
    let whole = (
      (left.particles + left.familyTokens).joined(), (right.particles + right.familyTokens).joined()
    )
    if whole.0 == whole.1 || whole.0 == plain.1 || plain.0 == whole.1 { return .equal }
    let tokens = (Set(left.familyTokens), Set(right.familyTokens))
    let shared = tokens.0.intersection(tokens.1)
    if shared.contains(where: { $0.utf8.count >= 3 }),
      tokens.0.isSubset(of: tokens.1) || tokens.1.isSubset(of: tokens.0)
    {
      return .part
    }
    if min(plain.0.utf8.count, plain.1.utf8.count) >= 5, haveSameDigits(plain.0, plain.1),
      EditDistance.isAtMostOne(plain.0, plain.1)
    {
      return .misprint
    }
    return .different
  }

  private static func compareGiven(_ left: [GivenName], _ right: [GivenName]) -> Given {
    if left.isEmpty || right.isEmpty { return .missing }
    let joined = (left.map(\.text).joined(), right.map(\.text).joined())
    let isFull = (!left.contains(where: \.isInitial), !right.contains(where: \.isInitial))
    if joined.0 == joined.1 {
      return left.allSatisfy(\.isInitial) || right.allSatisfy(\.isInitial) ? .initial : .equal
    }
    if isFull.0, isFull.1 {
      let expanded = (left.map(\.expanded).joined(), right.map(\.expanded).joined())
      if expanded.0 == joined.1 || joined.0 == expanded.1 { return .equal }
    }
    // `Po-Yen`, `Poyen`, `P. Y.`: compare name by name, or, where one side joins what the other divides, as letters.
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    var worst = Given.equal
    for (a, b) in zip(short, long) {
      switch relation(a, b) {
      case .equal: continue
      case .initial: if worst == .equal { worst = .initial }
      case let other:
        return joinedOrReordered(short, long, otherwise: other, isFirst: a == short[0])
      }
    }
    if worst == .equal { return short.count == long.count ? .equal : .extended }
    // `Ada M.` and `Ada Maria` share a first name in full; `A.` and `Ada` do not.
    if !short[0].isInitial, !long[0].isInitial { return .extended }
    return .initial
  }

  /// Whether two folded names have the same digits, as nearly all have, none.
  private static func haveSameDigits(_ left: String, _ right: String) -> Bool {
    left.utf8.lazy.filter(\.isASCIIDigit).elementsEqual(right.utf8.lazy.filter(\.isASCIIDigit))
  }

  private static func relation(_ a: GivenName, _ b: GivenName) -> Given {
    if a.text == b.text || a.expanded == b.text || a.text == b.expanded {
      return a.isInitial ? .initial : .equal
    }
    if a.isInitial || b.isInitial {
      let (initial, name) = a.isInitial ? (a, b) : (b, a)
      return name.text.hasPrefix(initial.text) || (name.isInitial && initial.text.hasPrefix(name.text))
        ? .initial : .conflict
    }
    let length = min(a.text.utf8.count, b.text.utf8.count)
    // Digits are no misprints: `Xiao7` and `Xiao8` are two.
    if !haveSameDigits(a.text, b.text) { return .conflict }
    if length >= 4, EditDistance.isAtMostOne(a.text, b.text) { return .misprint }
    if length >= 3, EditDistance.commonPrefix(a.text, b.text) == length { return .shortened }
    if Nicknames.areRelated(a.text, b.text) { return .shortened }
    return .conflict
  }

  private static func joinedOrReordered(
    _ short: [GivenName], _ long: [GivenName], otherwise: Given, isFirst: Bool
  ) -> Given {
    let joined = (short.map(\.text).joined(), long.map(\.text).joined())
    if short.count < long.count, !short[0].isInitial,
      joined.1.hasPrefix(joined.0) || joined.0.hasPrefix(joined.1)
    {
      // `Poyen` and `Po Yen`, or `Poyen` and `Po Yen Karl`.
      return joined.0.utf8.count <= joined.1.utf8.count && short.count == 1 ? .extended : .shortened
    }
    if Set(short.map(\.text)) == Set(long.map(\.text)) { return .reordered }
    if isFirst {
      // `Patrick` and `R. Patrick`: known by a further name.
      let names = long.filter { !$0.isInitial }.map(\.text)
      if !short[0].isInitial,
        names.contains(short[0].text) || long.count > 1 && long[0].isInitial && names == short.map(\.text)
      {
        return .reordered
      }
      return otherwise
    }
    // A further name that differs excludes; a misprint in it does not.
    return otherwise == .misprint ? .misprint : .conflict
  }
}
