import Affiliations
import ArgumentParser
import ByteFormats
import Identity

/// `collegium registry build`.
struct RegistryBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the index of a dump, which opens instantly.",
    discussion: """
      Reads the dumps that ROR publishes: JSON of schema 1 or 2, plain, gzipped or zipped.

      Example:
        collegium registry build ror-data.json --output ror.index
      """)

  @Argument(help: ArgumentHelp("The dump.", valueName: "dump"), completion: .file()) var dump: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The index to write.", valueName: "index"), completion: .file())
  var output: String

  @Option(
    name: .customLong("registry-edits"),
    help: ArgumentHelp(
      "Corrections to build into the index: lines such as 'ignore AI' and 'name Our Lab = 03k9qs827'.",
      valueName: "file"), completion: .file())
  var edits: String?

  func run() throws {
    let count = try Registry.build(
      dump: dump, index: output, edits: try edits.map { try RegistryEdits(reading: $0) })
    StandardError.print("\(output): \(Phrase.count(count, "organisation"))")
  }
}
