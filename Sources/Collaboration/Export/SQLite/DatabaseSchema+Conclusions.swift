import Affiliations
import Bibliography
import Identity

/// The tables of persons and institutions, and the evidence for them.
extension DatabaseSchema {
  static func conclusions(_ corpus: ResolvedCorpus) -> [SQLTable] {
    [
      persons(corpus),
      variants("person", corpus.persons.map { ($0.id, $0.variants.map { ($0.name, $0.count) }) }),
    ]
      + evidence("person", corpus.persons.map { ($0.id, $0.joins) })
      + [
        institutions(corpus),
        variants("institution", corpus.institutions.map { ($0.id, $0.variants.map { ($0.name, $0.count) }) }),
      ]
      + evidence("institution", corpus.institutions.map { ($0.id, $0.joins) })
      + [countries(corpus), authorshipInstitutions(corpus), authorshipCountries(corpus), units(corpus)]
      + [workInstitutions(corpus), unresolved(corpus)]
  }

  private static func persons(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "persons", meaning: "a person whom authorships mean",
      columns: [
        .init("id", "TEXT PRIMARY KEY"),
        .init("name", "TEXT NOT NULL", "the fullest of the spellings that fit"),
        .init("family", "TEXT NOT NULL"), .init("given", "TEXT NOT NULL"), .init("suffix", "TEXT NOT NULL"),
        .init("authorships", "INTEGER NOT NULL", "number of authorships that name it, in any role"),
        .init("kind", "TEXT NOT NULL", "person or group"),
      ], indexes: [["name"], ["family", "given"]]
    ) { row in
      for person in corpus.persons {
        try row([
          .text(person.id), .text(person.name.display), .text(person.name.family), .text(person.name.given),
          .text(person.name.suffix), .integer(person.mentions.count),
          .text(person.isGroup ? "group" : "person"),
        ])
      }
    }
  }

  private static func institutions(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "institutions", meaning: "an institution that affiliations mean",
      columns: [
        .init("id", "TEXT PRIMARY KEY"), .init("name", "TEXT NOT NULL"), .init("short_name", "TEXT NOT NULL"),
        .init("country", "TEXT REFERENCES countries", "code; null where it is unknown"),
      ], indexes: [["name"], ["country"]]
    ) { row in
      for institution in corpus.institutions {
        try row([
          .text(institution.id), .text(institution.name), .text(institution.shortName),
          SQLValue(institution.country),
        ])
      }
    }
  }

  private static func countries(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "countries", meaning: "countries of institutions and affiliations",
      columns: [.init("id", "TEXT PRIMARY KEY", "ISO 3166-1 alpha-2"), .init("name", "TEXT NOT NULL")]
    ) { row in
      let codes = Set((corpus.countriesOfMention + corpus.countriesOfWork).joined()).union(
        corpus.institutions.compactMap(\.country))
      for code in codes.sorted() { try row([.text(code), .text(Countries.name(of: code))]) }
    }
  }

  private static func variants(_ noun: String, _ all: [(id: String, variants: [(String, Int)])]) -> SQLTable {
    SQLTable(
      name: "\(noun)_variants", meaning: "spellings that mean the \(noun)",
      columns: [
        .init(noun, "TEXT NOT NULL REFERENCES \(noun)s"), .init("written", "TEXT NOT NULL"),
        .init("count", "INTEGER NOT NULL", "authorships that write it"),
      ], indexes: [[noun], ["written"]]
    ) { row in
      for (id, variants) in all {
        for (name, count) in variants { try row([.text(id), .text(name), .integer(count)]) }
      }
    }
  }

  private static func evidence(_ noun: String, _ all: [(id: String, joins: [Join])]) -> [SQLTable] {
    let joins = SQLTable(
      name: "\(noun)_evidence", meaning: "why two spellings or mentions were taken for one \(noun)",
      columns: [
        .init("evidence", "INTEGER PRIMARY KEY"), .init(noun, "TEXT NOT NULL REFERENCES \(noun)s"),
        .init("left", "TEXT NOT NULL", "as written"), .init("right", "TEXT NOT NULL", "as written"),
        .init("probability", "REAL NOT NULL", "that both mean the same"),
      ], indexes: [[noun]]
    ) { row in
      var number = 0
      for (id, joins) in all {
        for join in joins {
          number += 1
          try row([
            .integer(number), .text(id), .text(join.left), .text(join.right), .real(join.probability),
          ])
        }
      }
    }
    let reasons = SQLTable(
      name: "\(noun)_evidence_reasons", meaning: "what speaks for and against",
      columns: [
        .init("evidence", "INTEGER NOT NULL REFERENCES \(noun)_evidence"), .init("reason", "TEXT NOT NULL"),
        .init("log_odds", "REAL NOT NULL", "natural logarithm; positive speaks for it"),
      ], indexes: [["evidence"]]
    ) { row in
      for (number, join) in all.flatMap(\.joins).enumerated() {
        for reason in join.reasons {
          try row([.integer(number + 1), .text(reason.text), .real(reason.logOdds)])
        }
      }
    }
    return [joins, reasons]
  }

  private static func authorshipInstitutions(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "authorship_institutions", meaning: "the institutions that an authorship's affiliations mean",
      columns: [
        .init("authorship", "INTEGER NOT NULL REFERENCES authorships"),
        .init("institution", "TEXT NOT NULL REFERENCES institutions"),
      ], indexes: [["authorship"], ["institution"]]
    ) { row in
      for (index, institutions) in corpus.institutionsOfMention.enumerated() {
        for institution in institutions {
          try row([.integer(index + 1), .text(corpus.institutions[institution].id)])
        }
      }
    }
  }

  private static func workInstitutions(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "work_institutions", meaning: "the institutions that unattributed affiliations of a work mean",
      columns: [
        .init("work", "INTEGER NOT NULL REFERENCES works"),
        .init("institution", "TEXT NOT NULL REFERENCES institutions"),
      ], indexes: [["work"], ["institution"]]
    ) { row in
      for (index, institutions) in corpus.institutionsOfWork.enumerated() {
        for institution in institutions {
          try row([.integer(index + 1), .text(corpus.institutions[institution].id)])
        }
      }
    }
  }

  private static func authorshipCountries(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "authorship_countries", meaning: "the countries of an authorship's institutions and affiliations",
      columns: [
        .init("authorship", "INTEGER NOT NULL REFERENCES authorships"),
        .init("country", "TEXT NOT NULL REFERENCES countries"),
      ], indexes: [["authorship"], ["country"]]
    ) { row in
      for (index, codes) in corpus.countriesOfMention.enumerated() {
        for code in codes { try row([.integer(index + 1), .text(code)]) }
      }
    }
  }

  private static func units(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "authorship_units",
      meaning: "departments and laboratories that an authorship's affiliations name",
      columns: [
        .init("authorship", "INTEGER NOT NULL REFERENCES authorships"), .init("unit", "TEXT NOT NULL"),
      ], indexes: [["authorship"]]
    ) { row in
      for (index, units) in corpus.unitsOfMention.enumerated() {
        for unit in units { try row([.integer(index + 1), .text(unit)]) }
      }
    }
  }

  private static func unresolved(_ corpus: ResolvedCorpus) -> SQLTable {
    SQLTable(
      name: "unresolved_affiliations", meaning: "affiliations in which no institution was recognised",
      columns: [.init("written", "TEXT NOT NULL"), .init("count", "INTEGER NOT NULL")]
    ) { row in
      for (text, count) in corpus.unresolvedAffiliations { try row([.text(text), .integer(count)]) }
    }
  }
}
