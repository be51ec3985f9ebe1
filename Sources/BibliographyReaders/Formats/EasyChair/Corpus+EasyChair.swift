import Bibliography

extension Corpus {
  /// Joins what EasyChair exports in two tables: the submissions with their titles, and their authors with affiliations.
  ///
  /// Both must be in one folder, archive or spreadsheet, and have the same number.
  ///
  /// - Complexity: O(n), for n works.
  mutating func joinSubmissions() {
    let tables = inputs.indices.filter { inputs[$0].format == InputFormat.easyChair.name }
    guard tables.count > 1 else { return }
    let isTable = Set(tables)
    // The work of each submission that has a title, and that of its authors, which has none.
    var titled: [[String]: Int] = [:]
    var untitled: [[String]: Int] = [:]
    for index in works.indices where isTable.contains(origins[index].input) {
      let name = inputs[origins[index].input].name
      let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
      let key = [folder, origins[index].id]
      if works[index].title.isEmpty {
        untitled[key] = untitled[key] ?? index
      } else {
        titled[key] = titled[key] ?? index
      }
    }
    var partner: [Int: Int] = [:]
    for (key, index) in titled { if let other = untitled[key] { partner[index] = other } }
    guard !partner.isEmpty else { return }
    let joined = Set(partner.values)
    let (oldWorks, oldOrigins) = (works, origins)
    removeWorks()
    for index in oldWorks.indices where !joined.contains(index) {
      var work = oldWorks[index]
      work.id = oldOrigins[index].id
      if let other = partner[index] {
        // The table of authors states each of them, and more about them.
        work.authorships = oldWorks[other].authorships
      }
      append(work, of: oldOrigins[index].input)
    }
    // The affiliations are in the other table.
    let completed = Set(partner.keys.map { inputs[oldOrigins[$0].input].name })
    diagnostics.removeAll {
      $0.message == Reading.noAffiliations && completed.contains($0.location.source)
    }
  }
}
