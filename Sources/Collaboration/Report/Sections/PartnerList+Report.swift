import ByteFormats

extension PartnerList {
  /// The number of partners that the report lists.
  static let listedCount = 25

  /// Returns the table of the first partners.
  ///
  /// - Parameter works: the cell of the joint works of a partner, by its place.
  func reportTable(in say: Language, works: (Int) -> Cell) -> Table {
    let shown = Array(rows.prefix(Self.listedCount))
    var notes: [String] = []
    let more = rows.count - shown.count
    if more > 0 {
      notes.append(say("{1} more {1:partner is|partners are} in partners.csv.", more))
    }
    notes.append(
      say(
        "RIC: relative intensity of collaboration, the partner's part in the joint works of {1} over its part in all others; 1 is the same part. In parentheses its 95 % interval, as if joint works were independent draws: those of one work are not, and the records are no sample. With few works it spans more than one order of magnitude.",
        homeName))
    if let spans {
      notes.append(
        say(
          "Recent: works of {1}; before: of {2}. Growth is from before to recent; “new” where there were none before.",
          Slices.label(spans.recent), Slices.label(spans.earlier)))
    }
    var columns = [
      Column(say("Rank"), Self.ranks(shown.map(\.works)).map { .integer($0) }),
      Column(
        say("Partner"), naming: .institutions, ids: shown.map { [homeID, $0.id] }, shown.map(\.name)),
      Column(say("Country"), shown.map { $0.country.map { .text(say.country($0)) } ?? .missing }),
      Column(say("Works"), summary: say("joint works, full counting"), shown.indices.map(works)),
      Column(
        say("Share"), summary: say("of the home institution's works"),
        shown.map { .text(say.percent($0.works, of: homeWorkCount)) }),
      Column(say("Years"), summary: say("first and last"), shown.map(\.years.span)),
    ]
    if spans != nil {
      columns += [
        Column(say("Recent"), shown.map { .integer($0.recentCount) }),
        Column(say("Before"), shown.map { .integer($0.earlierCount) }),
        Column(
          say("Growth"),
          shown.map { partner in
            partner.growth.map { .text(Analysis.signedPercent($0)) }
              ?? (partner.recentCount > 0 ? .text(say("new")) : .missing)
          }),
      ]
    }
    if shown.contains(where: { $0.distance != nil }) {
      columns.append(
        Column(
          "km", summary: say("great-circle distance"),
          shown.map { partner in partner.distance.map { .integer(Int($0.rounded())) } ?? .missing }))
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
    return Table(title: say("Partners of {1}, by joint works", homeName), columns: columns, notes: notes)
  }

  /// Returns the chart of volume and growth; nil where few partners have a growth.
  func growthChart(in language: Language) -> Report.Block? {
    let say = language
    let grown = rows.filter { $0.growth != nil }
    guard grown.count > 2 else { return nil }
    return .chart(
      svg: Chart(language).points(
        title: say("Partners of {1}: joint works and growth", homeName), x: say("joint works"),
        y: say("growth"),
        grown.prefix(60).map { .init(name: $0.shortName, x: Double($0.works), y: $0.growth ?? 0) },
        named: 14),
      caption: say(
        "Each point is a partner: to the right those with more joint works, above the line those with more works of late than before. Partners that are new of late have no growth and are in the table alone."
      ))
  }

  /// Returns what the home institution does, in a few sentences.
  func sentences(in say: Language) -> [String] {
    let first = rows.prefix(3).map { "\($0.name) (\($0.works))" }
    var sentences = [
      say(
        "{1} has {2} {2:work|works}, {3} of them ({4}) with other institutions: with {5} {5:partner|partners}{6}.",
        homeName, homeWorkCount, externalCount, say.percent(externalCount, of: homeWorkCount), rows.count,
        first.isEmpty ? "" : say(", most often {1}", say.some(first)))
    ]
    let most = rows.filter { ($0.growth ?? 0) > 0 && $0.recentCount - $0.earlierCount > 1 }.max {
      ($0.recentCount - $0.earlierCount, $1.id) < ($1.recentCount - $1.earlierCount, $0.id)
    }
    if let most {
      sentences.append(
        say(
          "Joint works with {1} grew most: from {2} to {3} in five years.", most.name, most.earlierCount,
          most.recentCount))
    }
    return sentences
  }

  /// Returns shared ranks of values in descending order.
  private static func ranks(_ values: [Int]) -> [Int] {
    var ranks: [Int] = []
    for (place, value) in values.enumerated() {
      ranks.append(place > 0 && values[place - 1] == value ? ranks[place - 1] : place + 1)
    }
    return ranks
  }
}

extension Years {
  /// `2015–2020`; missing where no work states a year.
  var span: Cell {
    guard let first = counts.first?.year, let last = counts.last?.year else { return .missing }
    return .text(first == last ? "\(first)" : "\(first)–\(last)")
  }
}
