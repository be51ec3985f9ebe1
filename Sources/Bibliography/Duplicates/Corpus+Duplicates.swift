import ByteFormats

extension Corpus {
  /// Joins the records of one work that are in several inputs; records of the same input stay apart.
  ///
  /// The work keeps the place and id of its first record, takes the best of all (see ``Work/join(_:)``), and lists
  /// the others in ``Work/joinedRecords``. Two records are of one work where they share an identifier, or have the
  /// same title, people and year (see ``WorkComparison``); of several that a record may be of, one of the same year
  /// and venue is preferred. ``joinedCount`` says how many were joined into others.
  ///
  /// - Complexity: O(n) for n works, unless very many share a title.
  public mutating func joinDuplicates() {
    guard inputs.count > 1 else { return }
    var groups: [Group] = []
    var byIdentifier: [String: Int] = [:]
    var byTitle: [String: [Int]] = [:]
    for index in works.indices {
      let comparison = WorkComparison(works[index])
      let input = origins[index].input
      var found: Int?
      for key in comparison.identifiers where found == nil {
        guard let group = byIdentifier[key], !groups[group].inputs.contains(input) else { continue }
        if groups[group].comparison.sharesIdentifierRightly(with: comparison) { found = group }
      }
      if found == nil, !comparison.title.isEmpty {
        // Titles that hundreds of works have (“Editorial”) prove nothing.
        var bestLikeness = 0
        for group in byTitle[comparison.title]?.suffix(200) ?? [] where !groups[group].inputs.contains(input)
        {
          let likeness = groups[group].comparison.likeness(to: comparison)
          guard likeness > bestLikeness,
            !Work.abstractsDiffer(works[index], works[groups[group].members[0]])
          else { continue }
          (found, bestLikeness) = (group, likeness)
        }
      }
      let group = found ?? groups.count
      if found == nil { groups.append(Group(comparison: comparison)) }
      groups[group].members.append(index)
      groups[group].inputs.insert(input)
      for key in comparison.identifiers {
        groups[group].comparison.add(key)
        byIdentifier[key] = byIdentifier[key] ?? group
      }
      if !comparison.title.isEmpty, byTitle[comparison.title]?.contains(group) != true {
        byTitle[comparison.title, default: []].append(group)
      }
    }
    let removed = works.count - groups.count
    guard removed > 0 else { return }
    rebuild(groups)
    joinedCount += removed
    diagnostics.append(
      Diagnostic(
        .note, at: SourceLocation(inputs[0].name),
        "\(Phrase.count(removed, "record")) of works that another input has too \(Phrase.form(removed, "was", "were")) joined with \(Phrase.form(removed, "it", "them"))",
        remedy: "--keep-duplicates leaves them apart"))
  }

  /// Records of one work.
  private struct Group {
    var comparison: WorkComparison
    var members: [Int] = []
    var inputs: Set<Int> = []
  }

  private mutating func rebuild(_ groups: [Group]) {
    let (oldWorks, oldOrigins) = (works, origins)
    works = []
    origins = []
    indices = [:]
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
