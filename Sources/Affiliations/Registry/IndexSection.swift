/// An array of an index: values of one fixed size, in memory that outlives it.
///
/// Every place is held within its bounds: one beyond the end gives the last value. An index that was tampered with gives
/// wrong answers so, and never reads other memory.
struct IndexSection<Element: BitwiseCopyable>: @unchecked Sendable {
  private let base: UnsafePointer<Element>
  private let last: Int
  /// How many values there are.
  let count: Int

  /// Makes a section of values; one without any gives zeros everywhere.
  init(_ values: UnsafeBufferPointer<Element>) {
    count = values.count
    last = max(0, values.count - 1)
    base =
      values.isEmpty
      ? UnsafePointer(IndexLayout.zeros.assumingMemoryBound(to: Element.self)) : values.baseAddress!
  }

  /// The places of the values.
  var indices: Range<Int> { 0..<count }

  /// All values.
  var all: UnsafeBufferPointer<Element> { self[indices] }

  /// The value at a place; the last one for places beyond the end, and for negative ones.
  @inline(__always)
  subscript(_ place: Int) -> Element {
    base[Int(bitPattern: min(UInt(bitPattern: place), UInt(bitPattern: last)))]
  }

  /// The values of a range, as far as there are such.
  @inline(__always)
  subscript(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
    let range = range.clamped(to: indices)
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// The places of a run of values, as far as there are such.
  @inline(__always)
  func range(from start: UInt32, count length: some BinaryInteger) -> Range<Int> {
    (Int(start)..<(Int(start) + Int(length))).clamped(to: indices)
  }

  /// The values of a run, as far as there are such.
  @inline(__always)
  func run(from start: UInt32, count length: some BinaryInteger) -> UnsafeBufferPointer<Element> {
    self[range(from: start, count: length)]
  }
}
