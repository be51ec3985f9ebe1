import Affiliations
import Bibliography
import ByteFormats

/// Matches decisions on institutions to the affiliations of a corpus, and checks that the decisions agree.
///
/// A decision names a whole affiliation that means one institution, or an institution's name in affiliations; case,
/// accents and punctuation do not count.
struct InstitutionDecisionMatcher {
  /// The decisions that hold.
  private(set) var constraints = InstitutionConstraints.none
  private(set) var diagnostics: [Diagnostic] = []
  /// The lines of thesauri that some affiliation writes.
  private(set) var matchedLabels: Set<Decisions.Reference> = []

  /// All affiliations and names that may be decided on, folded.
  private let written: Set<String>
  /// The numbers of the strings of the decisions, by their folds.
  private var numbers: [String: Int] = [:]
  private var strings: [String] = []
  private var joins: [PersonDecisions.Joined] = []

  /// Reads the affiliations of a corpus; O(n) for n affiliations.
  init(_ corpus: Corpus) {
    var written: Set<String> = []
    var seen: Set<String> = []
    for work in corpus.works {
      for affiliation in work.authorships.flatMap(\.affiliations) + work.affiliations
      where seen.insert(affiliation.written).inserted {
        written.insert(TextFolding.folded(affiliation.written))
        for name in AffiliationParser.parse(affiliation).institutions {
          written.insert(TextFolding.folded(name.display))
        }
      }
    }
    self.written = written
  }

  /// Matches decisions, in their order.
  ///
  /// - Parameter labels: lines of thesauri, which may mean persons as well.
  /// - Throws: `badData` with both lines where two decisions contradict each other.
  mutating func apply(_ decisions: [Decisions.Decision], labels: [Decisions.Decision]) throws(ReadError) {
    var different: [(strings: [Int], location: SourceLocation)] = []
    var named: [DecisionAgreement.Naming] = []
    var firstOfID: [String: Int] = [:]
    for (number, decision) in (decisions + labels).enumerated() {
      let own = matched(decision, isLabel: number >= decisions.count)
      switch decision.verdict {
      case .same: join(own, decision.location)
      case .different: different.append((own, decision.location))
      case .identity(let name, let identifier, _):
        join(own, decision.location)
        guard let first = own.first else { continue }
        named.append(
          .init(member: first, name: name, identifier: identifier?.value, location: decision.location))
        // Institutions of one id are one.
        if let id = identifier?.value {
          if let other = firstOfID[id] {
            joins.append(.init(a: other, b: first, location: decision.location))
          } else {
            firstOfID[id] = first
          }
        }
      }
    }
    var agreement = DecisionAgreement(count: strings.count, joins)
    for (own, location) in different { try check(own, location, &agreement) }
    let groups = try groups(named, &agreement)
    constraints = InstitutionConstraints(
      same: groups, different: different.map { $0.strings.map { strings[$0] } })
  }

  /// Returns the numbers of the strings of a decision that some affiliation writes, and warns of the others.
  private mutating func matched(_ decision: Decisions.Decision, isLabel: Bool) -> [Int] {
    var own: [Int] = []
    var missing: [Decisions.Reference] = []
    for reference in decision.references {
      let fold = TextFolding.folded(reference.text)
      guard written.contains(fold) else {
        missing.append(reference)
        continue
      }
      if isLabel { matchedLabels.insert(reference) }
      let number = numbers[fold] ?? strings.count
      if number == strings.count {
        numbers[fold] = number
        strings.append(reference.text)
      }
      own.append(number)
    }
    if !isLabel {
      diagnostics += decision.verdict.warnings(of: missing, found: own.count, in: "affiliations and names") {
        "no affiliation is or names '\($0.text)'"
      }
    }
    return own
  }

  private mutating func join(_ own: [Int], _ location: SourceLocation) {
    for other in own.dropFirst() where other != own[0] {
      joins.append(.init(a: own[0], b: other, location: location))
    }
  }

  private func check(
    _ own: [Int], _ location: SourceLocation, _ agreement: inout DecisionAgreement
  ) throws(ReadError) {
    var first: [Int: Int] = [:]
    for string in own {
      let root = agreement.root(string)
      guard let known = first[root] else {
        first[root] = string
        continue
      }
      throw agreement.contradiction(known, string, location) { "'\(strings[$0])'" }
    }
  }

  /// Returns the strings that are the same, directly or through others, with the name and the id that they were given.
  private func groups(
    _ named: [DecisionAgreement.Naming], _ agreement: inout DecisionAgreement
  ) throws(ReadError) -> [InstitutionConstraints.Group] {
    let names = try agreement.names(named, kind: "institution", identifierKind: "ROR id")
    var members: [Int: [String]] = [:]
    for (number, string) in strings.enumerated() {
      members[agreement.root(number), default: []].append(string)
    }
    return members.keys.sorted().compactMap { root in
      if members[root]!.count < 2, names[root] == nil { return nil }
      return .init(members[root]!, name: names[root]?.name, registryID: names[root]?.identifier)
    }
  }
}
