import Bibliography
import BibliographyReaders
import ByteFormats
import Collaboration

extension InputOptions {
  /// Reads a network of a folder that was counted by an engine.
  ///
  /// - Throws: ``CommandError`` or ``SelectionError``, `badData`, for an option that would need the works.
  func source(
    of folder: NetworkFolder, _ network: NetworkOptions, _ selection: Selection,
    _ actors: CollaborationNetwork.Actors, details: Bool
  ) throws -> NetworkSource {
    try check(folder, network)
    guard let kind = NetworkFolder.Actors(rawValue: actors.rawValue) else {
      throw CommandError(.badData, at: folder.path, "this folder has no network of \(actors.rawValue)")
    }
    let selected = try StatedSelection(selection, of: folder, [kind])
    selected.sayWhatIsLeft()
    StandardError.progress("reading \(folder.memoryPhrase(of: kind) ?? kind.rawValue)")
    var options = network.readingOptions
    options.readsDetails = details
    let name = folder.path.split(separator: "/").last.map(String.init) ?? folder.path
    var precomputed = try folder.network(of: kind, selected.options(kind, options) ?? options)
    if let title = selection.title { precomputed.title = title }
    return .precomputed(precomputed, name: name, selection: selected)
  }

  /// Checks that no option asks for what only works can answer.
  private func check(_ folder: NetworkFolder, _ network: NetworkOptions) throws {
    var refused: [String] = []
    if network.counting == .paper { refused.append("--counting paper") }
    if network.presenters { refused.append("--presenters") }
    if network.groups { refused.append("--groups") }
    if network.countCoAffiliation { refused.append("--count-co-affiliation") }
    if network.maxAuthors != nil { refused.append("--max-authors") }
    if from != nil { refused.append("--from") }
    if columnNames != nil { refused.append("--columns") }
    if sheet != nil { refused.append("--sheet") }
    if keepDuplicates { refused.append("--keep-duplicates") }
    if registry.file != nil { refused.append("--registry") }
    if !known.paths.isEmpty { refused.append("--decisions") }
    guard let first = refused.first else { return }
    throw CommandError(
      .badData, at: folder.path, "\(first) needs works, and this folder of networks holds none",
      remedy: first == "--max-authors"
        ? "build the folder with another --max-authors"
        : "leave it out, or cut a slice of the snapshot with 'collegium snapshot select'")
  }
}

extension InputOptions {
  /// Reads and measures the networks of a folder.
  func analysis(
    of folder: NetworkFolder, _ network: NetworkOptions, _ selection: Selection, _ focus: FocusOptions,
    _ doubt: ConfidenceOptions, _ language: Language
  ) throws -> StatedAnalysis {
    try check(folder, network)
    if doubt.confidence {
      throw CommandError(
        .badData, at: folder.path, "--confidence needs works, and this folder of networks holds none",
        remedy: "leave it out, or cut a slice of the snapshot with 'collegium snapshot select'")
    }
    let analysis = try StatedAnalysis(
      folder, selection: selection, focus: try focus.statedFocus(), options: network.readingOptions,
      paths: network.options.paths, language: language
    ) { StandardError.progress($0) }
    analysis.selection.sayWhatIsLeft()
    if let actors = analysis.selection.rosterActors {
      StandardError.print(
        "note: the roster is of \(actors.rawValue): of the other networks this folder does not know which works are theirs; they are left out"
      )
    }
    StandardError.progress("measuring")
    return analysis
  }

  /// Returns the files of an analysis of a folder of networks.
  func files(
    of folder: NetworkFolder, _ analysis: StatedAnalysis, _ drawing: DiagramOptions
  ) throws -> [OutputFile] {
    var files = analysis.tables().map { table in
      OutputFile("\(table.name).csv") { try table.rows.writeCSV($0) }
    }
    let (diagrams, report) = try analysis.documents(drawing)
    files += diagrams
    files.append(OutputFile("report.html", HTMLWriter.page(report)))
    let manifest = JSONText.object([
      ("program", .string("collegium")), ("version", .string(Collegium.version)),
      ("input", .string(folder.path)), ("title", .string(analysis.title)),
      ("counts", .object(folder.counts.map { ($0.name, .integer($0.count)) })),
      ("selection", analysis.selectionDescription),
      ("files", .array((files.map(\.name) + [OwnOutput.manifest]).map { .string($0) })),
    ])
    files.append(OutputFile(OwnOutput.manifest, manifest.text + "\n"))
    return files
  }
}

extension NetworkOptions {
  /// How a network of a folder is read.
  fileprivate var readingOptions: NetworkFolder.ReadingOptions {
    .init(weights: counting.flatMap { .init(rawValue: $0.rawValue) }, minimumWeight: loadMinWeight)
  }
}

extension StatedSelection {
  /// Prints what is left, and the lines of the roster that mean nobody.
  fileprivate func sayWhatIsLeft() {
    for name in notFound {
      StandardError.print(
        "\(selection.roster?.file ?? "--only"): warning: nobody is called '\(name)'; names must be whole ones of the tables"
      )
    }
    if let phrase { StandardError.print("note: \(phrase)") }
  }
}

extension StatedAnalysis {
  /// Returns the diagrams of all networks as files, and the report with its drawings.
  func documents(_ drawing: DiagramOptions) throws -> (diagrams: [OutputFile], report: Report) {
    StandardError.progress("drawing")
    let (files, drawings) = Analysis.drawings(of: networks, try drawing.options(of: networks), language)
    return (files, report(drawings: drawings, version: Collegium.version))
  }
}
