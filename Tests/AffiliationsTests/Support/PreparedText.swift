@testable import Affiliations

/// What stages of matching need of a text: its words, prepared for the registry that tests share.
struct PreparedText {
  var reader = QueryReader(InventedRegistry.shared.index)
  var query = AffiliationQuery()

  /// The registry's index.
  static var index: RegistryIndex { InventedRegistry.shared.index }

  init(_ text: String) {
    var text = text
    text.withUTF8 { reader.read($0, into: &query) }
  }

  /// The number of a name of the registry.
  static func name(_ text: String) -> Int {
    index.names.indices.first { index.text(of: index.names[$0]) == text }!
  }
}

extension Array {
  /// All orders of the elements.
  var permutations: [[Element]] {
    if count < 2 { return [self] }
    return indices.flatMap { first -> [[Element]] in
      var rest = self
      let element = rest.remove(at: first)
      return rest.permutations.map { [element] + $0 }
    }
  }
}
