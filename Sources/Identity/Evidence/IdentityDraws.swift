import Affiliations

/// Random draws of who and what is meant: of persons and of institutions, each by the probabilities of its joins.
public struct IdentityDraws: Sendable {
  /// The draws of persons.
  public let persons: PersonDraws
  /// The draws of institutions.
  public let institutions: InstitutionDraws
  /// The seed of the random numbers.
  public let seed: UInt64

  /// Prepares draws of a corpus, or of the whole of which it is a part: identity is concluded from all records.
  public init(_ part: ResolvedCorpus, seed: UInt64 = 1) {
    persons = PersonDraws(part, seed: seed)
    institutions = InstitutionDraws(part, seed: seed)
    self.seed = seed
  }

  /// The corpus with what is concluded.
  public var corpus: ResolvedCorpus { persons.corpus }

  /// Whether nothing is in doubt, so that all draws are alike.
  public var areCertain: Bool { persons.doubtfulPersonCount == 0 && institutions.doubts.isEmpty }

  /// One draw.
  public struct Draw: Sendable {
    /// The whole corpus with the drawn persons and institutions. The concluded institutions have their places.
    public let corpus: ResolvedCorpus
    /// The draw of persons.
    public let persons: PersonDraws.Draw
    /// The number of the draw.
    public let number: Int
  }

  /// Returns a draw.
  ///
  /// - Parameter number: the draw's number, from 0.
  /// - Complexity: O(n log n) for n authorships.
  public func draw(_ number: Int) -> Draw {
    let drawn = persons.draw(number)
    return Draw(corpus: institutions.draw(number, of: drawn.corpus), persons: drawn, number: number)
  }

  /// An open question: a join in doubt.
  public enum Question: Sendable, Hashable {
    /// Whether two groups of authorships are one person.
    case person(PersonDraws.DoubtfulJoin)
    /// Whether two spellings are one institution: the place of the doubt among those of the draws.
    case institution(Int, InstitutionDoubt)

    /// The probability that both sides are one.
    public var probability: Double {
      switch self {
      case .person(let join): join.probability
      case .institution(_, let doubt): doubt.join.probability
      }
    }

    /// The authorships of both sides, as indices into the mentions of the whole corpus.
    public var mentions: [Int] {
      switch self {
      case .person(let join): join.left + join.right
      case .institution(_, let doubt): doubt.left.mentions + doubt.right.mentions
      }
    }
  }

  /// Returns all open questions: about persons, then about institutions.
  public func questions() -> [Question] {
    persons.joins().map { .person($0) }
      + institutions.doubts.enumerated().map { .institution($0.offset, $0.element) }
  }

  /// Whether both sides of a question are one in a draw.
  public func holds(_ question: Question, in draw: Draw) -> Bool {
    switch question {
    case .person(let join): persons.holds(join, in: draw.persons)
    case .institution(let place, _): institutions.holds(place, in: draw.number)
    }
  }
}
