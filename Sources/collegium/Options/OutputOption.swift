import ArgumentParser

/// Where to write what goes to standard output otherwise.
struct OutputOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  /// Writes bytes to the file, whole or not at all, or to standard output.
  func write(_ bytes: [UInt8]) throws {
    if let output, output != "-" {
      try OutputFolder.write(bytes, to: output)
    } else {
      try StandardOutput.write(bytes)
    }
  }

  /// Writes text.
  func write(_ text: String) throws { try write(Array(text.utf8)) }
}
