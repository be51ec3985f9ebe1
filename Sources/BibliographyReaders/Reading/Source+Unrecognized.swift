import Bibliography
import ByteFormats

/// What an input that no reader knows looks like, and what to do with it.
extension Source {
  /// Returns why this input cannot be read, in the words of what it looks like: a table of unknown columns, a page, a
  /// calendar, a program's own file.
  ///
  /// - Complexity: O(n), for n bytes; of text only the beginning is looked at.
  func unrecognizedError() -> ReadError {
    if let error = officeDocumentError(entries: []) ?? binaryError() { return error }
    do throws(ReadError) {
      _ = try text()
    } catch {
      return error
    }
    if isPDF {
      return refusal(
        "this PDF is no report of contributions or book of abstracts as Indico prints it",
        remedy: "give the list as the website exports it: RIS, BibTeX, CSV or JSON instead of a printed page")
    }
    var error: ReadError?
    _ = withHead { bytes in
      error = textError(bytes)
      return true
    }
    return error
      ?? refusal(
        "the content is of no format that Collegium reads",
        remedy: "'collegium formats' lists those that it reads; say with --from which one it is")
  }

  private func refusal(_ message: String, remedy: String) -> ReadError {
    ReadError(.badData, at: SourceLocation(name), message, remedy: remedy)
  }

  /// Returns why a document of an office program cannot be read; nil for other content.
  ///
  /// - Parameter entries: the files of the zip archive that the input is, if it is one.
  func officeDocumentError(entries: [Zip.Entry]) -> ReadError? {
    // The container of Microsoft's formats before 2007.
    if content.begins(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return refusal(
        "this is a document of Microsoft Office before 2007, such as .xls or .doc, or one with a password",
        remedy: "open it and save a spreadsheet as .xlsx or CSV, without a password")
    }
    let names = Set(entries.map { $0.name.lowercased() })
    if names.contains("xl/workbook.bin") {
      return refusal(
        "this is a binary Excel workbook (.xlsb)", remedy: "open it and save it as .xlsx or CSV")
    }
    if names.contains("word/document.xml") {
      return refusal(
        "this is a Word document (.docx)",
        remedy: "give the bibliography that it was made of, or save its table as a spreadsheet or CSV")
    }
    if names.contains("ppt/presentation.xml") {
      return refusal(
        "this is a PowerPoint presentation (.pptx)", remedy: "give the list of talks as a spreadsheet or CSV")
    }
    if names.contains("content.xml"), names.contains("mimetype") {
      return refusal(
        "this is an OpenDocument file, such as .ods or .odt",
        remedy: "open it and save a spreadsheet as .xlsx or CSV")
    }
    if names.contains("meta-inf/container.xml") {
      return refusal("this is an electronic book (.epub)", remedy: "give the bibliography as RIS or BibTeX")
    }
    return nil
  }

