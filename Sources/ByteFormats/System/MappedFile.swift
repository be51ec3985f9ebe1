/// The bytes of a file, mapped into memory and read only.
///
/// Where the file becomes shorter meanwhile, zeros are read and ``isCut`` says so; one that is replaced by renaming does no
/// harm.
@usableFromInline
package final class MappedFile: @unchecked Sendable {
  /// How the bytes will be read.
  package enum Access {
    /// From first to last, so that pages ahead are worth reading.
    case sequential
    /// Anywhere.
    case random
  }

  /// Why a file cannot be mapped.
  package enum Failure: Error, Hashable {
    case unopened(SystemError)
    /// It is a folder, a device or a pipe.
    case notRegular
    case empty
    case unmapped(SystemError)
  }

  /// The bytes, valid while the mapping lives.
  @usableFromInline package let bytes: UnsafeRawBufferPointer
  private let place: Int?

  /// Whether bytes were gone when they were read: the file became shorter.
  package var isCut: Bool { MappingGuard.isCut(place) }

  /// Maps a regular file that is not empty.
  package convenience init(_ path: String, access: Access = .random) throws(Failure) {
    let descriptor = open(PathText.bytes(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unopened(SystemError(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    guard status.st_size > 0 else { throw .empty }
    do throws(SystemError) {
      try self.init(descriptor: descriptor, count: Int(status.st_size), access: access)
    } catch {
      throw .unmapped(error)
    }
  }

  /// Maps the first bytes, at least one, of an open file, which may be closed afterwards.
  package init(descriptor: Int32, count: Int, access: Access) throws(SystemError) {
    guard count > 0, let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { throw SystemError(count > 0 ? errno : EINVAL) }
    if access == .sequential { madvise(address, count, MADV_SEQUENTIAL) }
    bytes = UnsafeRawBufferPointer(start: address, count: count)
    place = MappingGuard.add(bytes)
  }

  deinit {
    MappingGuard.remove(place)
    munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress!), bytes.count)
  }

  /// Gives the memory of the pages within a range back; they are read again from the file where they are asked for.
  package func release(_ range: Range<Int>) {
    let page = Int(getpagesize())
    let (start, end) = (range.lowerBound / page * page, range.upperBound / page * page)
    if end > start {
      madvise(UnsafeMutableRawPointer(mutating: bytes.baseAddress! + start), end - start, MADV_DONTNEED)
    }
  }
}
