import Bibliography
import ByteFormats

/// Reads Scopus's plain text: the authors, title and source of a record line by line, then fields with their names in
/// capitals, up to `SOURCE: Scopus`.
enum ScopusTextReader {
  /// Whether a field in capitals that only Scopus has is near the beginning.
  static func recognizes(_ source: Source) -> Bool {
    source.withHead { bytes in
      var lines = ByteLines(bytes)
      var hasHead = false
      while let line = lines.next() {
        let text = bytes.slice(bytes.trimmed(line))
        if text.isEmpty { continue }
        // The first line of all.
        if text.equals(UnsafeBufferPointer("Scopus")) { hasHead = true }
        if hasHead, text.begins(with: "EXPORT DATE:") { return true }
        if text.equals(UnsafeBufferPointer("SOURCE: Scopus")) { return !hasDelimitedHead(bytes) }
        if !hasHead, lines.number > 2000 { return false }
      }
      return false
    }
  }

  /// Whether the text begins as a table, a tagged format or structured data does.
  private static func hasDelimitedHead(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.trimmed().first else { return true }
    return first == .quote || first == .leftBrace || first == .lessThan || first == .at || first == .percent
  }

  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    try Reading.scanning(source) { text, reading in
      let bytes = text.bytes
      var lines = ByteLines(text)
      var record = ScopusTextRecord()
      func finish(_ reading: inout Reading) {
        if !record.isEmpty {
          record.endHead()
          let work = ScopusRow(record).work(number: reading.works.count + 1)
          if !work.title.isEmpty || !work.authorships.isEmpty { reading.works.append(work) }
        }
        record = ScopusTextRecord()
      }
      while let line = lines.next() {
        let text = bytes.slice(bytes.trimmed(line))
        if text.isEmpty {
          record.isInHead = record.isEmpty
          continue
        }
        if record.isEmpty {
          if text.equals(UnsafeBufferPointer("Scopus")) || text.begins(with: "EXPORT DATE:") { continue }
          record.location = SourceLocation(source.name, line: lines.number)
        }
        if text.begins(with: "SOURCE:") {
          if !record.isEmpty { finish(&reading) }
        } else {
          record.take(text)
        }
      }
      let isCut = !record.isEmpty
      let place = record.location
      finish(&reading)
      if isCut {
        reading.diagnostics.append(
          Diagnostic(
            .warning, at: place, "the last record does not end",
            remedy: "check that the export is complete; what there is of it was read"))
      }
    }
  }
}

/// The fields of a record of Scopus's plain text, by the names that they have in its CSV.
private struct ScopusTextRecord: ScopusFields {
  var location = SourceLocation("")
  /// Whether lines without a name are the authors, title and source at the beginning.
  var isInHead = true
  private(set) var isEmpty = true
  private var head: [String] = []
  private var values: [String: String] = [:]
  private var last: String?

  func text(ofFirst names: [String]) -> String? {
    for name in names { if let value = values[name] { return value.isEmpty ? nil : value } }
    return nil
  }

  /// The fields that are read, each with the name of its column in the CSV.
  private static let columns: [String: String] = [
    "AUTHOR FULL NAMES": "Author full names", "DOI": "DOI", "ABSTRACT": "Abstract",
    "AFFILIATIONS": "Affiliations",
    "AUTHORS WITH AFFILIATIONS": "Authors with affiliations",
    "CORRESPONDENCE ADDRESS": "Correspondence Address",
    "EDITORS": "Editors", "PUBMED ID": "PubMed ID", "ISBN": "ISBN", "DOCUMENT TYPE": "Document Type",
    "EID": "EID",
    "TITLE": "Title", "YEAR": "Year", "SOURCE TITLE": "Source title", "AUTHORS": "Authors",
    "AUTHOR(S) ID": "Author(s) ID", "LINK": "Link",
  ]

  /// Takes a line.
  mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
    isEmpty = false
    if let (name, value) = Self.field(text), !isInHead || Self.columns[name.text] != nil {
      let column = Self.columns[name.text]
      last = column
      // References and the like are long, and not kept.
      if let column { values[column] = value.text }
      if column != "Author full names", column != "DOI" { isInHead = false }
    } else if text.begins(with: "https://www.scopus.com/") || text.begins(with: "http://www.scopus.com/") {
      values["Link"] = text.text
      last = nil
    } else if isInHead {
      head.append(text.text)
      last = nil
    } else if let last {
      values[last, default: ""] += (last == "Abstract" ? "\n" : " ") + text.text
    }
  }

  /// Returns a name in capitals before a colon, and what follows it.
  private static func field(_ text: UnsafeBufferPointer<UInt8>) -> (
    name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>
  )? {
    guard let colon = text.firstIndex(of: .colon, in: 0..<min(text.count, 48)), colon > 1,
      colon + 1 == text.count || text[colon + 1] == .space
    else { return nil }
    for byte in text.slice(0..<colon) {
      switch byte {
      case UInt8.capitals, .space, .leftParenthesis, .rightParenthesis, .ampersand, .slash, .hyphen, .comma:
        continue
      default: return nil
      }
    }
    return (text.slice(0..<colon), text.slice(from: colon + 1).trimmed())
  }

  /// Takes the lines at the beginning: authors, their numbers, the title, and the year before the source.
  mutating func endHead() {
    if let index = head.lastIndex(where: { Self.year($0) != nil }) {
      let line = head.remove(at: index)
      values["Year"] = Self.year(line)
      values["Source title"] = Self.venue(line.dropFirst(6))
      // What follows the source is of no field that is known.
      head.removeSubrange(index...)
    }
    if let index = head.indices.dropFirst().first(where: { Self.areNumbers(head[$0]) }) {
      values["Author(s) ID"] = head.remove(at: index)
    }
    guard !head.isEmpty else { return }
    // The title alone, where the work has no authors or they were not exported.
    if head.count > 1 || values["Title"] != nil { values["Authors"] = head.removeFirst() }
    if values["Title"] == nil { values["Title"] = head.joined(separator: " ") }
  }

  /// The year in `(2024) Journal of X, 1 (2), pp. 3 - 9.`
  private static func year(_ line: String) -> String? {
    let bytes = line.utf8
    guard bytes.count > 5, bytes.first == .leftParenthesis,
      bytes.dropFirst().prefix(4).allSatisfy({ $0.isASCIIDigit }),
      bytes.dropFirst(5).first == .rightParenthesis
    else { return nil }
    return String(line.dropFirst().prefix(4))
  }

  /// The name before the volume, number and pages.
  private static func venue(_ line: Substring) -> String {
    let text = PersonName.trim(line)
    var search = text.startIndex
    while let comma = text[search...].firstRange(ofASCII: ", ") {
      let rest = text[comma.upperBound...]
      let isEnd =
        rest.first?.isNumber == true
        || ["art. no.", "pp.", "Cited ", "Art. No.", "p. "].contains { rest.hasPrefix($0) }
        || rest.first == "("
      if isEnd { return String(text[..<comma.lowerBound]) }
      search = comma.upperBound
    }
    if let cited = text.firstRange(ofASCII: ". Cited ") { return String(text[..<cited.lowerBound]) }
    return text.hasSuffix(".") || text.hasSuffix(",") ? String(text.dropLast()) : text
  }

  private static func areNumbers(_ line: String) -> Bool {
    line.utf8.allSatisfy { $0.isASCIIDigit || $0 == .semicolon || $0 == .comma || $0 <= .space }
      || line.hasPrefix("[No author id")
  }
}
