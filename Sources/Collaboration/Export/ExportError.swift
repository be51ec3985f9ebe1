import ByteFormats

/// Why something cannot be written in a format.
public struct ExportError: UserError, Hashable {
  /// The kind of obstacle.
  public var kind = UserErrorKind.failure
  /// What was asked for: `export`, `diagram`.
  public var place: String
  /// What is wrong, in the user's words.
  public var message: String
  /// What to do about it; empty where nobody knows.
  public var remedy: String

  init(at place: String = "export", _ message: String, remedy: String = "") {
    self.place = place
    self.message = message
    self.remedy = remedy
  }
}
