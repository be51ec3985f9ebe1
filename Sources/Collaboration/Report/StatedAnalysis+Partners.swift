import Bibliography
import ByteFormats
import SparseGraph

extension StatedAnalysis {
  /// Returns the partners of a home institution, under full counting, and its own figures.
  ///
  /// Who wrote the joint works, and where institutions are, the folder does not say.
  ///
  /// - Parameter read: the network of institutions where it is read with details.
  static func partners(
    of home: NetworkFolder.Actor, _ folder: NetworkFolder, _ selection: StatedSelection,
    _ years: [NetworkFolder.Year], _ read: PrecomputedNetwork?
  ) throws -> (list: PartnerList, figures: [(name: String, value: Cell, meaning: String)]) {
    guard let stated = read, let place = stated.ids.firstIndex(of: home.id) else {
      throw SelectionError(
        at: folder.path, "--home: '\(home.name)' has none of the works selected",
        remedy: "select other years, or another roster")
    }
    let byYear =
      folder.hasYears(of: .institutions)
      ? try folder.yearsOfEdges(of: .institutions, at: home.id) {
        selection.selection.years?.contains($0) ?? true
      } : [:]
    let joint = stated.linkScores.first { $0.name == "works" }?.values ?? []
    var strengths = [Double](repeating: 0, count: stated.ids.count)
    var total = 0.0
    for (link, works) in zip(stated.links, joint) {
      strengths[link.source] += works ?? 0
      strengths[link.target] += works ?? 0
      total += works ?? 0
    }
    func texts(_ name: String) -> [String?]? { stated.texts.first { $0.name == name }?.texts }
    let (countries, sectors) = (texts("country"), texts("sector"))
    let spans = PartnerList.spans(before: selection.selection.years?.last ?? years.last?.year)
    let homeWorks = stated.workCounts[place]
    var rows: [PartnerList.Row] = []
    for (link, works) in zip(stated.links, joint) where link.source == place || link.target == place {
      let other = link.source == place ? link.target : link.source
      let own = Years(counts: byYear[stated.ids[other]] ?? [])
      rows.append(
        .init(
          id: stated.ids[other], name: stated.labels[other], shortName: stated.labels[other],
          country: countries?[other], sector: sectors?[other], works: Int(works ?? 0), years: own,
          recentCount: spans.map { own.count(in: $0.recent) } ?? 0,
          earlierCount: spans.map { own.count(in: $0.earlier) } ?? 0, homePersons: .missing,
          partnerPersons: .missing,
          salton: PairMeasures.salton(
            joint: works ?? 0, Double(homeWorks), Double(stated.workCounts[other])),
          intensity: RelativeIntensity(
            joint: works ?? 0, links: strengths[place], partnerLinks: strengths[other], total: total)))
    }
    rows.sort { PartnerList.precedes(($0.works, $0.name, $0.id), ($1.works, $1.name, $1.id)) }
    func score(_ name: String) -> Int? {
      stated.scores.first { $0.name == name }?.values[place].map { Int($0) }
    }
    let external = score("external_works")
    func cell(_ count: Int?) -> Cell { count.map { .integer($0) } ?? .missing }
    let list = PartnerList(
      homeID: home.id, homeName: home.name, homeWorkCount: homeWorks, externalCount: external ?? 0,
      spans: byYear.isEmpty ? nil : spans, rows: rows)
    return (
      list,
      [
        ("works", .integer(homeWorks), "works of the home institution"),
        (
          "international works", cell(score("international_works")),
          "of these, those of two or more countries"
        ), ("internal works", cell(external.map { homeWorks - $0 }), "works without another institution"),
        ("external works", cell(external), "works with another institution"),
        (
          "external share",
          .finite(external.flatMap { homeWorks > 0 ? Double($0) / Double(homeWorks) : nil }),
          "external works per work"
        ),
      ]
    )
  }
}
