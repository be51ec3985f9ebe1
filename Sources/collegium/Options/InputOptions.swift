import ArgumentParser
import Bibliography
import Collaboration
import Identity

/// What to read, and how strictly.
struct InputOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Files to read; - is standard input.", valueName: "input"))
  var inputs: [String]

  @Option(help: ArgumentHelp("The inputs' format; without it, content tells.", valueName: "format"))
  var from: InputFormat?

  @Flag(help: "End with status 65 if anything was left out or read with doubt, and write nothing.")
  var strict = false

  func validate() throws {
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  /// Reads every input; prints what the readers have to say.
  func corpus() throws -> Corpus {
    var corpus = Corpus()
    for input in inputs {
      StandardError.progress("reading \(input)")
      let source = try Source.load(input)
      let format = try from ?? Self.recognize(source)
      corpus.append(try format.read(source), of: source, format: format)
    }
    StandardError.print(corpus.diagnostics)
    if corpus.works.isEmpty {
      throw ReadError(
        .badData, at: SourceLocation(inputs.joined(separator: ", ")), "no work could be read",
        remedy: "'collegium formats' lists what can be, 'collegium formats NAME' shows an example")
    }
    let warnings = corpus.diagnostics.count { $0.severity == .warning }
    if strict, warnings > 0 {
      throw ExitStatus.exit(
        ExitStatus.badData,
        "error: \(warnings) warning\(warnings == 1 ? "" : "s"), and --strict allows none; nothing was written"
      )
    }
    return corpus
  }

  /// Reads every input and finds out who and what is meant.
  func resolvedCorpus() throws -> ResolvedCorpus {
    let corpus = try corpus()
    StandardError.progress("finding the people of \(corpus.works.count) works")
    return ResolvedCorpus(resolving: corpus)
  }

  /// Reads every input, and builds and measures the networks.
  func analysis(_ network: NetworkOptions) throws -> Analysis {
    let corpus = try resolvedCorpus()
    StandardError.progress("measuring the networks of \(corpus.persons.count) persons")
    return Analysis(corpus, options: network.options)
  }

  private static func recognize(_ source: Source) throws(ReadError) -> InputFormat {
    if let format = InputFormats.recognizing(source) { return format }
    throw ReadError(
      .badData, at: SourceLocation(source.name), "the content is of no format that Collegium reads",
      remedy: "'collegium formats' lists those that it reads; say with --from which one it is")
  }
}
