import ByteFormats

/// Single and multiple country works: works by one country and by several, by the country of their corresponding
/// author.
///
/// A work counts once, for the country that its first corresponding author with a known country names first.
struct CountryWorks: Sendable, Hashable {
  /// For each country, its works whose authors are all there.
  var single: [Int]
  /// For each country, its works with authors in other countries too.
  var multiple: [Int]
  /// How many works with a known country have no corresponding author, or none with a known country.
  var leftOutCount: Int

  /// Counts the works of a network of countries; nil where no record marks a corresponding author.
  init?(_ network: CollaborationNetwork) {
    let marked = network.bylines.contains { $0.authors.contains(where: \.isCorresponding) }
    guard network.actors == .countries, marked else { return nil }
    single = [Int](repeating: 0, count: network.vertices.count)
    multiple = single
    leftOutCount = 0
    for (work, byline) in network.bylines.enumerated() {
      let countryCount = network.workSizes[work]
      let corresponding = byline.authors.first { $0.isCorresponding && !$0.actors.isEmpty }
      if let country = corresponding?.actors.first {
        if countryCount == 1 { single[Int(country)] += 1 } else { multiple[Int(country)] += 1 }
      } else if countryCount > 0 {
        leftOutCount += 1
      }
    }
  }

  /// Returns the share of works by several countries; missing without works.
  static func ratio(single: Int, multiple: Int) -> Cell {
    single + multiple == 0 ? .missing : .number(Double(multiple) / Double(single + multiple))
  }
}

extension MeasuredNetwork {
  /// Works by one country and by several; nil where no record marks a corresponding author.
  var countryWorks: CountryWorks? { results.countryWorks { CountryWorks(network) } }

  /// Why there are no figures of ``countryWorks``, or what they leave out.
  var countryWorksNote: String? {
    guard let countryWorks else { return "missing, as no record marks a corresponding author" }
    let count = countryWorks.leftOutCount
    return count == 0
      ? nil
      : "left out: \(count) of \(Phrase.count(count + countryWorks.total, "work")), without a corresponding author's country"
  }
}

extension CountryWorks {
  /// All works that count.
  var total: Int { single.reduce(0, +) + multiple.reduce(0, +) }
}

extension VertexMeasure {
  /// Single and multiple country works.
  static let countryWorks = [
    VertexMeasure(
      name: "scp", summary: "works of its corresponding authors with authors of this country only (SCP)",
      of: [.countries], note: { $0.countryWorksNote }
    ) { measured in measured.countryWorks?.single.map { .integer($0) } ?? measured.missingCells },
    VertexMeasure(
      name: "mcp", summary: "works of its corresponding authors with authors of other countries too (MCP)",
      of: [.countries], note: { $0.countryWorksNote }
    ) { measured in measured.countryWorks?.multiple.map { .integer($0) } ?? measured.missingCells },
    VertexMeasure(
      name: "mcp_ratio", summary: "mcp/(scp + mcp)", of: [.countries], note: { $0.countryWorksNote }
    ) { measured in
      guard let works = measured.countryWorks else { return measured.missingCells }
      return zip(works.single, works.multiple).map { CountryWorks.ratio(single: $0, multiple: $1) }
    },
  ]
}

extension NetworkMeasure {
  /// Single and multiple country works.
  static let countryWorks = [
    NetworkMeasure(
      name: "single country works", summary: "works by one country that a corresponding author marks (SCP)",
      of: [.countries], note: { $0.countryWorksNote }
    ) { $0.countryWorks.map { .integer($0.single.reduce(0, +)) } ?? .missing },
    NetworkMeasure(
      name: "multiple country works",
      summary: "works by several countries, one of a corresponding author (MCP)",
      of: [.countries], note: { $0.countryWorksNote }
    ) { $0.countryWorks.map { .integer($0.multiple.reduce(0, +)) } ?? .missing },
    NetworkMeasure(
      name: "MCP ratio", summary: "MCP/(SCP + MCP)", of: [.countries], note: { $0.countryWorksNote }
    ) {
      $0.countryWorks.map {
        CountryWorks.ratio(single: $0.single.reduce(0, +), multiple: $0.multiple.reduce(0, +))
      } ?? .missing
    },
  ]
}
