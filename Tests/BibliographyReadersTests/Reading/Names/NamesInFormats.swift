@testable import Bibliography
@testable import BibliographyReaders

/// Formats that give names as one piece, each with how it writes a list of them.
enum NamesInFormats: String, CaseIterable {
  case ris, bibTeX, csl, table, lens, dimensions, openAlex, zotero, zenodo, jats, webOfScience

  /// Returns what is read of one work with people of these names.
  func read(_ names: [String]) throws -> Reading {
    let source = Source(name: "a.txt", text: text(names))
    guard let format = InputFormats.recognizing(source) else { throw UnknownFormat() }
    return try format.read(source)
  }

  struct UnknownFormat: Error {}

  private func text(_ names: [String]) -> String {
    func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\\\"") + "\"" }
    func list(_ form: (String) -> String) -> String { names.map(form).joined(separator: ", ") }
    let cell = quoted(names.joined(separator: "; "))
    switch self {
    case .ris: return "TY  - JOUR\n" + names.map { "AU  - \($0)\n" }.joined() + "TI  - T\nER  - \n"
    case .bibTeX:
      return "@article{k, author = {\(names.joined(separator: " and "))}, title = {T}, year = 2020}\n"
    case .csl:
      return
        "[{\"id\": \"1\", \"type\": \"book\", \"title\": \"T\", \"issued\": {\"date-parts\": [[2020]]}, \"author\": [\(list { "{\"literal\": \(quoted($0))}" })]}]"
    case .table: return "title,authors,year\nT,\(cell),2020\n"
    case .lens: return "Lens ID,Title,Publication Year,Author/s\n1,T,2020,\(cell)\n"
    case .dimensions: return "Publication ID,Title,PubYear,Authors\np1,T,2020,\(cell)\n"
    case .openAlex:
      return
        "{\"id\": \"https://openalex.org/W1\", \"title\": \"T\", \"publication_year\": 2020, \"authorships\": [\(list { "{\"author_position\": \"middle\", \"author\": {\"display_name\": \(quoted($0))}}" })]}"
    case .zotero:
      return
        "[{\"key\": \"A\", \"version\": 1, \"data\": {\"key\": \"A\", \"itemType\": \"book\", \"title\": \"T\", \"creators\": [\(list { "{\"creatorType\": \"author\", \"name\": \(quoted($0))}" })]}}]"
    case .zenodo:
      return
        "{\"title\": \"T\", \"upload_type\": \"publication\", \"creators\": [\(list { "{\"name\": \(quoted($0))}" })]}"
    case .jats:
      return
        "<article><front><article-meta><title-group><article-title>T</article-title></title-group><contrib-group>"
        + names.map { "<contrib contrib-type=\"author\"><string-name>\($0)</string-name></contrib>" }.joined()
        + "</contrib-group></article-meta></front></article>"
    case .webOfScience:
      return "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU " + names.joined(separator: "\n   ")
        + "\nTI T\nPY 2020\nUT WOS:0001\nER\n\nEF\n"
    }
  }
}

extension Reading {
  /// The people of the first work, `Family|Given`; a group is its name, and a name whose parts are unknown is as written.
  var people: [String] {
    (works.first?.authorships ?? []).map { person in
      person.isGroup
        ? "group \(person.name.written)"
        : person.name.family.map { "\($0)|\(person.name.given ?? "")" }
          ?? person.name.written
    }
  }
}
