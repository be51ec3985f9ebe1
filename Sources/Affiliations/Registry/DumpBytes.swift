import ByteFormats

/// The text of a registry's dump, unpacked piece by piece: plain JSON, gzip, or the zip archives that ROR publishes.
struct DumpBytes {
  private let content: StoredBytes
  private let path: String

  init(_ file: MappedFile, path: String) {
    content = StoredBytes(file)
    self.path = path
  }

  /// Calls `body` with the unpacked bytes in order, a piece of at most 1 MiB at a time.
  ///
  /// - Throws: ``RegistryError`` if the packing is damaged or truncated, or what `body` throws.
  /// - Complexity: O(n) time for n unpacked bytes, O(1) memory.
  func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    if content.begins(with: Gzip.signature) {
      try forEachPieceOfGzip(body)
    } else if Zip.isArchive(content) {
      try forEachPieceOfZip(body)
    } else {
      try content.forEachPiece(body)
    }
  }

  private func forEachPieceOfGzip(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    guard let reader = GzipReader() else {
      throw RegistryError(.badData, path, "cannot be unpacked: out of memory", remedy: "close other programs, or unpack it first")
    }
    try content.forEachPiece { packed in
      try reader.unpack(packed) { piece in
        try body(piece)
        return true
      }
    }
    if let damage = reader.damage {
      throw RegistryError(.badData, path, "is damaged (\(damage))", remedy: "download it again")
    }
    if !reader.isComplete { throw RegistryError(.badData, path, "is truncated", remedy: "download it again") }
  }

  private func forEachPieceOfZip(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    let damaged = RegistryError(.badData, path, "is a truncated or damaged zip archive", remedy: "download it again")
    try content.withBytes { bytes in
      guard let entries = Zip.entries(bytes) else { throw damaged }
      let entry = try dump(in: entries)
      guard entry.method == 0 || entry.method == 8 else {
        throw RegistryError(
          .badData, path, "the archive uses compression method \(entry.method), which is not supported", remedy: "unpack it first")
      }
      let isWhole = try Zip.forEachPiece(of: entry, in: bytes) { piece in
        try body(piece)
        return true
      }
      if !isWhole { throw damaged }
    }
  }

  /// Returns the registry's dump among the files of an archive: the JSON file, of two the one in the newer schema.
  private func dump(in entries: [Zip.Entry]) throws(RegistryError) -> Zip.Entry {
    let json = entries.filter { $0.name.hasSuffix(".json") }
    if let newer = json.first(where: { $0.name.contains("schema_v2") }) ?? json.first { return newer }
    throw RegistryError(
      .badData, path,
      "the archive has no .json file",
      remedy: "take the data dump from https://doi.org/10.5281/zenodo.6347574")
  }
}

extension MappedFile {
  /// Maps a registry's dump or index.
  convenience init(registry path: String) throws(RegistryError) {
    do throws(Failure) {
      try self.init(path)
    } catch {
      switch error {
      case .unopened(let reason): throw RegistryError(.unreadable, path, "cannot be opened: \(reason)", remedy: "check the name and the folder")
      case .notRegular:
        throw RegistryError(.unreadable, path, "is not a regular file", remedy: "name a dump of ROR or an index")
      case .empty: throw RegistryError(.badData, path, "is empty", remedy: "download the dump again")
      case .unmapped(let reason): throw RegistryError(.unreadable, path, "cannot be mapped: \(reason)", remedy: "check the file and the disk")
      }
    }
  }
}
