import Bibliography

/// What readers of several formats do alike with a work that they have read.
extension Work {
  /// Places affiliations that the record lists for the whole work.
  ///
  /// They are their author's where there is one only. A single affiliation is every author's where the format
  /// lists all that there are (`isComplete`). Otherwise they stay with the work.
  mutating func place(_ untied: [Affiliation], isComplete: Bool) {
    guard !untied.isEmpty else { return }
    var authors = 0
    for index in authorships.indices where isPersonalAuthor(index) { authors += 1 }
    if authors == 1 || (isComplete && untied.count == 1 && authors > 0) {
      for index in authorships.indices where isPersonalAuthor(index) {
        authorships[index].affiliations += untied
      }
    } else if affiliations.isEmpty {
      affiliations = untied
    } else {
      affiliations += untied
    }
  }

  private func isPersonalAuthor(_ index: Int) -> Bool {
    authorships[index].role.isAuthor && !authorships[index].isGroup
  }

  /// Adds authors by their names, each with its family name before a comma or as one piece.
  mutating func addAuthors(_ names: [UnsafeBufferPointer<UInt8>], at location: SourceLocation) {
    authorships.reserveCapacity(authorships.count + names.count)
    for text in names {
      let name = PersonName(commaSeparated: text)
      let isGroup = name.family == nil && PersonName.namesGroup(text)
      authorships.append(Authorship(name: name, role: .author, isGroup: isGroup, location: location))
    }
  }

  /// Returns a date as written; nil, and the text is kept to be reported, where no year can be read from it.
  mutating func readDate(_ text: UnsafeBufferPointer<UInt8>) -> PartialDate? {
    if let date = PartialDate(parsing: text) { return date }
    let text = text.trimmed()
    if !text.isEmpty, unreadDate == nil { unreadDate = text.text }
    return nil
  }

  /// Returns a date as written, where there is one, as ``readDate(_:)`` does.
  mutating func readDate(_ text: String?) -> PartialDate? { text.flatMap { $0.withBytes { readDate($0) } } }

  /// Takes a date as written, where a year can be read from it.
  mutating func takeDate(_ text: UnsafeBufferPointer<UInt8>) { date = readDate(text) ?? date }

  /// Takes a date as written, where there is one and a year can be read from it.
  mutating func takeDate(_ text: String?) { date = readDate(text) ?? date }

  /// Returns a year that is written as a number of its own; nil, and the text is kept to be reported, where it is none.
  mutating func readYear(_ text: String?) -> Int? {
    guard let text else { return nil }
    return Int(text) ?? readDate(text)?.year
  }

  /// Gives a work without an id the first that it can have: its DOI, another identifier, or its number.
  mutating func ensureID(number: Int) {
    guard id.isEmpty else { return }
    id = identifier(.doi) ?? identifiers.first { $0.scheme != .url }?.value ?? "record-\(number)"
  }
}
