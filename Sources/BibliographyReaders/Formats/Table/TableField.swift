/// What a column of a plain table may hold; the raw value is the name that `--columns` takes.
public enum TableField: String, CaseIterable, Sendable {
  /// The work's id.
  case id
  /// The work's title.
  case title
  /// All authors of the work, separated by semicolons, vertical bars or `and`.
  case authors
  /// Their affiliations, separated likewise; in step with the authors where they are as many.
  case affiliations
  /// The year of the work.
  case year
  /// The date of the work.
  case date
  /// The names of all editors, in one cell.
  case editors
  /// Where the work appeared.
  case venue
  /// The kind of work.
  case kind
  /// The language of the work.
  case language
  /// The work's DOI.
  case doi
  /// The work's PubMed number.
  case pmid
  /// The work's abstract.
  case abstract
  /// One person's name, in a table of authorships.
  case name
  /// One person's family name.
  case family
  /// One person's given names.
  case given
  /// One person's part in the work.
  case role
  /// One person's ORCID iD.
  case orcid
  /// One person's e-mail address.
  case email

  /// Names under which people have such a column, in lower case.
  var commonNames: [String] {
    switch self {
    case .id: ["id", "work", "work id", "work_id", "paper id", "paper_id", "key", "eid", "number"]
    case .title:
      [
        "title", "work title", "item title", "paper title", "article title", "document title", "titel",
        "titre", "título",
        "display_name",
      ]
    case .authors:
      [
        "authors", "author", "author(s)", "author names", "first_authors", "creators", "creator", "autoren",
        "auteurs",
        "autores", "authorships.author.display_name",
      ]
    case .affiliations:
      [
        "affiliations", "affiliation", "author affiliations", "authors (affiliation)", "institutions",
        "institution", "organization", "organisation",
        "authorships.raw_affiliation_strings",
      ]
    case .editors: ["editors", "editor", "book editors", "herausgeber"]
    case .year: ["year", "publication year", "publication_year", "pubyear", "jahr", "année"]
    case .date: ["date", "publication date", "publication_date", "published"]
    case .venue:
      [
        "venue", "journal", "source", "source title", "publication title", "container-title", "booktitle",
        "conference", "event", "journal/book", "primary_location.source.display_name",
      ]
    case .kind: ["type", "kind", "document type", "item type", "publication type", "content type"]
    case .language: ["language", "language of original document", "sprache", "langue", "lang"]
    case .doi: ["doi", "item doi"]
    case .pmid: ["pmid", "pubmed id"]
    case .abstract: ["abstract", "abstract note", "description", "summary"]
    case .name: ["name", "person", "author name", "full name", "full_name"]
    case .family: ["family", "family name", "last name", "last_name", "lastname", "surname"]
    case .given: ["given", "given name", "first name", "first_name", "firstname", "given names"]
    case .role: ["role"]
    case .orcid: ["orcid"]
    case .email: ["email", "e-mail", "mail"]
    }
  }
}
