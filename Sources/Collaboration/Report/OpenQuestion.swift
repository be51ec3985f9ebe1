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
}
