/// An ORCID iD that a record states for several of its authorships.
package struct SharedORCID {
  /// The iD.
  package let identifier: Identifier
  /// The indices of the authorships, in order.
  package let authorships: [Int]
  /// Whether the names may all be one person's: if not, somebody made a mistake, and the iD says nothing.
  package let areAlike: Bool
}

extension Work {
  /// The ORCID iDs that the record states for several authorships, in the order of their first.
  ///
  /// - Complexity: O(n) for n authorships, where no iD is shared.
  package var sharedORCIDs: [SharedORCID] {
    var values: [String] = []
    for index in authorships.indices {
      for identifier in authorships[index].identifiers where identifier.scheme == .orcid {
        values.append(identifier.value)
      }
    }
    guard values.count > 1, Self.holdsRepeats(values) else { return [] }
    var places: [String: [Int]] = [:]
    for index in authorships.indices {
      for identifier in authorships[index].identifiers where identifier.scheme == .orcid {
        places[identifier.value, default: []].append(index)
      }
    }
    return places.filter { Set($0.value).count > 1 }.sorted { ($0.value[0], $0.key) < ($1.value[0], $1.key) }
      .map {
        value, indices in
        let names = indices.map { authorships[$0].name }
        return SharedORCID(
          identifier: Identifier(.orcid, value), authorships: indices,
          areAlike: names.dropFirst().allSatisfy { Self.areAlike(names[0], $0) })
      }
  }

  private static func holdsRepeats(_ values: [String]) -> Bool {
    // Comparing few is faster than hashing them.
    guard values.count <= 16 else { return Set(values).count < values.count }
    return values.indices.contains { index in values[..<index].contains(values[index]) }
  }

  /// Whether two names may be one person's in two spellings, in whatever order, length or script.
  private static func areAlike(_ name: PersonName, _ other: PersonName) -> Bool {
    let (a, b) = (NameKey(name), NameKey(other))
    if a.matches(b) || name.written == other.written { return true }
    let isLatin = [a, b].map { ($0.family + $0.given).utf8.allSatisfy { $0 < 0x80 } }
    if isLatin[0] != isLatin[1] { return true }
    // Compound family names, and given names before or behind.
    let families = a.family.hasPrefix(b.family) || b.family.hasPrefix(a.family)
    let isSwapped = !a.given.isEmpty && a.family == b.given && a.given == b.family
    return isSwapped
      || families && min(a.family.count, b.family.count) > 2 && a.given.first == b.given.first
  }
}
