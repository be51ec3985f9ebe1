import ByteFormats

/// The pairs of names that may mean one institution, and what the names of each say of each other.
///
/// The second phase of ``InstitutionResolver``.
struct InstitutionPairs {
  /// Two names by their numbers, with the people who write both.
  struct Pair {
    var a: Int
    var b: Int
    var comparison: InstitutionComparison
    /// The comparison's, and more where people write both.
    var logOdds: Double
    /// The number of people who write both.
    var shared: Int
  }

  /// The pairs, the likeliest first, ties by their numbers.
  private(set) var pairs: [Pair] = []
  /// For each name, the indices of its pairs that fit or are the same.
  private(set) var fitting: [[Int]]

  /// Names meet under no word that more of them share.
  private static let largestBucket = 250
  /// Names meet under no beginning that makes more pairs of blends and names.
  private static let mostBlends = 20_000

  /// Compares the names that have something in common.
  ///
  /// - Complexity: O(n + p) for n names and p pairs that share a word of their own.
  ///
  /// - Parameter compared: what an earlier pass compared, which holds as long as the names are the same.
  init(of names: [InstitutionNames.Name], compared: inout ComparedNames?) {
    fitting = [[Int]](repeating: [], count: names.count)
    let own = names.map(\.name)
    if compared?.names != own {
      compared = ComparedNames(
        names: own,
        pairs: Self.meetings(of: names).map { a, b in
          (a, b, InstitutionComparison.compare(names[a].name, names[b].name))
        })
    }
    for (a, b, comparison) in compared!.pairs {
      let shared = names[a].writers.intersection(names[b].writers).count
      let weight = comparison.relation == .different ? 0 : Double(min(shared, 3)) * 1.5
      pairs.append(
        Pair(a: a, b: b, comparison: comparison, logOdds: comparison.logOdds + weight, shared: shared))
    }
    pairs.sort { ($1.logOdds, $0.a, $0.b) < ($0.logOdds, $1.a, $1.b) }
    for (index, pair) in pairs.enumerated()
    where pair.comparison.relation == .fits || pair.comparison.relation == .same {
      fitting[pair.a].append(index)
      fitting[pair.b].append(index)
    }
  }

  /// Names that meet, each pair once, with what they say of each other.
  struct ComparedNames {
    /// The names, by their numbers.
    var names: [InstitutionName]
    /// The pairs that meet.
    var pairs: [(a: Int, b: Int, comparison: InstitutionComparison)]
  }

  /// Under what names meet.
  private enum MeetingKey: Hashable, Comparable {
    /// An acronym, or the initials of the words.
    case acronym(String)
    /// The beginning of the sound of a word.
    case sound(String)

    init(soundOf word: String) { self = .sound(String(InstitutionComparison.sound(word).prefix(4))) }
  }

  /// The names that meet, each pair once, the smaller number first.
  ///
  /// Names meet under the sound of a word of their own, under their initials, and under beginnings of words.
  private static func meetings(of names: [InstitutionNames.Name]) -> [(a: Int, b: Int)] {
    var buckets: [MeetingKey: [Int]] = [:]
    var blendable: [String: (names: [Int], blends: [Int])] = [:]
    for (number, entry) in names.enumerated() {
      let name = entry.name
      for key in keys(of: name) { buckets[key, default: []].append(number) }
      // Only a single word of no kind can be a blend (`Caltech`): it meets all names that begin alike.
      let isBlend = name.kind == nil && name.concepts.count == 1
      for word in TextFolding.tokens(name.display).prefix(isBlend ? 1 : 2)
      where word.utf8.count >= 6 || !isBlend && word.utf8.count >= 3 {
        blendable[String(word.prefix(3)), default: ([], [])].names.append(number)
        if isBlend { blendable[String(word.prefix(3))]!.blends.append(number) }
      }
    }
    var seen: Set<Int> = []
    var met: [(a: Int, b: Int)] = []
    func meet(_ a: Int, _ b: Int) {
      if seen.insert(a * names.count + b).inserted { met.append((a, b)) }
    }
    for key in buckets.keys.sorted() {
      let members = buckets[key]!
      guard members.count > 1, members.count <= Self.largestBucket else { continue }
      for (place, a) in members.enumerated() { for b in members[(place + 1)...] { meet(a, b) } }
    }
    for key in blendable.keys.sorted() {
      let (own, blends) = blendable[key]!
      guard blends.count * own.count < Self.mostBlends else { continue }
      for blend in blends { for name in own where name != blend { meet(min(blend, name), max(blend, name)) } }
    }
    return met
  }

  private static func keys(of name: InstitutionName) -> Set<MeetingKey> {
    var keys: Set<MeetingKey> = []
    let own = name.distinctive
    for word in own.isEmpty ? name.concepts : own { keys.insert(.init(soundOf: word)) }
    for acronym in [name.ownAcronym].compactMap({ $0 }) + name.acronyms { keys.insert(.acronym(acronym)) }
    if name.ownAcronym == nil { for initials in name.initials { keys.insert(.acronym(initials)) } }
    if name.ownAcronym != nil, name.concepts.count > 1 {
      for word in name.concepts.dropFirst() { keys.insert(.init(soundOf: word)) }
    }
    return keys
  }
}
