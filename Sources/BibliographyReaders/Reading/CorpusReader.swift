import Bibliography

/// Reads inputs together: their works into one corpus, or the precomputed network that they hold.
///
/// ```swift
/// let corpus = try CorpusReader().corpus(from: ["talks.md", "exports/"])
/// ```
public struct CorpusReader: Sendable {
  /// What inputs hold together.
  public enum Content: Sendable {
    /// Works, of which duplicates are joined unless the reader keeps them.
    case works(Corpus)
    /// A network that another program computed, and the name of its first file without the folder.
    case network(PrecomputedNetwork, name: String)
    /// A folder of networks that were counted from works elsewhere; each is read when it is asked for.
    case folder(NetworkFolder)

    /// What was skipped or read with doubt, input by input.
    public var diagnostics: [Diagnostic] {
      switch self {
      case .works(let corpus): corpus.diagnostics
      case .network(let network, _): network.diagnostics
      case .folder: []
      }
    }

    /// Returns the works.
    ///
    /// - Throws: `badData` for a precomputed network, which states none.
    public func works() throws(ReadError) -> Corpus {
      switch self {
      case .works(let corpus): return corpus
      case .network(_, let name):
        throw ReadError(
          .badData, at: SourceLocation(name),
          "this is a precomputed network: it states how often two items occur together, not in which works",
          remedy:
            "'collegium export', 'rank' and 'diagram' take it as it is; for all else give the bibliography from which it was made"
        )
      case .folder(let folder):
        throw ReadError(
          .badData, at: SourceLocation(folder.path),
          "this folder holds networks that were counted from works, not the works",
          remedy:
            "'collegium rank', 'export', 'diagram', 'explore', 'analyze' and 'report' take it; for all else cut a slice with 'collegium snapshot select'"
        )
      }
    }
  }

  /// What is reported while inputs are read.
  public enum Event: Sendable {
    /// The reader turns to an input.
    case reading(input: String)
    /// All inputs are read; the diagnostics of the content. Comes also before the error that there is no work.
    case finished([Diagnostic])
  }

  /// The inputs' format; nil where their content decides, each for itself.
  public var format: InputFormat?
  /// Whether several records of one work stay apart; by default they are joined.
  public var keepsDuplicates: Bool

  /// The sheet of spreadsheets that is read, by its name or its number from 1; nil for the first whose columns are known.
  public var sheet: String?

  /// Makes a reader.
  public init(format: InputFormat? = nil, keepsDuplicates: Bool = false) {
    self.format = format
    self.keepsDuplicates = keepsDuplicates
  }

  /// Makes a reader of plain tables.
  ///
  /// - Parameter columns: for a field of ``TableField`` by its name, the column that holds it; fields that are
  ///   not named are looked for under common names.
  public init(columns: [String: String], keepsDuplicates: Bool = false) {
    self.init(format: .table(columns: columns), keepsDuplicates: keepsDuplicates)
  }

  /// Reads inputs and returns their works.
  ///
  /// - Throws: as ``read(_:report:)``; `badData` also where the inputs hold a precomputed network.
  public func corpus(from inputs: [String]) throws(ReadError) -> Corpus { try read(inputs).works() }

  /// Reads inputs: files, spreadsheets, folders, zip archives, `-` for standard input.
  ///
  /// The files of a precomputed network are read together, and only where no input has works; beside works, those
  /// in folders and archives are skipped with a diagnostic.
  ///
  /// - Parameter report: is called before each input and once after the last.
  /// - Throws: what ``Source/forEach(of:_:)`` throws; `badData` for a file that is given by name and has no format
  ///   that is known, or is of a precomputed network beside works; `badData` where there is no work at all.
  /// - Complexity: O(n), for n bytes; only one input is in memory at a time.
  public func read(
    _ inputs: [String], report: (Event) -> Void = { _ in }
  ) throws(ReadError) -> Content {
    if let folder = try NetworkFolder.only(of: inputs) {
      report(.finished([]))
      return .folder(folder)
    }
    var corpus = Corpus()
    var networks: [NetworkInput] = []
    for input in inputs {
      report(.reading(input: input))
      let sheets = SheetChoice(sheet: sheet, format: format)
      let skipped = try Source.forEach(of: input, sheets: sheets) { source throws(ReadError) in
        let format = try formatOf(source)
        if format.network != nil, corpus.inputs.isEmpty {
          networks.append(NetworkInput(source: source, format: format, isNamed: source.name == input))
        } else {
          let reading = try format.read(source)
          try source.checkWhole()
          corpus.append(reading, of: source, format: format)
        }
      }
      corpus.append(skipped)
    }
    if let first = networks.first, corpus.works.isEmpty, let read = first.format.network {
      var network = try read(networks.map(\.source))
      network.diagnostics = corpus.diagnostics + network.diagnostics
      report(.finished(network.diagnostics))
      let name = first.source.name
      return .network(network, name: name.split(separator: "/").last.map(String.init) ?? name)
    }
    for input in networks { corpus.append(try input.skipped()) }
    corpus.joinSubmissions()
    if !keepsDuplicates { corpus.joinDuplicates() }
    corpus.finishAppending()
    report(.finished(corpus.diagnostics))
    if corpus.works.isEmpty {
      throw ReadError(
        .badData, at: SourceLocation(inputs.joined(separator: ", ")), "no work could be read",
        remedy: "'collegium formats' lists what can be, 'collegium formats NAME' shows an example")
    }
    return .works(corpus)
  }

  private func formatOf(_ source: Source) throws(ReadError) -> InputFormat {
    if let format = format ?? InputFormats.recognizing(source) { return format }
    throw source.unrecognizedError()
  }
}

/// A file of a precomputed network, before it is known whether there are works beside it.
private struct NetworkInput {
  var source: Source
  var format: InputFormat
  /// Whether the file itself is an input, not one of a folder or archive.
  var isNamed: Bool

  /// Returns the diagnostics of skipping the file; throws why it has no works where it is an input itself.
  func skipped() throws(ReadError) -> [Diagnostic] {
    do throws(ReadError) {
      _ = try format.read(source)
      return []
    } catch {
      if isNamed { throw error }
      return [Diagnostic(skipping: error)]
    }
  }
}

extension Diagnostic {
  /// Warns that a file of a folder or archive was skipped, and why.
  init(skipping error: ReadError) {
    self.init(.warning, at: error.location, error.message, remedy: error.remedy + "; skipped")
  }
}
