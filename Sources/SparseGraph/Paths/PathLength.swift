/// What a step along an edge costs on the way between two vertices.
public enum PathLength: Sendable, Hashable {
  /// Every edge has length 1.
  case hops
  /// An edge of weight w has length 1/w. Newman, PRE 64, 2001, doi:10.1103/PhysRevE.64.016132.
  case inverseWeight
  /// An edge of weight w has length 1/w^α; 0 means hops, 1 the inverse weight.
  /// Opsahl, Agneessens & Skvoretz, Social Networks 32(3), 2010, doi:10.1016/j.socnet.2010.03.006.
  case inverseWeightPower(Double)

  /// Two ways are equally short if their lengths differ by no more than this share of the shorter one.
  ///
  /// Sums of fractions such as 1/3 + 1/3 and 2/3 differ in the last bit; without a tolerance such ties are
  /// lost. In a graph whose edge lengths differ by a factor of 10^10 or more, the shortest may drown in it.
  public static let tieTolerance = 1e-10
}

extension Graph {
  /// Returns the length of each arc, or nil where every edge has length 1.
  ///
  /// A weight whose length would be infinite or zero in double precision is taken to the nearest finite one.
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
