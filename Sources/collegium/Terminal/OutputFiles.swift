import ArgumentParser
import ByteFormats

/// A file to be written.
struct OutputFile {
  /// Its name within its folder.
  var name: String
  /// Its content.
  var bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
}

/// Files that are written together: all of them whole, or none.
///
/// Each is first written in its folder under a temporary name; only when all are complete do they get their names. A failure removes what was begun, folders included.
struct OutputFiles {
  private var folders: [String] = []
  private var staged: [(temporary: String, final: String)] = []

  /// Checks that a folder can be written into, before the work begins; makes nothing.
  ///
  /// - Throws: ``CommandError`` where it cannot.
  static func check(folder: String) throws {
    var path = folder.isEmpty ? "." : folder
    while true {
      var status = stat()
      if stat(path, &status) == 0 {
        guard status.st_mode & S_IFMT == S_IFDIR else { throw isNoFolder(path) }
        guard access(path, W_OK | X_OK) == 0 else { throw CommandError(writing: path, code: errno) }
        return
      }
      guard errno == ENOENT else { throw CommandError(writing: path, code: errno) }
      path = parent(of: path)
    }
  }

  /// Writes files into a folder, which is made, with those above it, where it is missing.
  static func write(_ files: [OutputFile], into folder: String) throws {
    var output = OutputFiles()
    do {
      try output.makeFolder(folder.isEmpty ? "." : folder)
      for file in files { try output.stage(file.bytes, at: "\(folder.isEmpty ? "." : folder)/\(file.name)") }
      try output.commit()
    } catch {
      output.withdraw()
      throw error
    }
  }

  /// Writes one file; its folder is made where it is missing.
  static func write(_ bytes: [UInt8], to path: String) throws {
    var output = OutputFiles()
    do {
      try output.makeFolder(parent(of: path))
      try output.stage(bytes, at: path)
      try output.commit()
    } catch {
      output.withdraw()
      throw error
    }
  }

  private mutating func stage(_ bytes: [UInt8], at path: String) throws {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw CommandError(
        .unwritable, at: path, "cannot write: this is a folder", remedy: "name a file, or remove the folder")
    }
    // The target of a link is replaced, not the link.
    let final = exists ? Self.resolved(path) : path
    guard let final, !exists || status.st_mode & S_IFMT == S_IFREG else {
      // A device or a pipe cannot be renamed over: it is written in place.
      return try Self.overwrite(path, with: bytes)
    }
    let temporary = "\(Self.parent(of: final))/.collegium-\(getpid())-\(staged.count).part"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw CommandError(writing: path, code: errno) }
    staged.append((temporary, final))
    if exists { fchmod(descriptor, status.st_mode & 0o777) }
    let isWritten = writeAll(bytes, to: descriptor)
    let code = errno
    let isClosed = close(descriptor) == 0
    guard isWritten, isClosed else { throw CommandError(writing: path, code: isWritten ? errno : code) }
  }

  private mutating func commit() throws {
    for (temporary, final) in staged {
      guard rename(temporary, final) == 0 else { throw CommandError(writing: final, code: errno) }
    }
    staged = []
  }

  private func withdraw() {
    for (temporary, _) in staged { unlink(temporary) }
    for folder in folders.reversed() { rmdir(folder) }
  }

  private mutating func makeFolder(_ path: String) throws {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return }
      throw Self.isNoFolder(path)
    }
    guard errno == ENOENT else { throw CommandError(writing: path, code: errno) }
    try makeFolder(Self.parent(of: path))
    if mkdir(path, 0o777) == 0 {
      folders.append(path)
    } else if errno != EEXIST {
      throw CommandError(writing: path, code: errno)
    }
  }

  private static func overwrite(_ path: String, with bytes: [UInt8]) throws {
    let descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard descriptor >= 0 else { throw CommandError(writing: path, code: errno) }
    let isWritten = writeAll(bytes, to: descriptor)
    let code = errno
    let isClosed = close(descriptor) == 0
    if !isWritten, code == EPIPE { throw ExitStatus.quiet }
    guard isWritten, isClosed else { throw CommandError(writing: path, code: isWritten ? errno : code) }
  }

  private static func isNoFolder(_ path: String) -> CommandError {
    CommandError(
      .unwritable, at: path, "cannot write: this is a file, not a folder", remedy: "name a folder")
  }

  private static func parent(of path: String) -> String {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Returns the path without links; nil where its target has no name.
  private static func resolved(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }
}
