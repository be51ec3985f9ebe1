/// Writes a file whole or not at all.
package enum WholeFile {
  /// Writes bytes beside the place under a temporary name, which becomes the file's name when all are there.
  ///
  /// A failure leaves what stood at the place before, and no temporary file.
  ///
  /// - Complexity: O(n), for n bytes.
  package static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws(SystemError) {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw SystemError(errno) }
    var failure = writeAll(bytes, to: descriptor) ? 0 : errno
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(temporary, path) != 0 { failure = errno }
    if failure != 0 {
      unlink(temporary)
      throw SystemError(failure)
    }
  }
}

/// Writes all bytes to an open file; false, with `errno` set, where that fails.
package func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var start = 0
    while start < buffer.count {
      let count = write(descriptor, buffer.baseAddress! + start, min(buffer.count - start, 1 << 24))
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      start += count
    }
    return true
  }
}
