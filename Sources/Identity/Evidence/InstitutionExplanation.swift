import Affiliations
import Bibliography
import ByteFormats

/// An explanation of why two affiliations, or two names in affiliations, are or are not one institution.
public struct InstitutionExplanation: Sendable, Hashable {
  /// One of the two strings.
  public struct Side: Sendable, Hashable {
    /// The affiliation as the records write it, or the spelling or the name of the institution.
    public var text: String
    /// The number of authorships and works whose affiliations write it.
    public var count: Int
    /// The indices of the institutions that it means, into ``ResolvedCorpus/institutions``.
    public var institutions: [Int]
    /// For each of them, the spelling in the string.
    public var spellings: [String]
    /// Departments and laboratories in it, which are no institutions.
    public var units: [String]
    /// The country that it states, as an ISO code.
    public var country: String?
  }

  /// The first string.
  public var left: Side
  /// The second one.
  public var right: Side
  /// The institution that both mean, where they do.
  public var institution: Institution?
  /// The joins on a path from one to the other, in order; empty where both write the same words.
  public var joins: [Join]
  /// The probability of the weakest of these joins, 0...1; 1 where there is none, 0 where both mean different
  /// institutions.
  public var probability: Double
  /// Where they mean different institutions, how their names compare; else empty.
  public var difference: String
  /// The explanation as lines of text, without line ends.
  public var lines: [String]
}

extension ResolvedCorpus {
  /// Returns what a string means as an affiliation, or as the name, an id or a spelling of an institution; nil where
  /// no affiliation is or names it. Case, accents and punctuation do not count.
  ///
  /// - Complexity: O(a + s), for a different affiliations and s spellings of institutions.
  public func institutionSide(_ text: String) -> InstitutionExplanation.Side? {
    let fold = TextFolding.folded(text)
    if fold.isEmpty { return nil }
    if let meaning = affiliationMeanings.first(where: { TextFolding.folded($0.written) == fold }) {
      return .init(
        text: meaning.written, count: meaning.count, institutions: meaning.institutions,
        spellings: meaning.spellings, units: meaning.units, country: meaning.country)
    }
    for (number, institution) in institutions.enumerated() {
      let spelling =
        institution.variants.first { TextFolding.folded($0.name) == fold }?.name
        ?? ([institution.name, institution.shortName].contains { TextFolding.folded($0) == fold }
          || institution.id == text
          || institution.registryID == RegistryOrganization.bareID(text)
            && institution.registryID != nil
          ? institution.name : nil)
      guard let spelling else { continue }
      let count = institution.variants.first { $0.name == spelling }?.count ?? 0
      return .init(
        text: spelling, count: count, institutions: [number], spellings: [spelling], units: [],
        country: institution.country)
    }
    return nil
  }

  /// Returns an explanation of why two strings do, or do not, mean one institution.
  ///
  /// - Complexity: O(j²) for j joins of the institution.
  public func explanation(
    _ left: InstitutionExplanation.Side, _ right: InstitutionExplanation.Side
  ) -> InstitutionExplanation {
    var result = InstitutionExplanation(
      left: left, right: right, institution: nil, joins: [], probability: 0, difference: "", lines: [])
    if let shared = left.institutions.first(where: right.institutions.contains) {
      let institution = institutions[shared]
      let from = left.spellings[left.institutions.firstIndex(of: shared)!]
      let to = right.spellings[right.institutions.firstIndex(of: shared)!]
      result.institution = institution
      result.joins = Self.path(from, to, institution.joins)
      result.probability = result.joins.map(\.probability).min() ?? 1
    } else if let a = left.spellings.first, let b = right.spellings.first {
      let comparison = InstitutionComparison.compare(
        InstitutionName(a, country: left.country), InstitutionName(b, country: right.country))
      result.difference = comparison.reason
    }
    result.lines = lines(result)
    return result
  }

  /// The joins on a shortest path from one spelling to another.
  private static func path(_ a: String, _ b: String, _ joins: [Join]) -> [Join] {
    // Spellings of the same words, but for legal forms, need no join.
    func words(_ spelling: String) -> String {
      InstitutionName(spelling).words.sorted().joined(separator: " ")
    }
    let ends = joins.map { (left: words($0.left), right: words($0.right)) }
    let (start, goal) = (words(a), words(b))
    var reached: [String: Int] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count, reached[goal] == nil, start != goal {
      let current = queue[next]
      next += 1
      for (number, end) in ends.enumerated() where end.left == current || end.right == current {
        let other = end.left == current ? end.right : end.left
        if other == start || reached[other] != nil { continue }
        reached[other] = number
        queue.append(other)
      }
    }
    var path: [Join] = []
    var current = goal
    while current != start, let number = reached[current] {
      path.append(joins[number])
      current = ends[number].left == current ? ends[number].right : ends[number].left
    }
    return path.reversed()
  }

  private func lines(_ explanation: InstitutionExplanation) -> [String] {
    var lines = [describe(explanation.left), describe(explanation.right), ""]
    if let institution = explanation.institution {
      let stated = PersonExplanation.rounded(explanation.probability)
      lines.append("They are taken for one institution, \(institution.id). Probability: \(stated).")
      if explanation.joins.isEmpty {
        lines += ["", "Both write the same words."]
      } else {
        lines += ["", "What joins them:"]
        for join in explanation.joins {
          lines.append("  \(PersonExplanation.rounded(join.probability))  \(join.summary)")
        }
      }
    } else {
      lines.append("They are not taken for one institution.")
      if !explanation.difference.isEmpty {
        lines += ["", "How the names compare:", "  - \(explanation.difference)"]
      }
    }
    let quoted = [explanation.left, explanation.right].map { Decisions.quoted($0.text) }
    lines += [
      "", "To decide otherwise, write into a file for --decisions:", "", "institutions:",
      "  - \(explanation.institution != nil ? "different" : "same"): [\(quoted.joined(separator: ", "))]",
    ]
    return lines
  }

  private func describe(_ side: InstitutionExplanation.Side) -> String {
    var text = "“\(side.text)”"
    if side.count > 0 { text += ", in \(side.count) authorship\(side.count == 1 ? "" : "s")" }
    let meant = zip(side.institutions, side.spellings).map { number, spelling in
      let institution = institutions[number]
      var text = "\(institution.name) (\(institution.id))"
      if let id = institution.registryID { text += ", https://ror.org/\(id)" }
      if TextFolding.folded(spelling) != TextFolding.folded(side.text) { text += ", by “\(spelling)”" }
      return text
    }
    text += meant.isEmpty ? ": no institution was recognised" : ": " + meant.joined(separator: "; ")
    if !side.units.isEmpty { text += "; departments and laboratories: \(side.units.joined(separator: ", "))" }
    if let country = side.country { text += "; \(Gazetteer.englishName(of: country))" }
    return text
  }
}
