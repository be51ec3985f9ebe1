import ByteFormats
import Identity

/// The open questions: joins in doubt, ordered by how much their answers matter, as a file of decisions to be edited.
///
/// A question is worth its doubt times its effect: 4p(1 − p) for a join of probability p, times the number of times
/// that the person's rank by strength halves if both sides are one.
public struct OpenQuestions: Sendable {
  /// A join in doubt.
  public struct Question: Sendable {
    /// The join.
    public var join: PersonDraws.DoubtfulJoin
    /// The better rank by strength of the two sides apart.
    public var rankApart: Int
    /// The rank by strength of both together.
    public var rankTogether: Int
    /// Doubt times effect; what questions are ordered by.
    public var worth: Double
  }

  /// The questions, the most worthwhile first.
  public let questions: [Question]
  /// The number of joins in doubt, listed or not.
  public let doubtCount: Int
  /// The number of authorships on either side of a join in doubt.
  public let authorshipCount: Int
  /// The joins of institutions in doubt.
  let institutionDoubts: [InstitutionDoubt]
  let corpus: ResolvedCorpus
  let options: CollaborationNetwork.Options
  /// The number of questions to list; nil for all.
  let top: Int?

  /// Finds the questions of a corpus.
  ///
  /// - Parameters:
  ///   - options: how the network whose ranking counts is built.
  ///   - top: the number to list; nil for all.
  /// - Complexity: O(n log n + Σ s), for n authorships and joins in doubt with s authorships on both sides.
  public init(_ corpus: ResolvedCorpus, options: CollaborationNetwork.Options, top: Int?) {
    let strengths = Strengths(corpus, options)
    let counted = corpus.persons.prefix(options.countsGroups ? corpus.persons.count : corpus.personCount)
    let ranked = counted.map { strengths.of($0.mentions) }.sorted(by: >)
    func rank(_ strength: Double) -> Int {
      var (low, high) = (0, ranked.count)
      while low < high {
        let middle = (low + high) / 2
        if ranked[middle] > strength { low = middle + 1 } else { high = middle }
      }
      return low + 1
    }
    let draws = PersonDraws(corpus)
    let joins = draws.joinsWithoutReasons().filter { (0.05...0.95).contains($0.probability) }
    var questions = joins.map { join in
      let apart = rank(max(strengths.of(join.left), strengths.of(join.right)))
      let together = rank(strengths.of(join.left + join.right))
      let doubt = 4 * join.probability * (1 - join.probability)
      return Question(
        join: join, rankApart: apart, rankTogether: together,
        worth: doubt * log2(Double(apart + 1) / Double(together + 1)))
    }
    questions.sort { a, b in
      if a.worth != b.worth { return a.worth > b.worth }
      let (x, y) = (abs(a.join.probability - 0.5), abs(b.join.probability - 0.5))
      return x != y ? x < y : corpus.phrase(a.join) < corpus.phrase(b.join)
    }
    doubtCount = questions.count
    authorshipCount = Set(joins.lazy.flatMap { $0.left + $0.right }).count
    self.questions = questions.prefix(top ?? questions.count).map { question in
      var question = question
      question.join = draws.withReasons(question.join)
      return question
    }
    institutionDoubts = corpus.institutionDoubts()
    self.corpus = corpus
    self.options = options
    self.top = top
  }

  /// The strength of sets of authorships in the network of persons.
  private struct Strengths {
    private let corpus: ResolvedCorpus
    private let options: CollaborationNetwork.Options
    private let weightOfWork: [Double]

    init(_ corpus: ResolvedCorpus, _ options: CollaborationNetwork.Options) {
      self.corpus = corpus
      self.options = options
      let personCount = options.countsGroups ? corpus.persons.count : corpus.personCount
      weightOfWork = corpus.mentionsOfWork.map { range in
        let actors = Set(
          range.lazy.filter { options.counts(corpus.role(of: $0)) }.map {
            corpus.personOfMention[$0]
          }.filter { $0 < personCount }
        ).count
        return actors < 2 ? 0 : options.counting.pairWeight(actors: actors) * Double(actors - 1)
      }
    }

    func of(_ mentions: [Int]) -> Double {
      let works = Set(
        mentions.lazy.filter { options.counts(corpus.role(of: $0)) }.map {
          corpus.mentions[$0].work
        })
      return works.sorted().reduce(0) { $0 + weightOfWork[$1] }
    }
  }
}
