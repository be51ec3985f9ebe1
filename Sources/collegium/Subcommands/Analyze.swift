import ArgumentParser
import Bibliography
import Collaboration

/// `collegium analyze`.
struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the whole analysis and write tables, diagrams and the report into a folder.",
    discussion: """
      Writes persons.csv, institutions.csv, countries.csv, authorships.csv, person-edges.csv, institution-edges.csv, \
      country-edges.csv, network.csv, unresolved-affiliations.csv, the diagrams of persons and institutions as .dot \
      and .svg, report.html and manifest.json.

      Example: collegium analyze talks.md --output Output/
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write into; made if it is missing.", valueName: "folder"))
  var output = "Output"

  func run() throws {
    let analysis = Analysis(try input.resolvedCorpus(), options: network.options)
    StandardError.progress("measuring")
    var folder = try OutputFolder(output)
    for (name, table) in tables(analysis) { try folder.stage(name, TableFormat.csv.text(table)) }
    StandardError.progress("drawing")
    try stageDocuments(analysis, in: &folder)
    try folder.stage("manifest.json", Manifest(analysis, version: Collegium.version).text)
    try folder.commit()
    let corpus = analysis.corpus
    StandardError.print(
      "\(corpus.corpus.works.count) works, \(corpus.persons.count) persons, \(corpus.institutions.count) institutions: "
        + "see \(output)\(output.hasSuffix("/") ? "" : "/")report.html")
  }

  private func tables(_ analysis: Analysis) -> [(String, Table)] {
    [
      ("persons.csv", Tables.vertices(analysis.persons, of: analysis.corpus)),
      ("institutions.csv", Tables.vertices(analysis.institutions, of: analysis.corpus, members: analysis.persons)),
      ("countries.csv", Tables.vertices(analysis.countries, of: analysis.corpus)),
      ("authorships.csv", Tables.authorships(analysis.corpus)),
      ("person-edges.csv", Tables.pairs(analysis.persons.network, of: analysis.corpus)),
      ("institution-edges.csv", Tables.pairs(analysis.institutions.network, of: analysis.corpus)),
      ("country-edges.csv", Tables.pairs(analysis.countries.network, of: analysis.corpus)),
      ("network.csv", Tables.figures(analysis.networks)),
      ("unresolved-affiliations.csv", Tables.unresolvedAffiliations(analysis.corpus)),
    ]
  }

  private func stageDocuments(_ analysis: Analysis, in folder: inout OutputFolder) throws {
    var inline: [CollaborationNetwork.Actors: String] = [:]
    for actors in [CollaborationNetwork.Actors.persons, .institutions] {
      let diagram = analysis.diagram(of: actors)
      #if Graphviz
        let drawing = try DiagramDrawing(diagram)
        try folder.stage("\(actors.rawValue).svg", try drawing.svg())
        if !diagram.vertices.isEmpty { inline[actors] = try drawing.svg(isInline: true) }
      #endif
      try folder.stage("\(actors.rawValue).dot", DOTWriter.text(diagram))
    }
    let report = analysis.report(
      personsDrawing: inline[.persons], institutionsDrawing: inline[.institutions], version: Collegium.version
    )
    try folder.stage("report.html", HTMLWriter.page(report))
  }
}
