/// Takes bytes piece by piece, and keeps them in memory while they are few; many go into a temporary file without a
/// name, which nobody else can open and which is gone when it is closed.
///
/// Where no such file can be made or the disk is full, they stay in memory.
package final class ByteSpool {
  /// How many bytes are kept in memory.
  package static let memoryLimit = 16 << 20

  private let limit: Int
  private var bytes: [UInt8] = []
  private var file: Int32?
  private var written = 0
  /// How many bytes were taken.
  package var count: Int { written + bytes.count }

  /// Begins without bytes.
  package init(memoryLimit: Int = ByteSpool.memoryLimit) { limit = memoryLimit }

  deinit { if let file { close(file) } }

  /// Makes room for bytes to come, as far as they are kept in memory.
  package func reserve(_ count: Int) { bytes.reserveCapacity(min(max(0, count), limit)) }

  /// Takes the next bytes.
  package func add(_ piece: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: piece)
    // What goes into the file goes in large pieces.
    if bytes.count >= (file == nil ? limit : min(limit, 1 << 20)) { flush() }
  }

  /// Returns all bytes that were taken; the spool is empty afterwards.
  package func finish() -> StoredBytes {
    defer {
      bytes = []
      written = 0
      if let file { close(file) }
      file = nil
    }
    if let file {
      flush()
      if bytes.isEmpty, let stored = StoredBytes(mapping: file, count: written) { return stored }
      takeBack()
    }
    return StoredBytes(bytes)
  }

  private var isRefused = false

  private func flush() {
    guard !isRefused else { return }
    if file == nil { file = Self.namelessFile() }
    guard let file, writeAll(bytes, to: file) else { return takeBack() }
    written += bytes.count
    bytes.removeAll(keepingCapacity: bytes.capacity <= 4 << 20)
  }

  /// Takes what is in the file into memory again, where it will stay.
  private func takeBack() {
    isRefused = true
    guard let file else { return }
    var all = [UInt8](repeating: 0, count: written)
    var position = 0
    while position < written {
      let count = all.withUnsafeMutableBytes {
        pread(file, $0.baseAddress! + position, $0.count - position, off_t(position))
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      position += count
    }
    bytes = all[..<position] + bytes
    written = 0
    close(file)
    self.file = nil
  }

  /// Makes an empty file that has no name any more; nil where the system refuses.
  package static func namelessFile() -> Int32? {
    // What /tmp holds is memory on many systems, and what /var/tmp holds is not.
    let folders = [getenv("TMPDIR").map { String(cString: $0) }, "/var/tmp", "/tmp"].compactMap { $0 }
    for folder in folders {
      var path = Array((folder + "/collegium.XXXXXX").utf8CString)
      let file = mkstemp(&path)
      guard file >= 0 else { continue }
      unlink(path)
      _ = fcntl(file, F_SETFD, FD_CLOEXEC)
      return file
    }
    return nil
  }
}
