import Affiliations
import ArgumentParser
import Bibliography
import ByteFormats

/// `collegium registry tokens`.
struct RegistryTokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: "Print the words of affiliations with the features by which they are labelled.",
    discussion:
      "Scripts/train-reading.py reads this: the text's number, the word's first byte, its features.",
    shouldDisplay: false)

  @Argument(
    help: ArgumentHelp("A file with one affiliation per line; - is standard input.", valueName: "file"))
  var file: String

  func run() throws {
    var output = ""
    try AffiliationTokenTable.forEachWord(try Source.load(file).lines()) { text, start, features in
      output += "\(text) \(start) " + features.map { "\($0)" }.joined(separator: " ") + "\n"
      if output.utf8.count > 1 << 20 {
        try StandardOutput.write(output)
        output = ""
      }
    }
    try StandardOutput.write(output)
  }
}
