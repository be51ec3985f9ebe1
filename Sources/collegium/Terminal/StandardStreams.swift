import Bibliography
import ByteFormats

/// Standard error: what there is to say, and on a terminal what is being done.
enum StandardError {
  /// Whether somebody watches, on a terminal, who did not ask for plain text.
  private static let isWatched: Bool = {
    func value(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    return isatty(2) == 1 && value("NO_COLOR").isEmpty && value("TERM") != "dumb"
  }()

  /// Prints a line; one that says `: error: ` or the like has the word coloured on a terminal.
  static func print(_ line: String) {
    clearProgress()
    let text = String(String.UnicodeScalarView(line.unicodeScalars.map { isUnsafe($0) ? "\u{FFFD}" : $0 }))
    _ = writeAll(Array(((isWatched ? colored(text) : text) + "\n").utf8), to: 2)
  }

  /// Prints text of several lines that comes from this program alone, such as the usage.
  static func print(lines text: String) {
    clearProgress()
    _ = writeAll(Array((text + "\n").utf8), to: 2)
  }

  /// Shows what is being done, if somebody watches; the next line or ``clearProgress()`` takes its place.
  static func progress(_ line: String) {
    guard isWatched else { return }
    let short = line.unicodeScalars.prefix(70).map { isUnsafe($0) ? "\u{FFFD}" : $0 }
    clearProgress()
    _ = writeAll(Array("collegium: \(String(String.UnicodeScalarView(short)))…".utf8), to: 2)
  }

  /// Takes the progress away.
  static func clearProgress() {
    if isWatched { _ = writeAll(Array("\r\u{1B}[K".utf8), to: 2) }
  }

  /// Prints diagnostics, at most `limit` of each severity, and how many more there are.
  static func print(_ diagnostics: [Diagnostic], limit: Int = 50) {
    for severity in Diagnostic.Severity.allCases.reversed() {
      let those = diagnostics.filter { $0.severity == severity }
      for diagnostic in those.prefix(limit) { print(diagnostic.description) }
      if those.count > limit {
        print("\(those.count - limit) more \(severity.rawValue)s; 'collegium report' lists them all")
      }
    }
  }

  /// Control characters could move the cursor; a line feed could forge a message.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\t"
      || scalar.properties.generalCategory == .lineSeparator
  }

  private static func colored(_ line: String) -> String {
    for (word, code) in [("error", 31), ("warning", 35), ("note", 36)] {
      let parts = line.split(separator: ": \(word): ", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { return "\(parts[0]): \u{1B}[1;\(code)m\(word):\u{1B}[0m \(parts[1])" }
    }
    return line
  }
}

/// Standard output: data and nothing else.
enum StandardOutput {
  /// Whether somebody reads it from a screen.
  static var isTerminal: Bool { isatty(1) == 1 }

  /// Writes text whole.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes whole.
  ///
  /// - Throws: the exit with status 73 where they cannot be written; a quiet one where nobody reads any more.
  static func write(_ bytes: [UInt8]) throws {
    StandardError.clearProgress()
    guard !writeAll(bytes, to: 1) else { return }
    let code = errno
    if code == EPIPE { throw ExitStatus.quiet }
    throw ExitStatus.exit(
      ExitStatus.cannotWrite,
      "standard output: error: cannot write: \(String(cString: strerror(code))); "
        + ExitStatus.advice(forWriting: code))
  }
}