  private func binaryError() -> ReadError? {
    let kinds: [(start: [UInt8], what: String, remedy: String)] = [
      ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)", "give the text as a file of its own"),
      ([0xFF, 0xD8, 0xFF], "a picture (JPEG)", "give the text as a file of its own"),
      (
        Array("SQLite format 3".utf8), "a database of SQLite, such as Zotero's own",
        "export the library from the program that made it: RIS, BibTeX or CSL-JSON"
      ),
      (
        Array("{\\rtf".utf8), "a document with styles (RTF)",
        "save it as plain text, or export the bibliography as RIS"
      ),
      ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive", "unpack it and give its files"),
      (Array("Rar!".utf8), "a RAR archive", "unpack it and give its files"),
      ([0x28, 0xB5, 0x2F, 0xFD], "data packed with zstd", "unpack it first: unzstd FILE"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "data packed with xz", "unpack it first: unxz FILE"),
      (Array("BZh".utf8), "data packed with bzip2", "unpack it first: bunzip2 FILE"),
      (Array("PAR1".utf8), "a Parquet file", "export it as CSV or JSON Lines"),
    ]
    return kinds.first { content.begins(with: $0.start) }.map { kind in
      refusal("this is \(kind.what)", remedy: kind.remedy)
    }
  }

  /// Returns what text of an unknown format looks like; nil where it looks like nothing that is known.
  private func textError(_ bytes: UnsafeBufferPointer<UInt8>) -> ReadError? {
    let head = bytes.trimmed()
    if Self.isPage(head) { return pageError(head) }
    if head.first == .lessThan { return markupError(head) }
    if head.begins(with: "BEGIN:VCALENDAR") {
      return refusal(
        "this is a calendar (.ics), which names no authors",
        remedy: "export the contributions themselves; \(Self.indicoRemedy)")
    }
    if head.begins(with: "BEGIN:VCARD") {
      return refusal("these are contacts (.vcf), not works", remedy: "give a bibliography")
    }
    if let address = Self.address(in: head) { return addressError(address) }
    if head.first == .leftBrace || head.first == .leftBracket { return keysError() }
    if let names = TableText.header(of: self), names.count > 1 { return columnsError(names) }
    return nil
  }

  // MARK: Pages and addresses

  private static let indicoRemedy =
    "of an event of Indico, download https://HOST/export/event/NUMBER.json?detail=contributions, or have a manager export the list of contributions as CSV or Excel"

  private static func isPage(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = head.slice(0..<min(head.count, 4096)).text.lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
      || start.hasPrefix("<?xml") && start.contains("<html")
  }

  private func pageError(_ head: UnsafeBufferPointer<UInt8>) -> ReadError {
    let text = head.text.lowercased()
    let isIndico = text.contains("indico")
    return refusal(
      isIndico
        ? "this is a page of Indico's website (HTML), not its data"
        : "this is a page of a website (HTML), not data",
      remedy: isIndico
        ? Self.indicoRemedy
        : "use the website's own export, as RIS, BibTeX, CSV or JSON, instead of saving the page; a login page looks like this too"
    )
  }

  /// The address that a text, or a file of a link to one, consists of.
  private static func address(in head: UnsafeBufferPointer<UInt8>) -> String? {
    for line in head.slice(0..<min(head.count, 2048)).parts(at: .lineFeed).prefix(4) {
      let text = line.begins(with: "URL=") ? line.slice(from: 4) : line
      if text.begins(with: "https://") || text.begins(with: "http://"), !text.contains(byte: .space) {
        return text.text
      }
    }
    return nil
  }

  /// Returns what to do with an address that was given as an input or is all that an input holds.
  private func addressError(_ address: String) -> ReadError {
    refusal("this is an address, and nothing is downloaded", remedy: Self.remedy(forAddress: address))
  }

  // MARK: Structured text

  private func markupError(_ head: UnsafeBufferPointer<UInt8>) -> ReadError? {
    var scanner = XMLScanner(head)
    while true {
      switch scanner.next() {
      case .start(let name, _, _):
        return refusal(
          "this is XML of an unknown kind, whose root element is <\(head.string(name))>",
          remedy: "'collegium formats' lists the kinds of XML that Collegium reads; --from names one")
      case .finish: return nil
      default: break
      }
    }
  }

  private func keysError() -> ReadError? {
    guard let keys = jsonKeys(), !keys.isEmpty else { return nil }
    let shown = keys.sorted().prefix(12).joined(separator: ", ")
    return refusal(
      "this is JSON of an unknown kind, with the keys \(shown)",
      remedy: "'collegium formats' lists the kinds of JSON that Collegium reads; --from names one")
  }

  private func columnsError(_ names: [String]) -> ReadError? {
    let guess = TableField.guess(names)
    // Prose has commas too.
    guard !guess.isEmpty || TableText.isRegular(self) else { return nil }
    let shown = names.filter { !$0.isEmpty }.map { "“\($0)”" }
    let list = shown.prefix(30).joined(separator: ", ") + (shown.count > 30 ? ", …" : "")
    let example = guess.isEmpty ? "authors=COLUMN,title=COLUMN" : guess
    return refusal(
      "this is a table whose columns are unknown: \(list)",
      remedy: "say what they hold, for example: --columns '\(example)'")
  }
}

