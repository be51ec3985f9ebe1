import ArgumentParser
import Collaboration

/// Whether figures state how far doubt about who and what is meant changes them.
struct ConfidenceOptions: ParsableArguments {
  @Flag(help: "State how far doubt about who and what is meant changes the figures.")
  var confidence = false

  @Option(
    help: ArgumentHelp(
      "The number of draws of --confidence; without it 100, of many records fewer.", valueName: "number"))
  var draws: Int?

  @Option(
    help: ArgumentHelp(
      "The seed of the draws; the same seed gives the same figures.", valueName: "number"))
  var seed: UInt64 = 1

  func validate() throws {
    if let draws, draws < 1 { throw ValidationError("--draws takes 1 or more.") }
  }
}
