import Affiliations

extension PairModel {
  /// Returns what speaks for and against a join: for each kind of evidence, how much the log-odds change if it
  /// is taken away; the name is what remains.
  func reasons(_ features: PairFeatures) -> [Join.Reason] {
    let whole = logOdds(features)
    var bare = features
    var reasons: [Join.Reason] = []
    for (text, neutral) in Self.evidence(features) {
      var without = features
      for feature in neutral.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
        without[feature] = neutral[feature]!
        bare[feature] = neutral[feature]!
      }
      let weight = Double(whole - logOdds(without))
      // Among few co-authors, none in common is weak evidence; the model then counts the small team for the join.
      let isMild = weight > 0 && text == Self.noCoauthor
      let said =
        isMild ? "few co-authors, none in common" : weight < -0.05 ? Self.lacking[text] ?? text : text
      reasons.append(.init(said, weight))
    }
    let name = Join.Reason(Self.nameReason(features), Double(logOdds(bare)))
    return [name] + reasons.sorted { abs($0.logOdds) > abs($1.logOdds) }
  }

  private static let noCoauthor = "no co-author in common"

  /// What to say of what both have in common where it is less than one person's works usually have, and speaks against.
  private static let lacking = [
    "co-authors in common": "fewer co-authors in common than one person's works have",
    "their co-authors wrote together": "co-authors who seldom wrote together",
    "co-authors from the same institutions": "co-authors from few of the same institutions",
    "the same institution": "an institution that many share",
    "similar titles": "titles that are only somewhat alike",
    "the same venues": "few venues in common",
  ]

  /// The kinds of evidence that there are, each with what its features are where nothing is known.
  private static func evidence(_ features: PairFeatures) -> [(String, [PairFeatures.Feature: Float])] {
    var result: [(String, [PairFeatures.Feature: Float])] = []
    let coauthors: [PairFeatures.Feature: Float] = [
      .coauthorWeight: 0, .coauthorCount: 0, .coauthorShare: -1, .coauthorCloseness: 0, .coarseCoauthors: 0,
      .coarseWeight: 0,
      .partnerWeight: 0, .partnerCount: 0, .partnerShare: -1, .partnerCloseness: 0, .rarestPartner: 0,
      .smallerTeam: 0,
    ]
    if features[.coauthorCount] > 0 {
      result.append(("co-authors in common", coauthors))
    } else if features[.smallerTeam] > 0 {
      result.append((noCoauthor, coauthors))
    }
    if features[.secondDegree] > 0 { result.append(("their co-authors wrote together", [.secondDegree: 0])) }
    let institution: [PairFeatures.Feature: Float] = [
      .institution: 0, .institutionWeight: 0, .institutionSimilarity: 0, .affiliationSimilarity: 0,
    ]
    if features[.institution] > 0 { result.append(("the same institution", institution)) }
    if features[.institution] < 0 { result.append(("different institutions", institution)) }
    if features[.teamInstitutions] >= 0 {
      result.append(
        (
          features[.teamInstitutions] > 0.05
            ? "co-authors from the same institutions" : "co-authors from different institutions",
          [.teamInstitutions: -1]
        ))
    }
    if features[.titleSimilarity] >= 0 {
      let isAlike = features[.titleSimilarity] > 0.05 || features[.topicSimilarity] > 0.5
      result.append(
        (
          isAlike ? "similar titles" : "titles about different things",
          [.titleSimilarity: -1, .titleWeight: -1, .rarestTerm: -1, .topicSimilarity: -2]
        ))
    }
    if features[.venueSimilarity] >= 0 {
      result.append(
        (
          features[.venueSimilarity] > 0 ? "the same venues" : "no venue in common",
          [.venueSimilarity: -1, .rarestVenue: -1]
        ))
    }
    if features[.yearGap] >= 5 { result.append(("\(Int(features[.yearGap])) years apart", [.yearGap: 0])) }
    return result
  }

  private static func nameReason(_ features: PairFeatures) -> String {
    var text =
      if features[.bothInitials] == 1 { "the same family name and initials" } else if features[.equal] == 1 {
        "the same name"
      } else if features[.extended] == 1 {
        "the same name, one with further given names"
      } else if features[.initial] == 1 { "initials that fit the name" } else if features[.missing] == 1 {
        "a family name without a given name"
      } else if features[.variant] == 1 {
        "the given name in another romanisation"
      } else if features[.misprint] == 1 {
        "one letter differs in the given name"
      } else if features[.shortened] == 1 { "one given name is short for the other" } else {
        "the same given names in another order"
      }
    if features[.familyPart] == 1 { text += ", one family name part of the other" }
    if features[.familyVariant] == 1 { text += ", the family name in another romanisation" }
    if features[.familySwapped] == 1 { text += ", family and given name swapped" }
    if features[.suffixMissing] == 1 { text += ", one with a suffix" }
    if features[.familyMisprint] == 1 { text += ", one letter differs in the family name" }
    return text
  }
}
