import ArgumentParser
import Bibliography
import Collaboration

/// `collegium formats`.
struct Formats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what Collegium reads and writes.",
    discussion: "Inputs are recognised by their content; --from names a format where that fails.")

  func run() throws {
    var text = "Reads:\n"
    for format in InputFormats.all {
      text += "\n  \(format.name) (\(format.fileEndings.joined(separator: ", "))): \(format.summary)\n"
      for line in format.example.split(separator: "\n", omittingEmptySubsequences: false) {
        text += line.isEmpty ? "\n" : "      \(line)\n"
      }
    }
    text += "\nWrites tables (--format of rank and resolve):\n\n"
    for format in OutputFormats.tables {
      text += "  \(format.name) (.\(format.fileEnding)): \(format.summary)\n"
    }
    text += "\nWrites networks (--format of export):\n\n"
    for format in OutputFormats.networks {
      text += "  \(format.name) (\(format.suffixes.joined(separator: ", "))): \(format.summary)\n"
    }
    text += "\nWrites diagrams (--format of diagram):\n\n"
    for format in DiagramFormat.allCases { text += "  \(format.rawValue): \(format.summary)\n" }
    try StandardOutput.write(text)
  }
}
