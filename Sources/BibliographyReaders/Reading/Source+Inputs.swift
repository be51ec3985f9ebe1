import Bibliography
import ByteFormats

extension Source {
  /// How deep archives may be in each other.
  private static let archiveDepth = 16

  /// Calls `body` with each source of an input: a file, standard input (`-`), a sheet of a spreadsheet, every file of a
  /// folder, or every file of a zip archive. Only one is in memory at a time.
  ///
  /// Folders are read with those within them, without hidden files; links to folders are not followed, and what a run of
  /// this program wrote there (by its manifest) is no input. A file of an archive is named `archive.zip/file`; archives
  /// within archives are read too, all within one limit of bytes (``UnpackingLimit``). What is unpacked has no name on
  /// the disk: it stays in memory, or where it is large in a temporary file that no one else can open.
  ///
  /// A spreadsheet (`.xlsx`) is read as comma-separated values, one line per row, under the name `book.xlsx/sheet`.
  ///
  /// - Parameter sheets: which sheet of a spreadsheet is read.
  /// - Returns: what was skipped of a folder or archive, which may hold other things than bibliographies: files and
  ///   folders that cannot be opened, and those for which `body` throws; and which sheets of a spreadsheet were not read.
  /// - Throws: what ``load(_:)`` and `body` throw for a single file; `unreadable` or `badData` for a folder or
  ///   archive without files; `badData` for an archive that unpacks to more than the limit, and for documents of office
  ///   programs that are no spreadsheets with such a sheet.
  @discardableResult
  public static func forEach(
    of input: String, sheets: SheetChoice = SheetChoice(), _ body: (Source) throws(ReadError) -> Void
  ) throws(ReadError) -> [Diagnostic] {
    guard isFolder(input, followingLinks: true) else { return try forEach(ofFile: input, sheets, body) }
    var isEmpty = true
    var (files, diagnostics) = try files(of: input)
    for file in files {
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
    var budget = UnpackingLimit.bytes(packed: source.packedCount ?? source.byteCount)
    if source.packedCount != nil { budget -= source.byteCount }
    var diagnostics = try forEach(in: source, sheets, depth: 0, budget: &budget, body)
    if source.hasSurplus { diagnostics.append(surplus(at: SourceLocation(path))) }
    try source.checkWhole()
    return diagnostics
  }

  /// Calls `body` with a source, or with every file of it where it is an archive.
  private static func forEach(
    in source: Source, _ sheets: SheetChoice, depth: Int, budget: inout Int,
    _ body: (Source) throws(ReadError) -> Void
  ) throws(ReadError) -> [Diagnostic] {
    if let error = source.officeDocumentError(entries: []) { throw error }
    guard Zip.isArchive(source.content) else {
      try body(source)
      return []
    }
    guard depth < archiveDepth, let entries = Zip.entries(source.content), !entries.isEmpty else {
      throw ReadError(
        .badData, at: SourceLocation(source.name), "the zip archive is damaged or empty",
        remedy: "download or copy it again")
    }
    if let workbook = Workbook(source.content, entries: entries) {
      return try sheets.read(workbook, of: source, body)
    }
    if let error = source.officeDocumentError(entries: entries) { throw error }
    var diagnostics: [Diagnostic] = []
    let missing = Zip.missingEntries(source.content)
    if missing > 0 {
      diagnostics.append(
        Diagnostic(
          .warning, at: SourceLocation(source.name),
          "the list of files in this archive is damaged: \(Phrase.count(missing, "file")) cannot be found",
          remedy: "download or copy it again"))
    }
    for entry in entries.sorted(by: { $0.name < $1.name }) {
      let content = try unpack(entry, of: source, budget: &budget, &diagnostics)
      guard let content else { continue }
      do throws(ReadError) {
        let inner = Source(name: "\(source.name)/\(entry.name)", content: content)
        diagnostics += try forEach(in: inner, sheets, depth: depth + 1, budget: &budget, body)
      } catch {
        if budget <= 0 { throw error }
        diagnostics.append(Diagnostic(skipping: error))
      }
    }
    return diagnostics
  }

  /// Unpacks a file of an archive; nil, with a diagnostic, where it cannot be.
  ///
  /// - Throws: `badData` where the budget does not suffice; then it is zero.
  private static func unpack(
    _ entry: Zip.Entry, of archive: Source, budget: inout Int, _ diagnostics: inout [Diagnostic]
  ) throws(ReadError) -> StoredBytes? {
    let place = SourceLocation("\(archive.name)/\(entry.name)")
    func skip(_ message: String, _ remedy: String) -> StoredBytes? {
      diagnostics.append(
        Diagnostic(skipping: ReadError(.badData, at: place, message, remedy: remedy)))
      return nil
    }
    guard entry.size <= budget || !entry.hasPossibleSize else { throw exhausted(&budget, at: place) }
    guard let content = Zip.content(of: entry, in: archive.content, limit: budget) else {
      return skip(
        "this file of the archive is damaged or encrypted", "unpack it and give it by itself")
    }
    budget -= content.count
    if content.count == 0 { return skip("this file is empty", "check that the export finished") }
    guard Gzip.isCompressed(content) else { return content }
    guard let unpacker = GzipUnpacker(limit: budget) else { return content }
    content.forEachPiece { unpacker.unpack($0) }
    if unpacker.isOverLimit { throw exhausted(&budget, at: place) }
    guard let unpacked = unpacker.finish() else {
      return skip("this compressed file is damaged or cut off", "download or copy it again")
    }
    if unpacker.hasSurplus { diagnostics.append(surplus(at: place)) }
    budget -= unpacked.count
    return unpacked
  }

  /// The warning about a gzip file behind whose data something stands.
  private static func surplus(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, at: place, "something that is no gzip data stands behind the compressed data; left out",
      remedy: "check that the file is complete, and download or copy it again")
  }

