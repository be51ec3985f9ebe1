/// The bytes of an input: in memory where they are few, else in a file whose pages come as they are read and can be
/// given back behind the reader, so that no input need be in memory as a whole.
///
/// A file must not shrink while it is read; one that is replaced by renaming does no harm.
@usableFromInline
package final class StoredBytes: @unchecked Sendable {
  @usableFromInline enum Place {
    case memory([UInt8])
    case mapped(UnsafeMutableRawPointer)
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

  /// Maps the first bytes of a file; nil where the system refuses. The file may be closed afterwards.
  @usableFromInline
  package init?(mapping descriptor: Int32, count: Int) {
    guard count > 0, let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { return nil }
    madvise(address, count, MADV_SEQUENTIAL)
    place = .mapped(address)
    self.count = count
  }

  deinit {
    if case .mapped(let address) = place { munmap(address, count) }
  }

  /// Calls a body with the bytes.
  @inlinable
  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch place {
    case .memory(let bytes): return try bytes.withUnsafeBufferPointer(body)
    case .mapped(let address):
      defer { withExtendedLifetime(self) {} }
      let start = address.assumingMemoryBound(to: UInt8.self)
      return try body(UnsafeBufferPointer(start: start, count: count))
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
    guard case .mapped(let address) = place else { return }
    let page = Int(getpagesize())
    let (start, end) = (range.lowerBound / page * page, range.upperBound / page * page)
    if end > start { madvise(address + start, end - start, MADV_DONTNEED) }
  }

  /// Calls a body with the bytes piece by piece, from first to last, and gives back those that were passed.
  @usableFromInline
  package func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let size = 1 << 20
    withBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: size) {
        let end = min(start + size, bytes.count)
        body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        release(start..<end)
      }
    }
  }
}
