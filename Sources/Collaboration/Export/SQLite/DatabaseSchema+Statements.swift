import Bibliography
import Identity

/// The tables of what records state, as written.
extension DatabaseSchema {
  static func inputs(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "inputs", meaning: "what was read",
      columns: [
        .init("name", "TEXT NOT NULL", "as the user typed it; - is standard input"),
        .init("format", "TEXT NOT NULL"), .init("title", "TEXT", "what the input calls itself"),
        .init("sha256", "TEXT NOT NULL"), .init("works", "INTEGER NOT NULL", "number of works read from it"),
      ]
    ) { row in
      for input in corpus.corpus.inputs {
        try row([
          .text(input.name), .text(input.format), SQLValue(input.title), .text(input.sha256),
          .integer(input.workCount),
        ])
      }
    }
  }

  static func statements(_ corpus: ResolvedCorpus) -> [SQLTable] {
    [
      works(corpus), workIdentifiers(corpus), workFields(corpus), authorships(corpus),
      authorshipIdentifiers(corpus), affiliations(corpus), workAffiliations(corpus), joinedRecords(corpus),
      diagnostics(corpus),
    ]
  }

  private static func works(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "works", meaning: "a record: a contribution, an article, a book",
      columns: [
        .init("work", "INTEGER PRIMARY KEY", "number of the work, from 1, in the order of the inputs"),
        .init("id", "TEXT NOT NULL", "the record's own id"),
        .init("code", "TEXT", "a second id that it prints"),
        .init("title", "TEXT NOT NULL"), .init("kind", "TEXT", "as written: Talk, Article, ..."),
        .init("date", "TEXT", "ISO 8601, as far as it is known"), .init("year", "INTEGER"),
        .init("minutes", "INTEGER", "its duration, where it is scheduled"),
        .init("venue", "TEXT", "journal, proceedings, event"), .init("session", "TEXT"),
        .init("track", "TEXT"),
        .init("abstract", "TEXT"), .init("source", "TEXT NOT NULL", "the input that states it"),
        .init("line", "INTEGER NOT NULL", "where the record begins; 0 where no line is known"),
      ], indexes: [["id"], ["year"]]
    ) { row in
      for (index, work) in corpus.corpus.works.enumerated() {
        try row([
          .integer(index + 1), .text(work.id), SQLValue(work.code), .text(work.title), SQLValue(work.kind),
          SQLValue(work.date?.description), SQLValue(work.date?.year), SQLValue(work.durationMinutes),
          SQLValue(work.venue), SQLValue(work.session), SQLValue(work.track), SQLValue(work.abstract),
          .text(work.location.source), .integer(work.location.line),
        ])
      }
    }
  }

  private static func workIdentifiers(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "work_identifiers", meaning: "identifiers of works",
      columns: [
        .init("work", "INTEGER NOT NULL REFERENCES works"),
        .init("scheme", "TEXT NOT NULL", "doi, pmid, isbn, ..."),
        .init("value", "TEXT NOT NULL"),
      ], indexes: [["work"], ["scheme", "value"]]
    ) { row in
      for (index, work) in corpus.corpus.works.enumerated() {
        for identifier in work.identifiers {
          try row([.integer(index + 1), .text(identifier.scheme.rawValue), .text(identifier.value)])
        }
      }
    }
  }

  private static func workFields(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "work_fields", meaning: "fields that an event or database added to its records",
      columns: [
        .init("work", "INTEGER NOT NULL REFERENCES works"), .init("title", "TEXT NOT NULL"),
        .init("value", "TEXT NOT NULL"),
      ], indexes: [["work"]]
    ) { row in
      for (index, work) in corpus.corpus.works.enumerated() {
        for field in work.fields { try row([.integer(index + 1), .text(field.title), .text(field.value)]) }
      }
    }
  }

  private static func authorships(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "authorships", meaning: "a person's part in a work as written, and the person that is meant",
      columns: [
        .init("authorship", "INTEGER PRIMARY KEY", "number of the authorship, from 1"),
        .init("work", "INTEGER NOT NULL REFERENCES works"),
        .init("position", "INTEGER NOT NULL", "from 1, in the record's order"),
        .init("role", "TEXT NOT NULL", "author, coauthor, presenter, editor, ..."),
        .init("written", "TEXT NOT NULL", "the whole name as written"),
        .init("family", "TEXT", "where the record's format states it"),
        .init("given", "TEXT", "where the record's format states it"),
        .init("honorific", "TEXT"), .init("suffix", "TEXT"),
        .init("remark", "TEXT", "what was written in the name but is not part of it"),
        .init("is_corresponding", "INTEGER NOT NULL"), .init("is_group", "INTEGER NOT NULL"),
        .init("source", "TEXT NOT NULL"), .init("line", "INTEGER NOT NULL"),
        .init("column", "INTEGER NOT NULL"),
        .init("person", "TEXT NOT NULL REFERENCES persons", "concluded"),
      ], indexes: [["work", "position"], ["person"]]
    ) { row in
      for (index, mention) in corpus.mentions.enumerated() {
        let authorship = corpus.authorship(of: index)
        let (name, place) = (authorship.name, authorship.location)
        try row([
          .integer(index + 1), .integer(mention.work + 1), .integer(mention.authorship + 1),
          .text(authorship.role.rawValue), .text(name.written), SQLValue(name.family), SQLValue(name.given),
          SQLValue(name.honorific), SQLValue(name.suffix), SQLValue(name.remark),
          .integer(authorship.isCorresponding ? 1 : 0), .integer(authorship.isGroup ? 1 : 0),
          .text(place.source), .integer(place.line), .integer(place.column),
          .text(corpus.persons[corpus.personOfMention[index]].id),
        ])
      }
    }
  }

  private static func authorshipIdentifiers(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "authorship_identifiers", meaning: "identifiers that a record ties to one of its people",
      columns: [
        .init("authorship", "INTEGER NOT NULL REFERENCES authorships"),
        .init("scheme", "TEXT NOT NULL", "orcid, event-person, email, ..."), .init("value", "TEXT NOT NULL"),
      ], indexes: [["authorship"], ["scheme", "value"]]
    ) { row in
      for index in corpus.mentions.indices {
        for identifier in corpus.authorship(of: index).identifiers {
          try row([.integer(index + 1), .text(identifier.scheme.rawValue), .text(identifier.value)])
        }
      }
    }
  }

  private static func affiliations(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "affiliations", meaning: "affiliations as written",
      columns: [
        .init("authorship", "INTEGER NOT NULL REFERENCES authorships"),
        .init("position", "INTEGER NOT NULL", "from 1, in the record's order"),
        .init("written", "TEXT NOT NULL"),
        .init("country", "TEXT", "code, where the record has a field for it"),
        .init("ror", "TEXT", "ROR id, where the record states one"),
      ], indexes: [["authorship"], ["written"]]
    ) { row in
      for index in corpus.mentions.indices {
        for (position, affiliation) in corpus.authorship(of: index).affiliations.enumerated() {
          try row([
            .integer(index + 1), .integer(position + 1), .text(affiliation.written),
            SQLValue(affiliation.country),
            SQLValue(affiliation.identifiers.first { $0.scheme == .ror }?.value),
          ])
        }
      }
    }
  }

  private static func workAffiliations(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "work_affiliations", meaning: "unattributed affiliations as written",
      columns: [
        .init("work", "INTEGER NOT NULL REFERENCES works"),
        .init("position", "INTEGER NOT NULL", "from 1, in the record's order"),
        .init("written", "TEXT NOT NULL"),
        .init("country", "TEXT", "code, where the record has a field for it"),
        .init("ror", "TEXT", "ROR id, where the record states one"),
      ], indexes: [["work"], ["written"]]
    ) { row in
      for (index, work) in corpus.corpus.works.enumerated() {
        for (position, affiliation) in work.affiliations.enumerated() {
          try row([
            .integer(index + 1), .integer(position + 1), .text(affiliation.written),
            SQLValue(affiliation.country),
            SQLValue(affiliation.identifiers.first { $0.scheme == .ror }?.value),
          ])
        }
      }
    }
  }

  private static func joinedRecords(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "joined_records", meaning: "records of a work in other inputs that were joined with its first",
      columns: [
        .init("work", "INTEGER NOT NULL REFERENCES works"),
        .init("id", "TEXT NOT NULL", "the record's own id"),
        .init("source", "TEXT NOT NULL", "the input that states it"),
        .init("line", "INTEGER NOT NULL", "where the record begins; 0 where no line is known"),
      ], indexes: [["work"]]
    ) { row in
      for (index, work) in corpus.corpus.works.enumerated() {
        for record in work.joinedRecords {
          try row([
            .integer(index + 1), .text(record.id), .text(record.location.source),
            .integer(record.location.line),
          ])
        }
      }
    }
  }

  private static func diagnostics(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "diagnostics", meaning: "what was left out or read with doubt",
      columns: [
        .init("severity", "TEXT NOT NULL"), .init("source", "TEXT NOT NULL"),
        .init("line", "INTEGER NOT NULL"),
        .init("column", "INTEGER NOT NULL"), .init("message", "TEXT NOT NULL"),
        .init("remedy", "TEXT NOT NULL"),
      ]
    ) { row in
      for diagnostic in corpus.corpus.diagnostics {
        try row([
          .text(diagnostic.severity.rawValue), .text(diagnostic.location.source),
          .integer(diagnostic.location.line),
          .integer(diagnostic.location.column), .text(diagnostic.message), .text(diagnostic.remedy),
        ])
      }
    }
  }
}
