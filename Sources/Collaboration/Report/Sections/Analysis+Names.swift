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
            Column(say("Taken for"), rows.map { .text($0.0) }),
            Column(say("Written"), rows.map { .text($0.1.left) }),
            Column(say("And"), rows.map { .text($0.1.right) }),
            Column(say("Probability"), rows.map { .number($0.1.probability) }),
            Column(
              say("Why"),
              rows.map { .text($0.1.reasons.map { say.translated($0.text) }.joined(separator: "; ")) }),
          ],
          notes: more > 0
            ? [say("{1} more, of higher probability, {1:is|are} not shown.", more)] : []))
    }
    let personRows = corpus.persons.flatMap { person in
      Self.distinct(person.joins).map { (person.name.display, $0) }
    }
    let institutionRows = corpus.institutions.flatMap { institution in
      Self.distinct(institution.joins).map { (institution.name, $0) }
    }
    let doubts = doubts()
    let blocks = [
      table(say("Spellings of one person"), personRows),
      table(say("Spellings of one institution"), institutionRows),
    ].compactMap { $0 }
    guard !blocks.isEmpty else { return doubts }
    let intro = Report.Block.paragraph(
      say(
        "Mentions with the same name, and affiliations with the same words, are joined. These spellings differ; each row states the probability that they mean the same, and the evidence."
      ))
    return [intro] + blocks + doubts
  }

  /// Returns the joins in doubt.
  private func doubts() -> [Report.Block] {
    let open = OpenQuestions(corpus.whole, options: options, top: 10)
    if open.doubtCount == 0 {
      return [
        .paragraph(
          say(
            "No person is in doubt: no join of mentions, made or not, has a probability between 0.05 and 0.95."
          ))
      ]
    }
    let rows = open.questions
    return [
      .paragraph(
        say(
          "{1} of {2} {2:authorship|authorships} {1:belongs|belong} to persons in doubt: {3} {3:join|joins}, made or not, {3:has|have} a probability between 0.05 and 0.95. The table lists those whose answer would change the ranking by strength most; 'collegium questions' writes them as a file to answer, and 'collegium rank --confidence' prints how far ranks may change.",
          open.authorshipCount, corpus.whole.mentions.count, open.doubtCount)),
      .table(
        Table(
          title: say("Persons in doubt"),
          columns: [
            Column(say("One"), rows.map { .text(sideText($0.join.left)) }),
            Column(say("And"), rows.map { .text(sideText($0.join.right)) }),
            Column(say("Taken for"), rows.map { .text($0.join.isMade ? say("one") : say("two")) }),
            Column(say("Probability of one"), rows.map { .number($0.join.probability) }),
            Column(say("Rank if one"), rows.map { .integer($0.rankTogether) }),
            Column(say("Rank if two"), rows.map { .integer($0.rankApart) }),
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
