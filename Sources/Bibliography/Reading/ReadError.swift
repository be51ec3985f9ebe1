/// Why an input could not be read at all.
///
/// Single bad records are diagnostics of a ``Reading``; this is for inputs of which nothing can be used.
public struct ReadError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of obstacle it was; the command derives its exit code from it.
  public enum Kind: Hashable, Sendable {
    /// There is no such input, or it may not be opened.
    case unreadable
    /// The input was opened, but holds nothing that a reader understands.
    case badData
    /// A program or library that reading needs is missing.
    case missingTool
  }

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

  /// `talks.pdf: error: … ; …`.
  public var description: String { "\(location): error: \(message); \(remedy)" }
}
