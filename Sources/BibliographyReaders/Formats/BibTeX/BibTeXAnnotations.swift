import Bibliography
import ByteFormats

extension Work {
  /// Reads BibLaTeX's annotations of the authors: `1=corresponding; 2="University of Somewhere"`.
  ///
  /// The number is that of the author. Styles give annotations what names they like: one whose name begins with
  /// `affil`, `inst` or `addr` states affiliations, one with `orcid` or `email` in it identifiers; `corresponding` in
  /// any of them marks the author. Other annotations are skipped.
  mutating func annotateAuthors(_ text: String, named label: String) {
    let authors = authorships.indices.filter { authorships[$0].role == .author }
    for item in Self.items(text) {
      guard let equals = item.firstIndex(of: "="),
        let number = Int(item[..<equals].prefix { $0 != ":" }.filter { $0 != " " }),
        authors.indices.contains(number - 1)
      else { continue }
      let index = authors[number - 1]
      let value = PersonName.trim(item[item.index(after: equals)...]).filter { $0 != "\"" }
      if ["affil", "inst", "addr"].contains(where: { label.hasPrefix($0) }) {
        authorships[index].affiliations += value.parts(at: .semicolon).map { Affiliation($0) }
      } else if label.contains("orcid"), let orcid = Identifier.orcid(value) {
        authorships[index].identifiers.append(orcid)
      } else if label.contains("mail"), let email = Identifier.email(in: value) {
        authorships[index].identifiers.append(email)
      } else if value.lowercased().hasPrefix("corresp") || label.hasPrefix("corresp") {
        authorships[index].isCorresponding = true
      }
    }
  }

  /// Cuts at semicolons outside of quotes.
  private static func items(_ text: String) -> [String] {
    var items = [""]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted { items.append("") } else { items[items.count - 1].append(character) }
    }
    return items
  }
}
