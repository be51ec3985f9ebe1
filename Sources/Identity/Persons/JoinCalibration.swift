import Affiliations

/// What the heights of joins are worth: how often two authorships whose lowest join has this log-odds are one person.
///
/// Fitted by Scripts/train-persons.py on names that the model had not seen; the numbers stand in
/// `JoinCalibration+Knots.swift`.
struct JoinCalibration: Sendable {
  /// Log-odds ascending, each with the probability there; between them it runs straight.
  let knots: [(logOdds: Double, probability: Double)]
  /// The probability that two authorships of one family name and initial are one person where no join is above them:
  /// where their names can be one person's, and where they contradict each other.
  let apart: Double
  let contradicting: Double

  /// The calibration that ships.
  static let shipped = JoinCalibration(
    knots: shippedKnots, apart: shippedApart, contradicting: shippedContradicting)

  /// Log-odds from which on a join is what the user decided, and not a conclusion.
  static let decided = 20.0

  /// Returns the probability that both sides of a join are one person.
  func probability(ofLogOdds logOdds: Double) -> Double {
    if logOdds >= Self.decided { return 1 }
    guard let first = knots.first, let last = knots.last else {
      return Affiliations.probability(ofLogOdds: logOdds)
    }
    if logOdds <= first.logOdds { return first.probability }
    if logOdds >= last.logOdds { return last.probability }
    let upper = knots.firstIndex { $0.logOdds > logOdds }!
    let (a, b) = (knots[upper - 1], knots[upper])
    return a.probability + (b.probability - a.probability) * (logOdds - a.logOdds) / (b.logOdds - a.logOdds)
  }
}
