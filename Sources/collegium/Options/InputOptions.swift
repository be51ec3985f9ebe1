import ArgumentParser
import Bibliography
import Collaboration
import Identity

/// What to read, and how strictly.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files, folders or zip archives to read; - is standard input.", valueName: "input"),
    completion: .file())
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

  /// What the inputs hold together.
  enum Content {
    /// Works, which are still to be resolved.
    case works(Corpus)
    /// A network that was finished elsewhere, and what to call it.
    case network(StatedNetwork, name: String)
  }

  /// Reads every input; prints what the readers have to say.
  ///
  /// Inputs of a finished network are read together, and only where there are no works.
  func content() throws -> Content {
    var corpus = Corpus()
    var finished: [(source: Source, format: InputFormat, isNamed: Bool)] = []
    let named = try namedFormat()
    for input in inputs {
      StandardError.progress("reading \(input)")
      let leftOut = try Source.forEach(of: input) { source throws(ReadError) in
        let format: InputFormat
        if let named { format = named } else { format = try Self.recognize(source) }
        if format.network != nil, corpus.inputs.isEmpty {
          finished.append((source, format, source.name == input))
        } else {
          corpus.append(try format.read(source), of: source, format: format)
        }
      }
      corpus.append(leftOut)
    }
    if let first = finished.first, corpus.works.isEmpty, let read = first.format.network {
      let network = try read(finished.map(\.source))
      StandardError.print(corpus.diagnostics + network.diagnostics)
      try refuse(corpus.diagnostics + network.diagnostics)
      let name = first.source.name
      return .network(network, name: name.split(separator: "/").last.map(String.init) ?? name)
    }
    for input in finished {
      do throws(ReadError) {
        _ = try input.format.read(input.source)
      } catch {
        if input.isNamed { throw error }
        corpus.append([
          Diagnostic(.warning, at: error.location, error.message, remedy: error.remedy + "; it was left out")
        ])
      }
    }
    if !keepDuplicates { corpus.joinDuplicates() }
    StandardError.print(corpus.diagnostics)
    if corpus.works.isEmpty {
      throw ReadError(
        .badData, at: SourceLocation(inputs.joined(separator: ", ")), "no work could be read",
        remedy: "'collegium formats' lists what can be, 'collegium formats NAME' shows an example")
    }
    try refuse(corpus.diagnostics)
    return .works(corpus)
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

  /// Reads every input; throws where they hold a finished network.
  func corpus() throws -> Corpus {
    switch try content() {
    case .works(let corpus): return corpus
    case .network(_, let name):
      throw ReadError(
        .badData, at: SourceLocation(name),
        "this is a finished network: it states how often two items occur together, not in which works",
        remedy:
          "'collegium export', 'rank' and 'diagram' take it as it is; for all else give the bibliography from which it was made"
      )
    }
  }

  /// Finds out who and what is meant in a corpus that was read.
  func resolved(_ corpus: Corpus) throws -> ResolvedCorpus {
    let decisions = try known.decisions(for: corpus)
    try refuse(decisions.diagnostics)
    StandardError.progress("finding the people of \(corpus.works.count) works")
    return ResolvedCorpus(
      resolving: corpus, registry: try registry.registry(), rollUp: registry.rollUp,
      greaterChina: registry.greaterChina, decisions: decisions)
  }

  /// Reads every input and finds out who and what is meant.
  func resolvedCorpus() throws -> ResolvedCorpus { try resolved(try corpus()) }

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
