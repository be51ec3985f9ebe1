import Bibliography
import ByteFormats

/// What readers of several formats do alike with a person whom they have read.
extension Authorship {
  /// Makes an authorship of a name that a record writes in one piece: `Family, Given`, `Given Family`, or a group's;
  /// nil where the name is empty.
  init?(named text: String, role: Role = .author, at place: SourceLocation) {
    let text = PersonName.trim(text)
    guard !text.isEmpty else { return nil }
    let name = PersonName(commaSeparated: text)
    self.init(
      name: name, role: role, isGroup: name.family == nil && PersonName.namesGroup(text), location: place)
  }

  /// Makes the authorship of a group; nil where the name is empty.
  init?(group text: String, role: Role = .author, at place: SourceLocation) {
    let text = PersonName.trim(text)
    guard !text.isEmpty else { return nil }
    self.init(name: PersonName(text), role: role, isGroup: true, location: place)
  }

  /// Adds an identifier unless there is none to add or it is there already.
  mutating func add(_ identifier: Identifier?) {
    guard let identifier, !identifiers.contains(identifier) else { return }
    identifiers.append(identifier)
  }

  /// Adds an affiliation unless it is empty or there already.
  mutating func add(_ affiliation: Affiliation) {
    guard !affiliation.written.isEmpty || !affiliation.identifiers.isEmpty,
      !affiliations.contains(affiliation)
    else { return }
    affiliations.append(affiliation)
  }
}

extension Work {
  /// Takes a subtitle into the title.
  mutating func add(subtitle: String?) {
    guard let subtitle, !subtitle.isEmpty, !title.isEmpty else { return }
    title += ": " + subtitle
  }
}
