import Bibliography
import ByteFormats
import Identity

extension NetworkFormat {
  /// The works as CSL-JSON, whichever network is asked for: all authors, under the names of the persons that are meant.
  ///
  /// CSL has no place for conclusions beside a name; `custom.collegium.people` has for each authorship its position
  /// and role, the name and affiliations as written, and the ids of the person and the institutions;
  /// `custom.collegium.affiliations` has the unattributed affiliations.
  static let cslJSON = NetworkFormat(
    name: "csl-json", summary: "the works, with resolved names and ids, for Zotero, Pandoc, citeproc",
    ending: "json", isText: true,
    works: { export in
      // A work states all of its authors, whoever a roster leaves in the networks.
      let open = export.selected.open
      let items = open.corpus.works.indices.map { CSLItem(open, work: $0).json.line }
      return Array((items.isEmpty ? "[]\n" : "[\n" + items.joined(separator: ",\n") + "\n]\n").utf8)
    })
}

/// A work of a resolved corpus as an item of CSL-JSON.
struct CSLItem {
  let corpus: ResolvedCorpus
  let index: Int

  init(_ corpus: ResolvedCorpus, work: Int) {
    self.corpus = corpus
    index = work
  }

  private var work: Work { corpus.corpus.works[index] }

  /// The item, with members in the order in which CSL's schema has them.
  var json: JSONText {
    let type = Self.type(work)
    var members: [(String, JSONText)] = [
      ("id", .string(work.id)), ("type", .string(type)), ("title", .string(work.title)),
    ]
    func add(_ name: String, _ text: String?) {
      if let text, !text.isEmpty { members.append((name, .string(text))) }
    }
    for (name, roles) in Self.names {
      let people = names(of: roles)
      if !people.isEmpty { members.append((name, .array(people))) }
    }
    if let date = work.date {
      let parts = [date.year, date.month, date.day].compactMap { $0 }.map { JSONText.integer($0) }
      members.append(("issued", .object([("date-parts", .array([.array(parts)]))])))
    }
    add(type == "speech" || type == "paper-conference" ? "event-title" : "container-title", work.venue)
    add("genre", work.kind)
    add("DOI", identifier(.doi))
    add("PMID", identifier(.pmid))
    add("ISBN", identifier(.isbn))
    add("URL", identifier(.url))
    add("language", work.language)
    add("abstract", work.abstract)
    let people = corpus.mentionsOfWork[index].map(person)
    var conclusions: [(String, JSONText)] = [("people", .array(people))]
    if !work.affiliations.isEmpty {
      conclusions.append(("affiliations", .array(work.affiliations.map { .string($0.written) })))
    }
    members.append(("custom", .object([("collegium", .object(conclusions))])))
    return .object(members)
  }

  private static let names: [(String, [Authorship.Role])] = [
    ("author", [.author, .coauthor]), ("editor", [.editor]), ("translator", [.translator]),
    ("contributor", [.contributor]),
  ]

  /// Each person once, in the record's order.
  private func names(of roles: [Authorship.Role]) -> [JSONText] {
    var persons: [Int] = []
    return corpus.mentionsOfWork[index].compactMap { mention in
      let authorship = corpus.authorship(of: mention)
      let person = corpus.personOfMention[mention]
      guard roles.contains(authorship.role), !persons.contains(person) else { return nil }
      persons.append(person)
      let name = corpus.persons[person].name
      if authorship.isGroup || name.family.isEmpty || name.given.isEmpty {
        return .object([("literal", .string(authorship.isGroup ? authorship.name.written : name.display))])
      }
      var parts: [(String, JSONText)] = [("family", .string(name.family)), ("given", .string(name.given))]
      if !name.suffix.isEmpty { parts.append(("suffix", .string(name.suffix))) }
      return .object(parts)
    }
  }

  private func person(_ mention: Int) -> JSONText {
    let authorship = corpus.authorship(of: mention)
    let institutions = corpus.institutionsOfMention[mention].map { corpus.institutions[$0] }
    var members: [(String, JSONText)] = [
      ("position", .integer(corpus.mentions[mention].authorship + 1)),
      ("role", .string(authorship.role.rawValue)), ("written", .string(authorship.name.written)),
      ("person", .string(corpus.persons[corpus.personOfMention[mention]].id)),
      ("affiliations", .array(authorship.affiliations.map { .string($0.written) })),
      ("institutions", .array(institutions.map { .string($0.id) })),
      ("countries", .array(corpus.countriesOfMention[mention].map { .string($0) })),
    ]
    if let orcid = authorship.identifiers.first(where: { $0.scheme == .orcid }) {
      members.append(("orcid", .string(orcid.value)))
    }
    return .object(members)
  }

  private func identifier(_ scheme: Identifier.Scheme) -> String? {
    work.identifiers.first { $0.scheme == scheme }?.value
  }

  /// The CSL type that a kind of work as written means; `article` where it is unknown.
  private static func type(_ work: Work) -> String {
    let kind = (work.kind ?? "").lowercased()
    let types = [
      ("thesis", "thesis"), ("dissertation", "thesis"), ("chapter", "chapter"), ("section", "chapter"),
      ("proceeding", "paper-conference"), ("conference", "paper-conference"), ("journal", "article-journal"),
      ("book", "book"), ("monograph", "book"), ("talk", "speech"), ("poster", "speech"),
      ("lecture", "speech"),
      ("speech", "speech"), ("presentation", "speech"), ("data", "dataset"), ("software", "software"),
      ("report", "report"), ("patent", "patent"), ("review", "article-journal"),
    ]
    if let type = types.first(where: { kind.contains($0.0) })?.1 { return type }
    if kind.contains("article"), work.venue != nil { return "article-journal" }
    return "article"
  }
}
