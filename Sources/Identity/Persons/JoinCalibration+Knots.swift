// Written by Scripts/train-persons.py.

extension JoinCalibration {
  static let shippedKnots: [(logOdds: Double, probability: Double)] = [
    (-2.607, 0.0837),
    (-1.989, 0.0905),
    (-1.378, 0.1377),
    (-0.412, 0.4629),
    (0.517, 0.7236),
    (1.169, 0.7450),
    (1.621, 0.7453),
    (1.917, 0.7454),
    (2.161, 0.8409),
    (2.399, 0.9085),
    (3.081, 0.9368),
    (3.652, 0.9568),
    (4.044, 0.9653),
    (4.444, 0.9789),
    (4.814, 0.9864),
    (5.441, 0.9874),
    (6.596, 0.9928),
    (8.002, 0.9928),
  ]
  static let shippedApart = 0.08956
  static let shippedContradicting = 0.00319
}
