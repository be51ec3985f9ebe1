import Bibliography
import ByteFormats

/// Reads Web of Science's tab-delimited text, one record per line, one column per two-letter field; and its Excel export
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
    "Article Title": "TI", "Source Title": "SO", "Document Type": "DT", "Language": "LA", "Abstract": "AB",
    "Addresses": "C1",
    "Reprint Addresses": "RP", "Email Addresses": "EM", "Researcher Ids": "RI", "ORCIDs": "OI",
    "Publication Date": "PD", "Publication Year": "PY", "Early Access Date": "EA", "DOI": "DI", "ISBN": "BN",
    "Pubmed Id": "PM", "UT (Unique WOS ID)": "UT", "UT (Unique ID)": "UT",
  ]

  /// Reads every record.
  ///
  /// - Complexity: O(n), for n bytes.
  static func read(_ source: Source) throws(ReadError) -> Reading {
    // Only Web of Science's own text, between tabs, has quotes that are none.
    let isFromExcel =
      TableText.header(of: source).map { hasLongNames($0) } ?? false || !TableText.isBetweenTabs(source)
    var record = WebOfScienceRecord()
    return try TableText.read(source, hasQuotes: isFromExcel) { table in
      table.names.enumerated().compactMap { index, name in field(of: name).map { (index: index, field: $0) } }
    } rows: { row, columns, reading in
      record.clear()
      for (index, field) in columns {
        let text = row.bytes(index)
        switch field {
        case .authors, .fullAuthors, .bookAuthors, .fullBookAuthors, .editors, .groups, .bookGroups:
          text.forEachPart(at: .semicolon) { record.add($0, to: field) }
        case .addresses: addAddresses(text, to: &record)
        default: record.add(text, to: field)
        }
      }
      if record.isEmpty { return }
      reading.addWork(at: row.location) { work in
        record.fill(&work)
        return true
      }
    }
  }

  /// The field of a column, by its tag or its long name.
  private static func field(of column: String) -> WebOfScienceRecord.Field? {
    let tag = Array((longNames[column] ?? column).utf8)
    return tag.count == 2 ? WebOfScienceRecord.Field(RISTag(tag[0], tag[1])) : nil
  }

  /// Cuts `[Doe, J; Roe, R] Univ A; [Poe, E] Univ B` before each bracket; without brackets at semicolons.
  private static func addAddresses(_ text: UnsafeBufferPointer<UInt8>, to record: inout WebOfScienceRecord) {
    let parts = text.parts(at: .semicolon)
    var start = 0
    // Whether the part before is between brackets.
    var isWithinNames = false
    for (index, part) in parts.enumerated() {
      let isOpening = part.first == .leftBracket
      if index > 0, !isWithinNames, isOpening || text.first != .leftBracket {
        record.addAddress(parts[start..<index])
        start = index
      }
      if isWithinNames || isOpening { isWithinNames = !part.contains(byte: .rightBracket) }
    }
    if start < parts.count { record.addAddress(parts[start...]) }
  }
}
