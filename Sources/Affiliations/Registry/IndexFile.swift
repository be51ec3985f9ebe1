import ByteFormats

/// Writes an index.
struct IndexFile {
  let bytes: [UInt8]

  /// Writes the file whole or not at all.
  func write(to path: String) throws(RegistryError) {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw RegistryError(.unwritable, path, "cannot be written: \(String(cString: strerror(errno)))")
    }
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        #if canImport(Darwin)
          let count = Darwin.write(
            descriptor, buffer.baseAddress! + written, min(buffer.count - written, 1 << 30))
        #elseif canImport(Musl)
          let count = Musl.write(
            descriptor, buffer.baseAddress! + written, min(buffer.count - written, 1 << 30))
        #else
          let count = Glibc.write(
            descriptor, buffer.baseAddress! + written, min(buffer.count - written, 1 << 30))
        #endif
        if count <= 0 {
          if errno == EINTR { continue }
          failure = errno
          break
        }
        written += count
      }
    }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(temporary, path) != 0 { failure = errno }
    if failure != 0 {
      unlink(temporary)
      throw RegistryError(.unwritable, path, "cannot be written: \(String(cString: strerror(failure)))")
    }
  }
}
