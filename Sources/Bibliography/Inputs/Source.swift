import ByteFormats

/// The bytes of one input and the name under which the user knows them.
public struct Source: Sendable {
  /// The name as the user typed it; `-` for standard input. Is part of every diagnostic.
  public var name: String

  /// The bytes, wherever they are kept.
  package var content: StoredBytes { didSet { cache = SourceTextCache() } }

  /// The bytes as they were read; a copy where they are many, which readers do without.
  public var bytes: [UInt8] {
    get { content.array }
    set { content = StoredBytes(newValue) }
  }

  /// How many bytes there are.
  public var byteCount: Int { content.count }

  /// The SHA-256 digest of the input as it is on the disk, where `bytes` is what was unpacked from it.
  package var packedDigest: String?

  /// How many bytes the input has on the disk, where `bytes` is what was unpacked from it.
  package var packedCount: Int?

  /// Whether something stands behind the gzip data that `bytes` was unpacked from, and was left out.
  package var hasSurplus = false

  /// The SHA-256 digest of the input as it is on the disk, 64 lower-case hexadecimal digits.
  ///
  /// - Complexity: O(n), for n bytes.
  package var digest: String { packedDigest ?? SHA256.hexDigest(of: content) }

  /// The text that the bytes hold, worked out at most once; copies of a source share it.
  var cache = SourceTextCache()

  /// Makes a source from a name and its bytes.
  public init(name: String, bytes: [UInt8]) { self.init(name: name, content: StoredBytes(bytes)) }

  /// Makes a source from text, for tests and for data that is already in memory.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  package init(name: String, content: StoredBytes) {
    self.name = name
    self.content = content
  }
}
