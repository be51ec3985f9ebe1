import Affiliations
import ArgumentParser
import Bibliography
import ByteFormats

/// `collegium registry excerpt`.
struct RegistryExcerptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "excerpt",
    abstract: "Write some organisations of a dump in few bytes.",
    discussion: "Scripts/make-organizations.py makes the table of well-known organisations with it.",
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("A dump of ROR.", valueName: "dump")) var dump: String
  @Argument(help: ArgumentHelp("A file with one id per line.", valueName: "ids")) var ids: String
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file")) var output: String

  func run() throws {
    try WholeFile.write(Registry.excerpt(of: dump, ids: try Source.load(ids).lines()), to: output)
  }
}
