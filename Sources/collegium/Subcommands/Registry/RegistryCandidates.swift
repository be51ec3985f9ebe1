import Affiliations
import ArgumentParser
import Bibliography
import ByteFormats
import Identity

/// `collegium registry candidates`.
struct RegistryCandidates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "Print every organisation considered for each affiliation, with the numbers it is judged by.",
    discussion: "Scripts/train-matching.py reads this.",
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("An index or a dump.", valueName: "registry")) var registry: String
  @Argument(
    help: ArgumentHelp("A file with one affiliation per line; - is standard input.", valueName: "file"))
  var file: String

  func run() throws {
    let opened = try Registry(opening: registry)
    let lines = try Source.load(file).lines()
    var output = "line,part,id,name," + RegistryCandidateTable.columns.joined(separator: ",") + "\n"
    try RegistryCandidateTable.forEachRow(lines, opened) { line, part, id, name, features in
      output += "\(line),\(part),\(id),\(CSVText.quoted(name)),"
      output += features.map { "\($0)" }.joined(separator: ",") + "\n"
      if output.utf8.count > 1 << 20 {
        try StandardOutput.write(output)
        output = ""
      }
    }
    try StandardOutput.write(output)
  }
}
