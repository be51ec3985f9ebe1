import ByteFormats

/// An error of the command itself: of what was typed, or of files and streams that it opens.
struct CommandError: UserError {
  var kind: UserErrorKind
  var place: String
  var message: String
  var remedy: String

  /// Makes an error from its parts; one without a place is of the command line.
  init(_ kind: UserErrorKind, at place: String = "", _ message: String, remedy: String = "") {
    self.kind = kind
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  /// Makes the error of an output that cannot be written, of a code of `errno`.
  init(writing path: String, code: Int32) {
    let remedy =
      switch code {
      case ENOSPC, EDQUOT: "free some space, or write elsewhere"
      case EROFS: "this disk is read-only; write elsewhere"
      case ENAMETOOLONG: "choose a shorter name"
      default: "write elsewhere, or ask for the permission"
      }
    self.init(
      .unwritable, at: path, "cannot write: \(String(cString: strerror(code)))", remedy: remedy)
  }
}
