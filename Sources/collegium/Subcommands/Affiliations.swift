import Affiliations
import ArgumentParser
import Bibliography
import Collaboration
import Identity

/// `collegium affiliations`.
struct Affiliations: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the institutions in raw affiliation strings.",
    discussion: """
      Reads one affiliation per line and prints a CSV with the columns affiliation, institutions, names, countries, \
      probability, local. Strings that mean one institution get the same id: the ROR id of a well-known one, else a label. With \
      --registry the institutions are the registry's own, and the column local labels what it does not know.

      With --registry each row is printed as soon as its line is read, in little memory. Without, strings are compared \
      with each other, so that the whole list is read before the first row; --stream prints at once what each string \
      says by itself. --whole also compares the strings that a registry does not know.

      The first column is the line itself, so that tables can be joined by it. If the table will be opened in a \
      spreadsheet and the strings come from strangers, --spreadsheet puts an apostrophe before text that would be \
      evaluated as a formula.

      Example:
        collegium affiliations strings.txt > institutions.csv
      """)

  /// How much of a list is read before its rows are printed.
  enum Reading: String, EnumerableFlag {
    case stream, whole

    static func help(for value: Reading) -> ArgumentHelp? {
      value == .stream
        ? "Print each row as its line is read (the default with --registry)."
        : "Read the whole list first and compare its strings with each other (the default without)."
    }
  }

  @Argument(
    help: ArgumentHelp("A file with one affiliation per line; - is standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Flag(exclusivity: .exclusive) var reading: Reading?
  @Flag(help: "Put an apostrophe before cells that a spreadsheet would evaluate as a formula.")
  var spreadsheet =
    false
  @OptionGroup var registry: RegistryOptions
  @OptionGroup var output: OutputOption

  func run() throws {
    let named = try registry.named()
    switch reading ?? (named == nil ? .whole : .stream) {
    case .stream: try stream(registry.isNone ? nil : named ?? Registry.wellKnown())
    case .whole: try whole(named)
    }
  }

  private func stream(_ opened: Registry?) throws {
    var lookup = AffiliationLookup(
      registry: opened, rollUp: registry.rollUp, greaterChina: registry.greaterChina)
    let table = AffiliationTable(escapesFormulas: spreadsheet)
    let sink = try RowSink(output.output)
    var rows = Array(AffiliationTable.header.utf8)
    do {
      try InputLines.forEach(in: file) { line in
        if let line { table.appendRow(line, lookup.institutions(in: line), to: &rows) }
        // Nothing more to read for now, or enough to write.
        if line == nil || rows.count > 1 << 16 {
          try sink.write(rows)
          rows.removeAll(keepingCapacity: true)
        }
      }
      try opened?.checkWhole()
      try sink.write(rows)
      try sink.finish()
    } catch {
      sink.withdraw()
      throw error
    }
  }

  private func whole(_ named: Registry?) throws {
    var lines: [String] = []
    try InputLines.forEach(in: file) { line in
      if let line { lines.append(String(decoding: line, as: UTF8.self)) }
    }
    let opened = registry.isNone ? nil : named ?? Registry.wellKnown(in: lines.map { Affiliation($0) })
    let resolved = ResolvedAffiliations(
      resolving: lines, registry: opened, rollUp: registry.rollUp, greaterChina: registry.greaterChina)
    try opened?.checkWhole()
    try output.write(AffiliationTable(escapesFormulas: spreadsheet).text(of: lines, resolved))
  }
}
