import Affiliations
import Bibliography

/// Makes persons of labelled mentions: names, ids, spellings and reasons.
struct PersonBuilder {
  let index: MentionIndex
  let corpus: Corpus

  /// Returns the persons in alphabetical order of their ids, and for each mention its person.
  ///
  /// - Parameters:
  ///   - labels: a group's number for each mention, from 0 without gaps.
  ///   - joins: the joins worth telling, each with a mention of its group.
  ///   - decidedNames: names that the user gives, each with a mention of its group.
  func persons(
    labels: [Int32], joins: [(mention: Int32, join: Join)],
    decidedNames: [(mention: Int, name: ParsedName)] = []
  ) -> ([Person], [Int]) {
    let count = Int((labels.max() ?? -1) + 1)
    var groups = [[Int]](repeating: [], count: count)
    for (mention, label) in labels.enumerated() { groups[Int(label)].append(mention) }
    var joinsOfGroup = [[Join]](repeating: [], count: count)
    for (mention, join) in joins { joinsOfGroup[Int(labels[Int(mention)])].append(join) }
    var nameOfGroup: [Int32: ParsedName] = [:]
    for (mention, name) in decidedNames { nameOfGroup[labels[mention]] = name }
    var persons: [(person: Person, group: Int, slug: String, firstWork: String)] = []
    persons.reserveCapacity(count)
    for (label, group) in groups.enumerated() {
      var spellings: [(name: ParsedName, count: Int)] = []
      var position: [Int32: Int] = [:]
      var written: [String: Int] = [:]
      for mention in group {
        let name = index.nameOfMention[mention]
        if let known = position[name] {
          spellings[known].count += 1
        } else {
          position[name] = spellings.count
          spellings.append((index.names[Int(name)], 1))
        }
        written[index.written[mention], default: 0] += 1
      }
      let decided = nameOfGroup[Int32(label)].map { [(name: $0, count: 1)] }
      let (name, slug) = PersonNaming.name(of: decided ?? spellings)
      let variants = written.map { Person.Variant(name: $0.key, count: $0.value) }
        .sorted { (-$0.count, $0.name) < (-$1.count, $1.name) }
      let firstWork = group.lazy.map { corpus.works[index.mentions[$0].work].id }.min()!
      persons.append(
        (
          Person(id: slug, name: name, mentions: group, variants: variants, joins: joinsOfGroup[label]),
          label, slug, firstWork
        ))
    }
    // Namesakes are numbered by their number of mentions, then by the ids of their works, whatever the order of
    // the input.
    persons.sort {
      ($0.slug, -$0.person.mentions.count, $0.firstWork, $0.person.mentions[0])
        < ($1.slug, -$1.person.mentions.count, $1.firstWork, $1.person.mentions[0])
    }
    var taken: [String: Int] = [:]
    var ofGroup = [Int](repeating: 0, count: count)
    for index in persons.indices {
      taken[persons[index].slug, default: 0] += 1
      let number = taken[persons[index].slug]!
      if number > 1 { persons[index].person.id += "-\(number)" }
      ofGroup[persons[index].group] = index
    }
    return (persons.map(\.person), labels.map { ofGroup[Int($0)] })
  }
}
