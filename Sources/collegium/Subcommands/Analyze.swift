import ArgumentParser
import Bibliography
import BibliographyReaders
import ByteFormats
import Collaboration

/// `collegium analyze`.
struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the whole analysis and write tables, diagrams and the report into a folder.",
    usage: "collegium analyze <input> ... [--output <folder>] [<options>]",
    discussion: """
      Writes persons.csv, institutions.csv and countries.csv (one row each, with every measure), authorships.csv \
      (what the records state and what was concluded), works.csv, trends.csv, person-edges.csv, institution-edges.csv and \
      country-edges.csv, network.csv (figures of the networks), unresolved-affiliations.csv, groups.csv \
      (consortia and collaborations), persons and institutions as .dot and .svg, report.html for people, explore.html \
      and explore-institutions.html (the networks of persons and of institutions, to be explored in a browser; the \
      report leads there), and manifest.json (what was run). Prints nothing on standard output.

      With --confidence, trends, partners and the report's figures have the range that doubt about who and what is meant \
      gives them, and questions.html asks the questions on which they depend.

      Of a folder of networks ('collegium snapshot build') it writes what can be said without the works: the tables of \
      actors and edges, network.csv, trends.csv, with --home partners.csv, the diagrams and the report. Of a selection it \
      answers --years, --only (of the actors that the roster names), --min-works and --min-weight.

      Examples:
        collegium analyze talks.md --output Output/
        collegium analyze talks.md --counting fractional --presenters
        collegium analyze talks.md --years 2015- --where 'kind=Talk,Poster'
        collegium analyze talks.md --home "University of Nowhere" --slices session
        collegium analyze talks.md --confidence --language de
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Home and trends") var focus: FocusOptions
  @OptionGroup(title: "Diagrams") var drawing: DiagramOptions
  @OptionGroup(title: "Confidence") var doubt: ConfidenceOptions
  @OptionGroup var written: LanguageOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write into; made if it is missing.", valueName: "folder"),
    completion: .directory)
  var output = "Output"

  @Flag(
    help:
      "Overwrite files of the same names in the folder, also where no run of Collegium wrote them.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "Repeat the run that this manifest.json describes; options behind it are added to its own.",
      valueName: "file"), completion: .file())
  var manifest: String?

  @Flag(help: "Write tables.xlsx as well: one workbook with the tables as sheets.")
  var xlsx = false

  @Flag(
    help: ArgumentHelp(
      "Add to manifest.json how long each stage took and how much memory it had; such a manifest differs from run to run."
    ))
  var timings = false

  func run() throws {
    try OutputFiles.check(folder: output)
    let saved = try manifest.map { try SavedRun(reading: $0) }
    let content = try input.content()
    if case .folder(let folder) = content {
      let analysis = try input.analysis(
        of: folder, network, try selection.selection(), focus, doubt, written.language)
      let files = try input.files(of: folder, analysis, drawing)
      if !force { try OutputFiles.check(files, areNotForeignIn: output) }
      try OutputFiles.write(files, into: output)
      StandardError.print("\(analysis.title): see \(output)\(output.hasSuffix("/") ? "" : "/")report.html")
      return
    }
    let analysis = try input.analysis(
      of: try content.works(), network, selection, focus, doubt, written.language)
    saved?.compare(
      analysis.corpus.corpus.inputs.map { ($0.name, $0.sha256) }, version: Collegium.version)
    let tables = analysis.tables { StandardError.progress("measuring \($0)") }
    var files = tables.map { table in
      OutputFile("\(table.name).csv") { try table.rows.writeCSV($0) }
    }
    if xlsx {
      files.append(
        OutputFile("tables.xlsx") { write in
          try withoutActuallyEscaping(write) { try WorkbookWriter.write(tables, $0) }
        })
    }
    RunStages.begin("drawing", "drawing")
    let (pages, links) = pages(of: analysis, tables)
    let documents = try analysis.documents(drawing, links: links)
    files += documents.diagrams
    files.append(OutputFile("report.html", HTMLWriter.page(documents.report, links: links)))
    files += pages
    let names = files.map(\.name) + [OwnOutput.manifest]
    let registry = try input.registry.description()
    // The last one, so that it says what writing the others took.
    files.append(
      OutputFile(OwnOutput.manifest) { write in
        let manifest = Manifest(
          analysis, version: Collegium.version, files: names, arguments: SavedRun.kept(Collegium.given),
          registry: registry, stages: timings ? RunStages.finished() : [])
        try write(Array(manifest.text.utf8))
      })
    if !force { try OutputFiles.check(files, areNotForeignIn: output) }
    RunStages.begin("writing", "writing \(Phrase.count(files.count, "file"))")
    try OutputFiles.write(files, into: output)
    let corpus = analysis.corpus
    StandardError.print(
      "\(analysis.selected.phrase(analysis.options) == nil ? Phrase.count(corpus.corpus.works.count, "work") : analysis.selected.countPhrase), \(Phrase.count(corpus.personCount, "person")), "
        + "\(Phrase.count(corpus.institutions.count, "institution")): see \(output)\(output.hasSuffix("/") ? "" : "/")report.html"
    )
  }

  /// Returns the pages that are written beside the report, and the links to them.
  private func pages(of analysis: Analysis, _ tables: [(name: String, rows: TableRows)]) -> (
    files: [OutputFile], links: PageLinks
  ) {
    var files: [OutputFile] = []
    var links = PageLinks()
    var networks = [(analysis.persons, "explore.html")]
    if !analysis.corpus.institutions.isEmpty {
      networks.append((analysis.institutions, "explore-institutions.html"))
    }
    for (measured, file) in networks {
      let actors = measured.network.actors
      let page = ExplorePage(
        measured, of: analysis.corpus, members: actors == .persons ? nil : analysis.persons,
        rows: tables.first { $0.name == actors.rawValue }?.rows)
      files.append(OutputFile(file, page.text(version: Collegium.version)))
      links.explorers[actors] = .init(file: file, page: page)
    }
    if doubt.confidence {
      let questions = OpenQuestions(analysis.corpus.whole, options: analysis.options, top: 200)
      files.append(OutputFile("questions.html", QuestionsPage(questions).text(version: Collegium.version)))
      links.questionsFile = "questions.html"
      links.questionKeys = Set(questions.list.map(\.key))
    }
    return (files, links)
  }
}
