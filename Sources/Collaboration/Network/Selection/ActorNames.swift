import Affiliations
import Bibliography
import ByteFormats
import Identity

/// The names of a corpus's persons and institutions, for finding the one that a user means.
struct ActorNames {
  /// A person or an institution, by its index in the corpus.
  enum Actor: Hashable {
    case person(Int)
    case institution(Int)
  }

  private let corpus: ResolvedCorpus
  private var byID: [String: [Actor]] = [:]
  private var byName: [String: [Actor]] = [:]

  /// Takes the names of a whole corpus.
  ///
  /// - Complexity: O(n) for n spellings.
  init(_ corpus: ResolvedCorpus) {
    self.corpus = corpus
    for (index, person) in corpus.persons.enumerated() {
      let actor = Actor.person(index)
      byID[person.id.lowercased(), default: []].append(actor)
      add(person.name.display, actor)
      if !person.name.given.isEmpty { add("\(person.name.family) \(person.name.given)", actor) }
      for variant in person.variants { add(variant.name, actor) }
    }
    for (index, institution) in corpus.institutions.enumerated() {
      let actor = Actor.institution(index)
      byID[institution.id.lowercased(), default: []].append(actor)
      if let id = institution.registryID, id != institution.id { byID[id, default: []].append(actor) }
      add(institution.name, actor)
      for variant in institution.variants { add(variant.name, actor) }
    }
  }

  private mutating func add(_ name: String, _ actor: Actor) {
    let key = TextFolding.folded(name)
    guard !key.isEmpty, byName[key]?.last != actor, !(byName[key] ?? []).contains(actor) else { return }
    byName[key, default: []].append(actor)
  }

  /// Returns those that a text means: those of an id, ORCID or ROR, or else those of a name or spelling, compared
  /// without case, accents and punctuation.
  func find(_ text: String) -> [Actor] {
    if let found = byID[text.lowercased()] { return found }
    if let ror = RegistryOrganization.bareID(text), let found = byID[ror] { return found }
    if let orcid = Identifier.orcid(text) { return persons(with: orcid) }
    return byName[TextFolding.folded(text)] ?? []
  }

  /// Returns the persons for whom a record states an ORCID iD.
  private func persons(with orcid: Identifier) -> [Actor] {
    var found: Set<Int> = []
    for mention in corpus.mentions.indices
    where corpus.authorship(of: mention).identifiers.contains(orcid) {
      found.insert(corpus.personOfMention[mention])
    }
    return found.sorted().map { .person($0) }
  }

  /// Returns the id of an actor.
  func id(of actor: Actor) -> String {
    switch actor {
    case .person(let index): corpus.persons[index].id
    case .institution(let index): corpus.institutions[index].id
    }
  }

  /// Returns the name of an actor.
  func name(of actor: Actor) -> String {
    switch actor {
    case .person(let index): corpus.persons[index].name.display
    case .institution(let index): corpus.institutions[index].name
    }
  }

  /// Returns up to three names that are near to a text.
  func near(_ text: String, institutionsOnly: Bool = false) -> [String] {
    let institutions = corpus.institutions.lazy.flatMap { [$0.name] + $0.variants.map(\.name) }
    if institutionsOnly { return NearNames.of(text, among: institutions) }
    let persons = corpus.persons.lazy.flatMap { [$0.name.display] + $0.variants.map(\.name) }
    return NearNames.of(text, among: Array(persons) + Array(institutions))
  }

  /// Returns the one actor that a text means.
  ///
  /// - Parameter option: the option that names it, for the message.
  /// - Throws: where it means none, or several.
  func one(_ text: String, option: String, institutionsOnly: Bool = false) throws(SelectionError) -> Actor {
    var found = find(text)
    if institutionsOnly {
      found = found.filter { if case .institution = $0 { true } else { false } }
    }
    if found.count == 1 { return found[0] }
    let what = institutionsOnly ? "institution" : "person or institution"
    if found.isEmpty {
      let near = near(text, institutionsOnly: institutionsOnly).map { "'\($0)'" }
      throw SelectionError(
        "\(option): no \(what) has the id or the name '\(text)'",
        remedy: near.isEmpty
          ? "a name must stand in the tables as a whole; 'collegium rank' lists them"
          : "near names are \(near.joined(separator: ", "))")
    }
    throw SelectionError(
      "\(option): '\(text)' means several: \(found.map(id).joined(separator: ", "))",
      remedy: "give one of these ids")
  }
}

/// Why a selection cannot be made of a corpus.
public struct SelectionError: UserError {
  /// Bad data: the corpus or the roster does not have what is asked for.
  public var kind: UserErrorKind { .badData }
  /// The line of the roster; empty where an option is to blame.
  public var place: String
  /// What is wrong, in the user's words.
  public var message: String
  /// What to do about it.
  public var remedy: String

  init(at place: String = "", _ message: String, remedy: String = "") {
    self.place = place
    self.message = message
    self.remedy = remedy
  }
}
