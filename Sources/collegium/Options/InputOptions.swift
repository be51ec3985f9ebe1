import ArgumentParser
import Bibliography
import BibliographyReaders
import ByteFormats
import Collaboration
import Identity

/// What to read, and how strictly.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, spreadsheets (.xlsx), folders or zip archives to read; - is standard input.", valueName: "input"
    ),
    completion: .file())
  var inputs: [String]

  @Option(help: ArgumentHelp("The inputs' format; without it, their content decides.", valueName: "format"))
  var from: InputFormat?

  @Option(
    name: .customLong("columns"),
    help: ArgumentHelp(
      "Which columns of a plain table hold what. Fields: \(TableField.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "field=column,…"))
  var columnNames: String?

  @Option(
    help: ArgumentHelp(
      "The sheet of a spreadsheet, by its name or number; without it, the first whose columns are known.",
      valueName: "name|number"))
  var sheet: String?

  @Flag(help: "Keep several records of one work apart, in one input or in several, instead of joining them.")
  var keepDuplicates = false

  @Flag(help: "End with status 65 if anything was skipped or read with doubt, and write nothing.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How the identifiers count that databases have for persons (OpenAlex, Scopus, ResearcherID, dblp, INSPIRE, Indico): "
        + "resolved (not at all), ids (they decide), both (as strong evidence beside names and works).",
      valueName: "how"))
  var persons: PersonIdentifiers = .both

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
      let fields = TableField.allCases.map(\.rawValue)
      if sides.count == 2, TableField(rawValue: sides[0]) == nil {
        let question = NearNames.question(sides[0], among: fields)
        throw ValidationError(
          "--columns: there is no field '\(sides[0])'; \(question.isEmpty ? "" : question + " ")fields are \(fields.joined(separator: ", "))."
        )
      }
      guard sides.count == 2 else {
        throw ValidationError(
          "'\(pair)' does not name a column; write for example --columns authors=Names,title=Titel.")
      }
      columns[sides[0]] = sides[1]
    }
    return columns
  }

  /// The reader that the options ask for.
  private func reader() throws -> CorpusReader {
    var reader =
      columnNames == nil
      ? CorpusReader(format: from, keepsDuplicates: keepDuplicates)
      : CorpusReader(columns: try columns(), keepsDuplicates: keepDuplicates)
    reader.sheet = sheet
    return reader
  }

  /// Reads every input; prints what the readers report.
  func content() throws -> CorpusReader.Content {
    RunStages.begin("reading", "reading")
    let content = try reader().read(inputs) { event in
      switch event {
      case .reading(let input): StandardError.progress("reading \(input)")
      case .finished(let diagnostics): StandardError.print(diagnostics)
      }
    }
    try refuse(content.diagnostics)
    return content
  }

  /// Ends with an error where nothing may be skipped and something was.
  private func refuse(_ diagnostics: [Diagnostic]) throws {
    let warnings = diagnostics.count { $0.severity == .warning }
    if strict, warnings > 0 {
      throw CommandError(
        .badData, "\(Phrase.count(warnings, "warning")), and --strict allows none",
        remedy: "nothing was written")
    }
  }

  /// Reads every input; throws where they hold a precomputed network.
  func corpus() throws -> Corpus { try content().works() }

  /// Finds out who and what is meant in a corpus that was read.
  func resolved(_ corpus: Corpus) throws -> ResolvedCorpus {
    let decisions = try known.decisions(for: corpus)
    try refuse(decisions.diagnostics)
    RunStages.begin("resolving", "finding the people of \(Phrase.count(corpus.works.count, "work"))")
    let opened = try registry.registry(for: corpus)
    let resolved = ResolvedCorpus(
      resolving: corpus, registry: opened, rollUp: registry.rollUp, greaterChina: registry.greaterChina,
      identifiers: persons, decisions: decisions)
    try opened?.checkWhole()
    let conflicts = resolved.orcidWarnings()
    StandardError.print(conflicts)
    try refuse(conflicts)
    return resolved
  }

  /// Reads every input and finds out who and what is meant.
  func resolvedCorpus() throws -> ResolvedCorpus { try resolved(try corpus()) }

  /// Applies a selection to what was resolved; says what is left, and warns of roster lines that mean nobody.
  func selected(_ corpus: ResolvedCorpus, _ selection: Selection, _ network: NetworkOptions) throws
    -> SelectedCorpus
  {
    let selected = try selection.applied(to: corpus, options: network.options)
    for name in selected.notFound {
      StandardError.print(
        "\(selection.roster?.file ?? "--only"): warning: nobody is called '\(name)'; names must be whole ones of the tables"
      )
    }
    if let phrase = selected.phrase(network.options) { StandardError.print("note: \(phrase)") }
    try network.check(selected.corpus)
    return selected
  }

  /// Applies a selection to a corpus that was read, and builds and measures the networks.
  func analysis(
    of corpus: Corpus, _ network: NetworkOptions, _ selection: SelectionOptions, _ focus: FocusOptions,
    _ doubt: ConfidenceOptions, _ language: Language
  ) throws -> Analysis {
    let selection = try selection.selection()
    let selected = try selected(try resolved(corpus), selection, network)
    let focus = try focus.focus(selected)
    RunStages.begin(
      "measuring", "joining \(Phrase.count(selected.corpus.persons.count, "person")) to networks")
    var analysis = Analysis(selected, options: network.options, focus: focus, language: language)
    if doubt.confidence {
      analysis.addConfidence(drawCount: doubt.draws, seed: doubt.seed) {
        StandardError.progress("measuring draw \($0 + 1)")
      }
    }
    return analysis
  }
}

extension PersonIdentifiers: ExpressibleByArgument {}
