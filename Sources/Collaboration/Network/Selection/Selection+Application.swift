import Bibliography
import ByteFormats
import Identity

extension Selection {
  /// Applies the selection to a whole resolved corpus: years and conditions, then `around` among these, then the roster.
  ///
  /// - Parameter options: how networks are counted, which decides who is an author and who a partner.
  /// - Throws: where a name is not found or means several, a roster fits nobody or mixes persons and institutions, no
  ///   record states a field, or no work is left.
  /// - Complexity: O(n) for n works and authorships, besides that of names.
  public func applied(
    to corpus: ResolvedCorpus, options: CollaborationNetwork.Options = .init()
  ) throws(SelectionError) -> SelectedCorpus {
    guard leavesOut else { return SelectedCorpus(corpus, selection: self) }
    let works = corpus.corpus.works
    var kept = Array(works.indices)
    for condition in conditions { kept = try keep(kept, condition, of: works) }
    var undatedCount = 0
    if let years {
      let before = kept
      undatedCount = kept.count { works[$0].date == nil }
      kept = kept.filter { works[$0].date.map { years.contains($0.year) } ?? false }
      if kept.isEmpty {
        let known = before.compactMap { works[$0].date?.year }
        let span = known.min().map { ($0, known.max() ?? $0) }
        throw SelectionError(
          "--years \(years) leaves none of \(Phrase.count(before.count, "work"))",
          remedy: span.map { $0 == $1 ? "they are of \($0)" : "they are of \($0)-\($1)" }
            ?? "none of them states a year")
      }
    }
    let names = around.isEmpty && roster == nil ? nil : ActorNames(corpus)
    if let names, !around.isEmpty {
      kept = try worksAround(corpus, kept, names, options)
    }
    guard let names, let roster else {
      return SelectedCorpus(
        kept.count == works.count ? corpus : corpus.part(works: kept), selection: self,
        undatedCount: undatedCount)
    }
    return try narrowed(corpus, kept, roster, names, options, undatedCount)
  }

  // MARK: What records state

  private func keep(_ kept: [Int], _ condition: FieldCondition, of works: [Work]) throws(SelectionError)
    -> [Int]
  {
    let field = condition.field
    var answers: [[String]: Bool] = [:]
    let left = kept.filter { work in
      let values = field.values(of: works[work])
      if let answer = answers[values] { return answer }
      let answer = condition.holds(for: values)
      answers[values] = answer
      return answer
    }
    let isStated = works.contains { !field.values(of: $0).isEmpty }
    if !isStated, !condition.isNegated, !condition.isAboutMissing {
      throw SelectionError(
        "--where \(condition): no record states a \(field.rawValue)",
        remedy: "select by another field: \(Self.statedFields(works))")
    }
    if left.isEmpty {
      var counts: [String: Int] = [:]
      for work in kept {
        if let value = field.values(of: works[work]).first { counts[value, default: 0] += 1 }
      }
      let common = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      throw SelectionError(
        "--where \(condition) leaves none of \(Phrase.count(kept.count, "work"))",
        remedy: common.isEmpty
          ? "" : "they state \(Phrase.some(common.map { "'\($0.key)' (\($0.value))" }, limit: 5))")
    }
    return left
  }

  private static func statedFields(_ works: [Work]) -> String {
    FieldCondition.Field.allCases.filter { field in works.contains { !field.values(of: $0).isEmpty } }
      .map(\.rawValue).joined(separator: ", ")
  }

  // MARK: Around somebody

  private func worksAround(
    _ corpus: ResolvedCorpus, _ kept: [Int], _ names: ActorNames, _ options: CollaborationNetwork.Options
  ) throws(SelectionError) -> [Int] {
    var circle = Circle(corpus)
    for name in around { circle.add(try names.one(name, option: "--around")) }
    if steps == 2 {
      let center = circle
      for work in kept { circle.addPartners(of: center, onWork: work, corpus, options) }
    }
    let left = kept.filter { circle.wrote($0, corpus, options) }
    if left.isEmpty {
      throw SelectionError(
        "--around \(around.joined(separator: ", ")) leaves none of \(Phrase.count(kept.count, "work"))",
        remedy: "choose other years or conditions")
    }
    return left
  }

  /// Some persons and institutions.
  private struct Circle {
    private var persons: [Bool]
    private var institutions: [Bool]

    init(_ corpus: ResolvedCorpus) {
      persons = [Bool](repeating: false, count: corpus.persons.count)
      institutions = [Bool](repeating: false, count: corpus.institutions.count)
    }

    mutating func add(_ actor: ActorNames.Actor) {
      switch actor {
      case .person(let index): persons[index] = true
      case .institution(let index): institutions[index] = true
      }
    }

