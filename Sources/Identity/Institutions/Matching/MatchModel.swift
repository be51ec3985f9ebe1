/// The numbers by which candidates are judged, trained by `Scripts/train-matching.py`.
enum MatchModel {
  /// The probability from which the first organisation of a text is taken.
  static let threshold: Float = 0.5
  /// The probability from which a further one beside it is taken.
  static let furtherThreshold: Float = 0.5

  /// Judges each candidate by itself.
  static let first = DecisionTrees(base: firstBase, firstTrees)
  /// Judges a candidate beside its rivals.
  static let second = DecisionTrees(base: secondBase, secondTrees)
}
