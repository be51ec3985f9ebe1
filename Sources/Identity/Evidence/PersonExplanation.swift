import Affiliations
import Bibliography
import ByteFormats

/// An explanation of why two authorships are, or are not, one person.
public struct PersonExplanation: Sendable, Hashable {
  /// One of two authorships that are explained.
  public struct Side: Sendable, Hashable {
    /// The name as written.
    public var name: String
    /// The work's id.
    public var work: String
    /// The work's title.
    public var title: String
    /// The year, where one is known.
    public var year: Int?
    /// The position in the work, from 1.
    public var position: Int
    /// The id of the person.
    public var person: String
    /// The affiliations as written.
    public var affiliations: [String]
  }

  /// The first authorship.
  public var left: Side
  /// The second one.
  public var right: Side
  /// Whether they are one person.
  public var isSame: Bool
  /// The probability that they are one person, 0...1.
  public var probability: Double
  /// What makes it impossible that they are one person; empty where nothing does.
  public var obstacles: [String]
  /// What was compared: the sides of the join of both, or both persons where there is none.
  public var compared: String
  /// The evidence for one person and against it, the name first, then the heaviest first; figures are log-odds.
  public var reasons: [Join.Reason]
  /// What decided, as a sentence.
  public var decisive: String
  /// What the compared sides have in common, by name.
  public var shared: [String]

  /// The explanation as lines of text, without line ends.
  public var lines: [String] {
    var lines: [String] = [describe(left), describe(right), ""]
    let stated = Self.rounded(probability)
    if isSame {
      lines.append("They are taken for one person, \(left.person). Probability: \(stated).")
    } else {
      lines.append(
        "They are taken for two persons, \(left.person) and \(right.person). Probability of one: \(stated).")
    }
    lines.append(decisive)
    if !obstacles.isEmpty {
      lines += ["", "What rules it out:"] + obstacles.map { "  - \($0)" }
    }
    if !reasons.isEmpty {
      lines += ["", "\(compared):"]
      lines += reasons.map { reason in
        let figure = Self.signed(reason.logOdds)
        return String(repeating: " ", count: max(0, 8 - figure.count)) + figure + "  \(reason.text)"
      }
      lines.append(
        "  Figures are log-odds: above 0 is evidence for one person; 0.7 doubles the odds, 2.3 multiplies them by ten."
      )
    }
    if !shared.isEmpty { lines += ["", "In common:"] + shared.map { "  - \($0)" } }
    let places = "[\(Self.quoted(left)), \(Self.quoted(right))]"
    lines += [
      "", "To decide otherwise, write into a file for --decisions:", "", "persons:",
      "  - \(isSame ? "different" : "same"): \(places)",
    ]
    return lines
  }

  private func describe(_ side: Side) -> String {
    var text = "“\(side.name)”, \(side.position) @ \(side.work)"
    if let year = side.year { text += " (\(year))" }
    if !side.title.isEmpty { text += ": \(side.title)" }
    if !side.affiliations.isEmpty { text += " — \(side.affiliations.joined(separator: "; "))" }
    return text
  }

  private static func quoted(_ side: Side) -> String { Decisions.quoted("\(side.position) @ \(side.work)") }

  /// Returns a probability with two digits, or four where it is near 0 or 1.
  static func rounded(_ value: Double) -> String {
    let digits = value > 0.995 || value < 0.005 ? 4 : 2
    let scale = digits == 4 ? 10_000.0 : 100.0
    let whole = Int((min(max(value, 0), 1) * scale).rounded())
    let text = String(whole % Int(scale))
    return "\(whole / Int(scale))." + String(repeating: "0", count: digits - text.count) + text
  }

