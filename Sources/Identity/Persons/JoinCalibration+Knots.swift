// Written by Scripts/train-persons.py.

extension JoinCalibration {
  static let shippedKnots: [(logOdds: Double, probability: Double)] = [
    (-2.623, 0.0720),
    (-1.967, 0.1175),
    (-1.297, 0.1725),
    (-0.443, 0.4444),
    (0.502, 0.6834),
    (1.233, 0.8032),
    (1.697, 0.8158),
    (1.992, 0.8438),
    (2.209, 0.9403),
    (2.393, 0.9459),
    (3.246, 0.9681),
    (3.947, 0.9742),
    (4.342, 0.9912),
    (4.634, 0.9912),
    (4.879, 0.9912),
    (5.330, 0.9942),
    (6.054, 0.9951),
    (7.018, 0.9951),
    (8.007, 0.9951),
  ]
  static let shippedApart = 0.06223
  static let shippedContradicting = 0.00316
}
