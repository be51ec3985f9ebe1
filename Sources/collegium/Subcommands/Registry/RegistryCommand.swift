import ArgumentParser

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
      RegistryTokens.self, RegistryExcerptCommand.self,
    ])
}
