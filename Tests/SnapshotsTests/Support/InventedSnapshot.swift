import Foundation
import TestSupport

/// A snapshot of invented works, and what its networks must be, counted in the plainest way.
struct InventedSnapshot {
  struct Institution { var number: Int; var country: String?; var parent: Int? }
  struct Author { var number: Int?; var name: String; var institutions: [Institution] }
  struct Work {
    var number: Int; var year: Int?; var type: String; var isExtended: Bool?; var authors: [Author]
  }

  var works: [Work] = []

  /// Draws works: teams of one to nine of few people, some without an id, some twice on one work, at no, one or more
  /// institutions, which may lack a country.
  init(works count: Int, seed: UInt64) {
    var state = seed
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let countries: [String?] = ["DE", "FR", "US", "CA", nil]
    for number in 0..<count {
      let authors = (0..<draw(10)).map { _ in
        let person = draw(40)
        let places = (0..<draw(3)).map { _ in
          let place = draw(12)
          return Institution(number: place, country: countries[place % 5], parent: place % 4 == 3 ? 0 : nil)
        }
        return Author(
          number: draw(20) == 0 ? nil : person,
          name: person % 7 == 0 ? "O'Quill, \"Ada\" \(person)" : "Person \(person)",
          institutions: places)
      }
      works.append(
        Work(
          number: number, year: draw(30) == 0 ? nil : 2000 + draw(20),
          type: ["article", "review", "book"][draw(3)],
          isExtended: [true, false, nil][draw(3)], authors: authors))
    }
  }

  static func institutionID(_ number: Int) -> String {
    "https://openalex.org/I\(number < 6 ? 90 + number : 400 + number)"
  }

  /// The works as lines of JSON.
  func lines(_ works: some Sequence<Work>) -> String {
    works.map { work in
      let authorships = work.authors.map { author -> [String: Any] in
        var person: [String: Any] = ["display_name": author.name]
        if let number = author.number { person["id"] = "https://openalex.org/A\(5000 + number)" }
        return [
          "author": person, "raw_author_name": author.name, "raw_affiliation_strings": ["Somewhere"],
          "institutions": author.institutions.map { place -> [String: Any] in
            var institution: [String: Any] = [
              "id": Self.institutionID(place.number), "display_name": "Academy \(place.number)",
              "ror": "https://ror.org/0\(10_000_000 + place.number)", "type": "funder",
              "lineage": ([place.number] + (place.parent.map { [$0] } ?? [])).map(Self.institutionID),
            ]
            if let country = place.country { institution["country_code"] = country }
            return institution
          },
        ]
      }
      var record: [String: Any] = [
        "id": "https://openalex.org/W\(work.number + 1)", "title": "On \(work.number)", "type": work.type,
        "authorships": authorships,
      ]
      if let year = work.year { record["publication_year"] = year }
      if let isExtended = work.isExtended { record["is_xpac"] = isExtended }
      let data = try! JSONSerialization.data(
        withJSONObject: record, options: [.sortedKeys, .withoutEscapingSlashes])
      return String(decoding: data, as: UTF8.self) + "\n"
    }.joined()
  }

  /// Writes the works as JSON Lines in two parts, with their manifest, into `works` of a folder.
  func write(to folder: TemporaryFolder, named name: String = "works") throws {
    let half = works.count / 2
    var files: [[String: Any]] = []
    for (path, some) in [
      ("updated_date=2026-01-01/part_0000.gz", works[..<half]),
      ("updated_date=2026-09-22/part_0000.gz", works[half...]),
    ] {
      let bytes = StoredGzip.bytes(lines(some))
      try folder.write(bytes, to: "\(name)/\(path)")
      files.append([
        "url": "s3://openalex/data/jsonl/works/\(path)",
        "meta": ["content_length": bytes.count, "record_count": some.count],
      ])
    }
    let manifest: [String: Any] = [
      "date": "2026-09-23", "format": "jsonl", "entity": "works", "files": files,
    ]
    try folder.write(try JSONSerialization.data(withJSONObject: manifest), to: "\(name)/manifest.json")
  }

  // MARK: What must come out

  /// What is known of an actor, work by work.
  private struct Actor {
    var name: Set<String> = []
    var country: Set<String> = []
    var years: [Int?] = []
    var external: [Bool] = []
    var international: [Bool] = []

    /// The works with other institutions and countries among some, as the tables of a kind have them.
    func counts(_ works: some Sequence<Int>, of kind: String) -> [String] {
      let works = Array(works)
      let international = String(works.count { self.international[$0] })
      switch kind {
      case "institutions": return [String(works.count { external[$0] }), international]
      case "countries": return [international]
      default: return []
      }
    }
  }

  /// What a pair has of a year.
  private struct Joint {
    var works = 0
    var share = 0.0
    var alone = 0
  }

  private static func singular(_ kind: String) -> String {
    ["persons": "person", "institutions": "institution", "countries": "country"][kind]!
  }

  /// The ROR id of an institution, without what is before it.
  private static func ror(_ id: String) -> String {
    let number = (0..<12).first { institutionID($0).hasSuffix("/" + id) }!
    return "0\(10_000_000 + number)"
  }

