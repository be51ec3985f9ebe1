import Affiliations
import ByteFormats

/// Random draws of persons: partitions of the authorships, drawn from the probabilities of the joins.
///
/// Every join in doubt holds in a draw with its own probability; joins below one that holds hold too. Doubtful
/// initials that fit several persons belong to one of them, each with its own probability, or to none. The same seed
/// and number give the same draw, on any machine.
public struct PersonDraws: Sendable {
  /// The corpus with the persons that are concluded.
  public let corpus: ResolvedCorpus
  /// The seed of the random numbers.
  public let seed: UInt64
  private let roots: [Int32]
  /// For each root, the concluded persons below it, ascending.
  private let personsOfRoot: [[Int]]
  /// For each person that is in doubt, the place of its root in ``roots``.
  private let rootOfPerson: [Int: Int]
  /// For each join in doubt, the key of its random numbers.
  private var keyOfJoin: [Int32: UInt64] = [:]
  /// Where else doubtful initials could belong, those of one group side by side.
  let alternatives: [Alternative]
  /// For each root, the places of the alternatives on either side.
  private var alternativesOfRoot: [[Int]]

  /// Prepares draws; O(n·h), for n authorships with at most h joins in doubt above each.
  ///
  /// Of a part of a corpus, the whole is drawn: indices of mentions and persons are those of the whole.
  public init(_ part: ResolvedCorpus, seed: UInt64 = 1) {
    let corpus = part.whole
    self.corpus = corpus
    self.seed = seed
    let dendrogram = corpus.dendrogram
    let alternatives = Self.alternatives(corpus)
    self.alternatives = alternatives
    let others = alternatives.flatMap { [dendrogram.root(of: $0.initials), dendrogram.root(of: $0.other)] }
    roots = Set(dendrogram.doubtfulRoots() + others).sorted()
    personsOfRoot = roots.map { root in
      Set(dendrogram.mentions(root).map { corpus.personOfMention[Int($0)] }).sorted()
    }
    var rootOfPerson: [Int: Int] = [:]
    for (place, persons) in personsOfRoot.enumerated() {
      for person in persons { rootOfPerson[person] = place }
    }
    self.rootOfPerson = rootOfPerson
    alternativesOfRoot = [[Int]](repeating: [], count: roots.count)
    for (place, alternative) in alternatives.enumerated() {
      let sides = [alternative.initials, alternative.other].map {
        rootOfPerson[corpus.personOfMention[Int($0)]]!
      }
      for root in Set(sides) { alternativesOfRoot[root].append(place) }
    }
    for root in roots {
      for node in nodes(below: root) { keyOfJoin[node - Int32(dendrogram.mentionCount)] = key(node) }
    }
  }

  /// The number of concluded persons that are in doubt: they may be several, or one with another.
  public var doubtfulPersonCount: Int { rootOfPerson.count }

  /// One draw of persons.
  public struct Draw: Sendable {
    /// The corpus with the drawn persons. Those that are not in doubt are as concluded; the others have the name of
    /// the concluded person with whom they share most authorships.
    public let corpus: ResolvedCorpus
    /// For each concluded person, the drawn one who has most of its authorships.
    public let personOfConcluded: [Int]
    /// The highest nodes that hold in the trees in doubt.
    fileprivate let groups: Set<Int32>
    /// The places of the alternatives that hold.
    fileprivate let alternatives: Set<Int>
  }

