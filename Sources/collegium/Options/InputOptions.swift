import ArgumentParser
import Bibliography
import Collaboration
import Identity

/// What to read, and how strictly.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files, folders or zip archives to read; - is standard input.", valueName: "input"))
  var inputs: [String]

  @Option(help: ArgumentHelp("The inputs' format; without it, content tells.", valueName: "format"))
  var from: InputFormat?

  @Option(
    name: .customLong("columns"),
    help: ArgumentHelp(
      "Which columns of a plain table hold what. Fields: \(TableField.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "field=column,…"))
  var columnNames: String?

  @Flag(help: "Leave works that stand in several inputs apart, instead of joining their records.")
  var keepDuplicates = false

  @Flag(help: "End with status 65 if anything was left out or read with doubt, and write nothing.")
  var strict = false

  @OptionGroup(title: "Institutions") var registry: RegistryOptions
  @OptionGroup(title: "What you know") var known: DecisionOptions

  func validate() throws {
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
    _ = try columns()
  }

  /// The columns that the user names, by field.
  private func columns() throws -> [String: String] {
    var columns: [String: String] = [:]
    for pair in (columnNames ?? "").split(separator: ",") {
      let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, TableField(rawValue: sides[0]) != nil else {
        throw ValidationError(
          "'\(pair)' does not name a column; write for example --columns authors=Names,title=Titel.")
      }
      columns[sides[0]] = sides[1]
    }
    return columns
  }

  /// The format that the user names, with the columns; nil where content is to tell.
  private func namedFormat() throws -> InputFormat? {
    if columnNames != nil { return .table(columns: try columns()) }
    return from
  }

  /// Reads every input; prints what the readers have to say.
  func corpus() throws -> Corpus {
    var corpus = Corpus()
    let named = try namedFormat()
    for input in inputs {
      StandardError.progress("reading \(input)")
      let leftOut = try Source.forEach(of: input) { source throws(ReadError) in
        let format: InputFormat
        if let named { format = named } else { format = try Self.recognize(source) }
        corpus.append(try format.read(source), of: source, format: format)
      }
      corpus.append(leftOut)
    }
    if !keepDuplicates { corpus.joinDuplicates() }
    StandardError.print(corpus.diagnostics)
    if corpus.works.isEmpty {
      throw ReadError(
        .badData, at: SourceLocation(inputs.joined(separator: ", ")), "no work could be read",
        remedy: "'collegium formats' lists what can be, 'collegium formats NAME' shows an example")
    }
    try refuse(corpus.diagnostics)
    return corpus
  }

  /// Ends with an error where nothing may be left out and something was.
  private func refuse(_ diagnostics: [Diagnostic]) throws {
    let warnings = diagnostics.count { $0.severity == .warning }
    if strict, warnings > 0 {
      throw ExitStatus.exit(
        ExitStatus.badData,
        "error: \(warnings) warning\(warnings == 1 ? "" : "s"), and --strict allows none; nothing was written"
      )
    }
  }

  /// Reads every input and finds out who and what is meant.
  func resolvedCorpus() throws -> ResolvedCorpus {
    let corpus = try corpus()
    let decisions = try known.decisions(for: corpus)
    try refuse(decisions.diagnostics)
    StandardError.progress("finding the people of \(corpus.works.count) works")
    return ResolvedCorpus(
      resolving: corpus, registry: try registry.registry(), rollUp: registry.rollUp,
      greaterChina: registry.greaterChina, decisions: decisions)
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
