/// Gives back the memory of what a reader has passed.
@usableFromInline
package struct PassedBytes {
  @usableFromInline let content: StoredBytes?
  @usableFromInline var released = 0
  /// The position at which there is enough to give back.
  @usableFromInline var next: Int

  /// Follows a reader through these bytes; nil for bytes that somebody else holds.
  @usableFromInline
  package init(of content: StoredBytes?) {
    self.content = content
    next = content?.trail ?? .max
  }

  /// Says that the reader has come to a position of the bytes, and needs nothing before it.
  @inlinable
  @inline(__always)
  package mutating func pass(_ position: Int) { if position >= next { release(position) } }

  @usableFromInline
  @inline(never)
  mutating func release(_ position: Int) {
    guard let content, let trail = content.trail else { return }
    content.release(released..<position)
    released = position
    next = position + trail
  }
}
