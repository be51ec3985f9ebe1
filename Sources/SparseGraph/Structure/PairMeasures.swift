/// Similarity measures for co-occurrence data: normalisations of the number of joint works of two actors.
///
/// `joint` is the number c of joint works; the two sizes are s₁ and s₂, works or total co-occurrences of each actor:
/// a report must state which. Every function returns 0 if its denominator is 0. O(1) each.
public enum PairMeasures {
  /// Returns the association strength c/(s₁s₂) (proximity index), in the unit 1/works; not a probability.
  ///
  /// - SeeAlso: van Eck & Waltman, JASIST 60(8), 2009, doi:10.1002/asi.21075, equation 6.
  public static func associationStrength(joint: Double, _ first: Double, _ second: Double) -> Double {
    ratio(joint, first * second)
  }

  /// Returns the ratio of observed to expected edge weight, 2m·c/(S₁S₂) (probabilistic affinity index); 1 is as
  /// expected under the configuration model.
  ///
  /// - Parameters:
  ///   - joint: c, the weight of the edge between the two.
  ///   - first: S₁, the strength of one.
  ///   - second: S₂, the strength of the other.
  ///   - total: 2m, the sum of all strengths: twice the total weight of the graph.
  public static func observedOverExpected(
    joint: Double, _ first: Double, _ second: Double, total: Double
  ) -> Double {
    ratio(joint * total, first * second)
  }

  /// Returns the cosine similarity c/√(s₁s₂) (Salton's measure), in 0...1 for c ≤ min(s₁, s₂).
  public static func salton(joint: Double, _ first: Double, _ second: Double) -> Double {
    ratio(joint, (first * second).squareRoot())
  }

  /// Returns the Jaccard index c/(s₁ + s₂ − c), in 0...1 for c ≤ min(s₁, s₂).
  public static func jaccard(joint: Double, _ first: Double, _ second: Double) -> Double {
    ratio(joint, first + second - joint)
  }

  /// Returns the inclusion index c/min(s₁, s₂) (overlap coefficient), in 0...1 for c ≤ min(s₁, s₂).
  public static func inclusion(joint: Double, _ first: Double, _ second: Double) -> Double {
    ratio(joint, min(first, second))
  }

  private static func ratio(_ numerator: Double, _ denominator: Double) -> Double {
    denominator > 0 ? numerator / denominator : 0
  }
}
