import Affiliations
import ArgumentParser
import Collaboration
import Identity

/// `collegium registry find`.
struct RegistryFind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "List the organisations that a name may mean, the most probable first.",
    discussion: "Example: collegium registry find ror.index 'Fritz-Haber-Institut, Berlin'")

  @Argument(help: ArgumentHelp("An index or a dump.", valueName: "registry"), completion: .file())
  var registry: String
  @Argument(help: ArgumentHelp("A name, or a whole affiliation.", valueName: "name")) var name: String

  func run() throws {
    let opened = try Registry(opening: registry)
    let found = opened.find(name)
    let table = Table(
      title: "Organisations",
      columns: [
        Column("institution", found.map { .text($0.organization.id) }),
        Column("name", found.map { .text($0.organization.displayName) }),
        Column("country", found.map { .text($0.organization.country) }),
        Column("found as", found.map { .text($0.name) }),
        Column("probability", found.map { .number($0.probability) }),
      ])
    try StandardOutput.write(TableFormat.text.text(table))
  }
}
