import ArgumentParser
import Bibliography
import ByteFormats
import Collaboration

/// `collegium analyze`.
struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the whole analysis and write tables, diagrams and the report into a folder.",
    usage: "collegium analyze <input> ... [--output <folder>] [<options>]",
    discussion: """
      Writes persons.csv, institutions.csv and countries.csv (one row each, with every measure), authorships.csv \
      (what the records state and what was concluded), person-edges.csv, institution-edges.csv and \
      country-edges.csv, network.csv (figures of the networks), unresolved-affiliations.csv, groups.csv \
      (consortia and collaborations), persons and institutions as .dot and .svg, report.html for people, and manifest.json (what was run). Prints nothing \
      on standard output.

      Of a folder of networks ('collegium snapshot build') it writes what can be said without the works: the tables of \
      actors and edges, network.csv, trends.csv (by year), the diagrams and the report.

      Examples:
        collegium analyze talks.md --output Output/
        collegium analyze talks.md --counting fractional --presenters
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write into; made if it is missing.", valueName: "folder"),
    completion: .directory)
  var output = "Output"

  @Flag(
    help:
      "Overwrite files of the same names in the folder, also where no run of Collegium wrote them.")
  var force = false

  func run() throws {
    try OutputFiles.check(folder: output)
    let content = try input.content()
    if case .folder(let folder) = content {
      let files = try input.files(of: folder, network)
      if !force { try OutputFiles.check(files, areNotForeignIn: output) }
      try OutputFiles.write(files, into: output)
      StandardError.print("\(folder.title): see \(output)\(output.hasSuffix("/") ? "" : "/")report.html")
      return
    }
    let analysis = try input.analysis(of: try content.works(), network)
    var files = analysis.tables().map { table in
      OutputFile("\(table.name).csv") { try table.rows.writeCSV($0) }
    }
    StandardError.progress("drawing")
    let documents = try analysis.documents()
    files += documents.diagrams
    files.append(OutputFile("report.html", documents.report))
    let manifest = Manifest(
      analysis, version: Collegium.version, files: files.map(\.name) + [OwnOutput.manifest])
    files.append(OutputFile(OwnOutput.manifest, manifest.text))
    if !force { try OutputFiles.check(files, areNotForeignIn: output) }
    try OutputFiles.write(files, into: output)
    let corpus = analysis.corpus
    StandardError.print(
      "\(Phrase.count(corpus.corpus.works.count, "work")), \(Phrase.count(corpus.personCount, "person")), "
        + "\(Phrase.count(corpus.institutions.count, "institution")): see \(output)\(output.hasSuffix("/") ? "" : "/")report.html"
    )
  }
}
