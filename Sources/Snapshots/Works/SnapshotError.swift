import ByteFormats

/// Why a snapshot cannot be read, or an engine cannot count it.
package struct SnapshotError: UserError, Hashable {
  package var kind: UserErrorKind
  package var place: String
  package var message: String
  package var remedy: String

  /// Makes an error from its parts.
  init(_ kind: UserErrorKind, at place: String, _ message: String, remedy: String) {
    self.kind = kind
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  /// The error of something that cannot be written, of a code of `errno`.
  init(writing path: String, code: Int32) {
    self.init(
      .unwritable, at: path, "cannot write: \(SystemError(code))",
      remedy: code == ENOSPC || code == EDQUOT
        ? "free some space, or write elsewhere" : "write elsewhere, or ask for the permission")
  }
}
