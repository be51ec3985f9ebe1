import Affiliations
import Bibliography

/// The persons that joins make of a corpus's mentions, with their names and ids.
struct PersonResolution: Sendable {
  /// The persons, in alphabetical order of their ids, and then the groups likewise.
  private(set) var persons: [Person] = []
  /// For each mention, the index of its person.
  private(set) var personOfMention: [Int] = []

  /// Makes persons.
  ///
  /// - Parameters:
  ///   - joins: the joins of the mentions, with a label for each mention.
  ///   - mentions: the mentions.
  ///   - decidedNames: names that the user gives, each with a mention of the person.
  /// - Complexity: O(n log n) for n mentions.
  init(
    _ joins: PersonJoins, of mentions: Mentions, decidedNames: [(mention: Int, name: ParsedName)] = []
  ) {
    let labels = joins.labels
    let count = Int((labels.max() ?? -1) + 1)
    var groups = [[Int]](repeating: [], count: count)
    for (mention, label) in labels.enumerated() { groups[Int(label)].append(mention) }
    var joinsOfGroup = [[Join]](repeating: [], count: count)
    for (mention, join) in joins.reported() { joinsOfGroup[Int(labels[mention])].append(join) }
    var nameOfGroup: [Int32: ParsedName] = [:]
    for (mention, name) in decidedNames { nameOfGroup[labels[mention]] = name }

    var found: [(person: Person, group: Int, slug: String, firstWork: String)] = []
    found.reserveCapacity(count)
    for (label, group) in groups.enumerated() {
      let (spellings, variants) = Self.spellings(of: group, mentions)
      let decided = nameOfGroup[Int32(label)].map { [(name: $0, count: 1)] }
      let (name, slug) = PersonNaming.name(of: decided ?? spellings)
      let firstWork = group.lazy.map { mentions.corpus.works[mentions.all[$0].work].id }.min()!
      found.append(
        (
          Person(id: slug, name: name, mentions: group, variants: variants, joins: joinsOfGroup[label]),
          label, slug, firstWork
        ))
    }
    // Namesakes are numbered by their number of mentions, then by the ids of their works, whatever the order of
    // the input.
    let order = found.indices.sorted { x, y in
      if found[x].person.isGroup != found[y].person.isGroup { return found[y].person.isGroup }
      if found[x].slug != found[y].slug { return found[x].slug < found[y].slug }
      let (a, b) = (found[x].person.mentions, found[y].person.mentions)
      if a.count != b.count { return a.count > b.count }
      return (found[x].firstWork, a[0]) < (found[y].firstWork, b[0])
    }
    var ofGroup = [Int](repeating: 0, count: count)
    persons.reserveCapacity(count)
    // An id may be one of two slugs: `ada-2` is one, and the second `ada`.
    var taken: [String: Int] = [:]
    for index in order {
      taken[found[index].slug, default: 0] += 1
      let number = taken[found[index].slug]!
      if number > 1 { found[index].person.id += "-\(number)" }
      ofGroup[found[index].group] = persons.count
      persons.append(found[index].person)
    }
    personOfMention = labels.map { ofGroup[Int($0)] }
  }

  /// The distinct names of mentions with their counts, in order of appearance, and the names as written, most frequent
  /// first.
  private static func spellings(of group: [Int], _ mentions: Mentions) -> (
    names: [(name: ParsedName, count: Int)], written: [Person.Variant]
  ) {
    if group.count == 1 {
      let only = group[0]
      return (
        [(mentions.name(of: only), 1)], [Person.Variant(name: mentions.written(only), count: 1)]
      )
    }
    var spellings: [(name: ParsedName, count: Int)] = []
    var position: [Int32: Int] = [:]
    var written: [String: Int] = [:]
    for mention in group {
      let name = mentions.records[mention].name
      if let known = position[name] {
        spellings[known].count += 1
      } else {
        position[name] = spellings.count
        spellings.append((mentions.names[Int(name)], 1))
      }
      written[mentions.written(mention), default: 0] += 1
    }
    let variants = written.map { Person.Variant(name: $0.key, count: $0.value) }
      .sorted { (-$0.count, $0.name) < (-$1.count, $1.name) }
    return (spellings, variants)
  }
}
