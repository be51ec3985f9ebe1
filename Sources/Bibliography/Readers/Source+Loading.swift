#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Source {
  /// Reads a file, or standard input where the path is `-`.
  ///
  /// - Throws: `unreadable` where there is no such file, it is a directory, or it may not be opened or read;
  ///   `badData` where it is empty or a damaged gzip file. Gzip files are unpacked.
  /// - Complexity: O(n), for n bytes.
  public static func load(_ path: String) throws(ReadError) -> Source {
    let place = SourceLocation(path)
    var descriptor: Int32 = 0
    if path != "-" {
      guard !path.isEmpty, !path.utf8.contains(0) else {
        throw ReadError(
          .unreadable, at: place, "the name of an input is empty",
          remedy: "name a file, or - for standard input")
      }
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw obstacle(errno, at: place) }
    }
    defer { if descriptor != 0 { close(descriptor) } }

    var status = stat()
    let known = fstat(descriptor, &status) == 0
    if known, status.st_mode & S_IFMT == S_IFDIR { throw obstacle(EISDIR, at: place) }
    let size = known && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    var content = Content(descriptor, size: size)
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    var filled = 0
    while true {
      let count = chunk.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress! + filled, bytes.count - filled)
      }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw obstacle(errno, at: place)
      }
      filled += count
      if filled == chunk.count {
        content.add(chunk)
        filled = 0
      }
    }
    if filled > 0 { content.add(Array(chunk[..<filled])) }
    return try content.source(named: path, at: place)
  }

  /// What was read of a file so far: its bytes, or what they unpack to.
  private struct Content {
    private var bytes: [UInt8] = []
    private var unpacker: GzipUnpacker?
    private var digest = SHA256.Running()
    private let descriptor: Int32
    private let size: Int?

    /// Begins a file of a size, if it is known.
    init(_ descriptor: Int32, size: Int?) {
      self.descriptor = descriptor
      self.size = size
      if let size { bytes.reserveCapacity(size) }
    }

    mutating func add(_ piece: [UInt8]) {
      if let unpacker {
        digest.add(piece)
        piece.withUnsafeBufferPointer { unpacker.unpack($0) }
      } else if bytes.isEmpty, Gzip.isCompressed(piece), let unpacker = GzipUnpacker(packedCount: size) {
        bytes = []
        var end = [UInt8](repeating: 0, count: 4)
        if let size, pread(descriptor, &end, 4, off_t(size - 4)) == 4 { unpacker.reserve(end) }
        self.unpacker = unpacker
        add(piece)
      } else {
        bytes += piece
      }
    }

    /// Returns the source; a byte order mark is cut here, where that takes no copy.
    mutating func source(named path: String, at place: SourceLocation) throws(ReadError) -> Source {
      if let unpacker {
        guard let content = unpacker.finish() else {
          throw ReadError(
            .badData, at: place,
            "the compressed file is damaged, cut off, or unpacks to more than 200 times its size",
            remedy: "download or copy it again")
        }
        var source = Source(name: path, bytes: content)
        source.packedDigest = digest.finish()
        return source
      }
      guard !bytes.isEmpty else {
        throw ReadError(
          .badData, at: place, "the input is empty", remedy: "check that the export or download finished")
      }
      guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return Source(name: path, bytes: bytes) }
      digest.add(bytes)
      bytes.removeFirst(3)
      var source = Source(name: path, bytes: bytes)
      source.packedDigest = digest.finish()
      return source
    }
  }

  private static func obstacle(_ code: Int32, at place: SourceLocation) -> ReadError {
    switch code {
    case ENOENT, ENOTDIR:
      ReadError(.unreadable, at: place, "there is no such file", remedy: "check the name and the folder")
    case EISDIR:
      ReadError(.unreadable, at: place, "this is a folder, not a file", remedy: "name the files in it")
    case EACCES, EPERM:
      ReadError(
        .unreadable, at: place, "you may not read this file",
        remedy: "ask for the permission, or copy the file")
    case ENAMETOOLONG:
      ReadError(.unreadable, at: place, "the name is too long for a file", remedy: "check the name")
    default:
      ReadError(
        .unreadable, at: place, "the input cannot be read: \(String(cString: strerror(code)))",
        remedy: "check the file and the disk")
    }
  }
}
