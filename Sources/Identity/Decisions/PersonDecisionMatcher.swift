import Bibliography
import ByteFormats

/// Matches decisions on persons to the mentions of a corpus, and checks that the decisions agree.
struct PersonDecisionMatcher {
  private let mentions: Mentions
  private var mentionsOfKey: [String: [Int]] = [:]
  private var mentionsOfWords: [String: [Int]] = [:]
  private var workOfID: [String: Int] = [:]
  private(set) var decided = PersonDecisions()
  private(set) var diagnostics: [Diagnostic] = []
  /// The lines of thesauri that fit no person's name.
  private(set) var unmatchedLabels: [Decisions.Reference] = []

  /// Indexes the names of a corpus. O(n) for n mentions.
  init(_ mentions: Mentions) {
    self.mentions = mentions
    let keys = mentions.names.map(SpellingTable.key)
    for (mention, record) in mentions.records.enumerated() {
      mentionsOfKey[keys[Int(record.name)], default: []].append(mention)
      let words = Self.words(mentions.written(mention))
      mentionsOfWords[words, default: []].append(mention)
    }
    for (number, work) in mentions.corpus.works.enumerated() where workOfID[work.id] == nil {
      workOfID[work.id] = number
    }
  }

  private static func words(_ name: String) -> String {
    TextFolding.tokens(name).sorted().joined(separator: " ")
  }

  // MARK: Mentions

  /// Returns the mentions that a reference means, ascending; empty where it means none.
  func mentions(meantBy target: Decisions.Reference.Target) -> [Int] {
    switch target {
    case .name(let name):
      return mentionsOfKey[SpellingTable.key(NameParser.parse(free: name))] ?? mentionsOfWords[
        Self.words(name)]
        ?? []
    case .position(let position, let work):
      guard let work = workOfID[work], position <= mentions.ofWork[work].count else { return [] }
      return [mentions.ofWork[work].lowerBound + position - 1]
    case .onWork(let names, let work):
      guard let work = workOfID[work] else { return [] }
      let range = mentions.ofWork[work]
      for name in names {
        let exact = mentions(meantBy: .name(name)).filter(range.contains)
        if !exact.isEmpty { return exact }
      }
      for name in names {
        let parsed = NameParser.parse(free: name)
        let similar = range.filter {
          NameComparison(parsed, mentions.name(of: $0)).isPossible
        }
        if Set(similar.map { mentions.records[$0].name }).count == 1 { return similar }
      }
      return []
    }
  }

  /// Why a reference means no authorship.
  private func complaint(_ reference: Decisions.Reference) -> String {
    switch reference.target {
    case .name(let name): return "no authorship writes '\(name)'"
    case .position(let position, let work):
      return workOfID[work] == nil
        ? "there is no work '\(work)'" : "the work '\(work)' names fewer than \(position) people"
    case .onWork(_, let work):
      guard let number = workOfID[work] else { return "there is no work '\(work)'" }
      let people = mentions.ofWork[number].prefix(5).map { mentions.written($0) }.joined(separator: ", ")
      return
        "'\(reference.text)' matches no authorship; the work names \(people.isEmpty ? "no people" : people)"
        + (mentions.ofWork[number].count > 5 ? ", …" : "")
    }
  }

  // MARK: Decisions

  /// Matches decisions, in their order.
  ///
  /// - Throws: `badData` with both lines where two decisions contradict each other.
  mutating func apply(_ decisions: Decisions) throws(ReadError) {
    var different: [(sides: [[Int]], location: SourceLocation)] = []
    var named: [(mentions: [Int], name: String, orcid: Identifier?, location: SourceLocation)] = []
    for (number, decision) in (decisions.persons + decisions.labels).enumerated() {
      let isLabel = number >= decisions.persons.count
      var groups: [[Int]] = []
      var missing: [Decisions.Reference] = []
      for reference in decision.references {
        let found = mentions(meantBy: reference.target)
        if found.isEmpty { missing.append(reference) } else { groups.append(found) }
      }
      if isLabel {
        unmatchedLabels += missing
      } else {
        diagnostics += decision.verdict.warnings(of: missing, found: groups.count, in: "works and names") {
          complaint($0)
        }
      }
      switch decision.verdict {
      case .same: join(groups, decision.location)
      case .different: different.append((groups, decision.location))
      case .identity(let name, let identifier, _):
        join(groups, decision.location)
        let mentions = groups.flatMap { $0 }
        if !mentions.isEmpty { named.append((mentions, name, identifier, decision.location)) }
      }
    }
    let agreement = DecisionAgreement(count: mentions.all.count, decided.joins)
    try distinguish(different, agreement)
    try name(named, agreement)
  }

  private mutating func join(_ groups: [[Int]], _ location: SourceLocation) {
    let mentions = groups.flatMap { $0 }
    for mention in mentions.dropFirst() where mention != mentions[0] {
      decided.joins.append(.init(a: mentions[0], b: mention, location: location))
    }
  }

  private mutating func distinguish(
    _ decisions: [(sides: [[Int]], location: SourceLocation)], _ agreement: DecisionAgreement
  ) throws(ReadError) {
    var agreement = agreement
    var sides: [Int: [Side]] = [:]
    for (number, (groups, location)) in decisions.enumerated() {
      var first: [Int: (side: Int, mention: Int)] = [:]
      for (side, group) in groups.enumerated() {
        for mention in group {
          let root = agreement.root(mention)
          if let known = first[root], known.side != side {
            throw agreement.contradiction(known.mention, mention, location, describe: describe)
          }
          first[root] = first[root] ?? (side, mention)
          sides[mention, default: []].append(Side(decision: Int32(number), number: Int32(side)))
        }
      }
    }
    decided.places = decisions.map(\.location)
    decided.sides = sides.keys.sorted().map { ($0, sides[$0]!) }
  }

  private mutating func name(
    _ decisions: [(mentions: [Int], name: String, orcid: Identifier?, location: SourceLocation)],
    _ agreement: DecisionAgreement
  ) throws(ReadError) {
    var agreement = agreement
    let namings = decisions.map {
      DecisionAgreement.Naming(
        member: $0.mentions[0], name: $0.name, identifier: $0.orcid?.value, location: $0.location)
    }
    _ = try agreement.names(namings, kind: "person", identifierKind: "ORCID iD")
    for (mentions, name, orcid, _) in decisions {
      decided.names.append((mentions[0], NameParser.parse(free: name)))
      if let orcid { for mention in mentions { decided.orcids.append((mention, orcid)) } }
    }
  }

  private func describe(_ mention: Int) -> String {
    "'\(mentions.written(mention)) @ \(mentions.corpus.works[mentions.all[mention].work].id)'"
  }
}
