import ArgumentParser
import Identity

extension InstitutionRollUp: ExpressibleByArgument {}

/// How institutions are recognised.
struct RegistryOptions: ParsableArguments {
  @Option(
    name: .customLong("registry"),
    help: ArgumentHelp(
      "Institutions to look for: a dump of ROR, or the index that 'collegium registry build' made.",
      valueName: "file"))
  var path: String?

  @Option(help: ArgumentHelp("The level at which institutions are told apart.", valueName: "level"))
  var rollUp: InstitutionRollUp = .institution

  /// Opens the registry, where one was named.
  func registry() throws -> Registry? {
    guard let path else { return nil }
    StandardError.progress("opening \(path)")
    return try RegistryCommand.guarded { try Registry(opening: path) }
  }
}
