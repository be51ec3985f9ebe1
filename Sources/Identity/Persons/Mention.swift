import Bibliography

/// One authorship of one work, as the place to which conclusions are attached.
public struct Mention: Hashable, Sendable {
  /// The work's index in the corpus.
  public var work: Int
  /// The authorship's index in the work, from 0; its position is one more.
  public var authorship: Int
}

/// What person resolution looks at in one mention.
struct MentionRecord {
  var work: Int
  var role: Authorship.Role
  var written: String
  var name: ParsedName
  /// Index of the name among the distinct names of the corpus.
  var nameIndex: Int
  var identifiers: [Identifier]
  var affiliations: [String]
  var institutions: [Int32]
}
