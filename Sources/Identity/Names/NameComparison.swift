import ByteFormats

/// A comparison of two spellings of names by their letters alone.
package struct NameComparison: Hashable, Sendable {
  /// How two family names relate.
  package enum Family: String, Hashable, Sendable {
    /// The same letters: umlauts folded in either style, spaces, hyphens and particles ignored.
    case equal
    /// One name's tokens are among the other's (a compound name shortened, a second surname omitted).
    case part
    /// Romanisations of one name (`Choi`, `Choe`).
    case variant
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
    /// Romanisations of one first name (`Yevgeniy`, `Evgeny`).
    case variant
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
    if given == .missing || given == .initial, family == .equal, Self.areOneName(left, right) {
      given = .equal
    }
    if left.suffix.isEmpty, right.suffix.isEmpty {
      (suffixConflict, suffixMissing) = (false, false)
    } else {
      let suffixes = (TextFolding.folded(left.suffix), TextFolding.folded(right.suffix))
      suffixConflict = !suffixes.0.isEmpty && !suffixes.1.isEmpty && suffixes.0 != suffixes.1
      suffixMissing = suffixes.0.isEmpty != suffixes.1.isEmpty
    }
    if family == .different || given == .conflict, Self.areSwapped(left, right) {
      (family, given) = (.swapped, .reordered)
    } else if family == .part, given == .conflict,
      Self.familyIsInitial(left, right) || Self.familyIsInitial(right, left)
    {
      given = .initial
    } else if family == .different, Self.familyIsFurther(left, right) || Self.familyIsFurther(right, left) {
      (family, given) = (.part, .extended)
    }
  }

  /// Whether family and given name both differ in a letter or in their romanisation.
  package var differsTwice: Bool {
    (family == .variant || family == .misprint) && (given == .variant || given == .misprint)
  }

  /// Whether the names can be one person's, or one group's, by their letters alone.
  package var isPossible: Bool { family != .different && given != .conflict && !suffixConflict }

  /// Whether two names with the same family name are of a person who has no other, which a record doubles:
  /// `Suhartono`, `Suhartono, S.`, `Suhartono, Suhartono`.
  private static func areOneName(_ left: ParsedName, _ right: ParsedName) -> Bool {
    func isDoubled(_ name: ParsedName, orInitial: Bool) -> Bool {
      guard name.givenNames.count == 1, name.familyTokens.count == 1 else { return false }
      let (given, family) = (name.givenNames[0].text, name.familyTokens[0])
      return given == family || orInitial && family.hasPrefix(given)
    }
    if left.givenNames.isEmpty { return right.givenNames.isEmpty || isDoubled(right, orInitial: true) }
    if right.givenNames.isEmpty { return isDoubled(left, orInitial: true) }
    return isDoubled(left, orInitial: true) && isDoubled(right, orInitial: true)
      && (isDoubled(left, orInitial: false) || isDoubled(right, orInitial: false))
  }

  /// Whether both have the same words, divided otherwise into family and given names; initials may stand on either
  /// side (`S. Karthikeyan`, `Karthikeyan S.`), also for the family name (`K. Sai Kiran`, `Sai Kiran Kommu`).
  private static func areSwapped(_ left: ParsedName, _ right: ParsedName) -> Bool {
    let words = [left, right].map { name in
      (name.particles + name.familyTokens + name.givenNames.map(\.text)).sorted()
    }
    if words[0] == words[1] { return words[0].count > 1 && words[0].contains { $0.utf8.count >= 3 } }
    func isSwapped(_ initials: ParsedName, _ full: ParsedName) -> Bool {
      guard !initials.givenNames.isEmpty, initials.hasOnlyInitials, initials.familyTokens.count > 1,
        let family = full.familyTokens.first
      else { return false }
      return initials.familyTokens == full.givenNames.filter { !$0.isInitial }.map(\.text)
        && initials.givenNames.contains { family.hasPrefix($0.text) }
    }
    return isSwapped(left, right) || isSwapped(right, left)
  }

  /// Whether the family name of one, of which the other has only a part, is among the other's initials:
  /// `López, M. G.` and `García López, María`.
  private static func familyIsInitial(_ short: ParsedName, _ long: ParsedName) -> Bool {
    guard short.familyTokens.count < long.familyTokens.count, short.hasOnlyInitials else { return false }
    let rest = long.familyTokens.filter { !short.familyTokens.contains($0) }
    let whole = long.givenNames.map(\.text) + rest
    return short.givenNames.count <= whole.count
      && zip(short.givenNames, whole).allSatisfy { $1.hasPrefix($0.text) }
  }

  /// Whether one's family name is a further given name of the other, and the first names are equal: `Abebe Kebede` and
  /// `Abebe Kebede Tadesse`.
  private static func familyIsFurther(_ short: ParsedName, _ long: ParsedName) -> Bool {
    guard short.givenNames.count == 1, let first = short.givenNames.first, !first.isInitial,
      long.givenNames.count == 2, long.givenNames[0].text == first.text
    else { return false }
    return !long.givenNames[1].isInitial && short.familyTokens == [long.givenNames[1].text]
  }

  private static func compareFamilies(_ left: ParsedName, _ right: ParsedName) -> Family {
    if left.family.isEmpty || right.family.isEmpty { return .different }
    // `Almeida Neto` and `Neto`: what distinguishes generations serves as a family name.
    if left.suffix.isEmpty != right.suffix.isEmpty {
      let (one, other) = left.suffix.isEmpty ? (right, left) : (left, right)
      if other.familyTokens == [TextFolding.folded(one.suffix)] { return .part }
    }
    let plain = (left.familyTokens.joinedWord(), right.familyTokens.joinedWord())
    let expanded = (left.expandedFamilyTokens.joinedWord(), right.expandedFamilyTokens.joinedWord())
    if plain.0 == plain.1 || expanded.0 == plain.1 || plain.0 == expanded.1 { return .equal }
    // `Dela Cruz` and `de la Cruz`: the particles count as letters then.
    if !left.particles.isEmpty || !right.particles.isEmpty {
      let whole = (
        (left.particles + left.familyTokens).joined(), (right.particles + right.familyTokens).joined()
      )
      if whole.0 == whole.1 || whole.0 == plain.1 || plain.0 == whole.1 { return .equal }
    }
    // Two single tokens that differ share none.
    if left.familyTokens.count > 1 || right.familyTokens.count > 1 {
      let tokens = (Set(left.familyTokens), Set(right.familyTokens))
      let shared = tokens.0.intersection(tokens.1)
      if shared.contains(where: { $0.utf8.count >= 3 }),
        tokens.0.isSubset(of: tokens.1) || tokens.1.isSubset(of: tokens.0)
      {
        return .part
      }
    }
    if Romanisation.areVariants(plain.0, plain.1) { return .variant }
    if min(plain.0.utf8.count, plain.1.utf8.count) >= 5, haveSameDigits(plain.0, plain.1),
      EditDistance.isAtMostOne(plain.0, plain.1)
    {
      return .misprint
    }
    return .different
  }

  private static func compareGiven(_ left: [GivenName], _ right: [GivenName]) -> Given {
    if left.isEmpty || right.isEmpty { return .missing }
    let joined = (left.joinedText(), right.joinedText())
    let isFull = (!left.contains(where: \.isInitial), !right.contains(where: \.isInitial))
    if joined.0 == joined.1 {
      return left.allSatisfy(\.isInitial) || right.allSatisfy(\.isInitial) ? .initial : .equal
    }
    if isFull.0, isFull.1 {
      let expanded = (left.joinedExpanded(), right.joinedExpanded())
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
        || initial.isAbbreviation(of: name) ? .initial : .conflict
    }
    let length = min(a.text.utf8.count, b.text.utf8.count)
    // Digits are no misprints: `Xiao7` and `Xiao8` are two.
    if !haveSameDigits(a.text, b.text) { return .conflict }
    if length >= 3, Romanisation.areVariants(a.text, b.text) { return .variant }
    if length >= 4, EditDistance.isAtMostOne(a.text, b.text) { return .misprint }
    if length >= 3, EditDistance.commonPrefix(a.text, b.text) == length { return .shortened }
    if Nicknames.areRelated(a.text, b.text) { return .shortened }
    return .conflict
  }

  private static func joinedOrReordered(
    _ short: [GivenName], _ long: [GivenName], otherwise: Given, isFirst: Bool
  ) -> Given {
    let joined = (short.joinedText(), long.joinedText())
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
    return otherwise == .misprint || otherwise == .variant ? otherwise : .conflict
  }
}

extension [String] {
  /// The tokens as one word; one alone, as most names have, is returned as it is.
  func joinedWord() -> String { count == 1 ? self[0] : joined() }
}

extension [GivenName] {
  /// The letters of all names as one word.
  fileprivate func joinedText() -> String { count == 1 ? self[0].text : map(\.text).joined() }

  /// The letters of all names, with umlauts written out, as one word.
  fileprivate func joinedExpanded() -> String { count == 1 ? self[0].expanded : map(\.expanded).joined() }
}
