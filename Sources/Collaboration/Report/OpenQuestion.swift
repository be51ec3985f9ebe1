import Identity

/// An open question as people read it: whether two sides are one person, or one institution.
public struct OpenQuestion: Sendable {
  /// What the sides are.
  public enum Kind: String, Sendable {
    case person, institution
  }

  /// A work of a side.
  public struct Work: Sendable, Hashable {
    /// Where the side is in it, as decisions write it: `2 @ WORK`.
    public var place: String
    /// Its title.
    public var title: String
    /// Its year, where one is known.
    public var year: Int?
    /// Where it appeared, where that is known.
    public var venue: String?
    /// Its DOI, where it has one.
    public var doi: String?
  }

  /// One of the two sides.
  public struct Side: Sendable, Hashable {
    /// The spellings, those first that were compared.
    public var written: [String]
    /// Names of institutions: of a person those of all works, and affiliations as written in which none was recognised;
    /// of an institution none.
    public var institutions: [String]
    /// Names of co-authors, or of people of an institution, the most frequent first.
    public var partners: [String]
    /// The works in the order of the corpus, each once.
    public var works: [Work]
  }

  /// What the sides are.
  public var kind: Kind
  /// One side.
  public var left: Side
  /// The other side.
  public var right: Side
  /// The probability that both are one, 0...1.
  public var probability: Double
  /// Whether they are taken for one as long as nothing is decided.
  public var isOne: Bool
  /// What speaks for one, in sentences, the heaviest first.
  public var reasonsFor: [String]
  /// What speaks against it, likewise.
  public var reasonsAgainst: [String]
  /// What is so if both are one, in a sentence.
  public var ifSame: String
  /// What is so if both are two, in a sentence.
  public var ifDifferent: String
  /// What decisions call the sides, as elements of a YAML list.
  public var references: [String]
  /// Doubt times effect; what questions are ordered by.
  public var worth: Double

  /// The key by which the page of questions is opened at this one.
  public var key: String { Self.key(references) }

  /// Returns the key of a question with these references: eight hexadecimal digits, as the page computes them.
  static func key(_ references: [String]) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for scalar in references.joined(separator: "\n").unicodeScalars {
      hash = (hash ^ scalar.value) &* 0x0100_0193
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension ResolvedCorpus {
  /// Returns what decisions call the sides of a question about persons.
  func references(_ join: PersonDraws.DoubtfulJoin) -> [String] {
    [join.left[0], join.right[0]].map { Decisions.quoted(place(of: $0)) }
  }

  /// Returns what decisions call the sides of a question about an institution.
  func references(_ doubt: InstitutionDoubt) -> [String] {
    [doubt.join.left, doubt.join.right].map(Decisions.quoted)
  }

  /// Returns the key of a question in the page of questions.
  func key(of question: IdentityDraws.Question) -> String {
    switch question {
    case .person(let join): OpenQuestion.key(references(join))
    case .institution(_, let doubt): OpenQuestion.key(references(doubt))
    }
  }
}
