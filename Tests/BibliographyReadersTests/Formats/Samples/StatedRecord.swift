import ByteFormats
import Foundation

/// What a record of a real export states, found by other means than the readers': Foundation's JSON, regular
/// expressions, and lines split at their tags.
struct StatedRecord {
  var title: String?
  var year: Int?
  var doi: String?
  /// The authors' names as written, in order, groups among them.
  var authors: [String] = []
  /// For each author, the affiliations that the record ties to it; nil where the format ties none, or not one by one.
  var affiliations: [[String]]?

  /// Returns the records of a file by the name of its folder; nil for formats that nobody counted.
  static func all(in text: String, folder: String) throws -> [StatedRecord]? {
    switch folder {
    case "wos": taggedRecords(text, ends: "ER").map(webOfScience)
    case "pubmed_nbib": pubMed(text)
    case "ris": taggedRecords(text, ends: "ER").map(ris)
    case "crossref_json", "csl_json": try crossref(text)
    case "openalex_json": try openAlex(text)
    case "scopus_csv": scopus(text)
    case "bibtex": bibTeX(text)
    case "pubmed_xml": pubMedXML(text)
    default: nil
    }
  }

  /// A text with each run of blanks and line ends made one blank.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private typealias Fields = [(tag: String, value: String)]

  /// The records of a text whose lines begin with two characters, up to one that ends each.
  private static func taggedRecords(_ text: String, ends: String) -> [Fields] {
    var records: [Fields] = []
    var fields: Fields = []
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix(ends) {
        records.append(fields)
        fields = []
      } else if line.prefix(2).allSatisfy({ $0.isUppercase || $0.isNumber }), line.count > 2,
        line.dropFirst(2).first == " "
      {
        let value = line.dropFirst(3).drop { $0 == " " || $0 == "-" }
        fields.append((String(line.prefix(2)), String(value)))
      } else if line.hasPrefix("   "), let last = fields.last {
        fields.append((last.tag, plain(String(line))))
      }
    }
    return records
  }

  private static func webOfScience(_ fields: Fields) -> StatedRecord {
    func values(_ tag: String) -> [String] { fields.filter { $0.tag == tag }.map { plain($0.value) } }
    var record = StatedRecord(title: values("TI").joined(separator: " "))
    record.year = values("PY").first.flatMap { Int($0) }
    record.doi = values("DI").first
    let (short, full) = (values("AU"), values("AF"))
    record.authors = full.count == short.count ? full : short
    let addresses = values("C1").filter { $0.hasPrefix("[") }
    if !addresses.isEmpty {
      record.affiliations = record.authors.indices.map { index in
        addresses.filter { address in
          let names = address.dropFirst().prefix { $0 != "]" }.components(separatedBy: "; ")
          return names.contains(record.authors[index]) || names.contains(short[index])
        }.map { plain(String($0.drop { $0 != "]" }.dropFirst())) }
      }
      // Who has no address among them has that of the correspondence.
      let reprint = values("RP").joined(separator: " ").components(separatedBy: " (reprint author), ")
      if reprint.count == 2, let index = short.firstIndex(of: reprint[0]),
        record.affiliations?[index].isEmpty == true
      {
        record.affiliations?[index] = [plain(reprint[1])]
      }
    }
    return record
  }

  private static func ris(_ fields: Fields) -> StatedRecord {
    func value(_ tag: String) -> String? { fields.first { $0.tag == tag }.map { plain($0.value) } }
    var record = StatedRecord(title: value("TI") ?? value("T1"))
    record.year = (value("PY") ?? value("Y1") ?? value("DA")).flatMap { Int($0.prefix(4)) }
    record.doi = value("DO")
    record.authors = fields.filter { $0.tag == "AU" || $0.tag == "A1" }.map { plain($0.value) }
    return record
  }

  private static func pubMed(_ text: String) -> [StatedRecord] {
    text.components(separatedBy: "\nPMID- ").dropFirst().map { part in
      var record = StatedRecord(affiliations: [])
      for field in part.replacing("\n      ", with: " ").split(separator: "\n") {
        let (tag, value) = (plain(String(field.prefix(4))), plain(String(field.dropFirst(6))))
        switch tag {
        case "TI": record.title = value
        case "DP": record.year = Int(value.prefix(4))
        case "LID" where value.hasSuffix("[doi]"), "AID" where value.hasSuffix("[doi]"):
          record.doi = plain(String(value.dropLast(5)))
        case "FAU", "CN":
          record.authors.append(value)
          record.affiliations?.append([])
        case "AD":
          let last = record.authors.count - 1
          if last >= 0 { record.affiliations?[last].append(value) }
        default: continue
        }
      }
      return record
    }
  }

  private typealias JSON = [String: Any]

  private static func items(_ text: String, _ keys: String...) throws -> [JSON] {
    var value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    for key in keys { if let inner = (value as? JSON)?[key] { value = inner } }
    return value as? [JSON] ?? [value as? JSON ?? [:]]
  }

  private static func crossref(_ text: String) throws -> [StatedRecord] {
    try items(text, "message", "items").map { item in
      let issued = ((item["issued"] as? JSON)?["date-parts"] as? [[Any]])?.first?.first as? Int
      var record = StatedRecord(year: issued, doi: item["DOI"] as? String, affiliations: [])
      record.title = (item["title"] as? [String])?.first ?? item["title"] as? String
      for author in item["author"] as? [JSON] ?? [] {
        let parts = ["family", "given", "suffix"].compactMap { author[$0] as? String }
        record.authors.append(parts.isEmpty ? author["name"] as? String ?? "" : parts.joined(separator: ", "))
        let places = author["affiliation"] as? [JSON] ?? []
        record.affiliations?.append(places.map { $0["name"] as? String ?? "" })
      }
      return record
    }
  }

  private static func openAlex(_ text: String) throws -> [StatedRecord] {
    try items(text, "results").map { item in
      var record = StatedRecord(year: item["publication_year"] as? Int, affiliations: [])
      record.title = item["title"] as? String ?? item["display_name"] as? String
      record.doi = (item["doi"] as? String)?.replacing("https://doi.org/", with: "")
      for authorship in item["authorships"] as? [JSON] ?? [] {
        let author = authorship["author"] as? JSON
        record.authors.append(
          authorship["raw_author_name"] as? String ?? author?["display_name"] as? String ?? "")
        let tied = (authorship["affiliations"] as? [JSON])?.compactMap {
          $0["raw_affiliation_string"] as? String
        }
        let raw = authorship["raw_affiliation_strings"] as? [String]
        let one = (authorship["raw_affiliation_string"] as? String).map { [$0] }
        record.affiliations?.append(tied ?? raw ?? one ?? [])
      }
      return record
    }
  }

  private static func scopus(_ text: String) -> [StatedRecord] {
    let rows = rows(text)
    return rows.dropFirst().map { row in
      let cells = Dictionary(zip(rows[0], row)) { first, _ in first }
      var record = StatedRecord(
        title: cells["Title"], year: cells["Year"].flatMap { Int($0) }, doi: cells["DOI"])
      let full = cells["Author full names"]?.components(separatedBy: "; ").map {
        $0.components(separatedBy: " (").dropLast().joined(separator: " (")
      }
      let short = cells["Authors"]?.components(
        separatedBy: cells["Authors"]?.contains(";") == true ? "; " : "., ")
      record.authors = (full ?? short ?? []).filter { !$0.hasPrefix("[No author") }
      // Points were cut off where they separate names.
      if full == nil, record.authors.count > 1 {
        record.authors = record.authors.dropLast().map { $0 + "." } + record.authors.suffix(1)
      }
      return record
    }
  }

  private static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    for character in text.drop(while: { $0 == "\u{FEFF}" }) {
      switch character {
      case "\"":
        isQuoted.toggle()
        if isQuoted, cell.last == "\u{0}" { cell.removeLast(); cell.append("\"") }
        if !isQuoted { cell.append("\u{0}") }
      case "," where !isQuoted:
        rows[rows.count - 1].append(cell.replacing("\u{0}", with: ""))
        cell = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        rows[rows.count - 1].append(cell.replacing("\u{0}", with: ""))
        cell = ""
        rows.append([])
      default: cell.append(character)
      }
    }
    return rows.filter { $0.count > 1 }
  }

  private static func bibTeX(_ text: String) -> [StatedRecord] {
    text.components(separatedBy: "\n@").dropFirst().map { entry in
      func value(_ name: String) -> String? {
        entry.split(separator: "\n").first { $0.hasPrefix(name + "={") }.map {
          let value = $0.drop { $0 != "{" }.dropFirst()
          return value[..<(value.lastIndex(of: "}") ?? value.endIndex)].filter { $0 != "{" && $0 != "}" }
        }
      }
      var record = StatedRecord(title: value("title").map { $0.replacing("\\", with: "") })
      record.year = value("year").flatMap { Int($0) }
      record.doi = value("doi")
      record.authors = (value("author") ?? "").components(separatedBy: " and ").filter { !$0.isEmpty }
      return record
    }
  }

  private static func pubMedXML(_ text: String) -> [StatedRecord] {
    func all(_ name: String, _ text: Substring) -> [Substring] {
      text.components(separatedBy: "<\(name)").dropFirst().filter { $0.hasPrefix(">") || $0.hasPrefix(" ") }
        .map {
          let inner = $0.drop { $0 != ">" }.dropFirst()
          return inner[..<(inner.firstRange(of: "</\(name)>")?.lowerBound ?? inner.endIndex)]
        }
    }
    return all("PubmedArticle", text[...]).map { article in
      var record = StatedRecord(affiliations: [])
      record.title = all("ArticleTitle", article).first.map { plain(String($0)) }
      record.year = all("PubDate", article).first.flatMap { all("Year", $0).first }.flatMap { Int($0) }
      record.doi = all("ELocationID", article).first { $0.hasPrefix("10.") }.map { String($0) }
      for author in all("Author", article) {
        let names = ["LastName", "ForeName", "Suffix", "CollectiveName"].compactMap { all($0, author).first }
        record.authors.append(names.joined(separator: ", "))
        record.affiliations?.append(all("Affiliation", author).map { plain(String($0)) })
      }
      return record
    }
  }
}
