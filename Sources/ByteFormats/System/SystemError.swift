/// Why the system refused to open, read or write a file.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number that the system gave, `errno`.
  package var code: Int32

  /// Takes the system's number.
  package init(_ code: Int32) { self.code = code }

  /// What the system says of it.
  package var description: String { String(cString: strerror(code)) }
}
