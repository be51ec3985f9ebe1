/// The numbers by which a candidate is judged, in the order in which rows hold them.
///
/// ``firstStage`` judges a candidate by itself; the others are known when all candidates have been judged so, and
/// compare it with its rivals. `Scripts/train-matching.py` reads the names from `collegium registry candidates`.
enum MatchFeature: Int, ModelFeature {
  // The name and how it matches.
  case kind, nameWords, nameWeight, matchedShare, unmatchedWeight, doubtfulShare, exact, orderedShare
  case innerExtras, innerExtraWeight, innerBreak, innerCommas
  // What surrounds the match.
  case leftBreak, rightBreak, leftRarity, rightRarity, leftKind, rightKind
  case segmentRest, segmentRestShare, textShare, segmentFromStart, segmentFromEnd, segments
  case ownMatched, ownMissing, matchedKind, nameKind, higherKindsElsewhere, universitiesElsewhere
  // The places of the text.
  case country, countryAnywhere, impliedCountry, cityOutside, cityInside, cityKnown, region
  // The organisation.
  case namesakes, status, education, healthcare, company, facility, government, nonprofit, prominence
  case capitals, letters, bracketed, host, positions, countryStated
  // The other candidates.
  case insideAWholeName, overlappedWeight, betterRivals, parentBeside, childBeside, sameWordsRivals
  case firstPosition, lastPosition, positionsBehind, rough, roughLead
  // What the candidate leaves unexplained.
  case ownRestBefore, ownRestBehind, rarestRest, ownShare, spelledOtherwise, exactApart
  case kindsUnclaimed, ownUnclaimed, rarestMatched, placesInTheName
  // Other names of the organisation, and the places once more.
  case hostLabel, cities, placedShare, anotherNameApart
  case restWithoutPlaces, place, rivalsBetterPlaced, rivalsPlacedAlike, bestPlaceOfRivals
  // What joins the match to what stands before and behind it: 1 for a conjunction, 2 for a number.
  case leftJoiner, rightJoiner
  // How many countries the text names before and behind the match, and how many of them are the organisation's.
  case mentionsBefore, mentionsBehind, mentionsAgreeing
  // The second stage: the first stage's probability p of the candidate and of its rivals.
  case p, pLeadOverlapping, pBestApart, pRank, pRelated, pBest

  /// The number of features.
  static let count = allCases.count

  /// The features of the first stage.
  static let firstStage = allCases.filter { $0.rawValue < MatchFeature.p.rawValue }

  /// The name in tables: the words of the case, `name words`.
  var name: String {
    "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }
}
