/// Cuts delimited text into rows and cells without copying; quotes as in RFC 4180, and what people make of it.
///
/// A quote within a cell that no delimiter follows is literal. A cell whose quote is never closed ends
/// with its line.
@usableFromInline
package struct CSVScanner {
  /// The range of a cell's text, and whether quotes in it are doubled.
  @usableFromInline
  package struct Cell {
    @usableFromInline package var range: Range<Int>
    @usableFromInline package var hasDoubledQuotes: Bool

    @inlinable
    init(range: Range<Int>, hasDoubledQuotes: Bool) {
      self.range = range
      self.hasDoubledQuotes = hasDoubledQuotes
    }
  }

  @usableFromInline package let bytes: UnsafeBufferPointer<UInt8>
  /// The character between cells.
  @usableFromInline package let delimiter: UInt8
  /// Whether a cell may be in quotes.
  @usableFromInline package let hasQuotes: Bool
  /// Where the next row begins.
  @usableFromInline package var position: Int
  /// Where the row returned last begins.
  @usableFromInline package var rowStart = 0
  /// The position of the first quote that is never closed.
  @usableFromInline package var unclosedQuote: Int?

  @inlinable
  package init(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, hasQuotes: Bool = true, at position: Int = 0
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.hasQuotes = hasQuotes
    self.position = position
  }

  /// Reads the next row that is not empty into `cells`; false behind the last.
  @inlinable
  package mutating func next(into cells: inout [Cell]) -> Bool {
    while position < bytes.count, bytes[position] == .lineFeed || bytes[position] == .carriageReturn {
      position += 1
    }
    guard position < bytes.count else { return false }
    cells.removeAll(keepingCapacity: true)
    rowStart = position
    while true {
      cells.append(cell())
      guard position < bytes.count else { return true }
      let byte = bytes[position]
      position += 1
      if byte == delimiter {
        if position == bytes.count {
          cells.append(Cell(range: position..<position, hasDoubledQuotes: false))
          return true
        }
        continue
      }
      if byte == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed { position += 1 }
      return true
    }
  }

  /// Reads a cell; the delimiter or line end behind it comes next.
  @inlinable
  mutating func cell() -> Cell {
    let start = position
    if hasQuotes, start < bytes.count, bytes[start] == .quote, let cell = quoted() { return cell }
    position = bytes.firstIndex(ofAny: delimiter, .lineFeed, .carriageReturn, in: start..<bytes.count)
    return Cell(range: start..<position, hasDoubledQuotes: false)
  }

  @inlinable
  mutating func quoted() -> Cell? {
    guard unclosedQuote == nil || position < unclosedQuote! else { return nil }
    let start = position + 1
    var search = start
    var hasDoubledQuotes = false
    while let quote = bytes.firstIndex(of: .quote, in: search..<bytes.count) {
      let next = quote + 1 < bytes.count ? bytes[quote + 1] : .lineFeed
      if next == .quote {
        hasDoubledQuotes = true
        search = quote + 2
      } else if next == delimiter || next == .lineFeed || next == .carriageReturn {
        position = quote + 1
        return Cell(range: start..<quote, hasDoubledQuotes: hasDoubledQuotes)
      } else {
        search = quote + 1
      }
    }
    // Each later quote would run to the end again: looked for once, so that time stays linear.
    unclosedQuote = position
    return nil
  }

  /// Returns a cell's text without the white space at its ends, doubled quotes single.
  @inlinable
  package func text(_ cell: Cell) -> String {
    let scratch = ScratchText()
    return withExtendedLifetime(scratch) { text(cell, scratch).text }
  }

  /// Returns the same in place, or in `scratch` where it is written otherwise.
  @inlinable
  package func text(_ cell: Cell, _ scratch: ScratchText) -> UnsafeBufferPointer<UInt8> {
    let range = bytes.trimmed(cell.range)
    guard cell.hasDoubledQuotes || bytes.firstIndex(of: .carriageReturn, in: range) != nil else {
      return bytes.slice(range)
    }
    return scratch.make(capacity: range.count) { text in
      var count = 0
      var index = range.lowerBound
      while index < range.upperBound {
        let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
        // Line ends within a cell are line feeds, whatever program wrote them.
        if bytes[index] != .carriageReturn || next != .lineFeed {
          text[count] = bytes[index] == .carriageReturn ? .lineFeed : bytes[index]
          count += 1
        }
        let isDoubled = cell.hasDoubledQuotes && bytes[index] == .quote && next == .quote
        index += isDoubled ? 2 : 1
      }
      return count
    }
  }
}