    /// Whether one of them is author of a work.
    func wrote(_ work: Int, _ corpus: ResolvedCorpus, _ options: CollaborationNetwork.Options) -> Bool {
      var isAuthored = false
      for mention in corpus.mentionsOfWork[work] where options.counts(corpus.role(of: mention)) {
        isAuthored = true
        if persons[corpus.personOfMention[mention]] { return true }
        if corpus.institutionsOfMention[mention].contains(where: { institutions[$0] }) { return true }
      }
      return isAuthored && corpus.institutionsOfWork[work].contains { institutions[$0] }
    }

    /// Adds those who collaborate with some of `center` on a work, as the networks count that.
    mutating func addPartners(
      of center: Circle, onWork work: Int, _ corpus: ResolvedCorpus, _ options: CollaborationNetwork.Options
    ) {
      guard center.wrote(work, corpus, options) else { return }
      var people: [Int: Set<Int>] = [:]  // The persons at each institution.
      var authors: Set<Int> = []
      for mention in corpus.mentionsOfWork[work] where options.counts(corpus.role(of: mention)) {
        let person = corpus.personOfMention[mention]
        authors.insert(person)
        for institution in corpus.institutionsOfMention[mention] {
          people[institution, default: []].insert(person)
        }
      }
      if let most = options.maximumAuthors, authors.count > most { return }
      if authors.contains(where: { center.persons[$0] }) {
        for author in authors where options.countsGroups || !corpus.persons[author].isGroup {
          persons[author] = true
        }
      }
      // Who is at an unattributed institution is not known: it collaborates with every other.
      for institution in corpus.institutionsOfWork[work] { people[institution] = [-1, -2] }
      for (institution, here) in people where center.institutions[institution] {
        for (other, there) in people
        where options.countsCoAffiliation || here.count > 1 || there.count > 1 || here != there {
          institutions[other] = true
        }
      }
    }
  }

  // MARK: Only a roster

  private func narrowed(
    _ corpus: ResolvedCorpus, _ kept: [Int], _ roster: Roster, _ names: ActorNames,
    _ options: CollaborationNetwork.Options, _ undatedCount: Int
  ) throws(SelectionError) -> SelectedCorpus {
    var persons: [Bool] = [Bool](repeating: false, count: corpus.persons.count)
    var institutions = [Bool](repeating: false, count: corpus.institutions.count)
    var notFound: [String] = []
    var firstPerson: Roster.Entry?
    var firstInstitution: Roster.Entry?
    for entry in roster.entries {
      let found = entry.names.lazy.map(names.find).first { !$0.isEmpty } ?? []
      if found.isEmpty {
        notFound.append(entry.label)
        continue
      }
      let place = "\(roster.file):\(entry.line)"
      guard found.count == 1 else {
        throw SelectionError(
          at: place, "'\(entry.label)' means several: \(found.map(names.id).joined(separator: ", "))",
          remedy: "give one of these ids")
      }
      switch found[0] {
      case .person(let index):
        persons[index] = true
        firstPerson = firstPerson ?? entry
      case .institution(let index):
        institutions[index] = true
        firstInstitution = firstInstitution ?? entry
      }
      if let firstPerson, let firstInstitution {
        throw SelectionError(
          at: place,
          "the roster mixes persons and institutions: '\(firstPerson.label)' is a person, '\(firstInstitution.label)' an institution",
          remedy: "keep them in two files")
      }
    }
    if notFound.count == roster.entries.count {
      let near = names.near(notFound[0]).map { "'\($0)'" }.joined(separator: ", ")
      throw SelectionError(
        at: roster.file, "none of its \(Phrase.count(notFound.count, "line")) is found in the records",
        remedy: near.isEmpty
          ? "names must be whole ones of the tables" : "near to '\(notFound[0])' are \(near)")
    }
    let isOfPersons = firstPerson != nil
    func isKept(_ mention: Int) -> Bool {
      isOfPersons
        ? persons[corpus.personOfMention[mention]]
        : corpus.institutionsOfMention[mention].contains { institutions[$0] }
    }
    let left = kept.filter { work in
      let authors = corpus.mentionsOfWork[work].filter { options.counts(corpus.role(of: $0)) }
      return authors.contains(where: isKept)
        || !isOfPersons && !authors.isEmpty && corpus.institutionsOfWork[work].contains { institutions[$0] }
    }
    if left.isEmpty {
      throw SelectionError(
        "--only \(roster.file) leaves none of \(Phrase.count(kept.count, "work"))",
        remedy: "choose other years or conditions")
    }
    let part = corpus.part(
      works: left, keeping: isKept, institutions: isOfPersons ? nil : { institutions[$0] })
    return SelectedCorpus(part, selection: self, undatedCount: undatedCount, notFound: notFound)
  }
}
