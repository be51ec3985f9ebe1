import ByteFormats

extension Corpus {
  /// Joins the records of one work, in several inputs or in one.
  ///
  /// The work keeps the place and id of its first record, takes the best of all (see ``Work/join(_:)``), and lists
  /// the others in ``Work/joinedRecords``. Two records are of one work where they share an identifier, or have the
  /// same title, people and year; of several that a record may be of, one of the same year and venue is preferred.
  /// Records of one input must agree in more (see ``WorkComparison``). ``joinedCount`` says how many were joined into
  /// others.
  ///
  /// - Complexity: O(n) for n works, unless very many share a title.
  public mutating func joinDuplicates() {
    let isDoubtful = worksWithCounterparts()
    guard isDoubtful.contains(true) else { return }
    var groups: [Group] = []
    var byIdentifier: [String: [Int]] = [:]
    var byTitle: [String: [Int]] = [:]
    var repeats: (count: Int, first: SourceLocation)?
    groups.reserveCapacity(works.count)
    for index in works.indices {
      let input = origins[index].input
      guard isDoubtful[index] else {
        groups.append(Group(members: [index]))
        continue
      }
      let comparison = WorkComparison(works[index], ofEvent: Self.isEvent(inputs[input].format))
      let found =
        group(of: comparison, index, among: groups, byIdentifier: byIdentifier)
        ?? group(like: comparison, index, among: groups, byTitle)
      let group = found ?? groups.count
      if found == nil {
        groups.append(Group(comparison: comparison))
      } else if groups[group].inputs.contains(input) {
        repeats = ((repeats?.count ?? 0) + 1, repeats?.first ?? works[index].location)
      }
      groups[group].members.append(index)
      groups[group].inputs.insert(input)
      for key in comparison.identifiers {
        groups[group].comparison?.add(key)
        if byIdentifier[key]?.contains(group) != true { byIdentifier[key, default: []].append(group) }
      }
      if !comparison.title.isEmpty, byTitle[comparison.title]?.contains(group) != true {
        byTitle[comparison.title, default: []].append(group)
      }
    }
    let removed = works.count - groups.count
    guard removed > 0 else { return }
    rebuild(groups)
    joinedCount += removed
    note(removed, repeats)
  }

  /// How many groups are compared with a record: identifiers and titles that hundreds of works have prove nothing.
  private static let mostCandidates = 200

  /// Whether a format lists what is given at an event: one title may be given twice, and each is a work.
  private static func isEvent(_ format: String) -> Bool { format.hasPrefix("indico") }

  /// Returns the group that has an identifier of a record and fits it; those of other inputs come first.
  private func group(
    of comparison: WorkComparison, _ index: Int, among groups: [Group], byIdentifier: [String: [Int]]
  ) -> Int? {
    let input = origins[index].input
    var repeated: Int?
    for key in comparison.identifiers {
      for group in byIdentifier[key]?.suffix(Self.mostCandidates) ?? [] {
        guard let other = groups[group].comparison else { continue }
        if !groups[group].inputs.contains(input) {
          if other.sharesIdentifierRightly(with: comparison) { return group }
        } else if repeated == nil, comparison.repeats(other, sharing: key) {
          repeated = group
        }
      }
    }
    return repeated
  }

  /// Returns the group whose title, people and year are most like those of a record.
  private func group(
    like comparison: WorkComparison, _ index: Int, among groups: [Group], _ byTitle: [String: [Int]]
  ) -> Int? {
    guard !comparison.title.isEmpty else { return nil }
    let input = origins[index].input
    var found: Int?
    var bestLikeness = 0
    for group in byTitle[comparison.title]?.suffix(Self.mostCandidates) ?? [] {
      guard let other = groups[group].comparison else { continue }
      let isRepeat = groups[group].inputs.contains(input)
      let likeness = other.likeness(to: comparison)
      // A record of another input is preferred to one of the same.
      let rank = isRepeat ? (comparison.repeats(other) ? 1 : 0) : likeness * 2
      guard likeness > 0, rank > bestLikeness,
        !Work.abstractsDiffer(works[index], works[groups[group].members[0]])
      else { continue }
      (found, bestLikeness) = (group, rank)
    }
    return found
  }

  private mutating func note(_ removed: Int, _ repeats: (count: Int, first: SourceLocation)?) {
    let remedy = "--keep-duplicates leaves them apart"
    if let repeats {
      diagnostics.append(
        Diagnostic(
          .note, at: repeats.first,
          "\(Phrase.count(repeats.count, "record")) \(Phrase.form(repeats.count, "is a duplicate", "are duplicates")) of another in the same input (the same DOI or PubMed number, or title, year and people) and \(Phrase.form(repeats.count, "was", "were")) joined with it",
          remedy: remedy))
    }
    let others = removed - (repeats?.count ?? 0)
    guard others > 0 else { return }
    diagnostics.append(
      Diagnostic(
        .note, at: SourceLocation(inputs[0].name),
        "\(Phrase.count(others, "record")) of works that another input has too \(Phrase.form(others, "was", "were")) joined with \(Phrase.form(others, "it", "them"))",
        remedy: remedy))
  }

  /// Records of one work.
  private struct Group {
    /// What decides whether another record is of the work; nil where no other can be.
    var comparison: WorkComparison?
    var members: [Int] = []
    var inputs: Set<Int> = []
  }

  /// For each work, whether another one has an identifier or the title of it, as far as a hash says.
  ///
  /// - Complexity: O(b), for b bytes of identifiers and titles.
  private func worksWithCounterparts() -> [Bool] {
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(works.count * 2)
    var isDoubtful = Array(repeating: false, count: works.count)
    for index in works.indices {
      WorkComparison.forEachHash(of: works[index]) { hash in
        if let other = first[hash] {
          isDoubtful[other] = true
          isDoubtful[index] = true
        } else {
          first[hash] = index
        }
      }
    }
    return isDoubtful
  }

  private mutating func rebuild(_ groups: [Group]) {
    let (oldWorks, oldOrigins) = (works, origins)
    removeWorks()
    for group in groups {
      let first = group.members[0]
      var work = oldWorks[first]
      work.id = oldOrigins[first].id
      for member in group.members.dropFirst() {
        var other = oldWorks[member]
        other.id = oldOrigins[member].id
        work.join(other)
      }
      append(work, of: oldOrigins[first].input)
    }
  }
}
