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

      Examples:
        collegium analyze talks.md --output Output/
        collegium analyze talks.md --counting fractional --presenters
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Diagrams") var drawing: DiagramOptions

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
    let analysis = try input.analysis(network)
    var files = analysis.tables().map { table in
      OutputFile("\(table.name).csv") { try table.rows.writeCSV($0) }
    }
    StandardError.progress("drawing")
    let documents = try analysis.documents(drawing)
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
