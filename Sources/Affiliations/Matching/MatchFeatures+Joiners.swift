extension MatchFeatures {
  /// What joins a candidate to the words before and behind it.
  static func addJoiners(
    _ row: FeatureRow<MatchFeature>, _ candidate: MatchCandidate, _ query: AffiliationQuery,
    _ words: [ScannedWord]
  ) {
    let first = Int(query.positions[Int(candidate.first)].word)
    let last = Int(query.positions[Int(candidate.last)].word)
    func joiner(_ place: Int) -> Float {
      guard words.indices.contains(place) else { return 0 }
      if words[place].hasDigit, words[place].length <= 2 { return 2 }
      return RegistryMatcher.conjunctionHashes.contains(words[place].hash) ? 1 : 0
    }
    row[.leftJoiner] = words[first].followsAmpersand ? 1 : joiner(first - 1)
    row[.rightJoiner] =
      words.indices.contains(last + 1) && words[last + 1].followsAmpersand ? 1 : joiner(last + 1)
  }

  /// How many countries the text names before and behind a candidate, and how many of them are its organisation's.
  static func addMentions(
    _ row: FeatureRow<MatchFeature>, _ candidate: MatchCandidate, _ organization: IndexLayout.Organization,
    _ query: AffiliationQuery
  ) {
    let first = query.positions[Int(candidate.first)].word
    let last = query.positions[Int(candidate.last)].word
    var (before, behind, agreeing): (Float, Float, Float) = (0, 0, 0)
    for mention in query.mentions {
      if mention.end < first { before += 1 }
      if mention.start > last { behind += 1 }
      if mention.isNear(organization.country) { agreeing += 1 }
    }
    row[.mentionsBefore] = before
    row[.mentionsBehind] = behind
    row[.mentionsAgreeing] = agreeing
  }
}
