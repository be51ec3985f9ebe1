import ByteFormats

extension Source {
  /// How many files of a folder are read.
  static let folderLimit = 100_000

  /// Calls `body` with each source of an input: a file, standard input (`-`), a sheet of a spreadsheet, every file of a
  /// folder, or every file of a zip archive. Only one is in memory at a time.
  ///
  /// Folders are read with those within them, without hidden files; links to folders are not followed. A file of
  /// an archive is named `archive.zip/file`. What is unpacked has no name on the disk: it stays in memory, or where it
  /// is large in a temporary file that no one else can open.
  ///
  /// A spreadsheet (`.xlsx`) is read as comma-separated values, one line per row, under the name `book.xlsx/sheet`.
  ///
  /// - Parameter sheets: which sheet of a spreadsheet is read.
  /// - Returns: what was skipped of a folder or archive, which may hold other things than bibliographies: files
  ///   that cannot be loaded, and those for which `body` throws; and which sheets of a spreadsheet were not read.
  /// - Throws: what ``load(_:)`` and `body` throw for a single file; `unreadable` or `badData` for a folder or
  ///   archive without files; `badData` for documents of office programs that are no spreadsheets with such a sheet.
  @discardableResult
  public static func forEach(
    of input: String, sheets: SheetChoice = SheetChoice(), _ body: (Source) throws(ReadError) -> Void
  ) throws(ReadError) -> [Diagnostic] {
    guard isFolder(input, followingLinks: true) else { return try forEach(ofFile: input, sheets, body) }
    var diagnostics: [Diagnostic] = []
    var isEmpty = true
    for file in files(of: input) {
      do throws(ReadError) {
        diagnostics += try forEach(ofFile: file, sheets) { (source) throws(ReadError) in
          isEmpty = false
          try body(source)
        }
      } catch {
        diagnostics.append(Diagnostic(skipping: error))
      }
    }
    if isEmpty {
      throw ReadError(
        .unreadable, at: SourceLocation(input), "the folder holds no file that can be read",
        remedy: "check the name; hidden files are skipped")
    }
    return diagnostics
  }

  private static func forEach(
    ofFile path: String, _ sheets: SheetChoice, _ body: (Source) throws(ReadError) -> Void
  ) throws(ReadError) -> [Diagnostic] {
    let source = try load(path)
    if let error = source.officeDocumentError(entries: []) { throw error }
    guard Zip.isArchive(source.content) else {
      try body(source)
      return []
    }
    guard let entries = Zip.entries(source.content), !entries.isEmpty else {
      throw ReadError(
        .badData, at: SourceLocation(path), "the zip archive is damaged or empty",
        remedy: "download or copy it again")
    }
    if let workbook = Workbook(source.content, entries: entries) {
      return try sheets.read(workbook, of: source, body)
    }
    if let error = source.officeDocumentError(entries: entries) { throw error }
    var diagnostics: [Diagnostic] = []
    var limit = UnpackingLimit.bytes(packed: source.byteCount)
    for entry in entries.sorted(by: { $0.name < $1.name }) {
      do throws(ReadError) {
        let content = try unpack(entry, of: source, limit: limit)
        limit -= content.count
        let file = Source(name: "\(path)/\(entry.name)", content: content)
        if Zip.isArchive(content), let parts = Zip.entries(content) {
          if let workbook = Workbook(content, entries: parts) {
            diagnostics += try sheets.read(workbook, of: file, body)
            continue
          }
          if let error = file.officeDocumentError(entries: parts) { throw error }
        }
        try body(file)
      } catch {
        diagnostics.append(Diagnostic(skipping: error))
      }
    }
    return diagnostics
  }

  private static func unpack(
    _ entry: Zip.Entry, of archive: Source, limit: Int
  ) throws(ReadError) -> StoredBytes {
    let place = SourceLocation("\(archive.name)/\(entry.name)")
    guard let content = Zip.content(of: entry, in: archive.content, limit: limit) else {
      throw ReadError(
        .badData, at: place, "this file of the archive is damaged, encrypted or too large",
        remedy: "unpack it and give it by itself")
    }
    if content.count == 0 {
      throw ReadError(.badData, at: place, "this file is empty", remedy: "check that the export finished")
    }
    return Gzip.isCompressed(content) ? Gzip.decompress(content) ?? content : content
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
