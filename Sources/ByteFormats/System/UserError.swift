/// The kind of obstacle that a user met; a program derives its exit status from it.
public enum UserErrorKind: Hashable, Sendable, CaseIterable {
  /// There is no such input, or it may not be opened.
  case unreadable
  /// The input was opened, but is not what it should be.
  case badData
  /// The output cannot be written.
  case unwritable
  /// A program or library that the work needs is missing.
  case missingTool
  /// An engine that the work is handed to is missing, does not run, or ended before the work was done.
  case unavailable
  /// Anything else.
  case failure
}

/// An error that a user can act on: it states where it occurred, what is wrong, and what to do.
public protocol UserError: Error, CustomStringConvertible {
  /// The kind of obstacle.
  var kind: UserErrorKind { get }
  /// Where: the file as the user named it, and the line where one is to blame, as in `talks.ris:214`; empty where
  /// the error has no place.
  var place: String { get }
  /// What is wrong, in the user's words.
  var message: String { get }
  /// What to do about it; empty where that is not known.
  var remedy: String { get }
}

extension UserError {
  /// The error as one line: `talks.ris:214: error: …; …`.
  public var description: String {
    let head = place.isEmpty ? "error: " : "\(place): error: "
    return head + message + (remedy.isEmpty ? "" : "; " + remedy)
  }
}
