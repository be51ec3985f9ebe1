import Bibliography

/// Cells that list the affiliations of several people, joined by the same commas that are within them: `Univ A, City,
/// Univ B`.
///
/// What cells of one person state, and those that fall into as many parts as there are people, shows where others end.
struct IndicoAffiliationCells {
  private struct Cell {
    var work: Int
    var role: Authorship.Role
    var parts: [String]
  }

  private var cells: [Cell] = []
  private var known: Set<String> = []
  /// The affiliations of each name.
  private var ofPerson: [String: Set<String>] = [:]

  /// Notes whose affiliations a cell states for sure.
  mutating func learn(_ people: [IndicoPerson]) {
    for person in people where !person.affiliation.written.isEmpty {
      learn(person.affiliation.written, of: person.full)
    }
  }

  private mutating func learn(_ affiliation: String, of name: String) {
    known.insert(affiliation)
    ofPerson[name, default: []].insert(affiliation)
  }

  /// Keeps the parts of a cell until all are known.
  mutating func keep(_ parts: [String], of role: Authorship.Role, inWork work: Int) {
    cells.append(Cell(work: work, role: role, parts: parts))
  }

  /// Gives the people of the kept cells their affiliations where there is exactly one division; the others stay with
  /// their works.
  ///
  /// - Returns: how many cells could not be cut.
  mutating func place(in works: inout [Work]) -> Int {
    var rest = cells
    var isNew = true
    while isNew {
      isNew = false
      rest.removeAll { cell in
        guard works.indices.contains(cell.work) else { return true }
        let people = works[cell.work].authorships.indices.filter {
          works[cell.work].authorships[$0].role == cell.role
        }
        let names = people.map { works[cell.work].authorships[$0].name.written }
        guard let cut = cut(cell.parts, for: names) else { return false }
        for (person, affiliation) in zip(people, cut) {
          works[cell.work].authorships[person].affiliations = [Affiliation(affiliation)]
        }
        for (name, affiliation) in zip(names, cut) { learn(affiliation, of: name) }
        isNew = true
        return true
      }
    }
    for cell in rest {
      let affiliation = Affiliation(cell.parts.joined(separator: ", "))
      if !works[cell.work].affiliations.contains(affiliation) {
        works[cell.work].affiliations.append(affiliation)
      }
    }
    return rest.count
  }

  /// Joins parts to one affiliation per person: nil where several divisions are as good, or two of the affiliations occur
  /// nowhere else.
  private func cut(_ parts: [String], for names: [String]) -> [String]? {
    guard parts.count > names.count, names.count > 1, parts.count <= 64 else { return nil }
    struct Division {
      var score = 0
      var unknown = 0
      var count = 1
      var ends: [Int] = []
    }
    // The best division of the first parts among the first people, by how many parts that takes.
    var divisions: [Int: Division] = [0: Division()]
    for (person, name) in names.enumerated() {
      var next: [Int: Division] = [:]
      let last = parts.count - (names.count - person - 1)
      for (start, division) in divisions.sorted(by: { $0.key < $1.key }) where start < last {
        for end in start + 1...last where person + 1 < names.count || end == parts.count {
          let text = parts[start..<end].joined(separator: ", ")
          let score = ofPerson[name]?.contains(text) == true ? 4 : known.contains(text) ? 2 : 0
          var longer = division
          longer.score += score
          longer.unknown += score == 0 ? 1 : 0
          longer.ends.append(end)
          guard longer.unknown <= 1 else { continue }
          guard let other = next[end] else {
            next[end] = longer
            continue
          }
          if longer.score > other.score { next[end] = longer }
          if longer.score == other.score { next[end]?.count += longer.count }
        }
      }
      divisions = next
    }
    guard let best = divisions[parts.count], best.count == 1, best.score > 0 else { return nil }
    var start = 0
    return best.ends.map { end in
      defer { start = end }
      return parts[start..<end].joined(separator: ", ")
    }
  }
}