extension TableField {
  /// Returns which columns probably hold what, as `--columns` takes it; empty where no name says anything.
  static func guess(_ names: [String]) -> String {
    var columns: [TableField: String] = [:]
    var taken: Set<Int> = []
    for (field, words) in hints where columns[field] == nil {
      let found = names.indices.first { index in
        let name = names[index].lowercased()
        // What the option cannot hold is not proposed.
        guard !taken.contains(index), !name.contains(","), !name.contains("'") else { return false }
        return words.contains { name.contains($0) }
      }
      guard let found else { continue }
      taken.insert(found)
      columns[field] = names[found]
    }
    if columns.isEmpty { return "" }
    // A family name alone is a whole name, and whoever is named in a column of its own needs no list.
    if columns[.given] == nil, let family = columns.removeValue(forKey: .family) {
      columns[.name] = columns[.name] ?? family
    }
    if columns[.authors] != nil { for field in [TableField.name, .family, .given] { columns[field] = nil } }
    if columns[.authors] == nil, columns[.name] == nil, columns[.family] == nil {
      columns[.authors] = "COLUMN"
    }
    let order: [TableField] = [.authors, .name, .family, .given, .title, .affiliations, .year]
    return (order + allCases.filter { !order.contains($0) }).compactMap { field in
      columns[field].map { "\(field.rawValue)=\($0)" }
    }.joined(separator: ",")
  }

  /// Parts of the names of columns, in the languages of many spreadsheets; the most telling fields first.
  private static let hints: [(TableField, [String])] = [
    (.name, ["姓名", "full name", "nombre completo", "nome completo", "氏名", "фио"]), (.doi, ["doi"]),
    (.pmid, ["pmid", "pubmed"]), (.orcid, ["orcid"]), (.email, ["mail"]),
    (
      .affiliations,
      [
        "affil", "institut", "instituc", "institui", "organi", "universit", "afilia", "affili", "address",
        "einrichtung",
        "hochschule",
        "arbeitgeber", "istituzion", "单位", "机构", "所属", "учрежден", "организац",
      ]
    ),
    (.editors, ["editor", "herausgeber", "éditeur", "redakt", "редактор"]),
    (
      .title,
      [
        "title", "titel", "titre", "título", "titulo", "titolo", "tytuł", "tema", "topic", "题名", "标题", "タイトル",
        "заглав", "назван",
      ]
    ),
    (
      .family,
      [
        "family", "last name", "lastname", "surname", "nachname", "apellido", "cognome", "nom de famille",
        "sobrenome", "姓", "фамил",
      ]
    ),
    (
      .given,
      ["given", "first name", "firstname", "forename", "vorname", "prénom", "nombre de pila", "名", "имя"]
    ),
    (
      .authors,
      [
        "author", "autor", "auteur", "verfasser", "creator", "speaker", "presenter", "people", "contributor",
        "researcher", "participant", "member", "作者", "著者", "автор",
      ]
    ),
    (.name, ["name", "person"]),
    (.year, ["year", "jahr", "année", "año", "anno", "rok", "год", "年"]),
    (.date, ["date", "datum", "fecha", "data"]),
    (
      .venue,
      [
        "journal", "venue", "source", "conference", "zeitschrift", "revue", "revista", "rivista", "期刊",
        "журнал",
      ]
    ),
    (.kind, ["type", "kind", "tipo"]),
    (.id, ["id", "number", "nummer", "no.", "nr", "key"]),
    (.abstract, ["abstract", "summary", "zusammenfassung", "résumé", "resumen"]),
  ]
}
