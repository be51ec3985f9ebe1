import Bibliography

extension PersonResolver {
  /// Returns how the closest spellings of two groups compare; nil if the groups exclude each other.
  mutating func closest(_ a: Int, _ b: Int) -> NameComparison? {
    let (left, right) = (profiles[a]!, profiles[b]!)
    if Self.excludesByFacts(left, right) || identifiers == .ids && differInDatabase(left, right) {
      return nil
    }
    var best: NameComparison?
    for x in left.spellings.values {
      for y in right.spellings.values {
        let comparison = comparison(x, y)
        guard comparison.isPossible else {
          if !isReconciled(x, y, left, right) { return nil }
          continue
        }
        if best.map({ comparison.distance < $0.distance }) ?? true { best = comparison }
      }
    }
    return best
  }

  /// Whether two groups cannot be one person: by facts or, unless these are ignored, by names that contradict each
  /// other.
  mutating func excludes(_ a: Profile, _ b: Profile, ignoringNames: Bool = false) -> Bool {
    if Self.excludesByFacts(a, b) || identifiers == .ids && differInDatabase(a, b) { return true }
    if ignoringNames { return false }
    for x in a.spellings.values {
      for y in b.spellings.values {
        let comparison = comparison(x, y)
        if comparison.given == .conflict || comparison.suffixConflict { return true }
      }
    }
    return false
  }

  /// Whether two groups cannot be one person, whatever their names: they share a role in a work, have different ORCID
  /// iDs or different numbers of namesakes in dblp, or were decided to be different.
  static func excludesByFacts(_ a: Profile, _ b: Profile) -> Bool {
    shareRole(a, b) || differInORCID(a, b) || differInNumber(a, b) || Side.exclude(a.sides, b.sides)
  }

  /// Whether two spellings of two groups that contradict each other are one person's for all that: one is an alias of
  /// the other, or of a spelling of its own group that fits the other; or one misspells what its group writes far
  /// more often.
  mutating func isReconciled(_ x: Int32, _ y: Int32, _ left: Profile, _ right: Profile) -> Bool {
    if aliases.contains(Self.key(x, y)) { return true }
    for other in left.spellings.values where aliases.contains(Self.key(x, other)) {
      if comparison(other, y).isPossible { return true }
    }
    for other in right.spellings.values where aliases.contains(Self.key(y, other)) {
      if comparison(x, other).isPossible { return true }
    }
    return misspells(x, y, in: left) || misspells(y, x, in: right)
  }

  /// Whether a spelling of a group misspells a full name that the group writes five times as often, which fits another
  /// spelling.
  private mutating func misspells(_ own: Int32, _ other: Int32, in group: Profile) -> Bool {
    let rare = group.spellings.count(of: own)
    for (name, count) in zip(group.spellings.values, group.spellings.counts) where count >= 5 * rare {
      if context.spellings.names[Int(name)].hasOnlyInitials { continue }
      if comparison(own, name).isMisspelling, comparison(name, other).isMisspelling { return true }
    }
    return false
  }

  /// Notes spellings that contradict each other and are certainly one person's, as after a change of name.
  mutating func noteAliases(_ a: Profile, _ b: Profile) {
    for x in a.spellings.values {
      for y in b.spellings.values where x != y && !comparison(x, y).isPossible {
        aliases.insert(Self.key(x, y))
      }
    }
  }

  /// Whether two groups share a role in a work, in more than one of a hundred of their works: records of many works
  /// list a person twice now and then.
  static func shareRole(_ a: Profile, _ b: Profile) -> Bool {
    var shared = 0
    Counts.forEachShared(a.works, b.works) { _, _, _ in shared += 1 }
    return shared * 100 > min(a.works.values.count, b.works.values.count)
  }

  /// Whether both groups have ORCID iDs, and none in common.
  static func differInORCID(_ a: Profile, _ b: Profile) -> Bool {
    !a.orcids.isEmpty && !b.orcids.isEmpty && !a.orcids.contains(where: b.orcids.contains)
  }

  /// Whether one database tells two mentions of a work apart.
  func differInDatabase(_ a: Int, _ b: Int) -> Bool {
    identifiers != .resolved && differInDatabase(context.profile(of: a), context.profile(of: b))
  }

  /// Whether a database has identifiers of its own for both groups, and none in common.
  func differInDatabase(_ a: Profile, _ b: Profile) -> Bool {
    weightOfDatabases(a, b) < 0
  }

  /// Returns what the databases' own identifiers say of two groups that share none, where they count.
  func weightOfDatabases(_ a: Profile, _ b: Profile) -> Float {
    identifiers == .resolved ? 0 : Profile.weightOfDatabases(a, b)
  }

  /// Whether dblp distinguishes both groups by its numbers of namesakes.
  static func differInNumber(_ a: Profile, _ b: Profile) -> Bool {
    !a.namesakes.isEmpty && !b.namesakes.isEmpty && !a.namesakes.contains(where: b.namesakes.contains)
  }

  /// The key of a pair of numbers in either order.
  static func key(_ x: Int32, _ y: Int32) -> UInt64 { UInt64(min(x, y)) << 32 | UInt64(max(x, y)) }
}

extension NameComparison {
  /// Whether both are one name, but for a letter or the romanisation of each part.
  fileprivate var isMisspelling: Bool {
    let (given, family) = (self.given, self.family)
    return (given == .equal || given == .misprint || given == .variant)
      && (family == .equal || family == .misprint || family == .variant) && !suffixConflict
  }

  /// ``distance``, with romanisations of one name taken for equal.
  var distanceButRomanisation: Int {
    var plain = self
    if given == .variant { plain.given = .equal }
    if family == .variant { plain.family = .equal }
    return plain.distance
  }

  /// The distance of two spellings, for choosing the closest of several pairs; 0 is equal, more is farther.
  var distance: Int {
    let givenDistance =
      switch given {
      case .equal: 0
      case .extended: 1
      case .reordered: 2
      case .shortened: 3
      case .variant: 4
      case .misprint: 5
      case .initial: 6
      case .missing: 7
      case .conflict: 100
      }
    let familyDistance =
      switch family {
      case .equal: 0
      case .part: 10
      case .variant: 20
      case .misprint: 30
      case .swapped: 40
      case .different: 50
      }
    return givenDistance + familyDistance
  }
}

extension Identifier {
  /// Whether a database gives it to the person that it takes an author for, as OpenAlex and Scopus do.
  var isOfDatabase: Bool {
    switch scheme {
    case .openAlex, .scopus, .researcherID, .dblp, .inspire, .semanticScholar, .openReview, .hal,
      .eventPerson:
      true
    default: false
    }
  }

  /// Whether it is a name with the number by which dblp distinguishes its bearers: `Wei Wang 0001`.
  var isNumberOfNamesake: Bool {
    scheme == .dblp && value.utf8.count > 5 && value.utf8.suffix(4).allSatisfy { (0x30...0x39).contains($0) }
      && value.utf8.dropLast(4).last == 0x20
  }
}
