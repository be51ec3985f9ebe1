/// The length of an edge in shortest paths, as a function of its weight; the length of a path is the sum over its
/// edges.
public enum PathLength: Sendable, Hashable {
  /// Every edge has length 1.
  case hops
  /// An edge of weight w has length 1/w. Newman, PRE 64, 2001, doi:10.1103/PhysRevE.64.016132.
  case inverseWeight
  /// An edge of weight w has length 1/w^α for a finite exponent α: 0 gives hops, 1 the inverse weight.
  /// Opsahl, Agneessens & Skvoretz, Social Networks 32(3), 2010, doi:10.1016/j.socnet.2010.03.006.
  case inverseWeightPower(Double)

  /// The relative tolerance for ties: two paths are equally short if their lengths differ by at most this share of
  /// the shorter one.
  ///
  /// Rounding makes sums such as 0.1 + 0.2 and 0.3 differ in the last bit, and an exact comparison would miss such
  /// ties. If edge lengths differ by a factor of 10^10 or more, paths that differ by a shortest edge count as ties.
  public static let tieTolerance = 1e-10
}

extension Graph {
  /// Returns the length of each arc, nil if every edge has length 1.
  ///
  /// Lengths are clamped to the range from the smallest normal number to 1e300.
  func arcLengths(_ lengths: PathLength) -> [Double]? {
    func bounded(_ length: Double) -> Double {
      min(max(length, .leastNormalMagnitude), 1e300)
    }
    switch lengths {
    case .hops: return nil
    case .inverseWeight:
      return isWeighted ? arcWeights.map { bounded(1 / $0) } : nil
    case .inverseWeightPower(let alpha):
      precondition(alpha.isFinite, "the exponent of a path length is a finite number")
      return isWeighted && alpha != 0 ? arcWeights.map { bounded(power($0, -alpha)) } : nil
    }
  }
}
