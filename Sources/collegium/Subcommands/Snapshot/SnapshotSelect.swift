import ArgumentParser
import ByteFormats
import Snapshots

/// `collegium snapshot select`.
struct SnapshotSelect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "select",
    abstract: "Write works of a snapshot, whole, as one file that every other subcommand reads.",
    usage: "collegium snapshot select <folder> [<filters>] --output <file> [<options>]",
    discussion: """
      The file is JSON Lines of OpenAlex, compressed where its name ends in .gz.

      Example:
        collegium snapshot select works/ --country DE --years 2015-2019 --output slice.jsonl.gz
        collegium analyze slice.jsonl.gz --output Output/
      """)

  @Argument(
    help: ArgumentHelp("The folder 'works' of a snapshot.", valueName: "folder"), completion: .directory)
  var folder: String
  @OptionGroup(title: "Filters") var works: WorkFilterOptions
  @OptionGroup(title: "Engine") var engine: EngineOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write, whole or not at all.", valueName: "file"),
    completion: .file())
  var output: String

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes the name of a file.") }
  }

  func run() throws {
    let snapshot = try Snapshot(opening: folder)
    let selection = WorkSelection(
      filter: try works.filter(), memory: try engine.memoryBytes(), temporary: engine.temporary)
    let length = try selection.run(snapshot, by: try engine.program(), to: output) {
      StandardError.progress($0)
    }
    if length == 0 {
      StandardError.print(
        "\(output): warning: no work of the snapshot is of these filters; the file is empty")
    }
  }
}
