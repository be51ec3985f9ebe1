// Written by Scripts/train-persons.py.

extension JoinCalibration {
  static let shippedKnots: [(logOdds: Double, probability: Double)] = [
    (-1.555, 0.2063),
    (-0.483, 0.2632),
    (-0.093, 0.5939),
    (0.224, 0.7391),
    (0.815, 0.8296),
    (1.310, 0.8781),
    (1.801, 0.8781),
    (2.031, 0.9410),
    (2.230, 0.9845),
    (2.421, 0.9845),
    (3.256, 0.9939),
    (3.992, 0.9955),
    (4.422, 0.9955),
    (4.707, 0.9955),
    (4.907, 0.9964),
    (5.410, 0.9991),
    (6.077, 0.9995),
    (6.930, 0.9995),
    (8.002, 0.9995),
  ]
  static let shippedApart = 0.34165
  static let shippedContradicting = 0.01254
}
