/// A place in an input, as a person would look it up.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The input's name as the user typed it; `-` for standard input.
  public var source: String
  /// The line, counted from 1; 0 where the whole input is meant.
  public var line: Int {
    @inlinable get { Int(storedLine) }
    @inlinable set { storedLine = UInt32(clamping: newValue) }
  }
  /// The column in characters, counted from 1; 0 where the whole line is meant.
  public var column: Int {
    @inlinable get { Int(storedColumn) }
    @inlinable set { storedColumn = UInt32(clamping: newValue) }
  }

  // Every person of every work has a place.
  @usableFromInline var storedLine: UInt32
  @usableFromInline var storedColumn: UInt32

  /// Makes a place from an input's name, a line and a column.
  @inlinable
  public init(_ source: String, line: Int = 0, column: Int = 0) {
    self.source = source
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  /// `name`, `name:line` or `name:line:column`, the form that editors and terminals link to.
  public var description: String {
    if line == 0 { return source }
    return column == 0 ? "\(source):\(line)" : "\(source):\(line):\(column)"
  }
}
