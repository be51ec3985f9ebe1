import ByteFormats

/// Why an input could not be read at all.
///
/// Single bad records are diagnostics of a ``Reading``; this is for inputs of which nothing can be used.
public struct ReadError: UserError, Hashable {
  /// The kind of obstacle.
  public typealias Kind = UserErrorKind

  /// What kind of obstacle it was.
  public var kind: Kind
  /// Where: the input, and the line where one is to blame.
  public var location: SourceLocation
  /// What is wrong, in the user's words.
  public var message: String
  /// What to do about it.
  public var remedy: String

  /// Makes an error from its parts.
  public init(_ kind: Kind, at location: SourceLocation, _ message: String, remedy: String) {
    self.kind = kind
    self.location = location
    self.message = message
    self.remedy = remedy
  }

  /// The location as text: `talks.ris:214`.
  public var place: String { location.description }
}
