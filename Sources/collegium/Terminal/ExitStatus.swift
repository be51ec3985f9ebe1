import ArgumentParser
import Bibliography
import ByteFormats

/// Why the command ends, as its exit status says it; the numbers are those of BSD's sysexits.
enum ExitStatus {
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let cannotWrite: Int32 = 73
  static let failure: Int32 = 1

  /// The end without a word, when nobody reads the output any more.
  static let quiet = ExitCode.success

  /// Prints an error and returns the exit to throw.
  static func exit(_ status: Int32, _ message: String) -> ExitCode {
    StandardError.print(message)
    return ExitCode(status)
  }

  /// Prints a read error and returns the exit to throw.
  static func exit(for error: ReadError) -> ExitCode {
    switch error.kind {
    case .unreadable: exit(noInput, error.description)
    case .badData: exit(badData, error.description)
    case .missingTool: exit(failure, error.description)
    }
  }

  /// What to do where writing failed with a code of `errno`.
  static func advice(forWriting code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "free some space, or write elsewhere"
    case EROFS: "this disk is read-only; write elsewhere"
    case ENAMETOOLONG: "choose a shorter name"
    default: "write elsewhere, or ask for the permission"
    }
  }
}
