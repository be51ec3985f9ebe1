import ByteFormats
internal import CZlib

/// The text of a registry's dump, unpacked piece by piece: plain JSON, gzip, or the zip archives that ROR publishes.
struct DumpBytes {
  private let file: MappedFile
  private let path: String

  init(_ file: MappedFile, path: String) {
    self.file = file
    self.path = path
  }

  /// Calls `body` with the unpacked bytes in order, a piece of at most 256 KiB at a time.
  ///
  /// - Throws: ``RegistryError`` if the packing is damaged or truncated, or what `body` throws.
  /// - Complexity: O(n) time for n unpacked bytes, O(1) memory.
  func forEachPiece(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    defer { withExtendedLifetime(file) {} }
    let bytes = file.bytes
    if bytes.starts(with: [0x1F, 0x8B]) {
      try inflate(bytes, windowBits: 15 + 16, body)
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      let entry = try ZipDirectory(bytes, path: path).dump()
      let packed = UnsafeRawBufferPointer(rebasing: bytes[entry.data])
      switch entry.method {
      case 0: try pieces(packed, body)
      case 8: try inflate(packed, windowBits: -15, body)
      default:
        throw RegistryError(
          .badData, path, "the archive uses packing \(entry.method), which is not known; unpack it first")
      }
    } else {
      try pieces(bytes, body)
    }
  }

  private static let pieceSize = 1 << 18

  private func pieces(_ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void) throws
  {
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Self.pieceSize)
      try body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      start = end
    }
  }

  private func inflate(
    _ packed: UnsafeRawBufferPointer, windowBits: Int32, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var stream = z_stream()
    guard czlib_inflate_init(&stream, windowBits) == Z_OK else {
      throw RegistryError(.badData, path, "cannot be unpacked: out of memory")
    }
    defer { inflateEnd(&stream) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pieceSize, alignment: 16)
    defer { piece.deallocate() }
    var consumed = 0
    while true {
      if stream.avail_in == 0, consumed < packed.count {
        // zlib counts in 32 bits: larger files are handed over in parts.
        let count = min(packed.count - consumed, 1 << 30)
        stream.next_in = UnsafeMutablePointer(
          mutating: packed.baseAddress!.advanced(by: consumed).assumingMemoryBound(to: UInt8.self))
        stream.avail_in = UInt32(count)
        consumed += count
      }
      stream.next_out = piece.baseAddress!.assumingMemoryBound(to: UInt8.self)
      stream.avail_out = UInt32(piece.count)
      let status = CZlib.inflate(&stream, Z_NO_FLUSH)
      let written = piece.count - Int(stream.avail_out)
      if written > 0 { try body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(piece)[..<written])) }
      switch status {
      case Z_STREAM_END:
        // Gzip files may consist of several members.
        let rest = Int(stream.avail_in) + packed.count - consumed
        guard windowBits > 15, rest > 18 else { return }
        let next = packed.count - rest
        guard packed[next] == 0x1F, packed[next + 1] == 0x8B else { return }
        inflateReset(&stream)
      case Z_OK where written > 0 || stream.avail_in > 0 || consumed < packed.count: continue
      case Z_OK, Z_BUF_ERROR:
        throw RegistryError(.badData, path, "is truncated; download it again")
      default:
        let reason = stream.msg.map { String(cString: $0) } ?? "status \(status)"
        throw RegistryError(.badData, path, "is damaged (\(reason)); download it again")
      }
    }
  }
}
