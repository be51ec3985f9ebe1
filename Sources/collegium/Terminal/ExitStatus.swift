import ArgumentParser
import ByteFormats

/// The exit status of the command; the numbers are those of BSD's sysexits.
enum ExitStatus {
  static let badData: Int32 = 65

  /// The end without a message, when nobody reads the output any more.
  static let quiet = ExitCode.success

  /// Returns the status for a kind of error: the one place where a number is chosen.
  static func code(for kind: UserErrorKind) -> ExitCode {
    switch kind {
    case .badData: ExitCode(badData)
    case .unreadable: ExitCode(66)
    case .unwritable: ExitCode(73)
    case .unavailable: ExitCode(69)
    case .missingTool, .failure: ExitCode(1)
    }
  }

  /// Prints an error and returns the exit to throw.
  static func exit(_ status: Int32, _ message: String) -> ExitCode {
    StandardError.print(message)
    return ExitCode(status)
  }
}
