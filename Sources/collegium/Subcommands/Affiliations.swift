import ArgumentParser
import Bibliography
import Collaboration
import Identity

/// `collegium affiliations`.
struct Affiliations: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the institutions in raw affiliation strings.",
    discussion: """
      Reads one affiliation a line and prints a table with the columns affiliation, institutions, names, countries, \
      probability. Strings that mean one institution get the same id: that of the registry, where one is given and \
      knows it.

      Example: collegium affiliations strings.txt > institutions.csv
      """)

  @Argument(help: ArgumentHelp("A file with one affiliation a line; - is standard input.", valueName: "file"))
  var file: String

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var output: OutputOption

  func run() throws {
    let opened = try registry.registry()
    let lines: [String]
    do {
      lines = try Source.load(file).lines()
    } catch let error {
      throw ExitStatus.exit(for: error)
    }
    let resolved = ResolvedAffiliations(resolving: lines, registry: opened, rollUp: registry.rollUp)
    let found = resolved.institutionsOfAffiliation.map { $0.map { resolved.institutions[$0] } }
    let table = Table(
      title: "Affiliations",
      columns: [
        Column("affiliation", lines.map { .text($0) }),
        Column("institutions", found.map { .list($0.map(\.id)) }),
        Column("names", found.map { .list($0.map(\.name)) }),
        Column("countries", resolved.countriesOfAffiliation.map { .list($0) }),
        Column("probability", resolved.probabilityOfAffiliation.map { $0.map { .number($0) } ?? .missing }),
      ])
    try output.write(TableFormat.csv.text(table))
  }
}
