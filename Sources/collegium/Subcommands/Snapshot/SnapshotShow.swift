import ArgumentParser
import ByteFormats
import Collaboration
import Snapshots

/// `collegium snapshot show`.
struct SnapshotShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the parts, works and dates of a snapshot, checked against its manifest.",
    discussion: """
      Needs no engine: reads the manifest and the ends of the parts.

      Example:
        collegium snapshot show works/
      """)

  @Argument(
    help: ArgumentHelp("The folder 'works' of a snapshot.", valueName: "folder"), completion: .directory)
  var folder: String

  @Option(help: ArgumentHelp("How to print the table.", valueName: "format"))
  var format: TableFormat = .text

  func run() throws {
    let snapshot = try Snapshot(opening: folder)
    let dates = Array(Set(snapshot.parts.map(\.date))).sorted()
    let groups = dates.map { date in snapshot.parts.filter { $0.date == date } }
    func sum(_ parts: [Snapshot.Part]) -> Cell {
      let works = parts.compactMap(\.works)
      return works.count == parts.count ? .integer(works.reduce(0, +)) : .missing
    }
    let works = snapshot.works.map { Phrase.count($0, "work") } ?? "an unknown number of works"
    let table = Table(
      title:
        "Snapshot of \(snapshot.date) (\(snapshot.format.rawValue)): \(works) in \(Phrase.count(snapshot.parts.count, "part"))",
      columns: [
        Column("updated_date", dates.map { .text($0) }), Column("parts", groups.map { .integer($0.count) }),
        Column("works", groups.map(sum)),
        Column("bytes", groups.map { .integer($0.reduce(0) { $0 + $1.length }) }),
      ],
      notes: [
        snapshot.hasManifest
          ? "All parts of manifest.json are here, with the lengths\(snapshot.format == .parquet ? " and numbers of works" : "") that it says."
          : "There is no manifest.json to check the parts against."
      ])
    try StandardOutput.write(format.text(table))
  }
}
