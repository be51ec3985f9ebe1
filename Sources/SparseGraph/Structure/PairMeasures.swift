/// How strongly two actors belong together, from counts: joint works and the works of each.
///
/// Every function gives 0 where a denominator would be 0.
public enum PairMeasures {
  /// c/(s₁s₂): joint works over the product of the works of each. Not a probability; the unit is 1/works.
  ///
  /// The sizes may be works or total co-occurrences; a table must say which.
  /// - SeeAlso: van Eck & Waltman, JASIST 60(8), 2009, doi:10.1002/asi.21075, equation 6.
  public static func associationStrength(joint: Double, _ first: Double, _ second: Double) -> Double {
    ratio(joint, first * second)
  }

  /// 2m·c/(S₁S₂): joint works over what they would be if ties were drawn at random; 1 is as expected.
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

  /// c/√(s₁s₂), Salton's cosine; 0...1.
  public static func salton(joint: Double, _ first: Double, _ second: Double) -> Double {
    ratio(joint, (first * second).squareRoot())
  }

  /// c/(s₁ + s₂ − c), Jaccard's index; 0...1.
  public static func jaccard(joint: Double, _ first: Double, _ second: Double) -> Double {
    ratio(joint, first + second - joint)
  }

  /// c/min(s₁, s₂), the inclusion index; 0...1.
  public static func inclusion(joint: Double, _ first: Double, _ second: Double) -> Double {
    ratio(joint, min(first, second))
  }

  private static func ratio(_ numerator: Double, _ denominator: Double) -> Double {
    denominator > 0 ? numerator / denominator : 0
  }
}
