import Bibliography
import ByteFormats

/// Finds the authors of a record whom its other fields name: before addresses, identifiers, or as correspondents.
///
/// It holds for a work whose people do not change.
struct AuthorIndex {
  /// The names as written, each with its person, as long as they are few; then comparing is faster than hashing.
  private var few: [(name: String, length: Int, author: Int)] = []
  /// For each name as written, its person, where they are many.
  private var written: [String: Int] = [:]
  private static let fewNames = 24
  /// The authors, each with its key; made when a name is looked for that is spelled otherwise.
  private var keys: [(author: Int, key: NameKey)] = []
  private var isPrepared = false
  /// For each family name, where its bearers are in `keys`, where they are many.
  private var families: [String: [Int]]?

  init() {}

  /// Makes an index of a work's authors by their names as written.
  init(_ work: Work) {
    for (index, person) in work.authorships.enumerated() where person.role.isAuthor {
      add(person.name.written, index)
    }
  }

  /// Adds a spelling of a person's name, unless another person has it.
  mutating func add(_ spelling: String, _ index: Int) {
    guard author(written: spelling) == nil else { return }
    if !written.isEmpty {
      written[spelling] = index
    } else if few.count < Self.fewNames {
      few.append((spelling, spelling.utf8.count, index))
    } else {
      for known in few { written[known.name] = known.author }
      written[spelling] = index
    }
  }

  private func author(written name: String) -> Int? {
    written.isEmpty ? name.withBytes { fewAuthor(written: $0) } : written[name]
  }

  private func fewAuthor(written name: UnsafeBufferPointer<UInt8>) -> Int? {
    // By index, which copies no name; few have the same length.
    for index in few.indices where few[index].length == name.count && few[index].name.holds(name) {
      return few[index].author
    }
    return nil
  }

  /// Returns the author of a work who bears a name, whatever its order and length; nil where none or several may.
  ///
  /// The family name must be the same, or else the end of the other (`Roe` for `van der Roe`), and the given names
  /// begin alike.
  /// - Complexity: O(1) for names that are written alike; O(n), for n authors, where the family name is unknown.
  mutating func author(named name: String, of work: Work) -> Int? {
    if let exact = author(written: name) { return exact }
    return author(like: NameKey(name), of: work)
  }

  /// Returns the same for a name that is bytes of the input.
  mutating func author(named name: UnsafeBufferPointer<UInt8>, of work: Work) -> Int? {
    if let exact = written.isEmpty ? fewAuthor(written: name) : written[name.text] { return exact }
    return author(like: NameKey(name), of: work)
  }

  private mutating func author(like key: NameKey, of work: Work) -> Int? {
    prepare(work)
    let bearers = bearers(of: key.family)
    var candidates = (bearers.isEmpty ? Array(keys.indices) : bearers).filter { key.matches(keys[$0].key) }
    if candidates.count > 1 { candidates = candidates.filter { keys[$0].key.given == key.given } }
    return candidates.count == 1 ? keys[candidates[0]].author : nil
  }

  /// Returns where in `keys` the bearers of a family name are.
  private func bearers(of family: String) -> [Int] {
    if let families { return families[family] ?? [] }
    return keys.indices.filter { keys[$0].key.family == family }
  }

  /// Returns the authors of a work with these family names; none where one of the names is no author's.
  mutating func authors(withFamilies names: [String], of work: Work) -> [Int] {
    prepare(work)
    var found: [Int] = []
    for name in names {
      let bearers = bearers(of: NameKey.letters(name))
      if bearers.isEmpty { return [] }
      found += bearers.map { keys[$0].author }
    }
    return found
  }

  /// Makes the keys, once.
  private mutating func prepare(_ work: Work) {
    if isPrepared { return }
    isPrepared = true
    let people = work.authorships
    keys.reserveCapacity(people.count)
    for index in people.indices where people[index].role.isAuthor {
      keys.append((index, NameKey(people[index].name)))
    }
    guard keys.count > Self.fewNames else { return }
    var found: [String: [Int]] = [:]
    for (place, key) in keys.enumerated() { found[key.key.family, default: []].append(place) }
    families = found
  }
}

extension Work {
  /// Marks the author whom a name means as corresponding author.
  mutating func markCorresponding(_ name: UnsafeBufferPointer<UInt8>, _ authors: inout AuthorIndex) {
    if let index = authors.author(named: name, of: self) { authorships[index].isCorresponding = true }
  }

  /// Marks the first author whom one of several parts of a text names as the corresponding one, and gives it the
  /// text's e-mail address: `Doe, J.; University of Somewhere; email: doe@example.org`.
  mutating func markCorrespondent(in text: String) {
    var authors = AuthorIndex(self)
    for part in text.parts(at: .semicolon).prefix(3) {
      guard let index = authors.author(named: part, of: self) else { continue }
      authorships[index].isCorresponding = true
      if let email = Identifier.email(in: text) { authorships[index].identifiers.append(email) }
      return
    }
  }

  /// Gives an address to the authors whom it names before it, as Web of Science writes it (`[Doe, Jane; Roe, R]
  /// University`) and Ovid, by family names, all addresses in one text (`(Doe, Roe) University (Roe) Academy`).
  ///
  /// - Returns: false, and nothing is changed, where the address names no author.
  mutating func placeTied(_ address: String, _ authors: inout AuthorIndex) -> Bool {
    switch address.utf8.first {
    case .leftBracket:
      guard let close = address.utf8.firstIndex(of: .rightBracket) else { return false }
      let names = address[..<close].dropFirst().parts(at: .semicolon)
      return add(
        PersonName.trim(address[close...].dropFirst()),
        to: names.compactMap {
          authors.author(named: $0, of: self)
        })
    case .leftParenthesis:
      var isPlaced = false
      var people: [Int] = []
      var text = ""
      for part in address.parts(at: .leftParenthesis) {
        let close = part.utf8.firstIndex(of: .rightParenthesis)
        let named = close.map { authors.authors(withFamilies: part[..<$0].parts(at: .comma), of: self) } ?? []
        if let close, !named.isEmpty {
          isPlaced = add(text, to: people) || isPlaced
          people = named
          text = PersonName.trim(part[close...].dropFirst())
        } else {
          // Parentheses within the address.
          text += " (" + part
        }
      }
      return add(text, to: people) || isPlaced
    default: return false
    }
  }

  private mutating func add(_ address: String, to people: [Int]) -> Bool {
    guard !address.isEmpty else { return false }
    for index in people { authorships[index].affiliations.append(Affiliation(address)) }
    return !people.isEmpty
  }
}
