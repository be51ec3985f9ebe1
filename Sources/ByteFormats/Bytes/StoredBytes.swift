/// The bytes of an input: in memory where they are few, else in a file whose pages come as they are read and can be
/// given back behind the reader, so that no input need be in memory as a whole.
///
/// Where a file becomes shorter meanwhile, zeros are read and ``isCut`` says so; one that is replaced by renaming does no
/// harm.
@usableFromInline
package final class StoredBytes: Sendable {
  @usableFromInline enum Place: Sendable {
    case memory([UInt8])
    case mapped(MappedFile)
  }

  @usableFromInline let place: Place
  /// How many bytes there are.
  @usableFromInline package let count: Int

  /// Keeps bytes in memory.
  @usableFromInline
  package init(_ bytes: [UInt8]) {
    place = .memory(bytes)
    count = bytes.count
  }

  /// Takes a mapped file.
  package init(_ file: MappedFile) {
    place = .mapped(file)
    count = file.bytes.count
  }

  /// Maps the first bytes of a file, to be read from first to last; nil where the system refuses. The file may be closed
  /// afterwards.
  package convenience init?(mapping descriptor: Int32, count: Int) {
    guard let file = try? MappedFile(descriptor: descriptor, count: count, access: .sequential) else {
      return nil
    }
    self.init(file)
  }

  /// Reads a file whole: maps it where it is a regular one, else reads it to its end, as a pipe.
  package convenience init(contentsOf path: String) throws(SystemError) {
    let descriptor = open(PathText.bytes(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(errno) }
    if status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 {
      self.init(try MappedFile(descriptor: descriptor, count: Int(status.st_size), access: .sequential))
    } else {
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 18)
      while true {
        let count = read(descriptor, &chunk, chunk.count)
        if count == 0 { break }
        if count > 0 { bytes += chunk[..<count] } else if errno != EINTR { throw SystemError(errno) }
      }
      self.init(bytes)
    }
  }

  /// Whether bytes were gone when they were read: the file became shorter.
  package var isCut: Bool { if case .mapped(let file) = place { file.isCut } else { false } }

  /// Calls a body with the bytes.
  @inlinable
  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch place {
    case .memory(let bytes): return try bytes.withUnsafeBufferPointer(body)
    case .mapped(let file):
      defer { withExtendedLifetime(file) {} }
      return try body(file.bytes.assumingMemoryBound(to: UInt8.self))
    }
  }

  /// The bytes as an array; a copy of what is in a file.
  @usableFromInline package var array: [UInt8] {
    if case .memory(let bytes) = place { return bytes }
    return withBytes { Array($0) }
  }

  /// Whether the bytes begin with others.
  @usableFromInline
  package func begins(with start: [UInt8]) -> Bool { withBytes { $0.starts(with: start) } }

  /// How many bytes of a file stay in memory behind what is read; nil where all of them do.
  @usableFromInline package var trail: Int? { if case .mapped = place { 4 << 20 } else { nil } }

  /// Gives the memory of a range back; it is read again from the file where it is asked for again.
  @usableFromInline
  package func release(_ range: Range<Int>) {
    if case .mapped(let file) = place { file.release(range) }
  }

  /// Calls a body with the bytes piece by piece, from first to last, and gives back those that were passed.
  package func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
    let size = 1 << 20
    try withBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: size) {
        let end = min(start + size, bytes.count)
        try body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        release(start..<end)
      }
    }
  }
}
