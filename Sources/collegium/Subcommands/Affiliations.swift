import ArgumentParser
import Bibliography
import Collaboration
import Identity

/// `collegium affiliations`.
struct Affiliations: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the institutions in raw affiliation strings.",
    discussion: """
      Reads one affiliation a line and prints a CSV with the columns affiliation, institutions, names, countries; \
      several values in a cell are joined by |. Strings that mean one institution get the same id.

      Example:
        collegium affiliations strings.txt > institutions.csv
      """)

  @Argument(help: ArgumentHelp("A file with one affiliation a line; - is standard input.", valueName: "file"))
  var file: String

  @OptionGroup var output: OutputOption

  func run() throws {
    let lines = try Source.load(file).lines()
    let resolved = ResolvedAffiliations(resolving: lines)
    let found = resolved.institutionsOfAffiliation.map { $0.map { resolved.institutions[$0] } }
    let table = Table(
      title: "Affiliations",
      columns: [
        Column("affiliation", lines.map { .text($0) }),
        Column("institutions", found.map { .list($0.map(\.id)) }),
        Column("names", found.map { .list($0.map(\.name)) }),
        Column("countries", resolved.countriesOfAffiliation.map { .list($0) }),
      ])
    try output.write(TableFormat.csv.text(table))
  }
}
