import Affiliations

/// The trained model of pairs: features in, log-odds that both groups are one person out.
///
/// `Scripts/train-persons.py` trains its trees and writes those that ship into `PairModel+Trees.swift`.
package struct PairModel: Sendable {
  private let trees: BoostedTrees

  /// The model that ships.
  package static let shipped = PairModel(
    trees: .shipped(shippedTrees, .indexed, features: PairFeatures.Feature.names))

  /// Reads a model of another training, as ``BoostedTrees/Layout/indexed`` describes it.
  ///
  /// - Throws: ``BoostedTreesError`` where it was trained on other features, or is malformed.
  package init(text: String) throws(BoostedTreesError) {
    trees = try BoostedTrees(text, .indexed, features: PairFeatures.Feature.names)
  }

  private init(trees: BoostedTrees) { self.trees = trees }

  /// Returns the log-odds that both groups are one person; one path through each tree.
  func logOdds(_ features: PairFeatures) -> Float { features.withValues(trees.logOdds) }
}
