import ArgumentParser
import Collaboration

/// `collegium export`.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a network for another program, with every measure and the works' ids.",
    usage: "collegium export <input> ... [--of <actors>] [--format <format>] [--output <file>] [<options>]",
    discussion: """
      Without --format, the ending of --output decides. Formats of several files need --output; its name without \
      the ending begins all of their names. 'collegium formats' lists the formats. A precomputed network of VOSviewer \
      (JSON, or a map file and its network file) is exported as it is, except in formats that need works.

      Examples:
        collegium export talks.md --of institutions --output institutions.graphml
        collegium export talks.md --format pajek --output persons.net
        collegium export talks.md --format jsonl | head
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("Which network.", valueName: "actors"))
  var of: CollaborationNetwork.Actors = .persons

  @Option(help: ArgumentHelp("By default, the format of the ending of --output.", valueName: "format"))
  var format: NetworkFormat?

  func validate() throws {
    guard let format = chosen else {
      throw ValidationError(
        output.output.map { "The ending of '\($0)' names no format; name one with --format." }
          ?? "Name a format with --format, or a file with --output whose ending is a format's.")
    }
    if file == nil, format.suffixes.count > 1 {
      let names = format.fileNames(for: "\(of.rawValue)\(format.suffixes[0])").joined(separator: ", ")
      throw ValidationError(
        "\(format.name) makes several files (\(names)); name them with --output.")
    }
    if file == nil, !format.isText, StandardOutput.isTerminal {
      throw ValidationError("\(format.name) is no text; name a file with --output.")
    }
  }

  func run() throws {
    guard let format = chosen else { return }
    let export = NetworkExport(try input.networkSource(network, selection, of: of, details: true), of: of)
    StandardError.progress("writing \(format.name)")
    let parts = try format.parts(export)
    guard let file, parts.count > 1 else { return try output.write(parts[0].bytes) }
    let slash = file.lastIndex(of: "/")
    let folder = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
    let files = zip(format.fileNames(for: file), parts).map { name, part in
      OutputFile(name.split(separator: "/").last.map(String.init) ?? name, part.bytes)
    }
    try OutputFiles.write(files, into: folder)
  }

  /// The file to write; nil for standard output.
  private var file: String? { output.output == "-" ? nil : output.output }

  private var chosen: NetworkFormat? { format ?? file.flatMap(OutputFormats.network(ofFile:)) }
}
