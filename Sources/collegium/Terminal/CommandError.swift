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
    let obstacle =
      switch code {
      case EISDIR: "this is a folder"
      case ENOTDIR: "this is a file, not a folder"
      case EFBIG: "the file would be larger than the limit for files"
      default: String(cString: strerror(code))
      }
    let remedy =
      switch code {
      case EISDIR: "name a file, or remove the folder"
      case ENOTDIR: "name a folder"
      case ENOSPC, EDQUOT: "free some space, or write elsewhere"
      case EROFS: "this disk is read-only; write elsewhere"
      case ENAMETOOLONG: "choose a shorter name"
      case EFBIG: "raise the limit (ulimit -f), or write elsewhere"
      default: "write elsewhere, or ask for the permission"
      }
    self.init(.unwritable, at: path, "cannot write: \(obstacle)", remedy: remedy)
  }
}
