/// The frequencies of family and given names among authors at large.
///
/// A small corpus does not show by itself that `Wei Wang` is many people; a large one does, and outweighs the table.
enum NameFrequency {
  /// The number of authorships that the table at large counts as.
  private static let weight: Float = 20_000
  /// The share of a name that the table does not have.
  private static let least: Float = 3e-6

  private static let families = shares(familyTable)
  private static let given = shares(givenTable)
  private static let initials = shares(initialTable)

  private static func shares(_ table: String) -> [String: Float] {
    let words = table.split { $0 == " " || $0 == "\n" }
    var shares: [String: Float] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      shares[String(words[index])] = (Float(words[index + 1]) ?? 0) / 1e6
    }
    return shares
  }

  /// Returns the share of authorships with a family name, 0...1, in a corpus and at large.
  ///
  /// - Parameters:
  ///   - name: the folded family name, its tokens joined.
  ///   - count: the number of authorships of the corpus that have it.
  ///   - total: the number of authorships of the corpus.
  static func share(family name: String, count: Int32, of total: Int) -> Float {
    (Float(count) + weight * (families[name] ?? least)) / (Float(total) + weight)
  }

  /// Returns the share of authorships with a first given name, 0...1, likewise; an initial stands for every name that
  /// begins with it.
  static func share(given name: String, count: Int32, of total: Int) -> Float {
    (Float(count) + weight * (given[name] ?? initials[name] ?? least)) / (Float(total) + weight)
  }
}
