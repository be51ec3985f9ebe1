/// A number that a model reads: a case of an enum whose raw values are 0..<n, in the order in which rows hold them.
package protocol ModelFeature: CaseIterable, RawRepresentable, Sendable where RawValue == Int {
  /// The name in tables of trees and of training data.
  var name: String { get }
}

extension ModelFeature {
  /// The name of the case.
  package var name: String { "\(self)" }

  /// The names of all features, in their order.
  package static var names: [String] { allCases.map(\.name) }
}

/// One row of a matrix of features, written by the features' names.
///
/// The matrix outlives the row. A feature that is not among the enum's cases cannot be written, and the row's room is
/// checked when it is made, so that no row reaches into the next.
struct FeatureRow<Feature: ModelFeature> {
  /// The value of the first feature.
  let start: UnsafeMutablePointer<Float>

  /// The row of a number in a matrix of rows of `width` values, one for each feature.
  @inline(__always)
  init(_ number: Int, in matrix: UnsafeMutableBufferPointer<Float>, width: Int) {
    assert(width == Feature.allCases.count && number >= 0 && (number + 1) * width <= matrix.count)
    start = matrix.baseAddress! + number * width
  }

  /// The value of a feature.
  @inline(__always)
  subscript(_ feature: Feature) -> Float {
    get { start[feature.rawValue] }
    nonmutating set { start[feature.rawValue] = newValue }
  }

  /// Sets a feature to 1 where a condition holds, else to 0.
  @inline(__always)
  func mark(_ feature: Feature, if condition: Bool) { self[feature] = condition ? 1 : 0 }
}
