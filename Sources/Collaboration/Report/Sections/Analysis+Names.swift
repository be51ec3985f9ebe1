import Affiliations
import ByteFormats
import Identity

extension Analysis {
  /// How many joins of a kind are listed: the least sure.
  private static let joinLimit = 40

  /// Returns the tables of how names were joined, the least sure first.
  func joinsBlocks() -> [Report.Block] {
    func table(_ title: String, _ rows: [(String, Join)]) -> Report.Block? {
      guard !rows.isEmpty else { return nil }
      // The least sure are those to look at.
      let order = rows.indices.sorted { (rows[$0].1.probability, $0) < (rows[$1].1.probability, $1) }
      let more = rows.count - min(rows.count, Self.joinLimit)
      let rows = order.prefix(Self.joinLimit).map { rows[$0] }
      return .table(
        Table(
          title: title,
          columns: [
            Column("Taken for", rows.map { .text($0.0) }),
            Column("Written", rows.map { .text($0.1.left) }),
            Column("And", rows.map { .text($0.1.right) }),
            Column("Probability", rows.map { .number($0.1.probability) }),
            Column("Why", rows.map { .text($0.1.reasons.map(\.text).joined(separator: "; ")) }),
          ],
          notes: more > 0
            ? ["\(more) more, of higher probability, \(Phrase.form(more, "is", "are")) not shown."] : []))
    }
    let personRows = corpus.persons.flatMap { person in
      Self.distinct(person.joins).map { (person.name.display, $0) }
    }
    let institutionRows = corpus.institutions.flatMap { institution in
      Self.distinct(institution.joins).map { (institution.name, $0) }
    }
    let doubts = doubts()
    let blocks = [
      table("Spellings of one person", personRows), table("Spellings of one institution", institutionRows),
    ].compactMap { $0 }
    guard !blocks.isEmpty else { return doubts }
    let intro = Report.Block.paragraph(
      "Mentions with the same name, and affiliations with the same words, are joined. These spellings differ; each row "
        + "states the probability that they mean the same, and the evidence.")
    return [intro] + blocks + doubts
  }

  /// Returns the joins in doubt.
  private func doubts() -> [Report.Block] {
    let open = OpenQuestions(corpus.whole, options: options, top: 10)
    if open.doubtCount == 0 {
      return [
        .paragraph(
          "No person is in doubt: no join of mentions, made or not, has a probability between 0.05 and 0.95.")
      ]
    }
    let rows = open.questions
    let count = open.authorshipCount
    return [
      .paragraph(
        "\(count) of \(Phrase.count(corpus.whole.mentions.count, "authorship")) \(count == 1 ? "belongs" : "belong") to persons in "
          + "doubt: \(Phrase.count(open.doubtCount, "join")), made or not, \(open.doubtCount == 1 ? "has" : "have") a probability "
          + "between 0.05 and 0.95. The table lists those whose answer would change the ranking by strength most; "
          + "'collegium questions' writes them as a file to answer, and 'collegium rank --confidence' prints how far ranks "
          + "may change."),
      .table(
        Table(
          title: "Persons in doubt",
          columns: [
            Column("One", rows.map { .text(corpus.whole.sideText($0.join.left)) }),
            Column("And", rows.map { .text(corpus.whole.sideText($0.join.right)) }),
            Column("Taken for", rows.map { .text($0.join.isMade ? "one" : "two") }),
            Column("Probability of one", rows.map { .number($0.join.probability) }),
            Column("Rank if one", rows.map { .integer($0.rankTogether) }),
            Column("Rank if two", rows.map { .integer($0.rankApart) }),
          ])),
    ]
  }

  /// Returns one join for each pair of spellings: the most probable.
  private static func distinct(_ joins: [Join]) -> [Join] {
    var seen: Set<String> = []
    return joins.sorted { ($1.probability, $0.left, $0.right) < ($0.probability, $1.left, $1.right) }
      .filter { seen.insert([$0.left, $0.right].sorted().joined(separator: "\u{1}")).inserted }
  }
}
