import ArgumentParser

/// Where to write what goes to standard output otherwise.
struct OutputOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file, whole or not at all, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  func validate() throws {
    if output == "" { throw ValidationError("--output takes the name of a file, or - for standard output.") }
  }

  /// Writes bytes to the file or to standard output.
  func write(_ bytes: [UInt8]) throws {
    if let output, output != "-" {
      try OutputFiles.write(bytes, to: output)
    } else {
      try StandardOutput.write(bytes)
    }
  }

  /// Writes text to the file or to standard output.
  func write(_ text: String) throws { try write(Array(text.utf8)) }
}
