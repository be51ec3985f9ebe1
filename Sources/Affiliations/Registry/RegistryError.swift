import ByteFormats

/// Why a registry could not be read or written.
public struct RegistryError: UserError, Hashable {
  /// The kind of obstacle.
  public typealias Kind = UserErrorKind

  /// The kind of obstacle.
  public var kind: Kind
  /// The file, as the user named it, and the line where one is to blame.
  public var file: String
  /// What is wrong, in the user's words.
  public var message: String
  /// What to do about it; empty where nobody knows.
  public var remedy: String

  /// Makes an error from its parts.
  init(_ kind: Kind, _ file: String, _ message: String, remedy: String = "") {
    self.kind = kind
    self.file = file
    self.message = message
    self.remedy = remedy
  }

  /// The file, and the line where one is to blame.
  public var place: String { file }
}
