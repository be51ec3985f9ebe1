import ArgumentParser
import ByteFormats
import Snapshots

/// `collegium snapshot build`.
struct SnapshotBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the networks of persons, institutions and countries of a snapshot into a folder.",
    usage: "collegium snapshot build <folder> --output <folder> [<filters>] [<options>]",
    discussion: """
      Persons are OpenAlex's author ids. Writes network.json (what was counted, and what was left out), persons.csv, \
      institutions.csv, countries.csv, person-edges.csv, institution-edges.csv and country-edges.csv; other \
      subcommands take the folder as input.

      Example:
        collegium snapshot build works/ --years 2015-2019 --output net/ --memory 8GB
        collegium rank net/ --by pagerank
      """)

  @Argument(
    help: ArgumentHelp("The folder 'works' of a snapshot.", valueName: "folder"), completion: .directory)
  var folder: String
  @OptionGroup(title: "Filters") var works: WorkFilterOptions
  @OptionGroup(title: "Engine") var engine: EngineOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write; made if it is missing. An earlier one of networks is replaced.",
      valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(
    help: ArgumentHelp(
      "Works with more authors join nobody; they count as works of each.", valueName: "number"))
  var maxAuthors = 100

  @Option(
    help: ArgumentHelp(
      "The weights that others read from the folder, unless they ask for the other: full or fractional. Both are written.",
      valueName: "counting"))
  var counting = "full"

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes the name of a folder.") }
    if maxAuthors < 1 { throw ValidationError("--max-authors takes a number from 1 on.") }
    if !["full", "fractional"].contains(counting) {
      throw ValidationError("--counting takes full or fractional: a folder of networks holds these two.")
    }
  }

  func run() throws {
    let snapshot = try Snapshot(opening: folder)
    let build = NetworkBuild(
      filter: try works.filter(), maximumAuthors: maxAuthors, counting: counting,
      memory: try engine.memoryBytes(), temporary: engine.temporary)
    let outcome = try build.run(
      snapshot, by: try engine.program(), to: output, version: Collegium.version
    ) { StandardError.progress($0) }
    let rows = outcome.rows.filter { $0.count > 0 }.map { "\($0.table) \($0.count)" }
    StandardError.print("\(output): \(Phrase.count(outcome.works, "work")): \(rows.joined(separator: ", "))")
  }
}
