import ByteFormats

/// Why two spellings, or two mentions, were taken for one person or one institution.
public struct Join: Hashable, Sendable {
  /// One reason and how much it weighs.
  public struct Reason: Hashable, Sendable {
    /// The reason in plain words.
    public var text: String
    /// Its contribution in log-odds (natural logarithm); positive speaks for the join.
    public var logOdds: Double

    /// Makes a reason.
    public init(_ text: String, _ logOdds: Double) {
      self.text = text
      self.logOdds = logOdds
    }
  }

  /// What was joined, as written.
  public var left: String
  /// What it was joined with, as written.
  public var right: String
  /// The probability, 0...1, that both mean the same.
  public var probability: Double
  /// The reasons, in the order in which they were found.
  public var reasons: [Reason]

  /// Makes a join.
  public init(left: String, right: String, probability: Double, reasons: [Reason]) {
    self.left = left
    self.right = right
    self.probability = probability
    self.reasons = reasons
  }

  /// The join and its reasons in words, without its probability: `“FHI” is “Fritz Haber Institute”: FHI are the
  /// initials; one person writes both`.
  public var summary: String {
    "“\(left)” is “\(right)”: \(reasons.map(\.text).joined(separator: "; "))"
  }
}

/// The inverse of the logistic function: probability to log-odds.
func logit(_ probability: Double) -> Double { log(probability / (1 - probability)) }

/// The logistic function: log-odds to probability.
package func probability(ofLogOdds logOdds: Double) -> Double {
  1 / (1 + exp(-logOdds))
}
