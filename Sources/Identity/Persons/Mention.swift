import Bibliography

/// One authorship of one work: what persons are concluded from.
public struct Mention: Hashable, Sendable {
  /// The work's index in the corpus.
  public var work: Int
  /// The authorship's index in the work, from 0; its position is one more.
  public var authorship: Int
}

/// What person resolution reads in one mention.
struct MentionRecord: Sendable {
  /// The work's index among the works that are resolved together.
  var work: Int32
  /// The name's index among the distinct names.
  var name: Int32
  /// The role in the work.
  var role: Authorship.Role
  /// Whether an earlier mention of the same work is the same entry, printed twice.
  var isRepeat: Bool
  /// Identifiers of the person that the record states.
  var identifiers: [Identifier]
  /// The numbers of the words of its affiliations, ascending, without repetition.
  var affiliationTerms: [Int32]
}

/// What person resolution reads in one work.
struct WorkRecord: Sendable {
  /// The numbers of the terms of the title, ascending, without repetition.
  var terms: [Int32]
  /// The venue's number among the distinct venues; −1 where none is known.
  var venue: Int32
  /// The year; 0 where none is known.
  var year: Int32
}
