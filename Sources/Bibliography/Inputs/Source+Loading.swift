import ByteFormats

extension Source {
  /// How large a file is of which only what is being read is in memory.
  private static let mappedSize = 1 << 20

  /// Reads a file, or standard input where the path is `-`.
  ///
  /// Of a large file only what a reader asks for is in memory; where it becomes shorter before its works are read,
  /// ``checkWhole()`` throws.
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
      descriptor = open(PathText.bytes(path), O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        let code = errno
        if path.hasPrefix("https://") || path.hasPrefix("http://") {
          throw ReadError(
            .unreadable, at: place, "this is an address, and nothing is downloaded",
            remedy: remedy(forAddress: path))
        }
        throw obstacle(code, at: place)
      }
    }
    defer { if descriptor != 0 { close(descriptor) } }

    var status = stat()
    let known = fstat(descriptor, &status) == 0
    if known, status.st_mode & S_IFMT == S_IFDIR { throw obstacle(EISDIR, at: place) }
    let isWhole = known && status.st_mode & S_IFMT == S_IFREG && lseek(descriptor, 0, SEEK_CUR) == 0
    let size = isWhole ? Int(status.st_size) : nil
    if let size, size >= mappedSize, let content = StoredBytes(mapping: descriptor, count: size),
      !Gzip.isCompressed(content)
    {
      return Source(name: path, content: content)
    }
    return try unpacked(descriptor, size: size, named: path, at: place)
  }

  /// Returns how to get the data behind an address.
  package static func remedy(forAddress address: String) -> String {
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > 4, let event = parts.firstIndex(of: "event"), event + 1 < parts.count,
      let number = parts[event + 1].split(whereSeparator: { $0 == "?" || $0 == "#" }).first, !number.isEmpty
    {
      let host = parts[..<event].joined(separator: "/")
      return
        "download Indico's export and give that file: curl -o event.json '\(host)/export/event/\(number).json?detail=contributions'"
    }
    return "download it and give the file: curl -o FILE '\(address)'"
  }

  /// Throws `unreadable` where the file became shorter while it was read.
  package func checkWhole() throws(ReadError) {
    guard content.isCut else { return }
    throw ReadError(
      .unreadable, at: SourceLocation(name), "the file became shorter while it was read",
      remedy: "wait until it is written, and read it again")
  }

  /// Reads the rest of an open file of which something was read already.
  ///
  /// - Parameter head: what was read: the first bytes, more than 18 where the file is gzipped.
  /// - Throws: as ``load(_:)``.
  package static func load(
    restOf descriptor: Int32, after head: [UInt8], named name: String
  ) throws(ReadError) -> Source {
    try unpacked(descriptor, size: nil, after: head, named: name, at: SourceLocation(name))
  }

  /// Reads a file to its end, and unpacks it where it is packed.
  private static func unpacked(
    _ descriptor: Int32, size: Int?, after head: [UInt8] = [], named path: String, at place: SourceLocation
  ) throws(ReadError) -> Source {
    let spool = ByteSpool()
    var digest = SHA256.Running()
    var unpacker: GzipUnpacker?
    var chunk = [UInt8](repeating: 0, count: max(1 << 18, head.count))
    var isAtStart = true
    var packedCount = 0
    while true {
      var count = head.count
      if isAtStart, !head.isEmpty {
        chunk.replaceSubrange(..<count, with: head)
      } else {
        count = try fill(&chunk, from: descriptor, at: place)
      }
      if count == 0 { break }
      packedCount += count
      chunk.withUnsafeBufferPointer { chunk in
        let piece = UnsafeBufferPointer(rebasing: chunk[..<count])
        if isAtStart, count > 18, piece[0] == 0x1F, piece[1] == 0x8B {
          unpacker = GzipUnpacker(packedCount: size)
        }
        isAtStart = false
        guard let unpacker else { return spool.add(piece) }
        digest.add(piece)
        unpacker.unpack(piece)
      }
    }
    guard let unpacker else {
      guard spool.count > 0 else {
        throw ReadError(
          .badData, at: place, "the input is empty", remedy: "check that the export or download finished")
      }
      return Source(name: path, content: spool.finish())
    }
    guard let content = unpacker.finish() else {
      throw ReadError(
        .badData, at: place,
        "the compressed file is damaged, cut off, or unpacks to more than 200 times its size",
        remedy: "download or copy it again")
    }
    var source = Source(name: path, content: content)
    source.packedDigest = digest.finish()
    source.packedCount = packedCount
    source.hasSurplus = unpacker.hasSurplus
    return source
  }

  /// Reads until a chunk is full or the file ends; returns how many bytes were read.
  private static func fill(
    _ chunk: inout [UInt8], from descriptor: Int32, at place: SourceLocation
  ) throws(ReadError) -> Int {
    var filled = 0
    while filled < chunk.count {
      let count = chunk.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress! + filled, bytes.count - filled)
      }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw obstacle(errno, at: place)
      }
      filled += count
    }
    return filled
  }

  package static func obstacle(_ code: Int32, at place: SourceLocation, isFolder: Bool = false) -> ReadError {
    switch code {
    case ENOENT, ENOTDIR:
      ReadError(.unreadable, at: place, "there is no such file", remedy: "check the name and the folder")
    case EISDIR:
      ReadError(.unreadable, at: place, "this is a folder, not a file", remedy: "name the files in it")
    case EACCES, EPERM:
      ReadError(
        .unreadable, at: place, "you may not \(isFolder ? "open this folder" : "read this file")",
        remedy: "ask for the permission\(isFolder ? "" : ", or copy the file")")
    case ENAMETOOLONG:
      ReadError(.unreadable, at: place, "the name is too long for a file", remedy: "check the name")
    default:
      ReadError(
        .unreadable, at: place, "the input cannot be read: \(String(cString: strerror(code)))",
        remedy: "check the file and the disk")
    }
  }
}
