import Bibliography

/// One authorship of one work, as the place to which conclusions are attached.
public struct Mention: Hashable, Sendable {
  /// The work's index in the corpus.
  public var work: Int
  /// The authorship's index in the work, from 0; its position is one more.
  public var authorship: Int
}

/// What person resolution looks at in one mention.
struct MentionRecord: Sendable {
  /// The work's index in the corpus.
  var work: Int32
  /// Index of the name among the distinct names of the corpus.
  var name: Int32
  /// The part in the work.
  var role: Authorship.Role
  /// Whether another mention of the same work stands for the same entry, printed twice.
  var isRepeat: Bool
  /// Identifiers of the person that the record states.
  var identifiers: [Identifier]
  /// The institutions that its affiliations mean, ascending.
  var institutions: [Int32]
  /// The words of its affiliations, ascending, without repetition.
  var affiliationTerms: [Int32]
}

/// What person resolution looks at in one work.
struct WorkRecord: Sendable {
  /// The terms of the title, ascending, without repetition.
  var terms: [Int32]
  /// The venue among the distinct venues; −1 where none is known.
  var venue: Int32
  /// The year; 0 where none is known.
  var year: Int32
}
