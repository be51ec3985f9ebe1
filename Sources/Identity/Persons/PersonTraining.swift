import Affiliations
import Bibliography

/// What training the model of pairs needs: the resolver's measurements on a corpus whose persons are partly known.
package struct PersonTraining {
  private let corpus: Corpus
  private let index: MentionIndex
  private let context: PersonContext
  /// For each mention, the number of its true person; −1 where it is not known.
  private let known: [Int32]

  /// Prepares a corpus.
  ///
  /// - Parameters:
  ///   - corpus: the works.
  ///   - gold: the true person of some authorships, by work id and position from 1 with a tab between.
  ///   - sample: only every so-many-th work, picked by its number, is looked at.
  package init(_ corpus: Corpus, gold: [String: String], sample: Int = 1) {
    var corpus = corpus
    if sample > 1 { corpus.keepWorks { ($0 &* 2_654_435_761) >> 7 % sample == 0 } }
    self.corpus = corpus
    index = MentionIndex(corpus)
    let affiliations = index.mentions.map { corpus.works[$0.work].authorships[$0.authorship].affiliations }
    var readings = AffiliationReadings(registry: nil)
    let institutions = InstitutionResolver.resolve(
      ofAuthorships: affiliations, persons: nil, readings: &readings)
    context = index.context(institutions: institutions.ofAuthorships.map(\.institutions))
    var numbers: [String: Int32] = [:]
    known = index.mentions.map { mention in
      guard let person = gold["\(corpus.works[mention.work].id)\t\(mention.authorship + 1)"] else {
        return -1
      }
      let number = numbers[person] ?? Int32(numbers.count)
      numbers[person] = number
      return number
    }
  }

  /// The columns of ``Measured/pairs``: what the pair is, then every feature.
  package static var columns: [String] {
    ["fold", "block", "same", "total", "left", "right"] + PairFeatures.Feature.allCases.map { "\($0)" }
  }

  /// What a resolution measured and concluded.
  package struct Measured {
    /// A row for each measured pair of groups whose persons are known, with `columns.count` numbers.
    package var pairs: [Float] = []
    /// A line an authorship: work, position from 1 and a number for its person.
    package var persons = ""
    /// A line a pair of authorships of one family name and initial, at most forty of each: the log-odds of the lowest
    /// join above both (where there is none: `-`, or `x` where the names contradict each other), and 1 where they are one person, else 0.
    package var heights = ""
  }

  /// Resolves the corpus.
  ///
  /// - Parameters:
  ///   - models: one, or one for each of the four parts of the names that cross-validation leaves out.
  ///   - cuts: the mean probabilities from which on groups are joined.
  package func run(models: [PairModel], cuts: (Float, Float)) -> Measured {
    var measured = Measured()
    var resolver = PersonResolver(context, models: models, cuts: cuts)
    func labels(_ profile: Profile) -> Counts {
      Counts(profile.mentions.lazy.map { known[Int($0)] }.filter { $0 >= 0 })
    }
    resolver.observer = { a, b, features in
      let (left, right) = (labels(a), labels(b))
      if left.values.isEmpty || right.values.isEmpty { return }
      var same: Int32 = 0
      Counts.forEachShared(left, right) { _, x, y in same += x * y }
      let total = left.counts.reduce(0, +) * right.counts.reduce(0, +)
      let spelling = Int(min(a.spellings.values[0], b.spellings.values[0]))
      measured.pairs += [
        Float(context.spellings.folds[spelling]), Float(context.spellings.coarse[spelling]),
        Float(same), Float(total), Float(a.mentions.count), Float(b.mentions.count),
      ]
      for feature in PairFeatures.Feature.allCases { measured.pairs.append(features[feature]) }
    }
    resolver.run()
    if cuts.1 == .infinity { return measured }
    measured.persons = "work,position,person\n"
    for (mention, label) in zip(index.mentions, resolver.labels) {
      measured.persons += "\(corpus.works[mention.work].id),\(mention.authorship + 1),\(label)\n"
    }
    measured.heights = heights(resolver)
    return measured
  }

  private func heights(_ resolver: PersonResolver) -> String {
    var blocks: [Int32: [Int]] = [:]
    for (mention, person) in known.enumerated() where person >= 0 {
      blocks[context.spellings.coarse[Int(context.spellingOfMention[mention])], default: []].append(mention)
    }
    let forest = PersonDendrogram(
      mentionCount: known.count,
      joins: resolver.joins.map { ($0.a, $0.b, probability(ofLogOdds: Double($0.logOdds))) })
    var random = SplitMix(seed: 1)
    var text = ""
    for block in blocks.keys.sorted() {
      let mentions = blocks[block]!
      var chosen: [(Int, Int)] = []
      if mentions.count * (mentions.count - 1) / 2 <= 40 {
        for (i, a) in mentions.enumerated() { for b in mentions[(i + 1)...] { chosen.append((a, b)) } }
      } else {
        while chosen.count < 40 {
          let a = mentions[Int(random.next() % UInt64(mentions.count))]
          let b = mentions[Int(random.next() % UInt64(mentions.count))]
          if a != b { chosen.append((a, b)) }
        }
      }
      for (a, b) in chosen where context.mentions[a].work != context.mentions[b].work {
        let height =
          forest.lowestJoin(a, b).map { "\(resolver.joins[$0].logOdds)" }
          ?? (context.comparison(a, b).isPossible ? "-" : "x")
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
