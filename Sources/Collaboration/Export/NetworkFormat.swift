/// A format in which one network is written, with all measures of its vertices and edges and the ids of their works.
public struct NetworkFormat: Sendable {
  /// One file of those that a format makes.
  public struct Part: Sendable {
    /// What follows the common beginning of the files' names: `.net`, `-edges.csv`.
    public var suffix: String
    /// The content of the file.
    public var bytes: [UInt8]

    init(_ suffix: String, _ text: String) { self.init(suffix, bytes: Array(text.utf8)) }

    init(_ suffix: String, bytes: [UInt8]) {
      self.suffix = suffix
      self.bytes = bytes
    }
  }

  /// What a format writes.
  enum Content: Sendable {
    /// One network, of works or precomputed.
    case network(@Sendable (NetworkDocument) throws -> [Part])
    /// Works and what was concluded from them; a precomputed network has none.
    case works(@Sendable (WorksExport) throws -> [Part])
  }

  /// The name that `--format` takes.
  public let name: String
  /// One line for the help.
  public let summary: String
  /// What the names of its files end in, the main one first.
  public let suffixes: [String]
  /// Whether the one file that it makes is text and can go to standard output.
  public let isText: Bool
  private let content: Content

  /// Describes a format of a network that makes one text.
  init(
    name: String, summary: String, ending: String,
    text: @escaping @Sendable (NetworkDocument) throws -> String
  ) {
    self.init(name: name, summary: summary, suffixes: [".\(ending)"], isText: true) {
      [Part(".\(ending)", try text($0))]
    }
  }

  /// Describes a format of a network that makes several files.
  init(
    name: String, summary: String, suffixes: [String], isText: Bool = false,
    parts: @escaping @Sendable (NetworkDocument) throws -> [Part]
  ) {
    self.init(name: name, summary: summary, suffixes: suffixes, isText: isText, content: .network(parts))
  }

  /// Describes a format of works that makes one file.
  init(
    name: String, summary: String, ending: String, isText: Bool,
    works bytes: @escaping @Sendable (WorksExport) throws -> [UInt8]
  ) {
    self.init(
      name: name, summary: summary, suffixes: [".\(ending)"], isText: isText,
      content: .works { [Part(".\(ending)", bytes: try bytes($0))] })
  }

  private init(name: String, summary: String, suffixes: [String], isText: Bool, content: Content) {
    self.name = name
    self.summary = summary
    self.suffixes = suffixes
    self.isText = isText
    self.content = content
  }

  /// Returns the files of an export, in the order of ``suffixes``.
  ///
  /// - Throws: ``ExportError`` where the format cannot represent the network, or needs works and the network is
  ///   precomputed.
  public func parts(_ export: NetworkExport) throws -> [Part] {
    switch (content, export.source) {
    case (.network, _): return try parts(of: export.document())
    case (.works(let parts), .works(let selected, let options)):
      return try parts(WorksExport(selected: selected, options: options))
    case (.works, .precomputed):
      throw ExportError(
        "a precomputed network states no works, which this format is for",
        remedy: "name a format of networks, or give the bibliography from which it was made")
    }
  }

  /// Returns the files of a network, in the order of ``suffixes``; none for a format of works.
  func parts(of document: NetworkDocument) throws -> [Part] {
    if case .network(let parts) = content { try parts(document) } else { [] }
  }

  /// Returns the names of the files for an output that a user names, in the order of ``suffixes``.
  ///
  /// A single file has the name as it is. Of several, the suffix of any or just its ending is removed from the name
  /// first: `net.net`, `net` and `net-edges.csv` all begin with `net`.
  public func fileNames(for output: String) -> [String] {
    if suffixes.count == 1 { return [output] }
    var stem = output
    let endings = suffixes.compactMap { suffix in suffix.lastIndex(of: ".").map { String(suffix[$0...]) } }
    if let suffix = (suffixes + endings).first(where: output.hasSuffix) { stem.removeLast(suffix.count) }
    if stem.isEmpty || stem.hasSuffix("/") { stem += "network" }
    return suffixes.map { stem + $0 }
  }
}
