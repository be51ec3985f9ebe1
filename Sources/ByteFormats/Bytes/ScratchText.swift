/// Memory for texts that are put together while a record is read; the next record uses it again.
@usableFromInline
package final class ScratchText {
  @usableFromInline var blocks: [UnsafeMutableBufferPointer<UInt8>] = []
  /// How much of the last block is in use.
  @usableFromInline var used = 0
  @inlinable static var blockSize: Int { 1 << 14 }

  @inlinable
  package init() {}

  @inlinable
  deinit { for block in blocks { block.deallocate() } }

  /// Forgets all texts; those that were handed out are no longer valid.
  @inlinable
  package func clear() {
    used = 0
    while blocks.count > 1 || (blocks.first?.count ?? 0) > Self.blockSize { blocks.removeLast().deallocate() }
  }

  /// Returns a text of at most `capacity` bytes, which `fill` writes; it returns how many they are.
  @inlinable
  package func make(
    capacity: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) -> UnsafeBufferPointer<UInt8> {
    if blocks.isEmpty || capacity > blocks[blocks.count - 1].count - used {
      blocks.append(.allocate(capacity: Swift.max(capacity, Self.blockSize)))
      used = 0
    }
    let space = UnsafeMutableBufferPointer(rebasing: blocks[blocks.count - 1][used..<used + capacity])
    let count = fill(space)
    used += count
    return UnsafeBufferPointer(rebasing: space[..<count])
  }

  /// Returns texts joined by another; a single one is returned as it is.
  @inlinable
  package func joined(
    _ texts: some Collection<UnsafeBufferPointer<UInt8>>, by separator: StaticString
  ) -> UnsafeBufferPointer<UInt8> {
    if texts.count <= 1 { return texts.first ?? UnsafeBufferPointer(start: nil, count: 0) }
    let separator = UnsafeBufferPointer(separator)
    return make(capacity: texts.reduce(0) { $0 + $1.count + separator.count }) { space in
      var count = 0
      for (index, text) in texts.enumerated() {
        for piece in index == 0 ? [text] : [separator, text] {
          _ = space[count...].update(fromContentsOf: piece)
          count += piece.count
        }
      }
      return count
    }
  }
}
