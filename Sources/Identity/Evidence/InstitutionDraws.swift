import Affiliations
import ByteFormats

/// Random draws of institutions: partitions of their spellings, drawn from the probabilities of the joins that were made.
///
/// Every join in doubt holds in a draw with its own probability. Where it does not, its sides are two institutions: the
/// one that more authorships write keeps the place of the concluded institution. The same seed and number give the same
/// draw, on any machine.
public struct InstitutionDraws: Sendable {
  /// The joins in doubt.
  public let doubts: [InstitutionDoubt]
  private let seed: UInt64
  /// For each doubt, the key of its random numbers, which does not depend on the order of the input.
  private let keys: [UInt64]
  /// For each institution in doubt, the places of its doubts.
  private let doubtsOfInstitution: [(institution: Int, doubts: [Int])]

  /// Finds the joins in doubt of a corpus, or of the whole of which it is a part.
  public init(_ part: ResolvedCorpus, seed: UInt64 = 1) {
    let corpus = part.whole
    self.seed = seed
    doubts = corpus.institutionDoubts()
    keys = doubts.map { doubt in
      PersonDraws.key([corpus.institutions[doubt.institution].id, doubt.join.left, doubt.join.right])
    }
    var places: [Int: [Int]] = [:]
    for (place, doubt) in doubts.enumerated() { places[doubt.institution, default: []].append(place) }
    doubtsOfInstitution = places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Returns whether a join in doubt holds in a draw.
  ///
  /// - Parameter place: its place in ``doubts``.
  public func holds(_ place: Int, in number: Int) -> Bool {
    DrawnNumber.random(seed: seed, draw: number, key: keys[place]) < doubts[place].join.probability
  }

  /// Returns a corpus with the institutions of a draw: the concluded ones at their places, those that were split off
  /// behind them.
  ///
  /// Unattributed affiliations of works keep their institutions.
  ///
  /// - Parameter corpus: the whole corpus, with its own or with drawn persons.
  /// - Complexity: O(n) for n mentions.
  func draw(_ number: Int, of corpus: ResolvedCorpus) -> ResolvedCorpus {
    var institutions = corpus.institutions
    var ofMention = corpus.institutionsOfMention
    for (institution, places) in doubtsOfInstitution {
      // For each mention, the doubts by which it is split off.
      var splits: [Int: [Int]] = [:]
      var names: [Int: String] = [:]
      for place in places where !holds(place, in: number) {
        let (kept, other) = Self.sides(doubts[place])
        names[place] = other.spellings.first
        let isKept = Set(kept.mentions)
        for mention in other.mentions where !isKept.contains(mention) {
          splits[mention, default: []].append(place)
        }
      }
      var placeOfSplit: [[Int]: Int] = [:]
      for mention in splits.keys.sorted() {
        let split = splits[mention] ?? []
        guard let index = ofMention[mention].firstIndex(of: institution) else { continue }
        if placeOfSplit[split] == nil {
          placeOfSplit[split] = institutions.count
          var own = institutions[institution]
          own.id += "/\(placeOfSplit.count + 1)"
          own.name = split.last.flatMap { names[$0] } ?? own.name
          institutions.append(own)
        }
        ofMention[mention][index] = placeOfSplit[split] ?? institution
      }
    }
    return institutions.count == corpus.institutions.count
      ? corpus : corpus.replacingInstitutions(institutions, ofMention)
  }

  /// The side that more authorships write, and the other.
  private static func sides(_ doubt: InstitutionDoubt) -> (
    kept: InstitutionDoubt.Side, other: InstitutionDoubt.Side
  ) {
    doubt.right.mentions.count > doubt.left.mentions.count
      ? (doubt.right, doubt.left) : (doubt.left, doubt.right)
  }
}
