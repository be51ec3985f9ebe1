import Bibliography

/// A format that Collegium reads: its name, what to call it in help, how to recognise and how to read it.
public struct InputFormat: Sendable {
  /// The name that `--from` takes, in lower case with hyphens.
  public let name: String
  /// One line for the help and the README.
  public let summary: String
  /// File endings that files of this format usually have, without the period; for help, not for recognition.
  public let fileEndings: [String]
  /// The first lines of a typical input.
  public let example: String
  /// Whether a source's content looks like this format; looks at content alone, never at the name.
  public let recognizes: @Sendable (Source) -> Bool
  /// Reads a source of this format.
  public let read: @Sendable (Source) throws(ReadError) -> Reading
  /// Reads the precomputed network that sources hold together; nil for formats of works.
  public let network: (@Sendable ([Source]) throws(ReadError) -> PrecomputedNetwork)?
  /// Whether the sheets of a spreadsheet that have this format are read together, as parts of one export.
  public let readsEverySheet: Bool

  /// Describes a format.
  public init(
    name: String, summary: String, fileEndings: [String], example: String,
    recognizes: @escaping @Sendable (Source) -> Bool,
    read: @escaping @Sendable (Source) throws(ReadError) -> Reading,
    network: (@Sendable ([Source]) throws(ReadError) -> PrecomputedNetwork)? = nil,
    readsEverySheet: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.fileEndings = fileEndings
    self.example = example
    self.recognizes = recognizes
    self.read = read
    self.network = network
    self.readsEverySheet = readsEverySheet
  }
}
