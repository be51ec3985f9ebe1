/// Steps through the lines of a text and counts them; a text of lone carriage returns has lines too.
@usableFromInline
package struct ByteLines {
  /// The text.
  @usableFromInline package let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next line begins.
  @usableFromInline package var position = 0
  /// The number of the line returned last, from 1.
  @usableFromInline package var number = 0
  @usableFromInline let separator: UInt8
  @usableFromInline var passed: PassedBytes

  /// Starts at the first line of a text; the memory of lines that were passed is released through `passed`.
  @inlinable
  package init(_ bytes: UnsafeBufferPointer<UInt8>, releasing passed: PassedBytes = PassedBytes(of: nil)) {
    self.bytes = bytes
    self.passed = passed
    // A text whose first megabyte is one line is none of lines.
    let head = 0..<min(bytes.count, 1 << 20)
    let hasFeeds = bytes.firstIndex(of: .lineFeed, in: head) != nil
    separator =
      !hasFeeds && bytes.firstIndex(of: .carriageReturn, in: head) != nil ? .carriageReturn : .lineFeed
  }

  /// Returns the next line without its end, or nil behind the last.
  @inlinable
  package mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    passed.pass(position)
    // Some files end lines with a line feed and a carriage return, in this order.
    if separator == .lineFeed {
      while position + 1 < bytes.count, bytes[position] == .carriageReturn, bytes[position + 1] != .lineFeed {
        position += 1
      }
    }
    let start = position
    var end = bytes.firstIndex(of: separator, in: start..<bytes.count) ?? bytes.count
    position = end + 1
    number += 1
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return start..<end
  }
}

/// Finds the numbers of lines for positions that mostly ascend.
@usableFromInline
package struct LineCounter {
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline var line = 1
  @usableFromInline var counted = 0
  @usableFromInline var passed: PassedBytes

  /// Starts at the first line of a text; the memory of lines that were counted is released through `passed`.
  @inlinable
  package init(_ bytes: UnsafeBufferPointer<UInt8>, releasing passed: PassedBytes = PassedBytes(of: nil)) {
    self.bytes = bytes
    self.passed = passed
  }

  /// Returns the line of a position, from 1.
  @inlinable
  package mutating func line(of position: Int) -> Int {
    let end = min(position, bytes.count)
    if end < counted {
      line = 1
      counted = 0
    }
    while let feed = bytes.firstIndex(of: .lineFeed, in: counted..<end) {
      line += 1
      counted = feed + 1
    }
    counted = max(counted, end)
    passed.pass(counted)
    return line
  }
}
