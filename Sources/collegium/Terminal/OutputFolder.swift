import ArgumentParser

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Files that are written together: all of them whole, or none.
///
/// Each file is first written beside its place under a temporary name; only when all are on the disk do they get
/// their names. A failure removes what was begun.
struct OutputFolder {
  private let path: String
  private var staged: [(temporary: String, final: String)] = []

  /// Opens a folder for output, and makes it and those above it where they are missing.
  init(_ path: String) throws {
    self.path = path.isEmpty ? "." : path
    try Self.makeFolder(self.path)
  }

  /// Writes one file whole, or not at all.
  static func write(_ bytes: [UInt8], to file: String) throws {
    let slash = file.lastIndex(of: "/")
    var folder = try OutputFolder(slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? ".")
    try folder.stage(slash.map { String(file[file.index(after: $0)...]) } ?? file, bytes)
    try folder.commit()
  }

  /// Writes a file's content beside its place.
  mutating func stage(_ name: String, _ text: String) throws { try stage(name, Array(text.utf8)) }

  /// Writes a file's content beside its place.
  mutating func stage(_ name: String, _ bytes: [UInt8]) throws {
    let final = "\(path)/\(name)"
    var status = stat()
    if stat(final, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR {
        throw fail(final, "a folder has this name", "remove it, or name another output")
      }
      if status.st_mode & S_IFMT != S_IFREG {
        // A device or a pipe is written in place: it cannot be renamed over.
        let descriptor = open(final, O_WRONLY)
        guard descriptor >= 0, writeAll(bytes, to: descriptor), close(descriptor) == 0 else {
          throw fail(final)
        }
        return
      }
    }
    let temporary = "\(path)/.\(name).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw fail(final) }
    staged.append((temporary, final))
    guard writeAll(bytes, to: descriptor) else {
      let error = fail(final)
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw fail(final) }
  }

  /// Gives every staged file its name.
  mutating func commit() throws {
    for (temporary, final) in staged {
      guard rename(temporary, final) == 0 else { throw fail(final) }
    }
    staged = []
  }

  /// Removes what was staged, tells the user, and returns the exit to throw.
  private func fail(_ file: String, _ message: String? = nil, _ remedy: String? = nil) -> ExitCode {
    let code = errno
    for (temporary, _) in staged { unlink(temporary) }
    let reason = message ?? String(cString: strerror(code))
    let advice =
      remedy
      ?? (code == ENOSPC ? "free some space on the disk" : "choose another output, or ask for the permission")
    return ExitStatus.exit(ExitStatus.cannotWrite, "\(file): error: cannot write: \(reason); \(advice)")
  }

  private static func makeFolder(_ path: String) throws {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return }
      throw ExitStatus.exit(
        ExitStatus.cannotWrite, "\(path): error: this is a file, not a folder; name a folder for the output")
    }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw ExitStatus.exit(
        ExitStatus.cannotWrite,
        "\(path): error: cannot make this folder: \(String(cString: strerror(errno))); choose another output, or ask for the permission"
      )
    }
  }
}
