import Affiliations
import Bibliography

/// A person whom authorships mean: a conclusion, with the mentions that it was drawn from.
public struct Person: Hashable, Sendable {
  /// One spelling and how often it is written.
  public struct Variant: Hashable, Sendable {
    /// The spelling as written, without form of address.
    public var name: String
    /// The number of authorships that write it.
    public var count: Int
  }

  /// A readable id: a slug of family and given name and suffix, with `-2` and so on behind it for a namesake.
  public var id: String
  /// The name: of the spellings the fullest that fits the most frequent one.
  public var name: ParsedName
  /// Whether this is a group, such as a collaboration, and not a person; see ``ParsedName/isGroup``.
  public var isGroup: Bool { name.isGroup }
  /// The mentions, as indices into ``ResolvedCorpus/mentions``, ascending.
  public var mentions: [Int]
  /// The spellings, most frequent first, ties in alphabetical order.
  public var variants: [Variant]
  /// The joins of different spellings, and the doubtful ones, with their reasons.
  public var joins: [Join]
}
