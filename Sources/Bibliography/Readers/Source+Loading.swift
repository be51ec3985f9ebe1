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
    var bytes: [UInt8] = []
    if known, status.st_mode & S_IFMT == S_IFREG { bytes.reserveCapacity(Int(status.st_size)) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw obstacle(errno, at: place)
      }
      bytes += chunk[..<count]
    }
    guard !bytes.isEmpty else {
      throw ReadError(
        .badData, at: place, "the input is empty", remedy: "check that the export or download finished")
    }
    guard Gzip.isCompressed(bytes) else { return Source(name: path, bytes: bytes) }
    guard let content = Gzip.decompress(bytes) else {
      throw ReadError(
        .badData, at: place,
        "the compressed file is damaged, cut off, or unpacks to more than 200 times its size",
        remedy: "download or copy it again")
    }
    var source = Source(name: path, bytes: content)
    source.packedDigest = SHA256.hexDigest(of: bytes)
    return source
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
