#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Source {
  /// What stands behind one input: its files, and what has to be said of those that are left out.
  public struct Inputs: Sendable {
    /// The sources, in the order of their names.
    public var sources: [Source]
    /// What was left out.
    public var diagnostics: [Diagnostic]
    /// Whether the input named a folder or an archive, whose files need not all be bibliographies.
    public var isCollection: Bool
  }

  /// How many files of a folder are read.
  static let folderLimit = 100_000

  /// Reads an input: a file, standard input (`-`), every file of a folder, or every file of a zip archive.
  ///
  /// Folders are read with those within them, without hidden files; links to folders are not followed. A file of
  /// an archive is named `archive.zip/file`; nothing is written to the disk.
  ///
  /// - Throws: what ``load(_:)`` throws; `unreadable` or `badData` for a folder or archive without files.
  public static func loadAll(_ path: String) throws(ReadError) -> Inputs {
    if isFolder(path, followingLinks: true) { return try loadFolder(path) }
    return try loadFile(path)
  }

  private static func loadFile(_ path: String) throws(ReadError) -> Inputs {
    let source = try load(path)
    guard Zip.isArchive(source.bytes) else {
      return Inputs(sources: [source], diagnostics: [], isCollection: false)
    }
    guard let entries = Zip.entries(source.bytes), !entries.isEmpty else {
      throw ReadError(
        .badData, at: SourceLocation(path), "the zip archive is damaged or empty",
        remedy: "download or copy it again")
    }
    var inputs = Inputs(sources: [], diagnostics: [], isCollection: true)
    for entry in entries.sorted(by: { $0.name < $1.name }) {
      let name = "\(path)/\(entry.name)"
      guard let content = entry.content, !content.isEmpty else {
        inputs.diagnostics.append(
          Diagnostic(
            .warning, at: SourceLocation(name),
            entry.content == nil
              ? "this file of the archive is damaged, encrypted or too large" : "this file is empty",
            remedy: "unpack it and give it by itself; it was left out"))
        continue
      }
      let unpacked = Gzip.isCompressed(content) ? Gzip.decompress(content) ?? content : content
      inputs.sources.append(Source(name: name, bytes: unpacked))
    }
    return inputs
  }

  private static func loadFolder(_ path: String) throws(ReadError) -> Inputs {
    var inputs = Inputs(sources: [], diagnostics: [], isCollection: true)
    for file in files(of: path) {
      do throws(ReadError) {
        let found = try loadFile(file)
        inputs.sources += found.sources
        inputs.diagnostics += found.diagnostics
      } catch {
        inputs.diagnostics.append(
          Diagnostic(.warning, at: error.location, error.message, remedy: error.remedy + "; it was left out"))
      }
    }
    if inputs.sources.isEmpty {
      throw ReadError(
        .unreadable, at: SourceLocation(path), "the folder holds no file that can be read",
        remedy: "check the name; hidden files are passed over")
    }
    return inputs
  }

  /// Returns the files of a folder and of those in it, in the order of their names.
  private static func files(of folder: String) -> [String] {
    var files: [String] = []
    var folders = [folder]
    while let current = folders.popLast(), files.count < folderLimit {
      guard let handle = opendir(current) else { continue }
      defer { closedir(handle) }
      while let entry = readdir(handle) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name.hasPrefix(".") { continue }
        let path = current.hasSuffix("/") ? current + name : "\(current)/\(name)"
        if isFolder(path, followingLinks: false) {
          folders.append(path)
        } else if isFile(path) {
          files.append(path)
        }
      }
    }
    return files.sorted()
  }

  private static func isFolder(_ path: String, followingLinks: Bool) -> Bool {
    var status = stat()
    guard !path.utf8.contains(0), (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else {
      return false
    }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
