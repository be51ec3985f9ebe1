import ArgumentParser

@main
struct Collegium: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "collegium", abstract: "Analyses who works with whom.")
}
