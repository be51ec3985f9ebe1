/// The partners of a home institution as tables and reports list them: most joint works first.
struct PartnerList: Sendable {
  /// A partner.
  struct Row: Sendable {
    var id: String
    var name: String
    var shortName: String
    var country: String?
    var sector: String?
    /// The great-circle distance in kilometres; nil where a place is unknown.
    var distance: Double?
    /// Joint works, by collaboration.
    var works: Int
    /// The joint works by years.
    var years: Years
    /// Works of the last five years.
    var recentCount: Int
    /// Works of the five years before.
    var earlierCount: Int
    /// The ids of the home institution's persons on the joint works; missing where they are not known.
    var homePersons: Cell
    /// The ids of the partner's persons on the joint works; missing where they are not known.
    var partnerPersons: Cell
    /// Joint works over the geometric mean of both numbers of works.
    var salton: Double
    /// The relative intensity of collaboration; nil where it is not defined.
    var intensity: RelativeIntensity?
    /// Collaboration score; nil where it is not known.
    var score: Double?

    /// (recent − earlier)/earlier; nil from 0.
    var growth: Double? {
      earlierCount == 0 ? nil : Double(recentCount - earlierCount) / Double(earlierCount)
    }
  }

  /// The last five years, and the five before.
  typealias Spans = (recent: ClosedRange<Int>, earlier: ClosedRange<Int>)

  var homeID: String
  var homeName: String
  /// The number of works of the home institution.
  var homeWorkCount: Int
  /// The number of its works with another institution.
  var externalCount: Int
  /// The spans between which growth is; nil where no work states a year.
  var spans: Spans?
  var rows: [Row]

  /// Returns the spans that end with a year.
  static func spans(before last: Int?) -> Spans? { last.map { ($0 - 4...$0, $0 - 9...$0 - 5) } }

  /// The order of partners: most works first, then by name.
  static func precedes(_ left: (works: Int, name: String, id: String), _ right: (Int, String, String)) -> Bool
  {
    left.works != right.0 ? left.works > right.0 : (left.name, left.id) < (right.1, right.2)
  }

  /// The title of the table.
  var title: String { "Partners of \(homeName)" }

  /// The columns of the table with one row per partner.
  var columns: [Column] {
    [
      Column("institution", summary: "id", rows.map { .text($0.id) }),
      Column("name", rows.map { .text($0.name) }), Column("country", rows.map { .stated($0.country) }),
      Column("sector", summary: "as the registry says", rows.map { .stated($0.sector) }),
      Column(
        "distance_km", summary: "great-circle distance of the cities", rows.map { .finite($0.distance) }),
      Column("works", summary: "joint works, by collaboration", rows.map { .integer($0.works) }),
      Column(
        "share", summary: "of the home institution's works",
        rows.map { homeWorkCount > 0 ? .number(Double($0.works) / Double(homeWorkCount)) : .missing }),
      Column("first_year", summary: "of the joint works", rows.map(\.years.first)),
      Column("last_year", summary: "of the joint works", rows.map(\.years.last)),
      Column("works_by_year", summary: "the joint works, year by year", rows.map(\.years.byYear)),
      Column(
        "recent_works", summary: "of the last five years of the selection",
        rows.map { spans == nil ? .missing : .integer($0.recentCount) }),
      Column(
        "earlier_works", summary: "of the five years before",
        rows.map { spans == nil ? .missing : .integer($0.earlierCount) }),
      Column(
        "growth", summary: "(recent - earlier)/earlier; empty from 0", rows.map { .finite($0.growth) }),
      Column("home_persons", summary: "ids, on the joint works", rows.map(\.homePersons)),
      Column("partner_persons", summary: "ids, on the joint works", rows.map(\.partnerPersons)),
      Column(
        "salton", summary: "joint works over the geometric mean of both numbers of works",
        rows.map { .finite($0.salton) }),
      Column(
        "ric", summary: "relative intensity of collaboration (Fuchs, Sivertsen & Rousseau 2021)",
        rows.map { .finite($0.intensity?.value) }),
      Column(
        "ric_low", summary: "its 95 % interval, as if links were independent draws",
        rows.map { .finite($0.intensity?.interval.lowerBound) }),
      Column("ric_high", rows.map { .finite($0.intensity?.interval.upperBound) }),
      Column(
        "cs", summary: "collaboration score: both shares of the joint works (Nature Index)",
        rows.map { .finite($0.score) }),
    ]
  }
}
