/// A format in which one network is written, with all measures of its vertices and edges and the ids of their works.
public struct NetworkFormat: Sendable {
  /// One file of those that a format makes.
  public struct Part: Sendable {
    /// What follows the common beginning of the files' names: `.net`, `-edges.csv`.
    public var suffix: String
    /// What the file holds.
    public var bytes: [UInt8]

    init(_ suffix: String, _ text: String) { self.init(suffix, bytes: Array(text.utf8)) }

    init(_ suffix: String, bytes: [UInt8]) {
      self.suffix = suffix
      self.bytes = bytes
    }
  }

  /// The network cannot be written in this format.
  public struct Failure: Error, CustomStringConvertible {
    /// What is in the way and what to do, in the user's words.
    public var description: String
  }

  /// The name that `--format` takes.
  public let name: String
  /// One line for the help.
  public let summary: String
  /// What the names of its files end in, the main one first.
  public let suffixes: [String]
  /// Whether the one file that it makes is text and can go to standard output.
  public let isText: Bool
  /// Returns its files, in the order of ``suffixes``; throws ``Failure`` where the format cannot hold the network.
  public let parts: @Sendable (NetworkExport) throws -> [Part]

  /// Describes a format that makes one text.
  init(
    name: String, summary: String, ending: String,
    text: @escaping @Sendable (NetworkExport) throws -> String
  ) {
    self.init(name: name, summary: summary, suffixes: [".\(ending)"], isText: true) {
      [Part(".\(ending)", try text($0))]
    }
  }

  /// Describes a format of several files, or of one that is no text.
  init(
    name: String, summary: String, suffixes: [String], isText: Bool = false,
    parts: @escaping @Sendable (NetworkExport) throws -> [Part]
  ) {
    self.name = name
    self.summary = summary
    self.suffixes = suffixes
    self.isText = isText
    self.parts = parts
  }

  /// Returns the names of the files for an output that a user names, in the order of ``suffixes``.
  ///
  /// A single file has the name as it is. Of several, the suffix of any or just its ending is taken off the name
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