  private static func signed(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return (tenths < 0 ? "−" : "+") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}

extension ResolvedCorpus {
  /// Returns an explanation of why two authorships are, or are not, one person.
  ///
  /// - Parameters: indices into ``mentions``, different ones.
  /// - Complexity: linear in the authorships of both persons.
  public func explanation(_ a: Int, _ b: Int) -> PersonExplanation {
    let isSame = personOfMention[a] == personOfMention[b]
    var left = persons[personOfMention[a]].mentions
    var right = persons[personOfMention[b]].mentions
    var reasons: [Join.Reason] = []
    var compared = ""
    if isSame, let number = dendrogram.lowestJoin(a, b) {
      let sides = dendrogram.children[number]
      left = dendrogram.mentions(sides.left).map { Int($0) }.sorted()
      right = dendrogram.mentions(sides.right).map { Int($0) }.sorted()
      if !left.contains(a) { swap(&left, &right) }
      reasons = joins.reasons(joins.all[number])
      if case .certain = joins.all[number].ground { reasons[0].text = "surely one: \(reasons[0].text)" }
      compared = "They became one person when \(phrase(left)) and \(phrase(right)) were joined"
    } else if !isSame {
      let (x, y) = (joins.profile(of: left), joins.profile(of: right))
      if let comparison = closest(x, y) { reasons = joins.reasons(x, y, comparison) }
      compared = "\(phrase(left)), compared with \(phrase(right))"
    }
    if !isSame, let weight = joins.weightOfDatabases(left, right) {
      reasons.append(.init("different identifiers in one database", weight))
    }
    let (obstacles, shared) = (isSame ? [] : obstacles(left, right), shared(left, right))
    return PersonExplanation(
      left: side(a), right: side(b), isSame: isSame, probability: probability(a, b),
      obstacles: obstacles, compared: compared, reasons: reasons,
      decisive: Self.decisive(isSame: isSame, obstacles, reasons, shared), shared: shared)
  }

  /// Returns a sentence on what weighed most for what was concluded.
  private static func decisive(
    isSame: Bool, _ obstacles: [String], _ reasons: [Join.Reason], _ shared: [String]
  ) -> String {
    if let obstacle = obstacles.first { return "What decided: \(obstacle)." }
    let strongest = reasons.max { isSame ? $0.logOdds < $1.logOdds : $0.logOdds > $1.logOdds }
    guard let strongest, isSame == (strongest.logOdds > 0) else {
      return isSame
        ? "What decided: all evidence together."
        : "What decided: nothing speaks for one person strongly enough."
    }
    if !isSame, strongest == reasons.first {
      return "What decided: the name alone does not make one person, and too little else speaks for it."
    }
    var text = strongest.text
    if text == "co-authors in common", let names = shared.first(where: { $0.hasPrefix("co-authors: ") }) {
      text += " (\(names.dropFirst("co-authors: ".count)))"
    }
    return "What decided: \(text)."
  }

  /// Returns the probability that two authorships are one person's, 0...1; 1 for an authorship and itself.
  ///
  /// - Parameters: indices into ``mentions``.
  /// - Complexity: O(h) for h joins above either.
  public func probability(_ a: Int, _ b: Int) -> Double {
    if a == b { return 1 }
    if let join = dendrogram.lowestJoin(a, b) { return dendrogram.probabilities[join] }
    return joins.probabilityApart(a, b)
  }

  private func side(_ mention: Int) -> PersonExplanation.Side {
    let work = corpus.works[mentions[mention].work]
    let authorship = authorship(of: mention)
    let person = persons[personOfMention[mention]]
    return PersonExplanation.Side(
      name: authorship.name.writtenWithoutHonorific, work: work.id, title: work.title, year: work.date?.year,
      position: mentions[mention].authorship + 1, person: person.id,
      affiliations: authorship.affiliations.map(\.written))
  }

  /// `3 authorships of “Liu, Yang” and “Liu, Y.”`.
  private func phrase(_ group: [Int]) -> String {
    var names: [String] = []
    for mention in group {
      let name = authorship(of: mention).name.writtenWithoutHonorific
      if !names.contains(name) { names.append(name) }
    }
    let shown = names.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
    let more = names.count > 3 ? " and \(names.count - 3) other spellings" : ""
    return "\(group.count == 1 ? "one authorship" : "\(group.count) authorships") of \(shown)\(more)"
  }

  private func closest(_ x: Profile, _ y: Profile) -> NameComparison? {
    let names = joins.spellings.names
    var best: NameComparison?
    for a in x.spellings.values {
      for b in y.spellings.values {
        let comparison = NameComparison(names[Int(a)], names[Int(b)])
        if comparison.family != .different, best.map({ comparison.distance < $0.distance }) ?? true {
          best = comparison
        }
      }
    }
    return best
  }

