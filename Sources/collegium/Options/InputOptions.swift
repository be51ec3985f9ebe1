import ArgumentParser
import Bibliography
import Identity

/// What to read, and how strictly.
struct InputOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Files to read; - is standard input.", valueName: "input"))
  var inputs: [String]

  @Option(
    help: ArgumentHelp(
      "The inputs' format; without it, content tells. One of: \(InputFormats.all.map(\.name).joined(separator: ", ")).",
      valueName: "format"))
  var from: String?

  @Flag(help: "End with status 65 if anything was left out or read with doubt, and write nothing.")
  var strict = false

  @OptionGroup(title: "Institutions") var registry: RegistryOptions

  func validate() throws {
    if inputs.isEmpty { throw ValidationError("Name at least one input, or - for standard input.") }
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
    if let from, InputFormats.named(from) == nil {
      throw ValidationError("There is no format '\(from)'; 'collegium formats' lists those that there are.")
    }
  }

  /// Reads every input; prints what the readers have to say.
  func corpus() throws -> Corpus {
    var corpus = Corpus()
    do {
      for input in inputs {
        StandardError.progress("reading \(input)")
        let source = try Source.load(input)
        let format = try from.flatMap(InputFormats.named) ?? Self.recognize(source)
        corpus.append(try format.read(source), of: source, format: format)
      }
    } catch let error as ReadError {
      throw ExitStatus.exit(for: error)
    }
    StandardError.print(corpus.diagnostics)
    if corpus.works.isEmpty {
      throw ExitStatus.exit(
        ExitStatus.badData,
        "\(inputs[0]): error: no work could be read; see 'collegium formats' for what an input looks like")
    }
    let warnings = corpus.diagnostics.count { $0.severity == .warning }
    if strict, warnings > 0 {
      throw ExitStatus.exit(
        ExitStatus.badData,
        "\(warnings) warning\(warnings == 1 ? "" : "s"); nothing was written because of --strict")
    }
    return corpus
  }

  /// Reads every input and finds out who and what is meant.
  func resolvedCorpus() throws -> ResolvedCorpus {
    let corpus = try corpus()
    StandardError.progress("resolving the people of \(corpus.works.count) works")
    return ResolvedCorpus(resolving: corpus, registry: try registry.registry(), rollUp: registry.rollUp)
  }

  private static func recognize(_ source: Source) throws(ReadError) -> InputFormat {
    if let format = InputFormats.recognizing(source) { return format }
    throw ReadError(
      .badData, at: SourceLocation(source.name), "the content is of no format that Collegium reads",
      remedy: "see 'collegium formats', or say which it is with --from")
  }
}
