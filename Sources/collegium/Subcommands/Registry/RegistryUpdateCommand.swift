import Affiliations
import ArgumentParser
import ByteFormats
import Identity

/// `collegium registry update`.
struct RegistryUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Fetch the newest dump of ROR and write its index.",
    discussion: """
      Asks Zenodo, where ROR publishes its dumps, with the program curl. Where the network is missing it says what to \
      download and where to put it.

      Example:
        collegium registry update --output ror.index
      """)

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The index to write.", valueName: "index"), completion: .file())
  var output: String

  @Option(
    name: .customLong("registry-edits"),
    help: ArgumentHelp("Corrections to build into the index.", valueName: "file"),
    completion: .file())
  var edits: String?

  func run() throws {
    StandardError.progress("asking zenodo.org")
    let done = try RegistryUpdate.run(index: output, edits: try edits.map { try RegistryEdits(reading: $0) })
    StandardError.print("\(output): \(Phrase.count(done.count, "organisation")) of \(done.dump)")
  }
}
