import ByteFormats

/// The bytes of a file, mapped into memory and read only.
///
/// The file must not shrink while it is mapped; indexes are therefore replaced by renaming, never overwritten.
final class MappedFile: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  /// Maps a file; throws ``RegistryError`` if it cannot be opened or is no regular file.
  init(_ path: String) throws(RegistryError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw RegistryError(.unreadable, path, "cannot be opened: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw RegistryError(.unreadable, path, "is no regular file; name a dump of ROR or an index")
    }
    let size = Int(status.st_size)
    guard size > 0 else { throw RegistryError(.badData, path, "is empty; download the dump again") }
    guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED else {
      throw RegistryError(.unreadable, path, "cannot be mapped: \(String(cString: strerror(errno)))")
    }
    bytes = UnsafeRawBufferPointer(start: address, count: size)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress!), bytes.count) }
}
