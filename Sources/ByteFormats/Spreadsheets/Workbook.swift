/// A spreadsheet as Excel and its like save it (`.xlsx`, Office Open XML): its sheets, each to be had as delimited text.
///
/// Safe with hostile input: nothing is allocated for what a reference claims, and all that is unpacked or written is
/// counted against ``UnpackingLimit``.
package final class Workbook {
  /// Why a sheet cannot be had.
  package enum Failure: Error {
    /// A part is missing, cut or encrypted.
    case damaged
    /// The sheet unpacks to more than ``UnpackingLimit`` allows.
    case tooLarge
  }

  /// One sheet of cells.
  package struct Sheet: Sendable {
    /// Its name, as on its tab.
    package var name: String
    /// Whether the program that shows the workbook hides it.
    package var isHidden: Bool
    /// The name of its part in the archive.
    fileprivate var part: String
  }

  /// How many rows and columns a sheet may have.
  package static let rowLimit = 1_048_576
  package static let columnLimit = 16_384

  /// The sheets of cells in the order of their tabs; charts are none.
  package private(set) var sheets: [Sheet] = []

  private let archive: StoredBytes
  private let entries: [String: Zip.Entry]
  /// How many bytes may still be unpacked, and written as text.
  private var unpackingLimit: Int
  private var writingLimit: Int
  private var countsDaysFrom1904 = false
  private var texts: WorkbookTexts?
  private var styles: WorkbookStyles?
  private var sharedStringsPart: String?
  private var stylesPart: String?

  /// Opens an archive; nil where it holds no workbook.
  ///
  /// - Complexity: O(n), for n bytes of the list of sheets; the sheets are unpacked when they are asked for.
  package init?(_ archive: StoredBytes, entries: [Zip.Entry]) {
    var named: [String: Zip.Entry] = [:]
    for entry in entries { named[Self.normalized(entry.name)] = entry }
    // Any archive may hold a file of this name; a workbook says of what kind its parts are.
    let isOffice = named["[content_types].xml"] != nil
    let mains = named.keys.filter { $0 == "xl/workbook.xml" || isOffice && $0.hasSuffix("/workbook.xml") }
    guard let main = mains.min(by: { ($0.count, $0) < ($1.count, $1) }) else { return nil }
    self.archive = archive
    self.entries = named
    unpackingLimit = UnpackingLimit.bytes(packed: archive.count)
    writingLimit = unpackingLimit
    readSheets(main)
  }

  /// Returns the name of a part as it is compared: without the first slash, in lower case.
  private static func normalized(_ name: String) -> String {
    let name = name.replacing("\\", with: "/").lowercased()
    return name.hasPrefix("/") ? String(name.dropFirst()) : name
  }

  /// Unpacks a part; nil where there is none.
  private func part(_ name: String) throws(Failure) -> StoredBytes? {
    guard let entry = entries[name] else { return nil }
    guard entry.unpackedCount <= unpackingLimit else { throw .tooLarge }
    guard let content = Zip.content(of: entry, in: archive, limit: unpackingLimit) else { throw .damaged }
    unpackingLimit -= content.count
    return content
  }

  /// Reads the names of the sheets, and where their parts are.
  private func readSheets(_ main: String) {
    let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
    let base = String(main.dropFirst(folder.count))
    var parts: [String: (part: String, kind: String)] = [:]
    if let relations = try? part("\(folder)_rels/\(base).rels") {
      relations.forEachElement("relationship") { attributes in
        guard let id = attributes["id"], let target = attributes["target"] else { return }
        let kind = attributes["type"]?.split(separator: "/").last.map(String.init) ?? ""
        parts[id] = (Self.normalized(target.hasPrefix("/") ? target : folder + target), kind.lowercased())
      }
    }
    sharedStringsPart =
      parts.values.first { $0.kind == "sharedstrings" }?.part ?? "\(folder)sharedstrings.xml"
    stylesPart = parts.values.first { $0.kind == "styles" }?.part ?? "\(folder)styles.xml"
    guard let book = try? part(main) else { return }
    book.forEachElement("workbookpr") { attributes in
      self.countsDaysFrom1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true"
    }
    var count = 0
    book.forEachElement("sheet") { attributes in
      count += 1
      let relation = attributes["id"].flatMap { parts[$0] }
      if let relation, relation.kind != "worksheet" { return }
      self.sheets.append(
        Sheet(
          name: attributes["name"] ?? "\(count)", isHidden: (attributes["state"] ?? "visible") != "visible",
          part: relation?.part ?? "\(folder)worksheets/sheet\(count).xml"))
    }
  }

  /// Whether a sheet has no cell with a value; looks at its beginning, and for as long as there is none.
  package func isEmpty(_ sheet: Sheet) -> Bool {
    guard let entry = entries[sheet.part] else { return true }
    // Some programs write the prefix of the namespace.
    let marks: [StaticString] = ["<v>", "<t>", "<t ", ":v>", ":t>", ":t "]
    var hasValue = false
    var count = 0
    _ = archive.withBytes { bytes in
      Zip.forEachPiece(of: entry, in: bytes) { piece in
        hasValue = marks.contains { piece.firstIndex(of: $0, in: 0..<piece.count) != nil }
        count += piece.count
        return !hasValue && count <= unpackingLimit
      }
    }
    return !hasValue
  }

  /// Returns a sheet as comma-separated values in UTF-8: the text's n-th line is the sheet's n-th row.
  ///
  /// A line break within a cell is a carriage return. The first row that has more than half as many cells as any other of
  /// the beginning names the columns: those before it are headings, and left empty; cells beyond its end are left out.
  /// Dates are as in ISO 8601.
  ///
  /// - Complexity: O(n), for n bytes of the sheet and of the texts that it uses.
  package func text(of sheet: Sheet) throws(Failure) -> StoredBytes {
    if texts == nil {
      texts = WorkbookTexts(try sharedStringsPart.flatMap { (name) throws(Failure) in try part(name) })
    }
    if styles == nil {
      styles = WorkbookStyles(try stylesPart.flatMap { (name) throws(Failure) in try part(name) })
    }
    guard let content = try part(sheet.part), let texts, let styles else { throw .damaged }
    let spool = ByteSpool()
    let isWhole = content.withBytes { bytes in
      var writer = SheetWriter(
        bytes, texts: texts, styles: styles, countsDaysFrom1904: countsDaysFrom1904, limit: writingLimit)
      return writer.write(to: spool)
    }
    guard isWhole else { throw .tooLarge }
    writingLimit -= spool.count
    return spool.finish()
  }
}

extension StoredBytes {
  /// Calls a body with the attributes of every element of a name in lower case, by their local names in lower case.
  fileprivate func forEachElement(_ element: String, _ body: ([String: String]) -> Void) {
    withBytes { bytes in
      var scanner = XMLScanner(bytes)
      while true {
        switch scanner.next() {
        case .start(let name, let attributes, _) where bytes.string(name).lowercased() == element:
          var values: [String: String] = [:]
          scanner.forEachAttribute(in: attributes) { name, value in
            var text: [UInt8] = []
            scanner.appendText(of: value, to: &text)
            values[bytes.string(name).lowercased()] = String(decoding: text, as: UTF8.self)
          }
          body(values)
        case .finish: return
        default: break
        }
      }
    }
  }
}