  /// Returns a draw.
  ///
  /// - Parameter number: the draw's number, from 0.
  ///
  /// - Complexity: O(n log n) for n authorships.
  public func draw(_ number: Int) -> Draw {
    let dendrogram = corpus.dendrogram
    var persons: [Person] = []
    persons.reserveCapacity(corpus.persons.count)
    var places = [Int](repeating: -1, count: corpus.persons.count)
    for person in corpus.persons.indices where rootOfPerson[person] == nil {
      places[person] = persons.count
      persons.append(corpus.persons[person])
    }
    var personOfMention = corpus.personOfMention.map { places[$0] }
    // The groups of each root, the mentions of each ascending.
    var groups: [Int32: DrawnGroup] = [:]
    for (place, root) in roots.enumerated() {
      for (rank, node) in dendrogram.draw(root, random: { random(number, keyOfJoin[Int32($0)] ?? 0) })
        .enumerated()
      {
        groups[node] = DrawnGroup(
          order: (place, rank), mentions: dendrogram.mentions(node).map { Int($0) }.sorted())
      }
    }
    let nodes = Set(groups.keys)
    let held = apply(to: &groups) { random(number, $0) }
    var best: [Int: (count: Int, person: Int)] = [:]
    var taken: [Int: Int] = [:]
    for group in groups.values.sorted(by: { $0.order < $1.order }) where !group.mentions.isEmpty {
      var counts: [Int: Int] = [:]
      for mention in group.mentions { counts[corpus.personOfMention[mention], default: 0] += 1 }
      let concluded = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }!.key
      for (person, count) in counts where count > best[person]?.count ?? 0 {
        best[person] = (count, persons.count)
      }
      for mention in group.mentions { personOfMention[mention] = persons.count }
      var person = corpus.persons[concluded]
      person.mentions = group.mentions
      taken[concluded, default: 0] += 1
      if taken[concluded]! > 1 { person.id += "/\(taken[concluded]!)" }
      persons.append(person)
    }
    for (person, drawn) in best { places[person] = drawn.person }
    if let placeOf = Self.placesWithGroupsLast(persons) {
      persons = persons.indices.sorted { placeOf[$0] < placeOf[$1] }.map { persons[$0] }
      personOfMention = personOfMention.map { placeOf[$0] }
      places = places.map { $0 < 0 ? $0 : placeOf[$0] }
    }
    return Draw(
      corpus: corpus.replacingPersons(persons, personOfMention), personOfConcluded: places, groups: nodes,
      alternatives: held)
  }

  /// For each of drawn persons, its place where groups come behind the others; nil where there is no group.
  private static func placesWithGroupsLast(_ persons: [Person]) -> [Int]? {
    let groups = persons.indices.filter { persons[$0].isGroup }
    if groups.isEmpty { return nil }
    var places = [Int](repeating: 0, count: persons.count)
    for (place, person) in (persons.indices.filter { !persons[$0].isGroup } + groups).enumerated() {
      places[person] = place
    }
    return places
  }

  /// A random number in 0..<1 for the join with a key in a draw.
  private func random(_ number: Int, _ key: UInt64) -> Double {
    DrawnNumber.random(seed: seed, draw: number, key: key)
  }

  /// The key of a join, which does not depend on the order of the input: of the authorships on each side, the first
  /// one by work id and position counts.
  private func key(_ node: Int32) -> UInt64 {
    let dendrogram = corpus.dendrogram
    let sides = dendrogram.children[Int(node) - dendrogram.mentionCount]
    return Self.key(
      [sides.left, sides.right].map { side in
        dendrogram.mentions(side).lazy.map { Self.place($0, in: corpus) }.min()!
      })
  }

  /// A work's id and a place in it, for keys.
  static func place(_ mention: Int32, in corpus: ResolvedCorpus) -> String {
    let mention = corpus.mentions[Int(mention)]
    return "\(corpus.corpus.works[mention.work].id)\t\(mention.authorship)"
  }

  /// The key of authorships in any order (FNV-1a).
  static func key(_ places: [String]) -> UInt64 {
    FNVHash.hash(places.sorted().joined(separator: "\n").utf8)
  }

  // MARK: Which joins are in doubt

  /// A join that may hold or not.
  public struct DoubtfulJoin: Sendable, Hashable {
    /// The probability that both sides are one person.
    public var probability: Double
    /// Whether the persons are concluded as if it held.
    public var isMade: Bool
    /// The authorships of one side, as indices into the corpus' mentions, ascending.
    public var left: [Int]
    /// Those of the other side.
    public var right: [Int]
    /// The evidence for it and against it, the name first.
    public var reasons: [Join.Reason]
    /// Where the draws keep it.
    let origin: Origin

    /// Where draws keep a join in doubt.
    enum Origin: Sendable, Hashable {
      /// The node of a join of the dendrogram.
      case node(Int32)
      /// The place of an alternative among ``PersonDraws/alternatives``.
      case alternative(Int)
    }
  }

  /// Returns the joins in doubt that concern a person, in the order in which they were made, behind them those that
  /// initials could have made instead; empty where none does.
  public func joins(ofPerson person: Int) -> [DoubtfulJoin] {
    guard let place = rootOfPerson[person] else { return [] }
    let others = alternativesOfRoot[place].map(alternativeJoin)
    return (nodes(below: roots[place]).map(join) + others).filter { join in
      join.left.contains { corpus.personOfMention[$0] == person }
        || join.right.contains { corpus.personOfMention[$0] == person }
    }
  }

  /// Returns all joins in doubt, tree by tree, within a tree in the order in which they were made; last those that
  /// initials could have made instead.
  public func joins() -> [DoubtfulJoin] { joinsWithoutReasons().map(withReasons) }

  /// Returns the same joins without their reasons, which take longer to find than the joins.
  public func joinsWithoutReasons() -> [DoubtfulJoin] {
    roots.flatMap { nodes(below: $0).map(bareJoin) } + alternatives.indices.map(bareAlternativeJoin)
  }

  /// Returns a join of these draws with its reasons.
  public func withReasons(_ join: DoubtfulJoin) -> DoubtfulJoin {
    var join = join
    join.reasons =
      switch join.origin {
      case .node(let node): corpus.joins.reasons(corpus.joins.all[Int(node) - corpus.dendrogram.mentionCount])
      case .alternative(let place):
        corpus.joins.reasons(corpus.joins.alternatives[alternatives[place].number].join)
      }
    return join
  }

  private func nodes(below root: Int32) -> [Int32] {
    let dendrogram = corpus.dendrogram
    var nodes: [Int32] = []
    var stack = [root]
    while let node = stack.popLast() {
      let number = Int(node) - dendrogram.mentionCount
      guard number >= 0, dendrogram.probabilities[number] < PersonDendrogram.certainty else { continue }
      nodes.append(node)
      stack += [dendrogram.children[number].left, dendrogram.children[number].right]
    }
    return nodes.sorted()
  }

  private func join(_ node: Int32) -> DoubtfulJoin { withReasons(bareJoin(node)) }

  private func bareJoin(_ node: Int32) -> DoubtfulJoin {
    let dendrogram = corpus.dendrogram
    let number = Int(node) - dendrogram.mentionCount
    let sides = dendrogram.children[number]
    return DoubtfulJoin(
      probability: dendrogram.probabilities[number], isMade: corpus.joins.all[number].isMade,
      left: dendrogram.mentions(sides.left).map { Int($0) }.sorted(),
      right: dendrogram.mentions(sides.right).map { Int($0) }.sorted(),
      reasons: [], origin: .node(node))
  }

  /// Whether a join holds in a draw.
  public func holds(_ join: DoubtfulJoin, in draw: Draw) -> Bool {
    switch join.origin {
    case .alternative(let place): return draw.alternatives.contains(place)
    case .node(var node):
      while node >= 0 {
        if draw.groups.contains(node) { return true }
        node = corpus.dendrogram.parents[Int(node)]
      }
      return false
    }
  }
}
