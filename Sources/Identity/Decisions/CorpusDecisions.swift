import Affiliations
import Bibliography

/// A user's decisions, matched to the authorships of one corpus and checked against each other.
public struct CorpusDecisions: Sendable {
  /// Warnings of lines that match nothing, each with its location and a remedy.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The decisions, as read.
  public let decisions: Decisions
  let persons: PersonDecisions
  let institutions: InstitutionConstraints

  /// Makes decisions that decide nothing.
  public init() {
    decisions = Decisions()
    persons = PersonDecisions()
    institutions = .none
  }

  /// Matches decisions to the authorships of a corpus.
  ///
  /// - Throws: `badData` that names both lines where two decisions contradict each other, directly or through others:
  ///   A the same as B, B the same as C, and A different from C.
  /// - Complexity: O(n log n + d), for n authorships and d authorships that decisions name.
  public init(_ decisions: Decisions, for corpus: Corpus) throws(ReadError) {
    self.decisions = decisions
    if decisions.isEmpty {
      persons = PersonDecisions()
      institutions = .none
      return
    }
    var matcher = PersonDecisionMatcher(Mentions(corpus))
    try matcher.apply(decisions)
    persons = matcher.decided
    diagnostics = matcher.diagnostics
    if decisions.institutions.isEmpty, decisions.labels.isEmpty {
      institutions = .none
      return
    }
    var affiliations = InstitutionDecisionMatcher(corpus)
    try affiliations.apply(decisions.institutions, labels: decisions.labels)
    institutions = affiliations.constraints
    diagnostics += affiliations.diagnostics
    for reference in matcher.unmatchedLabels where !affiliations.matchedLabels.contains(reference) {
      diagnostics.append(
        Diagnostic(
          .warning, at: reference.location, "no authorship and no affiliation writes '\(reference.text)'",
          remedy: "the line has no effect"))
    }
  }
}
