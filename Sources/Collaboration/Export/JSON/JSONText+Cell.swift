import ByteFormats

extension JSONText {
  /// Makes the value of a cell: lists are arrays, what is missing is null.
  init(_ cell: Cell) {
    self =
      switch cell {
      case .text(let text): .string(text)
      case .list(let texts): .array(texts.map { .string($0) })
      case .integer(let count): .integer(count)
      case .number(let number): .number(number)
      case .flag(let flag): .bool(flag)
      case .missing: .null
      }
  }
}
