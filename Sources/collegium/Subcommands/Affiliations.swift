import ArgumentParser
import Bibliography
import Collaboration
import Identity

/// `collegium affiliations`.
struct Affiliations: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the institutions in raw affiliation strings.",
    discussion: """
      Reads one affiliation a line and prints a CSV with the columns affiliation, institutions, names, countries, \
      probability; several values in a cell are joined by |. Strings that mean one institution get the same id. With a registry these are its own ids, and a \
      further column, local, groups the strings that it does not know.

      Example:
        collegium affiliations strings.txt > institutions.csv
      """)

  @Argument(help: ArgumentHelp("A file with one affiliation a line; - is standard input.", valueName: "file"))
  var file: String

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var output: OutputOption

  func run() throws {
    let opened = try registry.registry()
    let lines = try Source.load(file).lines()
    let resolved = ResolvedAffiliations(resolving: lines, registry: opened, rollUp: registry.rollUp)
    let all = resolved.institutionsOfAffiliation.map { $0.map { resolved.institutions[$0] } }
    let found = opened == nil ? all : all.map { $0.filter { $0.registryID != nil } }
    var columns = [
      Column("affiliation", lines.map { .text($0) }),
      Column("institutions", found.map { .list($0.map(\.id)) }),
      Column("names", found.map { .list($0.map(\.name)) }),
      Column("countries", resolved.countriesOfAffiliation.map { .list($0) }),
      Column("probability", resolved.probabilityOfAffiliation.map { $0.map { .number($0) } ?? .missing }),
    ]
    if opened != nil {
      columns.append(Column("local", all.map { .list($0.filter { $0.registryID == nil }.map(\.id)) }))
    }
    try output.write(TableFormat.csv.text(Table(title: "Affiliations", columns: columns)))
  }
}
