import Affiliations
import Bibliography

/// The measurements that the model of pairs is trained on: the resolver's, on a corpus whose persons are partly known.
package struct PersonTraining {
  private let mentions: Mentions
  private let candidates: SpellingCandidates
  /// For each mention, the numbers of its institutions.
  private let institutions: [[Int32]]
  /// For each mention, the number of its true person; −1 where it is not known.
  private let known: [Int32]

  /// Prepares a corpus.
  ///
  /// - Parameters:
  ///   - corpus: the works.
  ///   - gold: the true person of some authorships, by work id and position from 1 with a tab between.
  ///   - sample: one in so many works is used, picked by its index; 1 is all.
  package init(_ corpus: Corpus, gold: [String: String], sample: Int = 1) {
    var corpus = corpus
    if sample > 1 { corpus.keepWorks { ($0 &* 2_654_435_761) >> 7 % sample == 0 } }
    let mentions = Mentions(corpus)
    self.mentions = mentions
    candidates = SpellingCandidates(mentions)
    var affiliations = CorpusAffiliations(of: mentions, registry: nil)
    institutions = affiliations.institutionsByName()
    var numbers: [String: Int32] = [:]
    known = mentions.all.map { mention in
      guard let person = gold["\(corpus.works[mention.work].id)\t\(mention.authorship + 1)"] else {
        return -1
      }
      let number = numbers[person] ?? Int32(numbers.count)
      numbers[person] = number
      return number
    }
  }

  /// The columns of ``Measured/pairs``: what identifies the pair, then every feature.
  package static var columns: [String] {
    ["fold", "block", "same", "total", "left", "right"] + PairFeatures.Feature.allCases.map { "\($0)" }
  }

  /// The measurements and conclusions of a resolution.
  package struct Measured {
    /// One row per measured pair of groups whose persons are known, of `columns.count` numbers.
    package var pairs: [Float] = []
    /// One line per authorship: work, position from 1 and a number for its person.
    package var persons = ""
    /// One line per pair of authorships of one family name and initial, at most forty of each: the log-odds of the
    /// lowest join above both (where there is none: `-`, or `x` where the names contradict each other), and 1 where
    /// they are one person, else 0.
    package var heights = ""
  }

  /// Resolves the corpus.
  ///
  /// - Parameters:
  ///   - models: one, or one for each of the four parts of the names that cross-validation leaves out.
  ///   - cuts: the mean probabilities from which on groups are joined.
  package func run(models: [PairModel], cuts: [Float]) -> Measured {
    var measured = Measured()
    func labels(_ mentions: [Int]) -> Counts { Counts(mentions.map { known[$0] }.filter { $0 >= 0 }) }
    let spellings = candidates.spellings
    let joins = PersonJoins(
      candidates, of: mentions, institutions: institutions, models: models, cuts: cuts
    ) { pair in
      let (left, right) = (labels(pair.left), labels(pair.right))
      if left.values.isEmpty || right.values.isEmpty { return }
      var same: Int32 = 0
      Counts.forEachShared(left, right) { _, x, y in same += x * y }
      let total = left.counts.reduce(0, +) * right.counts.reduce(0, +)
      measured.pairs += [
        Float(spellings.folds[pair.spelling]), Float(spellings.coarse[pair.spelling]),
        Float(same), Float(total), Float(pair.left.count), Float(pair.right.count),
      ]
      for feature in PairFeatures.Feature.allCases { measured.pairs.append(pair.features[feature]) }
    }
    measured.persons = "work,position,person\n"
    for (mention, label) in zip(mentions.all, joins.labels) {
      measured.persons += "\(mentions.corpus.works[mention.work].id),\(mention.authorship + 1),\(label)\n"
    }
    if cuts.last! < .infinity { measured.heights = heights(joins) }
    return measured
  }

  /// Measures small corpora: for each family name and initial that several known authorships have, their works alone.
  ///
  /// - Parameters:
  ///   - limit: the maximum number of authorships of each.
  ///   - count: the maximum number of small corpora.
  package func runAlone(
    _ corpus: Corpus, gold: [String: String], limit: Int, count: Int = 3000, models: [PairModel],
    cuts: [Float]
  ) -> Measured {
    var blocks: [Int32: [Int]] = [:]
    for (mention, person) in known.enumerated() where person >= 0 {
      blocks[coarse(mention), default: []].append(mention)
    }
    var random = SplitMix(seed: 2)
    let chosen = blocks.keys.sorted().filter { blocks[$0]!.count > 1 }.map { (random.next(), $0) }.sorted {
      $0 < $1
    }
    var measured = Measured()
    let (fold, block) = (0, 1)
    for (_, key) in chosen.prefix(count) {
      let members = blocks[key]!.map { (random.next(), $0) }.sorted { $0 < $1 }.prefix(limit)
      let works = Set(members.map { mentions.all[$0.1].work })
      var part = Corpus()
      part.appendWorks(of: corpus, works.sorted())
      var rows = PersonTraining(part, gold: gold).run(models: models, cuts: cuts).pairs
      for row in stride(from: 0, to: rows.count, by: Self.columns.count) {
        rows[row + block] = Float(key)
        rows[row + fold] = Float(candidates.spellings.folds[Int(spelling(members.first!.1))])
      }
      measured.pairs += rows
    }
    return measured
  }

  private func spelling(_ mention: Int) -> Int32 {
    candidates.spellings.spellingOfName[Int(mentions.records[mention].name)]
  }

  private func coarse(_ mention: Int) -> Int32 { candidates.spellings.coarse[Int(spelling(mention))] }

  private func heights(_ joins: PersonJoins) -> String {
    var blocks: [Int32: [Int]] = [:]
    for (mention, person) in known.enumerated() where person >= 0 {
      blocks[coarse(mention), default: []].append(mention)
    }
    let forest = PersonDendrogram(
      mentionCount: known.count,
      joins: joins.all.map { ($0.a, $0.b, probability(ofLogOdds: Double($0.logOdds))) })
    var random = SplitMix(seed: 1)
    var text = ""
    for block in blocks.keys.sorted() {
      let members = blocks[block]!
      var chosen: [(Int, Int)] = []
      if members.count * (members.count - 1) / 2 <= 40 {
        for (i, a) in members.enumerated() { for b in members[(i + 1)...] { chosen.append((a, b)) } }
      } else {
        while chosen.count < 40 {
          let a = members[Int(random.next() % UInt64(members.count))]
          let b = members[Int(random.next() % UInt64(members.count))]
          if a != b { chosen.append((a, b)) }
        }
      }
      for (a, b) in chosen where mentions.all[a].work != mentions.all[b].work {
        let height =
          forest.lowestJoin(a, b).map { "\(joins.all[$0].logOdds)" }
          ?? (NameComparison(mentions.name(of: a), mentions.name(of: b)).isPossible ? "-" : "x")
        text += "\(height) \(known[a] == known[b] ? 1 : 0)\n"
      }
    }
    return text
  }

  /// Random numbers, the same everywhere.
  private struct SplitMix {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var x = state
      x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
      x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
      return x ^ (x >> 31)
    }
  }
}
