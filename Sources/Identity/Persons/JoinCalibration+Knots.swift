// Written by Scripts/train-persons.py.

extension JoinCalibration {
  static let shippedKnots: [(logOdds: Double, probability: Double)] = [
    (-1.743, 0.1728),
    (-0.570, 0.2788),
    (-0.096, 0.5970),
    (0.206, 0.6546),
    (0.707, 0.7869),
    (1.257, 0.9118),
    (1.587, 0.9570),
    (2.039, 0.9781),
    (2.212, 0.9807),
    (2.389, 0.9807),
    (3.247, 0.9904),
    (3.903, 0.9959),
    (4.333, 0.9979),
    (4.646, 0.9979),
    (4.903, 0.9979),
    (5.384, 0.9990),
    (6.051, 0.9995),
    (6.901, 0.9995),
    (8.001, 0.9995),
  ]
  static let shippedApart = 0.40607
  static let shippedContradicting = 0.01254
}
