import Bibliography
import ByteFormats

/// Standard error: messages, and on a terminal the progress.
enum StandardError {
  /// Whether standard error is a terminal, and `NO_COLOR` is not set.
  private static let isWatched: Bool = {
    func value(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    return isatty(2) == 1 && value("NO_COLOR").isEmpty && value("TERM") != "dumb"
  }()

  /// Prints a line; on a terminal, the word in `: error: `, `: warning: ` or `: note: ` is coloured.
  static func print(_ line: String) {
    clearProgress()
    let text = ShownText.of(line)
    _ = writeAll(Array(((isWatched ? colored(text) : text) + "\n").utf8), to: 2)
  }

  /// Prints text of several lines that is this program's alone, such as the usage.
  static func print(lines text: String) {
    clearProgress()
    _ = writeAll(Array((text + "\n").utf8), to: 2)
  }

  /// Shows the progress on a terminal; the next line or ``clearProgress()`` replaces it.
  static func progress(_ line: String) {
    guard isWatched else { return }
    clearProgress()
    _ = writeAll(Array("collegium: \(ShownText.of(String(line.prefix(70))))…".utf8), to: 2)
  }

  /// Removes the progress.
  static func clearProgress() {
    if isWatched { _ = writeAll(Array("\r\u{1B}[K".utf8), to: 2) }
  }

  /// Prints diagnostics, at most `limit` of each severity, and how many more there are.
  static func print(_ diagnostics: [Diagnostic], limit: Int = 50) {
    for severity in Diagnostic.Severity.allCases.reversed() {
      let those = diagnostics.filter { $0.severity == severity }
      for diagnostic in those.prefix(limit) { print(diagnostic.description) }
      if those.count > limit {
        print(
          "\(Phrase.count(those.count - limit, "more \(severity.rawValue)")); 'collegium report' lists them all"
        )
      }
    }
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
  /// Whether it is a terminal.
  static var isTerminal: Bool { isatty(1) == 1 }

  /// Writes text whole.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes whole.
  ///
  /// - Throws: ``CommandError`` where they cannot be written; a quiet exit where nobody reads any more.
  static func write(_ bytes: [UInt8]) throws {
    StandardError.clearProgress()
    guard !writeAll(bytes, to: 1) else { return }
    let code = errno
    if code == EPIPE { throw ExitStatus.quiet }
    throw CommandError(writing: "standard output", code: code)
  }
}
