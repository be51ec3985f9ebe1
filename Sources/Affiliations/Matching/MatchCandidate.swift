/// A name of the registry that is aligned with a text.
struct MatchCandidate {
  var name: Int32
  var organization: Int32
  /// The first and last position of the text that the name matches.
  var first: Int32
  var last: Int32
  /// The sum of the rarities of the matched words, each times its trust.
  var matched: Float
  /// The share of it that is completed or corrected.
  var doubtful: Float
  var matchedCount: Int32
  /// How many matched words follow each other as in the name.
  var inOrder: Int32
  /// The rarities of the text's words inside the span that the name lacks, and their number.
  var extra: Float
  var extraCount: Int32
  /// The strongest break inside the span, and the number of commas.
  var innerBreak: ScannedWord.Break
  var innerCommas: Int32
  /// The rarities of the name's own words (no kinds, subjects) that are matched, and that are missing.
  var ownMatched: Float
  var ownMissing: Float
  /// The highest rank of a kind among the matched words, and in the whole name.
  var matchedKind: UInt8
  var nameKind: UInt8
  /// The rarities of missing words that are places which the text names elsewhere (`University of California,
  /// … Berkeley`).
  var placed: Float = 0
  /// How much another name of the organisation matches apart from this one (`Institute of Sun Physics (ISP)`).
  var also: Float = 0
  /// How well the places of the text fit the organisation: 2 for the city, 1 for the country, -1 for another country.
  var place: Float = 0
  /// All words matched without doubt, without gaps.
  var isExact: Bool
  /// A first ranking, before any model.
  var rough: Float

  var span: ClosedRange<Int32> { first...last }

  func overlaps(_ other: MatchCandidate) -> Bool { first <= other.last && other.first <= last }

  func isInside(_ other: MatchCandidate) -> Bool {
    other.first <= first && last <= other.last && other.last - other.first > last - first
  }
}
