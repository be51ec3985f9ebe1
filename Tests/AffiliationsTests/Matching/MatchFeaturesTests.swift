import Testing

@testable import Affiliations

@Suite struct MatchFeaturesTests {
  private static let texts = [
    "Wobble Institute for Nuclear Physics, Springfeld, Germany", "Wobble Inst Kernphys, Springfeld",
    "Univ Mainz, Inst Phys, D-55128 Mainz, Germany; University of Examplia (UEX), Examplia, Germany",
    "Springfield General Hospital, Springfield, IL USA", "UEX", "Universität Examplia",
    "Department of Spoons", "Imperial Wobble College London, London, England, someone@wobble.example",
    "Institute of Imaginary Chemistry and Old Imaginary College, 5 India Street, Lyon, France",
  ]

  /// The features of every candidate of the texts.
  private static let rows: [[Float]] = {
    var matcher = RegistryMatcher(InventedRegistry.shared)
    var rows: [[Float]] = []
    for text in texts { matcher.forEachCandidate(text) { _, _, features, _ in rows.append(features) } }
    return rows
  }()

  private func values(_ feature: MatchFeature) -> [Float] { Self.rows.map { $0[feature.rawValue] } }

  @Test func `every text but one without a name has candidates, at most as many as are judged`() {
    var matcher = RegistryMatcher(InventedRegistry.shared)
    for text in Self.texts {
      var count = 0
      matcher.forEachCandidate(text) { _, _, _, _ in count += 1 }
      #expect(count <= CandidateSearch.limit)
      #expect(count > 0 || text == "Department of Spoons")
    }
  }

  @Test func `every feature has a name of its own, in small letters`() {
    #expect(Set(MatchFeature.names).count == MatchFeature.count)
    #expect(MatchFeature.names.allSatisfy { $0 == $0.lowercased() && !$0.contains(",") })
    #expect(MatchFeature.insideAWholeName.name == "inside a whole name")
    #expect(MatchFeature.allCases.map(\.rawValue) == Array(0..<MatchFeature.count))
    #expect(MatchFeature.firstStage == Array(MatchFeature.allCases.prefix(MatchFeature.firstStage.count)))
  }

  @Test func `every feature of the first stage is written, and none of the next row`() {
    let prepared = PreparedText(Self.texts[0])
    var search = CandidateSearch(PreparedText.index)
    search.search(prepared.query)
    let candidate = search.candidates[0]
    var matrix = [Float](repeating: .nan, count: 2 * MatchFeature.count)
    matrix.withUnsafeMutableBufferPointer {
      MatchFeatures.fill(
        FeatureRow(0, in: $0, width: MatchFeature.count), candidate, search.candidates, prepared.query,
        prepared.reader.scanner.words, [], PreparedText.index)
    }
    for feature in MatchFeature.allCases {
      #expect(matrix[feature.rawValue].isNaN == (feature.rawValue >= MatchFeature.p.rawValue), "\(feature)")
    }
    #expect(matrix[MatchFeature.count...].allSatisfy { $0.isNaN })
  }

  @Test(
    arguments: [
      .exact, .cityOutside, .cityInside, .cityKnown, .region, .education, .healthcare, .company, .facility,
      .government, .nonprofit, .capitals, .bracketed, .host, .insideAWholeName, .spelledOtherwise, .hostLabel,
    ] as [MatchFeature])
  func `a condition is 0 or 1`(feature: MatchFeature) {
    #expect(values(feature).allSatisfy { $0 == 0 || $0 == 1 })
  }

  @Test(
    arguments: [
      .matchedShare, .doubtfulShare, .orderedShare, .segmentRestShare, .ownShare, .p, .pBest, .pBestApart,
      .pRelated,
    ] as [MatchFeature])
  func `a share is between 0 and 1`(feature: MatchFeature) {
    #expect(values(feature).allSatisfy { (0...1.0001).contains($0) })
  }

  @Test(
    arguments: [
      .nameWords, .nameWeight, .innerExtras, .innerExtraWeight, .segmentRest, .ownMatched, .ownMissing,
      .namesakes,
      .positions, .positionsBehind, .restWithoutPlaces, .cities, .pRank,
    ] as [MatchFeature])
  func `an amount is not negative`(feature: MatchFeature) {
    #expect(values(feature).allSatisfy { $0 >= 0 })
  }

  @Test func `a country agrees, is near, differs or is not said`() {
    for feature in [MatchFeature.country, .countryAnywhere, .impliedCountry] {
      #expect(values(feature).allSatisfy { [-1, 0, 1, 2].contains($0) })
    }
  }

  @Test func `a whole name in its place is exact, in order, with its city and country`() throws {
    var matcher = RegistryMatcher(InventedRegistry.shared)
    var features: [Float]?
    matcher.forEachCandidate(Self.texts[0]) { id, _, row, _ in if id == "0aaaaaa13" { features = row } }
    let row = try #require(features)
    for feature in [MatchFeature.exact, .orderedShare, .matchedShare, .cityKnown, .cityOutside, .facility] {
      #expect(row[feature.rawValue] == 1, "\(feature)")
    }
    #expect(row[MatchFeature.country.rawValue] == 2)
    #expect(row[MatchFeature.nameWords.rawValue] == 4)
    #expect(row[MatchFeature.firstPosition.rawValue] == 0)
    #expect(row[MatchFeature.lastPosition.rawValue] == 3)
    #expect(row[MatchFeature.segments.rawValue] == 3)
  }

  @Test func `a row reads back what was written to it`() {
    var matrix = [Float](repeating: -1, count: 3 * MatchFeature.count)
    matrix.withUnsafeMutableBufferPointer {
      let row = FeatureRow<MatchFeature>(1, in: $0, width: MatchFeature.count)
      for feature in MatchFeature.allCases { row[feature] = Float(feature.rawValue) }
      row.mark(.exact, if: true)
      #expect(row[.exact] == 1)
      #expect(row[.pBest] == Float(MatchFeature.count - 1))
    }
    #expect(matrix.filter { $0 == -1 }.count == 2 * MatchFeature.count)
  }
}
