/// What readers of several formats do alike with a work that they have read.
extension Work {
  /// Places affiliations that the record lists for the whole work.
  ///
  /// They are their author's where there is one only. A single affiliation is every author's where the format
  /// lists all that there are (`isComplete`). Otherwise they stay with the work.
  mutating func place(_ untied: [Affiliation], isComplete: Bool) {
    guard !untied.isEmpty else { return }
    let authors = authorships.indices.filter { authorships[$0].role.isAuthor && !authorships[$0].isGroup }
    if authors.count == 1 || (isComplete && untied.count == 1 && !authors.isEmpty) {
      for index in authors { authorships[index].affiliations += untied }
    } else {
      affiliations += untied
    }
  }

  /// Gives an address to the authors whom it names before it, as in `[Doe, Jane; Roe, R] University`, and leaves
  /// `(Doe, Roe) University`, which names them by family names alone, to those of these names.
  ///
  /// - Returns: false, and nothing is changed, where the address names no author.
  mutating func placeTied(_ address: String) -> Bool {
    let closing: Character = address.hasPrefix("[") ? "]" : ")"
    guard address.hasPrefix("[") || address.hasPrefix("("), let close = address.firstIndex(of: closing) else {
      return false
    }
    let names = address[address.index(after: address.startIndex)..<close]
    let people: [Int]
    if closing == "]" {
      people = names.split(separator: ";").compactMap { author(named: PersonName.trim($0)) }
    } else {
      let families = names.split(separator: ",").map { NameKey.letters($0) }
      people = authorships.indices.filter { index in
        authorships[index].role.isAuthor && families.contains(NameKey(authorships[index].name).family)
      }
      guard !people.isEmpty, families.count <= people.count else { return false }
    }
    // Ovid writes all addresses of a record behind each other.
    var text = address[address.index(after: close)...]
    var rest: String?
    if closing == ")", let next = text.firstRange(of: " (") {
      rest = String(text[text.index(after: next.lowerBound)...])
      text = text[..<next.lowerBound]
    }
    guard !people.isEmpty else { return false }
    let affiliation = Affiliation(PersonName.trim(text))
    for index in people { authorships[index].affiliations.append(affiliation) }
    if let rest, !placeTied(rest) {
      for index in people {
        authorships[index].affiliations[authorships[index].affiliations.count - 1].written += " " + rest
      }
    }
    return true
  }

  /// Adds an identifier unless there is none to add or it is there already.
  mutating func add(_ identifier: Identifier?) {
    guard let identifier, !identifiers.contains(identifier) else { return }
    identifiers.append(identifier)
  }

  /// Returns the value of the first identifier of a scheme.
  package func identifier(_ scheme: Identifier.Scheme) -> String? {
    identifiers.first { $0.scheme == scheme }?.value
  }

  /// Gives a work without an id the first that it can have: its DOI, another identifier, or its number.
  mutating func ensureID(number: Int) {
    guard id.isEmpty else { return }
    id = identifier(.doi) ?? identifiers.first { $0.scheme != .url }?.value ?? "record-\(number)"
  }

  /// Returns the index of the author whom a name in whatever order means, or nil where none or several may be.
  func author(named text: String) -> Int? {
    let authors = authorships.indices.filter { authorships[$0].role.isAuthor }
    if let exact = authors.first(where: { authorships[$0].name.written == text }) { return exact }
    let key = NameKey(text)
    let candidates = authors.filter { key.matches(NameKey(authorships[$0].name)) }
    if candidates.count > 1 {
      let same = candidates.filter { key.given == NameKey(authorships[$0].name).given }
      return same.count == 1 ? same[0] : nil
    }
    return candidates.first
  }

  /// Marks the author whom a name means as corresponding author.
  mutating func markCorresponding(_ name: String) {
    if let index = author(named: name) { authorships[index].isCorresponding = true }
  }
}

/// A name reduced to what the spellings of one person within one record share.
struct NameKey: Hashable {
  /// Letters of the family name, without marks, in lower case; the last word where no comma tells.
  var family: String
  /// Letters of the given names, likewise.
  var given: String

  init(_ name: PersonName) {
    if let family = name.family {
      self.family = Self.letters(family)
      given = Self.letters(name.given ?? "")
    } else {
      self = NameKey(name.written)
    }
  }

  init(_ text: String) {
    if let comma = text.firstIndex(of: ",") {
      family = Self.letters(text[..<comma])
      given = Self.letters(text[text.index(after: comma)...])
      return
    }
    var words = text.split(separator: " ")
    // `Doe J.` has its initials behind, `J. Doe` before.
    let initialsBehind =
      words.count > 1 && words[0].count > 2 && !words[0].contains(".")
      && (words.last!.contains(".")
        || words.last!.allSatisfy { $0.isUppercase || $0 == "-" } && words.last!.count <= 3)
    let family = words.isEmpty ? "" : String(initialsBehind ? words.removeFirst() : words.removeLast())
    self.family = Self.letters(family)
    given = Self.letters(words.joined())
  }

  /// Whether both may be one person: the same family name, and given names that begin alike.
  func matches(_ other: NameKey) -> Bool {
    guard family == other.family || family.hasSuffix(other.family) || other.family.hasSuffix(family) else {
      return false
    }
    guard let a = given.first, let b = other.given.first else { return family == other.family }
    return a == b
  }

  /// Returns the letters and digits of a text without marks, in lower case.
  static func letters(_ text: some StringProtocol) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: view.append(scalar)
        case 0x41...0x5A: view.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
        default: continue
        }
      } else if scalar == "ß" {
        view.append("s")
        view.append("s")
      } else if scalar.properties.isAlphabetic {
        view.append(Diacritics.base(of: scalar))
      }
    }
    return String(view)
  }
}
