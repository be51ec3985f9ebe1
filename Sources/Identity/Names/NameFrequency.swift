/// How frequent family and given names are among authors at large.
///
/// A small corpus cannot tell by itself that `Wei Wang` is many people; a large one can, and outweighs this.
enum NameFrequency {
  /// How many authorships of the corpus the table at large counts for.
  private static let weight: Float = 20_000
  /// The share of a name that the table does not have: that of the rarest names.
  private static let least: Float = 3e-6

  private static let families = shares(familyTable)
  private static let given = shares(givenTable)

  private static func shares(_ table: String) -> [String: Float] {
    let words = table.split { $0 == " " || $0 == "\n" }
    var shares: [String: Float] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      shares[String(words[index])] = (Float(words[index + 1]) ?? 0) / 1e6
    }
    return shares
  }

  /// Returns the share, 0...1, of authorships with a folded family name, of which a corpus of `total` has `count`.
  static func share(family name: String, count: Int32, of total: Int) -> Float {
    (Float(count) + weight * (families[name] ?? least)) / (Float(total) + weight)
  }

  /// Returns the share, 0...1, of authorships with a folded first given name, likewise; of an initial, as if it were a name.
  static func share(given name: String, count: Int32, of total: Int) -> Float {
    (Float(count) + weight * (given[name] ?? least)) / (Float(total) + weight)
  }
}
