/// The numbers by which candidates are judged, trained by `Scripts/train-matching.py`.
enum MatchModel {
  /// The probability from which the first organisation of a text is taken.
  static let threshold: Float = 0.45
  /// The probability from which a further one beside it is taken.
  static let furtherThreshold: Float = 0.45
  /// How sure an acronym is beside which there are only places, its organisation's own: 10 of 14 such strings of the
  /// training data, of the other four one misses its gold and three have more words.
  static let supportedAcronym: Float = 0.75
  /// How sure the one university of a city is that is called by the city alone, in a segment of its own: set by hand, after
  /// a look at the few such strings of the training data.
  static let onlyUniversity: Float = 0.8
  /// How much the probabilities of all candidates must add up to. Where two rivals share it, one of them is meant, and
  /// the better is taken; where one is alone with less, the text may name nothing that the registry knows.
  static let leastTotal: Float = 0.5

  /// Judges each candidate by itself.
  static let first = BoostedTrees.shipped(
    firstTrees, .preorder, features: MatchFeature.firstStage.map(\.name))
  /// Judges a candidate beside its rivals.
  static let second = BoostedTrees.shipped(secondTrees, .preorder, features: MatchFeature.names)
}
