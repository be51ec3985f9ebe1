/// Why a registry could not be read or written.
public struct RegistryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is; the command chooses its exit status by it.
  public enum Kind: Hashable, Sendable {
    /// There is no such file, or it may not be read.
    case unreadable
    /// The file is no registry, or a damaged one.
    case badData
    /// The index could not be written.
    case unwritable
  }

  /// What kind of failure it is.
  public var kind: Kind
  /// The file, as the user named it.
  public var file: String
  /// What is wrong, and what to do.
  public var message: String

  init(_ kind: Kind, _ file: String, _ message: String) {
    self.kind = kind
    self.file = file
    self.message = message
  }

  /// The file, the word error, and the message.
  public var description: String { "\(file): error: \(message)" }
}
