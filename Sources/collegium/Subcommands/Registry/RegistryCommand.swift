import Affiliations
import ArgumentParser
import Bibliography
import Identity

/// `collegium registry`.
struct RegistryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registry",
    abstract: "Build, show and search a registry of institutions.",
    discussion: """
      The registry is the Research Organization Registry (https://ror.org), whose data are free of rights (CC0).

      Example:
        collegium registry build ror-data.json --output ror.index
      """,
    subcommands: [
      RegistryBuild.self, RegistryUpdateCommand.self, RegistryShow.self, RegistryFind.self,
      RegistryCandidates.self,
    ])

  /// Runs what reads or writes a registry; ends with the status that fits where that fails.
  static func guarded<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as RegistryError {
      switch error.kind {
      case .unreadable: throw ExitStatus.exit(ExitStatus.noInput, error.description)
      case .badData: throw ExitStatus.exit(ExitStatus.badData, error.description)
      case .unwritable: throw ExitStatus.exit(ExitStatus.cannotWrite, error.description)
      }
    } catch let error as ReadError {
      throw ExitStatus.exit(for: error)
    }
  }
}
