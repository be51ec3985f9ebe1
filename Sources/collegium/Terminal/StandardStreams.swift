import ArgumentParser
import Bibliography

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard error: diagnostics and, on a terminal, progress.
enum StandardError {
  /// Prints a line.
  static func print(_ line: String) {
    var text = line.unicodeScalars.reduce(into: "") { text, scalar in
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      text.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    text += "\n"
    _ = writeAll(Array(text.utf8), to: 2)
  }

  /// Prints what is being done, if somebody watches.
  static func progress(_ line: String) {
    guard isatty(2) == 1 else { return }
    print("collegium: \(line)")
  }

  /// Prints diagnostics, at most `limit` of each severity, and how many more there are.
  static func print(_ diagnostics: [Diagnostic], limit: Int = 50) {
    for severity in Diagnostic.Severity.allCases.reversed() {
      let those = diagnostics.filter { $0.severity == severity }
      for diagnostic in those.prefix(limit) { print(diagnostic.description) }
      if those.count > limit {
        print("\(those.count - limit) more \(severity.rawValue)s; the report lists them")
      }
    }
  }
}

/// Standard output: data and nothing else.
enum StandardOutput {
  /// Whether somebody reads it from a screen.
  static var isTerminal: Bool { isatty(1) == 1 }

  /// Writes text whole.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes whole.
  static func write(_ bytes: [UInt8]) throws {
    guard writeAll(bytes, to: 1) else {
      throw ExitStatus.exit(
        ExitStatus.cannotWrite,
        "standard output: error: \(String(cString: strerror(errno))); free some space, or write elsewhere")
    }
  }
}

/// Writes all bytes to a descriptor; false, with `errno` set, if that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var start = 0
    while start < buffer.count {
      let count = write(descriptor, buffer.baseAddress! + start, min(buffer.count - start, 1 << 24))
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      start += count
    }
    return true
  }
}
