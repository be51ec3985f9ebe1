import Identity

extension Analysis {
  /// How names were joined.
  func joinsSection() -> Report.Section {
    func table(_ title: String, _ rows: [(String, Join)]) -> Report.Block? {
      guard !rows.isEmpty else { return nil }
      return .table(
        Table(
          title: title,
          columns: [
            Column("Taken for", rows.map { .text($0.0) }),
            Column("Written", rows.map { .text($0.1.left) }),
            Column("And", rows.map { .text($0.1.right) }),
            Column("Probability", rows.map { .number($0.1.probability) }),
            Column("Why", rows.map { .text($0.1.reasons.map(\.text).joined(separator: "; ")) }),
          ]))
    }
    let personRows = corpus.persons.flatMap { person in
      Self.distinct(person.joins).map { (person.name.display, $0) }
    }
    let institutionRows = corpus.institutions.flatMap { institution in
      Self.distinct(institution.joins).map { (institution.name, $0) }
    }
    let blocks = [
      table("Spellings of one person", personRows), table("Spellings of one institution", institutionRows),
    ].compactMap { $0 }
    guard !blocks.isEmpty else { return .init(title: "How names were joined", blocks: []) }
    let intro = Report.Block.paragraph(
      "Mentions with the same name, and affiliations with the same words, fall together. These spellings differ; "
        + "each row says how likely they mean the same and what speaks for it.")
    return .init(title: "How names were joined", blocks: [intro] + blocks)
  }

  /// One join for each pair of spellings: the likeliest.
  private static func distinct(_ joins: [Join]) -> [Join] {
    var seen: Set<String> = []
    return joins.sorted { ($1.probability, $0.left, $0.right) < ($0.probability, $1.left, $1.right) }
      .filter { seen.insert([$0.left, $0.right].sorted().joined(separator: "\u{1}")).inserted }
  }
}