  private static func exhausted(_ budget: inout Int, at place: SourceLocation) -> ReadError {
    budget = 0
    return ReadError(
      .badData, at: place,
      "the archive unpacks to more than 200 times its size, as only archives do that are made to do harm",
      remedy: "unpack it yourself, and give the files")
  }

  /// Returns the files of a folder and of those in it, in the order of their names, and what was passed over.
  ///
  /// - Throws: `unreadable` where the folder itself may not be opened.
  private static func files(
    of folder: String
  ) throws(ReadError) -> (files: [String], diagnostics: [Diagnostic]) {
    var files: [String] = []
    var diagnostics: [Diagnostic] = []
    var folders = [folder]
    while let current = folders.popLast() {
      guard let handle = opendir(PathText.bytes(current)) else {
        let error = obstacle(errno, at: SourceLocation(current), isFolder: true)
        if current == folder { throw error }
        diagnostics.append(Diagnostic(skipping: error))
        continue
      }
      defer { closedir(handle) }
      let own = OwnOutput.files(of: current)
      var skipped = 0
      while let entry = readdir(handle) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 1) { PathText.text($0) }
        }
        if name.hasPrefix(".") { continue }
        let path = current.hasSuffix("/") ? current + name : "\(current)/\(name)"
        if isFolder(path, followingLinks: false) {
          folders.append(path)
        } else if isFile(path) {
          if own?.contains(name) == true { skipped += 1 } else { files.append(path) }
        }
      }
      if skipped > 0 {
        diagnostics.append(
          Diagnostic(
            .note, at: SourceLocation(current),
            "\(Phrase.count(skipped, "file")) that an earlier run wrote \(Phrase.form(skipped, "is", "are")) no input",
            remedy: "name a file to read it all the same"))
      }
    }
    return (
      files.sorted(),
      diagnostics.sorted { ($0.location.source, $0.message) < ($1.location.source, $1.message) }
    )
  }

  private static func isFolder(_ path: String, followingLinks: Bool) -> Bool {
    var status = stat()
    let bytes = PathText.bytes(path)
    guard !path.utf8.contains(0), (followingLinks ? stat(bytes, &status) : lstat(bytes, &status)) == 0 else {
      return false
    }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(PathText.bytes(path), &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
