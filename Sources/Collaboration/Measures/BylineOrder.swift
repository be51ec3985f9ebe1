import ByteFormats

/// Whether bylines look alphabetical: if authors are named in alphabetical order, their position means nothing.
///
/// Looks at works of three or more authors. Some of them are in alphabetical order by chance, one in n! of those
/// with n authors; the share of works that are so on purpose is estimated as (observed − expected)/(works −
/// expected).
///
/// - SeeAlso: Waltman, Journal of Informetrics 6(4), 2012, doi:10.1016/j.joi.2012.07.008.
struct BylineOrder: Sendable, Hashable {
  /// The number of works with three or more authors.
  let workCount: Int
  /// How many of them name their authors in alphabetical order.
  let alphabeticalCount: Int
  /// How many would by chance.
  let expected: Double
  /// The variance of that number.
  let variance: Double

  /// The least share, on purpose, from which bylines count as alphabetical.
  static let limit = 0.3

  /// Counts the works of three or more authors that are in alphabetical order.
  ///
  /// - Parameter works: for each such work, the number of its authors and whether they are in alphabetical
  ///   order.
  init(_ works: some Sequence<(authors: Int, isAlphabetical: Bool)>) {
    var count = 0
    var alphabetical = 0
    var expected = 0.0
    var variance = 0.0
    for work in works where work.authors > 2 {
      count += 1
      if work.isAlphabetical { alphabetical += 1 }
      let chance = (2...work.authors).reduce(1.0) { $0 / Double($1) }
      expected += chance
      variance += chance * (1 - chance)
    }
    workCount = count
    alphabeticalCount = alphabetical
    self.expected = expected
    self.variance = variance
  }

  /// The estimated share of works whose order is alphabetical on purpose, at most 1; below 0 where there are
  /// fewer than expected by chance; nil without works of three or more authors.
  var intentionalShare: Double? {
    workCount == 0 ? nil : (Double(alphabeticalCount) - expected) / (Double(workCount) - expected)
  }

  /// Whether bylines look alphabetical: on purpose in a share of ``limit`` or more, and more often than chance
  /// by two standard deviations.
  var isAlphabetical: Bool {
    guard let intentionalShare else { return false }
    let excess = Double(alphabeticalCount) - expected
    return intentionalShare >= Self.limit && excess > 2 * variance.squareRoot()
  }

  /// The counts, in a phrase.
  var summary: String {
    "\(alphabeticalCount) of \(workCount) works with three or more authors name them in alphabetical order, "
      + "\(DecimalText.rounded(expected, digits: 1)) by chance"
  }
}

extension MeasuredNetwork {
  /// Whether the bylines of the network's works look alphabetical.
  var bylineOrder: BylineOrder {
    results.bylineOrder {
      BylineOrder(network.bylines.map { (authors: $0.authors.count, isAlphabetical: $0.isAlphabetical) })
    }
  }
}
