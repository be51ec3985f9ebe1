import Affiliations

/// The calibration of joins: the probability that two authorships whose lowest join has given log-odds are one person.
///
/// Fitted by Scripts/train-persons.py on names that the model had not seen; the numbers are in
/// `JoinCalibration+Knots.swift`.
struct JoinCalibration: Sendable {
  /// Log-odds, ascending, each with its probability; between them the probability is linear.
  let knots: [(logOdds: Double, probability: Double)]
  /// The probability that two authorships of one family name and initial whose names can be one person's are one
  /// person although no join is above them.
  let apart: Double
  /// The same where their names contradict each other.
  let contradicting: Double

  /// The calibration that ships.
  static let shipped = JoinCalibration(
    knots: shippedKnots, apart: shippedApart, contradicting: shippedContradicting)

  /// The log-odds of a join that the user decided.
  static let decided = 20.0

  /// Returns the probability that both sides of a join are one person, 0...1; beyond the knots that of the outermost.
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