  // MARK: What rules it out

  private func obstacles(_ left: [Int], _ right: [Int]) -> [String] {
    let (x, y) = (joins.profile(of: left), joins.profile(of: right))
    var obstacles: [String] = []
    for side in x.sides {
      if y.sides.contains(where: { $0.decision == side.decision && $0.number != side.number }) {
        obstacles.append("you decided so (\(joins.decisions.places[Int(side.decision)]))")
      }
    }
    if PersonResolver.shareRole(x, y) {
      let works = Set(left.map { mentions[$0].work }).intersection(right.map { mentions[$0].work })
      let first = works.map { corpus.works[$0].id }.sorted()
      obstacles.append("one work names both: \(first.prefix(3).joined(separator: ", "))")
    }
    if PersonResolver.differInORCID(x, y) { obstacles.append("they have different ORCID iDs") }
    if PersonResolver.differInNumber(x, y) { obstacles.append("dblp distinguishes them by number") }
    var contradictions: [String] = []
    for a in x.spellings.values {
      for b in y.spellings.values {
        let (one, other) = (joins.spellings.names[Int(a)], joins.spellings.names[Int(b)])
        let comparison = NameComparison(one, other)
        if !comparison.isPossible {
          let what =
            comparison.family == .different
            ? "family names" : comparison.suffixConflict ? "suffixes" : "given names"
          contradictions.append(
            "the \(what) of “\(one.inverted)” and “\(other.inverted)” contradict each other")
        }
      }
    }
    obstacles += contradictions.prefix(3)
    return obstacles
  }

  // MARK: What they share

  private func shared(_ left: [Int], _ right: [Int]) -> [String] {
    let (x, y) = (joins.profile(of: left), joins.profile(of: right))
    var lines: [String] = []
    var coauthors: [(weight: Float, name: String)] = []
    Counts.forEachShared(x.coauthors, y.coauthors) { spelling, _, _ in
      coauthors.append(
        (-joins.weight(ofSpelling: Int(spelling)), joins.spellings.names[Int(spelling)].display))
    }
    add("co-authors", coauthors.sorted { $0 < $1 }.map(\.name), to: &lines)
    let institutions = [left, right].map { group in
      Set(group.flatMap { institutionsOfMention[$0] })
    }
    add(
      "institutions",
      institutions[0].intersection(institutions[1]).sorted().map { self.institutions[$0].name },
      to: &lines)
    let venues = [left, right].map { group in Set(group.compactMap { corpus.works[mentions[$0].work].venue })
    }
    add("venues", venues[0].intersection(venues[1]).filter { !$0.isEmpty }.sorted(), to: &lines)
    let words = [titleWords(left), titleWords(right)]
    let common = words[0].keys.filter { words[1][$0] != nil }.map { word in
      (-min(words[0][word]!, words[1][word]!), word)
    }
    add("words of titles", common.sorted { $0 < $1 }.map(\.1), to: &lines)
    if let gap = gap(x, y) { lines.append(gap) }
    return lines
  }

  private func add(_ what: String, _ names: [String], to lines: inout [String]) {
    if names.isEmpty { return }
    let more = names.count > 5 ? " and \(names.count - 5) more" : ""
    lines.append("\(what): \(names.prefix(5).joined(separator: ", "))\(more)")
  }

  private func gap(_ x: Profile, _ y: Profile) -> String? {
    guard x.firstYear != 0, y.firstYear != 0 else { return nil }
    func span(_ profile: Profile) -> String {
      profile.firstYear == profile.lastYear
        ? "\(profile.firstYear)" : "\(profile.firstYear)–\(profile.lastYear)"
    }
    if x.lastYear < y.firstYear || y.lastYear < x.firstYear {
      return "no year: \(span(x)) and \(span(y))"
    }
    return "years: \(span(x)) and \(span(y))"
  }

  /// The words of the works' titles, each with the number of works.
  private func titleWords(_ group: [Int]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for work in Set(group.map { mentions[$0].work }) {
      for word in TitleTerms.terms(of: corpus.works[work].title) { counts[word, default: 0] += 1 }
    }
    return counts
  }
}