  /// The rows of every table as text, without heads, sorted.
  func tables(maximum: Int, where isChosen: (Work) -> Bool = { $0.isExtended != true }) -> [String:
    [[String]]]
  {
    var actors: [String: [String: Actor]] = [:]
    var edges: [String: [[String]: [Int?: Joint]]] = [:]
    for work in works where isChosen(work) {
      let known = Set(work.authors.compactMap(\.number))
      let places = Set(work.authors.flatMap(\.institutions).map(\.number))
      let countries = Set(work.authors.flatMap(\.institutions).compactMap(\.country))
      var seats: [String: [String: Set<Int>]] = ["persons": [:], "institutions": [:], "countries": [:]]
      var seen: Set<[String]> = []
      func see(_ kind: String, _ id: String, _ name: String, _ country: String?) {
        var actor = actors[kind, default: [:]][id] ?? Actor()
        actor.name.insert(name)
        if let country { actor.country.insert(country) }
        if seen.insert([kind, id]).inserted {
          actor.years.append(work.year)
          actor.external.append(places.count > 1)
          actor.international.append(countries.count > 1)
        }
        actors[kind, default: [:]][id] = actor
      }
      for (place, author) in work.authors.enumerated() {
        let person = author.number ?? -1 - place
        if let number = author.number {
          see("persons", "A\(5000 + number)", author.name, nil)
          seats["persons"]!["A\(5000 + number)", default: []].insert(person)
        }
        for institution in author.institutions {
          let id = String(Self.institutionID(institution.number).dropFirst("https://openalex.org/".count))
          see("institutions", id, "Academy \(institution.number)", institution.country)
          seats["institutions"]![id, default: []].insert(person)
          guard let country = institution.country else { continue }
          see("countries", country, country, nil)
          seats["countries"]![country, default: []].insert(person)
        }
      }
      guard known.count <= maximum else { continue }
      for (kind, seat) in seats {
        let ids = seat.keys.sorted(by: Self.precedes)
        for (index, source) in ids.enumerated() {
          for target in ids[(index + 1)...] {
            let areApart =
              kind == "persons" || seat[source]!.contains { x in seat[target]!.contains { $0 != x } }
            var joint = edges[kind, default: [:]][[source, target], default: [:]][work.year] ?? Joint()
            if areApart {
              joint.works += 1
              joint.share += 1 / Double(ids.count - 1)
            } else {
              joint.alone += 1
            }
            edges[kind, default: [:]][[source, target], default: [:]][work.year] = joint
          }
        }
      }
    }
    var tables: [String: [[String]]] = [:]
    func text(_ year: Int?) -> String { year.map { String($0) } ?? "" }
    for (kind, all) in actors {
      let isOfPersons = kind == "persons"
      let ids = all.keys.sorted(by: Self.precedes)
      tables[kind] = ids.map { id in
        let actor = all[id]!
        let years = actor.years.compactMap { $0 }
        return [id, actor.name.min()!, String(actor.years.count), text(years.min()), text(years.max())]
          + (kind == "institutions" ? [actor.country.min() ?? "", Self.ror(id), "funder"] : [])
          + actor.counts(actor.years.indices, of: kind)
      }
      tables[Self.singular(kind) + "-years"] = ids.flatMap { id -> [[String]] in
        let actor = all[id]!
        if isOfPersons, Set(actor.years).count == 1 { return [] }
        return Set(actor.years.compactMap { $0 }).sorted().map { year in
          let own = actor.years.indices.filter { actor.years[$0] == year }
          return [id, String(year), String(own.count)] + actor.counts(own, of: kind)
        }
      }
    }
    for (kind, all) in edges {
      let name = Self.singular(kind) + "-edges"
      let isOfPersons = kind == "persons"
      let keys = all.keys.sorted {
        ($0[0] == $1[0]) ? Self.precedes($0[1], $1[1]) : Self.precedes($0[0], $1[0])
      }
      tables[name] = keys.map { key in
        let parts = all[key]!
        let years = parts.compactMap { $1.works > 0 ? $0 : nil }
        let works = parts.values.reduce(0) { $0 + $1.works }
        let share = parts.keys.sorted { ($0 ?? 0) < ($1 ?? 0) }.reduce(0) { $0 + parts[$1]!.share }
        return key + [String(works), String(share), text(years.min()), text(years.max())]
          + (isOfPersons ? [] : [String(parts.values.reduce(0) { $0 + $1.alone })])
      }
      tables[Self.singular(kind) + "-edge-years"] = keys.flatMap { key -> [[String]] in
        let parts = all[key]!
        if isOfPersons, parts.count == 1 { return [] }
        return parts.keys.compactMap { $0 }.sorted().map { year in
          let joint = parts[year]!
          return key + [String(year), String(joint.works), String(joint.share)]
            + (isOfPersons ? [] : [String(joint.alone)])
        }
      }
    }
    return tables
  }

  /// Ids are in the order of their numbers.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    (left.count, left) < (right.count, right)
  }
}

/// The engines that tests find.
enum TestEngine {
  /// DuckDB: of the environment, of `.build/consumers`, or on the `PATH`; nil where it is not installed.
  static let duckdb: String? = {
    let own = "\(PackageFolder.path)/.build/consumers/bin/duckdb"
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
      "\($0)/duckdb"
    }
    return ([ProcessInfo.processInfo.environment["COLLEGIUM_DUCKDB"] ?? "", own] + folders).first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }()
}
