@testable import Bibliography
@testable import BibliographyReaders

/// What a reading says, in lines for people to read: a saved answer that shows at a glance what was lost.
enum WorkOutline {
  static func text(_ reading: Reading, format: String) -> String {
    var lines = ["format: \(format)"]
    if let title = reading.title { lines.append("title: \(title)") }
    for work in reading.works { lines += [""] + self.lines(work) }
    if !reading.diagnostics.isEmpty { lines.append("") }
    for diagnostic in reading.diagnostics {
      let line = diagnostic.location.line == 0 ? "" : " at line \(diagnostic.location.line)"
      lines.append("\(diagnostic.severity)\(line): \(diagnostic.message)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ work: Work) -> [String] {
    var lines = ["\(work.id): \(work.title)"]
    let facts = [work.date?.description, work.kind, work.venue, work.session, work.track].compactMap { $0 }
    if !facts.isEmpty { lines.append("  " + facts.joined(separator: " | ")) }
    if !work.identifiers.isEmpty {
      lines.append("  " + work.identifiers.map(\.description).joined(separator: " "))
    }
    if let abstract = work.abstract {
      lines.append("  abstract: " + abstract.replacing("\n", with: " / ").prefix(60))
    }
    for person in work.authorships {
      let name = person.name
      let parts = [name.family.map { "\($0)," }, name.given, name.suffix.map { "(\($0))" }].compactMap { $0 }
      let written = name.family == nil ? name.written : parts.joined(separator: " ")
      var line = "  - \(person.role.rawValue): \(written)"
      if person.isGroup { line += " [group]" }
      if person.isCorresponding { line += " [corresponding]" }
      if !person.identifiers.isEmpty {
        line += " " + person.identifiers.map(\.description).joined(separator: " ")
      }
      lines.append(line)
      lines += person.affiliations.map { "      \(affiliation($0))" }
    }
    lines += work.affiliations.map { "  of nobody: \(affiliation($0))" }
    return lines
  }

  private static func affiliation(_ affiliation: Affiliation) -> String {
    let identifiers = affiliation.identifiers.map(\.description) + [affiliation.country].compactMap { $0 }
    return affiliation.written + (identifiers.isEmpty ? "" : " [\(identifiers.joined(separator: ", "))]")
  }
}
