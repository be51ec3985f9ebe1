/// Writes a file whole or not at all.
package enum WholeFile {
  /// Writes bytes as the only file of a ``FileTransaction``.
  ///
  /// A failure leaves what was at the place before, and no temporary file.
  ///
  /// - Complexity: O(n), for n bytes.
  package static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws(SystemError) {
    let transaction = FileTransaction()
    do throws(FileTransaction.Failure) {
      try transaction.write(bytes, to: transaction.begin(path, mode: mode))
      try transaction.commit()
    } catch {
      throw error.error
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
