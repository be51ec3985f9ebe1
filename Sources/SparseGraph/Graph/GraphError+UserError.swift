import ByteFormats

extension GraphError: UserError {
  /// `unreadable` where a file cannot be opened, read or decompressed; else `badData`.
  public var kind: UserErrorKind {
    if case .unreadable = self { .unreadable } else { .badData }
  }

  /// Nothing: the caller knows which file was read.
  public var place: String { "" }

  /// What is wrong, and what would be right, in one sentence.
  public var message: String { description }

  /// Nothing: ``message`` has it.
  public var remedy: String { "" }
}
