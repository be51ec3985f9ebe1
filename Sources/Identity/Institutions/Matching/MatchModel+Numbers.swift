extension MatchModel {
  static let firstBase: Float = 0
  static let firstTrees = "0"
  static let secondBase: Float = 0
  static let secondTrees = "61:2.5 -3 3"
}
