import ByteFormats
import Identity

/// How far doubt about who and what is meant changes the figures of an analysis: ranges over draws of identity.
public struct AnalysisConfidence: Sendable {
  /// The number of draws.
  public let drawCount: Int
  /// The seed of the draws.
  public let seed: UInt64
  /// For each key figure of the report, its range.
  let keyFigures: [DrawnFigures.Range?]
  /// For each row of the trends, its range.
  let trends: [DrawnFigures.Range?]
  /// For each partner of the home institution, the ranges of its figures.
  let partners: [PartnerRanges]
  /// The whole corpus, in which the questions are.
  let corpus: ResolvedCorpus

  /// The ranges of the figures of a partner.
  struct PartnerRanges: Sendable {
    var works: DrawnFigures.Range?
    var recentWorks: DrawnFigures.Range?
    var homePersons: DrawnFigures.Range?
    var partnerPersons: DrawnFigures.Range?

    /// The range of joint works, or else of the persons on them, that depends on one open question.
    var decisive: DrawnFigures.Range? {
      [works, homePersons, partnerPersons].compactMap(\.self).first { $0.decisive != nil }
    }
  }

  /// Computes the figures of an analysis on draws.
  ///
  /// - Complexity: `drawCount` times that of building the networks of the selected works and of their slices.
  init(_ analysis: Analysis, drawCount: Int?, seed: UInt64, progress: (Int) -> Void) {
    let draws = IdentityDraws(analysis.corpus, seed: seed)
    let count = drawCount ?? draws.usualCount
    let selected = Set(analysis.corpus.origin?.mentions ?? [])
    let questions = draws.questions().filter { question in
      analysis.corpus.origin == nil || question.mentions.contains(where: selected.contains)
    }
    let places = analysis.corpus.origin?.institutions
    func whole(_ institution: Int) -> Int { places?[institution] ?? institution }
    let home = analysis.focus.home.map(whole)
    let keyCount = analysis.keyFigures().count
    let trendCount = analysis.trends.rows.count
    let partners = (analysis.partners?.partners ?? []).map { whole($0.institution) }
    let total = keyCount + trendCount + 4 * partners.count
    let drawn = DrawnFigures(analysis.selected, draws, count: count, questions: questions, progress: progress)
    {
      selected, _ in
      let places = selected.corpus.placeOfInstitutionInWhole
      let homeHere = home.flatMap { home in places.map { $0[home] } ?? .some(home) }
      // A home institution without a work in this draw has no figures.
      if home != nil, homeHere == nil { return [Double?](repeating: nil, count: total) }
      let drawn = Analysis(
        selected, options: analysis.options,
        focus: .init(home: homeHere, slices: analysis.focus.slices))
      var partnerOfWhole: [Int: Partners.Partner] = [:]
      for partner in drawn.partners?.partners ?? [] {
        partnerOfWhole[selected.corpus.origin?.institutions[partner.institution] ?? partner.institution] =
          partner
      }
      let ofPartners = partners.flatMap { institution -> [Double?] in
        let partner = partnerOfWhole[institution]
        return [
          partner?.works.count, partner?.recentCount, partner?.homePersons.count,
          partner?.partnerPersons.count,
        ].map { Double($0 ?? 0) }
      }
      return drawn.keyFigures().map(\.number) + drawn.trends.rows.map(\.value.numericValue) + ofPartners
    }
    let ranges = drawn.ranges
    keyFigures = Array(ranges.prefix(keyCount))
    trends = Array(ranges.dropFirst(keyCount).prefix(trendCount))
    self.partners = partners.indices.map { place in
      let first = keyCount + trendCount + 4 * place
      return PartnerRanges(
        works: ranges[first], recentWorks: ranges[first + 1], homePersons: ranges[first + 2],
        partnerPersons: ranges[first + 3])
    }
    self.drawCount = count
    self.seed = seed
    corpus = draws.corpus
  }

  /// The columns with the ranges of figures and the open question on which each depends.
  func columns(_ named: [(name: String, ranges: [DrawnFigures.Range?])]) -> [Column] {
    let decisive = (named.first?.ranges ?? []).indices.map { row in
      named.lazy.compactMap { $0.ranges[row]?.decisive }.first
    }
    return named.flatMap { name, ranges in
      [
        Column(
          "\(name)_low", summary: "nine tenths of the draws are within",
          ranges.map { .finite($0?.values.lowerBound) }),
        Column("\(name)_high", ranges.map { .finite($0?.values.upperBound) }),
      ]
    } + [
      Column(
        "open_question", summary: "the doubtful join on which the figures depend most",
        decisive.map { $0.map { .text(corpus.phrase($0)) } ?? .missing }),
      Column(
        "question_probability", summary: "of that join",
        decisive.map { $0.map { .number($0.probability) } ?? .missing }),
    ]
  }
}

extension Analysis {
  /// Adds the ranges that draws of identity give its figures.
  ///
  /// - Parameters:
  ///   - drawCount: the number of draws, 1 or more; nil for as many as is usual.
  ///   - seed: the same seed gives the same figures.
  ///   - progress: called before each draw with its number, from 0.
  public mutating func addConfidence(
    drawCount: Int? = nil, seed: UInt64 = 1, progress: (Int) -> Void = { _ in }
  ) {
    confidence = AnalysisConfidence(self, drawCount: drawCount, seed: seed, progress: progress)
  }
}
