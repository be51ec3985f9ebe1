import Affiliations
import ByteFormats
import Identity

extension Analysis {
  /// Returns the table of the home institution's partners, and the chart of volume and growth.
  func partnerBlocks(_ partners: Partners) -> [Report.Block] {
    let home = corpus.institutions[partners.home].name
    guard !partners.partners.isEmpty else {
      return [.paragraph("\(home) has no work with another institution among these.")]
    }
    let shown = Array(partners.partners.prefix(25))
    var notes: [String] = []
    let more = partners.partners.count - shown.count
    if more > 0 {
      notes.append("\(Phrase.count(more, "more partner")) \(Phrase.form(more, "is", "are")) in partners.csv.")
    }
    notes.append(
      "RIC: relative intensity of collaboration, the partner's part in the joint works of \(home) over its part in all others; 1 is the same part. In parentheses its 95 % interval, as if joint works were independent draws: those of one work are not, and the records are no sample. With few works it spans more than one order of magnitude."
    )
    if let spans = partners.spans {
      notes.append(
        "Recent: works of \(Slices.label(spans.recent)); before: of \(Slices.label(spans.earlier)). Growth is from before to recent; “new” where there were none before."
      )
    }
    let places = shown.map { corpus.institutions[$0.institution] }
    var columns = [
      Column("Rank", ranks(shown.map(\.works.count)).map { .integer($0) }),
      Column("Partner", places.map { .text($0.name) }),
      Column("Country", places.map { .stated($0.country) }),
      Column("Works", summary: "joint works, full counting", shown.map { .integer($0.works.count) }),
      Column(
        "Share", summary: "of the home institution's works",
        shown.map { .text(Phrase.percent($0.works.count, of: partners.homeWorks.count)) }),
      Column("Years", summary: "first and last", shown.map { span($0.years) }),
    ]
    if partners.spans != nil {
      columns += [
        Column("Recent", shown.map { .integer($0.recentCount) }),
        Column("Before", shown.map { .integer($0.earlierCount) }),
        Column(
          "Growth",
          shown.map { partner in
            partner.growth.map { .text(Self.signedPercent($0)) }
              ?? (partner.recentCount > 0 ? .text("new") : .missing)
          }),
      ]
    }
    if shown.contains(where: { $0.distance != nil }) {
      columns.append(
        Column(
          "km", summary: "great-circle distance",
          shown.map { partner in
            partner.distance.map { .integer(Int($0.rounded())) } ?? .missing
          }))
    }
    columns.append(
      Column(
        "RIC", summary: "relative intensity of collaboration, with its 95 % interval",
        shown.map { partner in
          guard let intensity = partner.intensity else { return .missing }
          func short(_ value: Double) -> String { Cell.number(value).readable(digits: value < 10 ? 1 : 0) }
          return .text(
            "\(short(intensity.value)) (\(short(intensity.interval.lowerBound))–\(short(intensity.interval.upperBound)))"
          )
        }))
    var blocks: [Report.Block] = [
      .table(Table(title: "Partners of \(home), by joint works", columns: columns, notes: notes))
    ]
    let grown = partners.partners.filter { $0.growth != nil }
    if grown.count > 2 {
      blocks.append(
        .chart(
          svg: Chart.points(
            title: "Partners of \(home): joint works and growth", x: "joint works", y: "growth",
            grown.prefix(60).map {
              .init(
                name: corpus.institutions[$0.institution].shortName, x: Double($0.works.count),
                y: $0.growth ?? 0)
            }, named: 14),
          caption:
            "Each point is a partner: to the right those with more joint works, above the line those with more works of late than before. Partners that are new of late have no growth and are in the table alone."
        ))
    }
    return blocks
  }

  static func signedPercent(_ growth: Double) -> String {
    let percent = Int((growth * 100).rounded())
    return percent > 0 ? "+\(percent) %" : "\(percent) %"
  }

  /// Returns shared ranks of values in descending order.
  private func ranks(_ values: [Int]) -> [Int] {
    var ranks: [Int] = []
    for (place, value) in values.enumerated() {
      ranks.append(place > 0 && values[place - 1] == value ? ranks[place - 1] : place + 1)
    }
    return ranks
  }

  /// `2015–2020`.
  func span(_ years: Years) -> Cell {
    guard let first = years.counts.first?.year, let last = years.counts.last?.year else { return .missing }
    return .text(first == last ? "\(first)" : "\(first)–\(last)")
  }
}
