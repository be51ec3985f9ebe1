import Affiliations
import ByteFormats
import Identity

extension Analysis {
  /// Returns the table of the home institution's partners, and the chart of volume and growth.
  func partnerBlocks(_ partners: Partners) -> [Report.Block] {
    let home = corpus.institutions[partners.home].name
    guard !partners.partners.isEmpty else {
      return [.paragraph(say("{1} has no work with another institution among these.", home))]
    }
    let shown = Array(partners.partners.prefix(25))
    var notes: [String] = []
    let more = partners.partners.count - shown.count
    if more > 0 {
      notes.append(say("{1} more {1:partner is|partners are} in partners.csv.", more))
    }
    notes.append(
      say(
        "RIC: relative intensity of collaboration, the partner's part in the joint works of {1} over its part in all others; 1 is the same part. In parentheses its 95 % interval, as if joint works were independent draws: those of one work are not, and the records are no sample. With few works it spans more than one order of magnitude.",
        home))
    if let spans = partners.spans {
      notes.append(
        say(
          "Recent: works of {1}; before: of {2}. Growth is from before to recent; “new” where there were none before.",
          Slices.label(spans.recent), Slices.label(spans.earlier)))
    }
    let places = shown.map { corpus.institutions[$0.institution] }
    var columns = [
      Column(say("Rank"), ranks(shown.map(\.works.count)).map { .integer($0) }),
      Column(
        say("Partner"), naming: .institutions,
        ids: places.map { [corpus.institutions[partners.home].id, $0.id] },
        places.map(\.name)),
      Column(say("Country"), places.map { $0.country.map { .text(say.country($0)) } ?? .missing }),
      Column(
        say("Works"), summary: say("joint works, full counting"),
        shown.indices.map { workCell(shown[$0], at: $0) }),
      Column(
        say("Share"), summary: say("of the home institution's works"),
        shown.map { .text(say.percent($0.works.count, of: partners.homeWorks.count)) }),
      Column(say("Years"), summary: say("first and last"), shown.map { span($0.years) }),
    ]
    if partners.spans != nil {
      columns += [
        Column(say("Recent"), shown.map { .integer($0.recentCount) }),
        Column(say("Before"), shown.map { .integer($0.earlierCount) }),
        Column(
          say("Growth"),
          shown.map { partner in
            partner.growth.map { .text(Self.signedPercent($0)) }
              ?? (partner.recentCount > 0 ? .text(say("new")) : .missing)
          }),
      ]
    }
    if shown.contains(where: { $0.distance != nil }) {
      columns.append(
        Column(
          "km", summary: say("great-circle distance"),
          shown.map { partner in
            partner.distance.map { .integer(Int($0.rounded())) } ?? .missing
          }))
    }
    columns.append(
      Column(
        "RIC", summary: say("relative intensity of collaboration, with its 95 % interval"),
        shown.map { partner in
          guard let intensity = partner.intensity else { return .missing }
          func short(_ value: Double) -> String { say.number(value, digits: value < 10 ? 1 : 0) }
          return .text(
            "\(short(intensity.value)) (\(short(intensity.interval.lowerBound))–\(short(intensity.interval.upperBound)))"
          )
        }))
    var blocks: [Report.Block] = [
      .table(Table(title: say("Partners of {1}, by joint works", home), columns: columns, notes: notes))
    ]
    blocks += partnerQuestions(shown)
    let grown = partners.partners.filter { $0.growth != nil }
    if grown.count > 2 {
      blocks.append(
        .chart(
          svg: Chart(language).points(
            title: say("Partners of {1}: joint works and growth", home), x: say("joint works"),
            y: say("growth"),
            grown.prefix(60).map {
              .init(
                name: corpus.institutions[$0.institution].shortName, x: Double($0.works.count),
                y: $0.growth ?? 0)
            }, named: 14),
          caption: say(
            "Each point is a partner: to the right those with more joint works, above the line those with more works of late than before. Partners that are new of late have no growth and are in the table alone."
          )))
    }
    return blocks
  }

  /// The joint works of a partner, with their range over the draws where they differ: `12 (11–13)`.
  private func workCell(_ partner: Partners.Partner, at place: Int) -> Cell {
    guard let range = confidence?.partners[place].works, range.isOpen else {
      return .integer(partner.works.count)
    }
    return .text(
      "\(partner.works.count) (\(Int(range.values.lowerBound))–\(Int(range.values.upperBound)))")
  }

  /// The open questions on which figures of the listed partners depend.
  private func partnerQuestions(_ shown: [Partners.Partner]) -> [Report.Block] {
    guard let confidence, shown.indices.contains(where: { confidence.partners[$0].works?.isOpen == true })
    else { return [] }
    let questions = shown.indices.compactMap { place -> Report.Question? in
      guard let question = confidence.partners[place].decisive?.decisive else { return nil }
      return self.question(question, on: corpus.institutions[shown[place].institution].name)
    }
    return [
      .paragraph(
        say(
          "In parentheses behind the works: the range that contains nine tenths of {1} {1:draw|draws} of the doubtful joins.",
          confidence.drawCount))
    ] + (questions.isEmpty ? [] : [.questions(questions)])
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
