/// Files that get their names together: all of them whole, or none.
///
/// What is written has no name until ``commit()``, where the disk can do that, so that nothing is left however the program
/// ends; elsewhere it has a temporary one, which goes when the transaction fails or a signal ends the program. A file that
/// is replaced keeps its owner and mode. A link is kept, and its target replaced, also where there is none yet. Devices
/// and pipes have no whole: they are written in place, as the bytes come. What a killed program left in a folder goes when
/// the next transaction changes that folder.
///
/// One thread uses a transaction.
package final class FileTransaction {
  /// Why a file or folder cannot be written.
  package struct Failure: Error, Hashable {
    /// The path as it was given.
    package var path: String
    /// `EISDIR` where a folder has the name of a file, `ENOTDIR` where a file has that of a folder, or what the system says.
    package var error: SystemError

    init(_ path: String, _ code: Int32) {
      self.path = path
      error = SystemError(code)
    }
  }

  /// A file that was begun.
  package struct File: Hashable {
    fileprivate var number: Int
  }

  private struct Staged {
    let path: String
    /// The name that it gets; nil for what is written in place.
    let final: String?
    var descriptor: Int32
    /// The name that it has now.
    var temporary: String?
    var slot: Int?
    /// A second name of what has had its name so far.
    var old: String?
    var isInPlace = false
  }

  private var staged: [Staged] = []
  private var folders: [String] = []

  package init() {}

  deinit { withdraw() }

  /// Makes a folder, and those above it, where they are missing; ``withdraw()`` removes them again.
  package func makeFolder(_ path: String) throws(Failure) {
    var status = stat()
    if stat(PathText.bytes(path), &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return }
      throw Failure(path, ENOTDIR)
    }
    guard errno == ENOENT else { throw Failure(path, errno) }
    try makeFolder(Self.parent(of: path))
    if mkdir(PathText.bytes(path), 0o777) == 0 {
      folders.append(path)
    } else if errno != EEXIST {
      throw Failure(path, errno)
    }
  }

  /// Begins a file.
  ///
  /// - Parameter mode: the permissions of a file that is not there yet, before the user's mask.
  /// - Throws: where it cannot be written; what was there is as it was.
  package func begin(_ path: String, mode: mode_t = 0o666) throws(Failure) -> File {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw Failure(path, ENOENT) }
    var status = stat()
    let exists = stat(PathText.bytes(path), &status) == 0
    if exists {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw Failure(path, EISDIR)
      case S_IFREG: if access(PathText.bytes(path), W_OK) != 0 { throw Failure(path, errno) }
      default: return try beginInPlace(path)
      }
    }
    let target = try Self.target(of: path)
    let folder = Self.parent(of: target)
    var file = Staged(path: path, final: target, descriptor: Self.openNameless(in: folder, mode: mode))
    if file.descriptor < 0 {
      let name = Self.temporaryName(in: folder, staged.count)
      file.slot = TemporaryNames.add(name)
      unlink(PathText.bytes(name))
      file.descriptor = open(PathText.bytes(name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      guard file.descriptor >= 0 else {
        let code = errno
        TemporaryNames.remove(file.slot)
        throw Failure(path, code)
      }
      file.temporary = name
    }
    // Says to other programs that it is being written.
    flock(file.descriptor, LOCK_EX | LOCK_NB)
    if exists {
      // Where the owner cannot be kept, as for a colleague's file, the writer owns it.
      if fchown(file.descriptor, status.st_uid, status.st_gid) != 0 {
        _ = fchown(file.descriptor, uid_t.max, status.st_gid)
      }
      fchmod(file.descriptor, status.st_mode & 0o7777)
    }
    staged.append(file)
    return File(number: staged.count - 1)
  }

  private func beginInPlace(_ path: String) throws(Failure) -> File {
    let descriptor = open(PathText.bytes(path), O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path, errno) }
    var file = Staged(path: path, final: nil, descriptor: descriptor)
    file.isInPlace = true
    staged.append(file)
    return File(number: staged.count - 1)
  }

  /// Adds bytes to a file that was begun.
  package func write(_ bytes: [UInt8], to file: File) throws(Failure) {
    if !writeAll(bytes, to: staged[file.number].descriptor) { throw Failure(staged[file.number].path, errno) }
  }

  /// Gives the files their names; where that fails for one, all is as it was before.
  ///
  /// The bytes are on the disk before a name is given. Signals that end the program wait until all are given.
  package func commit() throws(Failure) {
    for index in staged.indices where !staged[index].isInPlace {
      if fsync(staged[index].descriptor) != 0, errno != EINVAL, errno != ENOTSUP, errno != EROFS {
        throw Failure(staged[index].path, errno)
      }
    }
    var waiting = sigset_t()
    sigemptyset(&waiting)
    for signal in TemporaryNames.signals { sigaddset(&waiting, signal) }
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &waiting, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var named = 0
    do throws(FileTransaction.Failure) {
      for index in staged.indices where !staged[index].isInPlace { try name(index) }
      for index in staged.indices { keepOld(index) }
      while named < staged.count {
        if !staged[named].isInPlace { try takePlace(named) }
        named += 1
      }
    } catch {
      for index in (0..<named).reversed() { giveBack(index) }
      withdraw()
      throw error
    }
    var changed: Set<String> = []
    for file in staged {
      close(file.descriptor)
      if let old = file.old { unlink(PathText.bytes(old)) }
      TemporaryNames.remove(file.slot)
      if let final = file.final { changed.insert(Self.parent(of: final)) }
    }
    staged = []
    folders = []
    for folder in changed.sorted() {
      Self.removeRemains(in: folder)
      let descriptor = open(PathText.bytes(folder), O_RDONLY | O_CLOEXEC)
      if descriptor >= 0 {
        fsync(descriptor)
        close(descriptor)
      }
    }
  }

  /// Removes what was begun, the folders that were made included; does nothing after ``commit()``.
  package func withdraw() {
    for file in staged {
      close(file.descriptor)
      if let temporary = file.temporary { unlink(PathText.bytes(temporary)) }
      if let old = file.old { unlink(PathText.bytes(old)) }
      TemporaryNames.remove(file.slot)
    }
    for folder in folders.reversed() { rmdir(PathText.bytes(folder)) }
    staged = []
    folders = []
  }

  // MARK: Names

  /// Gives a nameless file its temporary name.
  private func name(_ index: Int) throws(Failure) {
    guard staged[index].temporary == nil, let final = staged[index].final else { return }
    let name = Self.temporaryName(in: Self.parent(of: final), index)
    unlink(PathText.bytes(name))
    guard
      linkat(
        AT_FDCWD, "/proc/self/fd/\(staged[index].descriptor)", AT_FDCWD, PathText.bytes(name),
        AT_SYMLINK_FOLLOW) == 0
    else { throw Failure(staged[index].path, errno) }
    staged[index].temporary = name
  }

  /// Gives what has a file's name so far a second one, where the disk can do that.
  private func keepOld(_ index: Int) {
    guard let final = staged[index].final, access(PathText.bytes(final), F_OK) == 0 else { return }
    let old = Self.oldName(of: final)
    unlink(PathText.bytes(old))
    if link(PathText.bytes(final), PathText.bytes(old)) == 0 { staged[index].old = old }
  }

  /// Gives a file its name.
  private func takePlace(_ index: Int) throws(Failure) {
    guard let temporary = staged[index].temporary, let final = staged[index].final else { return }
    var status = stat()
    if staged[index].old == nil, lstat(PathText.bytes(final), &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw Failure(staged[index].path, EISDIR) }
      let old = Self.oldName(of: final)
      guard rename(PathText.bytes(final), PathText.bytes(old)) == 0 else {
        throw Failure(staged[index].path, errno)
      }
      staged[index].old = old
    }
    guard rename(PathText.bytes(temporary), PathText.bytes(final)) == 0 else {
      let code = errno
      giveBack(index)
      throw Failure(staged[index].path, code)
    }
    staged[index].temporary = nil
  }

  /// Undoes ``takePlace(_:)``.
  private func giveBack(_ index: Int) {
    guard let final = staged[index].final else { return }
    if let old = staged[index].old {
      // Of two names of one file, renaming leaves both, and the second one goes later. What cannot be given its name
      // back stays under the other one: it is never removed.
      let isBack = rename(PathText.bytes(old), PathText.bytes(final)) == 0
      if !isBack || access(PathText.bytes(old), F_OK) != 0 { staged[index].old = nil }
    } else if staged[index].temporary == nil {
      unlink(PathText.bytes(final))
    }
  }

  /// Opens a file without a name in a folder; -1 where the system or the disk cannot.
  private static func openNameless(in folder: String, mode: mode_t) -> Int32 {
    #if os(Linux)
      guard access("/proc/self/fd", X_OK) == 0 else { return -1 }
      return open(PathText.bytes(folder), O_WRONLY | O_CLOEXEC | O_DIRECTORY | 0o20_000_000, mode)
    #else
      return -1
    #endif
  }

  private static let prefix = ".collegium-"
  private static let temporarySuffix = ".part"
  private static let oldSuffix = ".old"

  private static func temporaryName(in folder: String, _ number: Int) -> String {
    "\(folder)/\(prefix)\(getpid())-\(number)\(temporarySuffix)"
  }

  /// The second name of what has a name so far; it says which, so that it is known when it is no longer needed.
  private static func oldName(of final: String) -> String {
    let folder = parent(of: final)
    var name = final.dropFirst(folder.count).drop { $0 == "/" }
    // Names have 255 bytes at most.
    while name.utf8.count > 200 { name.removeLast() }
    return "\(folder)/\(prefix)\(getpid())-\(name)\(oldSuffix)"
  }

  /// Removes what programs left that were killed, or that were not let remove it: parts of files that no program has
  /// open, and second names of what was replaced.
  ///
  /// Where the first name is missing, the second one is the only one: it is kept.
  private static func removeRemains(in folder: String) {
    for name in FolderRemoval.names(in: folder) where name.hasPrefix(prefix) {
      let rest = name.dropFirst(prefix.count)
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let process = pid_t(digits), rest.dropFirst(digits.count).first == "-",
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      let path = "\(folder)/\(name)"
      if name.hasSuffix(temporarySuffix) {
        let descriptor = open(PathText.bytes(path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0 { continue }
        // A program on another computer may be writing it.
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(PathText.bytes(path)) }
        close(descriptor)
      } else if name.hasSuffix(oldSuffix) {
        let final = rest.dropFirst(digits.count + 1).dropLast(oldSuffix.count)
        if access(PathText.bytes("\(folder)/\(final)"), F_OK) == 0 { unlink(PathText.bytes(path)) }
      }
    }
  }

  /// Returns the path of what a path means, without links; also that of a link's target that is not there.
  private static func target(of path: String) throws(Failure) -> String {
    var current = path
    for _ in 0..<40 {
      if let text = realpath(PathText.bytes(current), nil) {
        defer { free(text) }
        return PathText.text(text)
      }
      let code = errno
      guard let link = destination(ofLink: current) else {
        guard code == ENOENT else { throw Failure(path, code) }
        return current
      }
      current = link.hasPrefix("/") ? link : "\(parent(of: current))/\(link)"
    }
    throw Failure(path, ELOOP)
  }

  private static func destination(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(PathText.bytes(path), &buffer, buffer.count - 1)
    return count > 0 ? PathText.text(buffer) : nil
  }

  /// The folder in which a path's last part is.
  package static func parent(of path: String) -> String {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
