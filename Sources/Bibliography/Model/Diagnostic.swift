/// A note or warning of a reader or resolver about one place of the input.
///
/// A bad record is a diagnostic, not an error: the rest of the input is still read.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How much a diagnostic matters.
  public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    /// Something worth knowing; nothing was lost.
    case note
    /// Something was skipped or read with doubt.
    case warning

    /// Notes come before warnings.
    public static func < (left: Self, right: Self) -> Bool { left == .note && right == .warning }
  }

  /// How much it matters.
  public var severity: Severity
  /// Where it happened.
  public var location: SourceLocation
  /// What happened, in the user's words.
  public var message: String
  /// What to do about it, or what was done; empty where nothing is to do.
  public var remedy: String

  /// Makes a diagnostic from its parts.
  public init(_ severity: Severity, at location: SourceLocation, _ message: String, remedy: String = "") {
    self.severity = severity
    self.location = location
    self.message = message
    self.remedy = remedy
  }

  /// `talks.ris:214:1: warning: record has no author; add an AU line`, as compilers print it.
  public var description: String {
    let end = remedy.isEmpty ? "" : "; \(remedy)"
    return "\(location): \(severity.rawValue): \(message)\(end)"
  }
}
