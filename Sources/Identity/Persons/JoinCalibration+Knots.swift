// Written by Scripts/train-persons.py.

extension JoinCalibration {
  static let shippedKnots: [(logOdds: Double, probability: Double)] = [
    (-1.782, 0.1411),
    (-0.469, 0.3125),
    (0.004, 0.6691),
    (0.314, 0.6691),
    (0.808, 0.6691),
    (1.277, 0.8179),
    (1.759, 0.9622),
    (2.030, 0.9702),
    (2.150, 0.9903),
    (2.334, 0.9903),
    (3.161, 0.9912),
    (3.731, 0.9943),
    (4.143, 0.9987),
    (4.537, 0.9995),
    (4.849, 0.9995),
    (5.296, 0.9995),
    (5.832, 0.9995),
    (6.577, 0.9995),
    (8.000, 0.9995),
  ]
  static let shippedApart = 0.37889
  static let shippedContradicting = 0.01254
}
