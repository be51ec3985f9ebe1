import Bibliography
import ByteFormats
import Collaboration

extension InputOptions {
  /// Reads a network of a folder that was counted by an engine.
  ///
  /// - Throws: ``CommandError``, `badData`, for an option that would need the works.
  func source(
    of folder: NetworkFolder, _ network: NetworkOptions, _ selection: Selection,
    _ actors: CollaborationNetwork.Actors, details: Bool
  ) throws -> NetworkSource {
    try check(folder, network, selection)
    StandardError.progress("reading \(actors.rawValue) of \(folder.path)")
    let options = NetworkFolder.ReadingOptions(
      weights: network.counting.flatMap { .init(rawValue: $0.rawValue) },
      minimumWeight: network.loadMinWeight,
      readsDetails: details)
    guard let kind = NetworkFolder.Actors(rawValue: actors.rawValue) else {
      throw CommandError(.badData, at: folder.path, "this folder has no network of \(actors.rawValue)")
    }
    let name = folder.path.split(separator: "/").last.map(String.init) ?? folder.path
    var precomputed = try folder.network(of: kind, options)
    if let title = selection.title { precomputed.title = title }
    return .precomputed(precomputed, name: name)
  }

  /// Checks that no option asks for what only works can answer.
  func check(_ folder: NetworkFolder, _ network: NetworkOptions, _ selection: Selection) throws {
    if selection.isMoreThanTitle {
      throw CommandError(
        .badData, at: folder.path, "a selection needs works, and this folder of networks holds none",
        remedy:
          "select when the folder is built, or cut a slice of the snapshot with 'collegium snapshot select'")
    }
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
    if registry.path != nil { refused.append("--registry") }
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
  /// Returns the files of an analysis of a folder of networks.
  func files(
    of folder: NetworkFolder, _ network: NetworkOptions, _ selection: Selection, _ drawing: DiagramOptions,
    _ language: Language
  ) throws -> [OutputFile] {
    try check(folder, network, selection)
    var networks: [PrecomputedNetwork] = []
    for actors in NetworkFolder.Actors.allCases {
      StandardError.progress("reading \(actors.rawValue) of \(folder.path)")
      let options = NetworkFolder.ReadingOptions(
        weights: network.counting.flatMap { .init(rawValue: $0.rawValue) },
        minimumWeight: network.loadMinWeight, readsDetails: actors != .persons)
      networks.append(try folder.network(of: actors, options))
    }
    var analysis = StatedAnalysis(
      networks, title: selection.title ?? folder.title, counts: folder.counts, years: try folder.years(),
      paths: network.options.paths)
    analysis.language = language
    StandardError.progress("measuring")
    var files = analysis.tables().map { table in
      OutputFile("\(table.name).csv") { try table.rows.writeCSV($0) }
    }
    StandardError.progress("drawing")
    let (diagrams, drawings) = Analysis.drawings(
      of: analysis.networks, try drawing.options(of: analysis.networks), language)
    files += diagrams
    files.append(
      OutputFile(
        "report.html", HTMLWriter.page(analysis.report(drawings: drawings, version: Collegium.version))))
    let manifest = JSONText.object([
      ("program", .string("collegium")), ("version", .string(Collegium.version)),
      ("input", .string(folder.path)), ("title", .string(folder.title)),
      ("counts", .object(folder.counts.map { ($0.name, .integer($0.count)) })),
      ("files", .array((files.map(\.name) + [OwnOutput.manifest]).map { .string($0) })),
    ])
    files.append(OutputFile(OwnOutput.manifest, manifest.text + "\n"))
    return files
  }
}
