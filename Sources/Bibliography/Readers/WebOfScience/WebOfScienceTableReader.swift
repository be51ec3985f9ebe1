/// Reads Web of Science's tab-delimited text, a record a line, a column a two-letter field; and its Excel export
/// saved as CSV, whose columns have long names.
enum WebOfScienceTableReader {
  /// Whether the first line names columns as Web of Science does.
  static func recognizes(_ source: Source) -> Bool {
    TableText.header(of: source).map { names in
      names.count > 5 && names.contains("PT") && names.contains("AU") && names.contains("TI")
        && names.contains("UT") || hasLongNames(names)
    } ?? false
  }

  private static func hasLongNames(_ names: [String]) -> Bool {
    names.contains("UT (Unique WOS ID)") || names.contains("UT (Unique ID)")
      || names.contains("Author Full Names") && names.contains("Article Title")
  }

  /// The fields of the columns of the Excel export.
  private static let longNames: [String: String] = [
    "Publication Type": "PT", "Authors": "AU", "Author Full Names": "AF", "Book Authors": "BA",
    "Book Author Full Names": "BF", "Book Editors": "BE", "Group Authors": "CA", "Book Group Authors": "GP",
    "Article Title": "TI", "Source Title": "SO", "Document Type": "DT", "Abstract": "AB", "Addresses": "C1",
    "Reprint Addresses": "RP", "Email Addresses": "EM", "Researcher Ids": "RI", "ORCIDs": "OI",
    "Publication Date": "PD", "Publication Year": "PY", "Early Access Date": "EA", "DOI": "DI", "ISBN": "BN",
    "Pubmed Id": "PM", "UT (Unique WOS ID)": "UT", "UT (Unique ID)": "UT",
  ]

  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    let isFromExcel = TableText.header(of: source).map { hasLongNames($0) } ?? false
    return try TableText.read(source, hasQuotes: isFromExcel) { row, reading in
      var record = WebOfScienceRecord(at: row.location)
      for (index, column) in row.table.names.enumerated() {
        let name = longNames[column] ?? column
        guard name.utf8.count == 2 else { continue }
        let text = row[index]
        guard !text.isEmpty else { continue }
        let tag = RISTag(name.utf8.first!, name.utf8.last!)
        switch name {
        case "AU", "AF", "BA", "BF", "BE", "CA", "GP":
          for part in text.split(separator: ";") { record.add(PersonName.trim(part), to: tag) }
        case "C1": for part in addresses(text) { record.add(part, to: tag) }
        default: record.add(text, to: tag)
        }
      }
      if record.isEmpty { return }
      reading.works.append(record.work(number: reading.works.count + 1))
    }
  }

  /// Cuts `[Doe, J; Roe, R] Univ A; [Poe, E] Univ B` before each bracket; without brackets at semicolons.
  private static func addresses(_ text: String) -> [String] {
    var parts: [String] = []
    for part in text.split(separator: ";").map(PersonName.trim) {
      let isWithinNames = parts.last.map { $0.hasPrefix("[") && !$0.contains("]") } ?? false
      let goesOn = isWithinNames || (text.hasPrefix("[") && !part.hasPrefix("[") && !parts.isEmpty)
      if goesOn { parts[parts.count - 1] += "; " + part } else if !part.isEmpty { parts.append(part) }
    }
    // A point ends an address, as in the tagged text.
    return parts.map { $0.hasSuffix(".") || $0.isEmpty ? $0 : $0 + "." }.map {
      $0.hasSuffix("..") ? String($0.dropLast()) : $0
    }
  }
}
