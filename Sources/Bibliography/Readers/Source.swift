/// The bytes of one input and the name under which the user knows them.
public struct Source: Sendable {
  /// The name as the user typed it; `-` for standard input. Stands in every diagnostic.
  public var name: String
  /// The bytes as they were read.
  public var bytes: [UInt8] { didSet { cache = SourceTextCache() } }

  /// The SHA-256 digest of the input as it stands on the disk, where `bytes` is what was unpacked from it.
  package var packedDigest: String?

  /// The text that the bytes hold, worked out at most once; copies of a source share it.
  var cache = SourceTextCache()

  /// Makes a source from a name and its bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Makes a source from text, for tests and for data that is already in memory.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
