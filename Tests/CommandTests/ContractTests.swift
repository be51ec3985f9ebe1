import Foundation
import TestSupport
import Testing

/// The files and columns that other programs rely on.
@Suite struct ContractTests {
  static let measures: Set = [
    "works", "degree", "strength", "closeness", "harmonic", "betweenness", "eigenvector", "pagerank", "core",
    "clustering", "community",
  ]

  /// The folder that one run of `analyze` wrote, shared by the tests.
  static let analyzed = Result {
    let folder = try InventedEvent.folder()
    let run = try CommandRun("analyze", "talks.md", "--output", "out", in: folder)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  func table(_ name: String) throws -> CSVRows {
    try CSVRows(Self.analyzed.get().text(of: "out/\(name).csv"))
  }

  @Test func `analyze writes these files and no others`() throws {
    #expect(
      try Self.analyzed.get().names(in: "out") == [
        "authorships.csv", "countries.csv", "country-edges.csv", "explore-institutions.html", "explore.html",
        "groups.csv",
        "institution-edges.csv", "institutions.csv", "institutions.dot", "institutions.svg", "manifest.json",
        "network.csv",
        "person-edges.csv",
        "persons.csv", "persons.dot", "persons.svg", "report.html", "trends.csv",
        "unresolved-affiliations.csv", "works.csv",
      ])
  }

  @Test func `persons stand once each, with every measure and their spellings`() throws {
    let persons = try table("persons")
    #expect(
      persons["person"] == [
        "okonkwo-rita", "quill-barnaby", "solo-lena", "sprecher-paul", "vogelsang-anna",
      ])
    #expect(persons["works"] == ["1", "2", "1", "0", "2"])
    #expect(persons["degree"] == ["2", "2", "0", "0", "2"])
    #expect(persons["strength"] == ["2", "3", "0", "0", "3"])
    #expect(persons["variants"].last == "VOGELSANG, Anna|VOGELSANG, Anna K.")
    #expect(persons["institutions"][2] == "elsewhere-institute-of-technology|university-of-elsewhere")
    #expect(Self.measures.union(["name"]).isSubset(of: persons.columns))
  }

  @Test func `institutions and countries stand once each, with every measure`() throws {
    let institutions = try table("institutions")
    #expect(
      institutions["institution"] == [
        "academy-of-dreams", "elsewhere-institute-of-technology", "institute-of-imaginary-physics",
        "university-of-elsewhere", "university-of-nowhere",
      ])
    #expect(institutions["country"] == ["FR", "", "DE", "", ""])
    #expect(institutions["persons"] == ["1", "1", "1", "1", "2"])
    #expect(Self.measures.union(["name", "variants"]).isSubset(of: institutions.columns))
    let countries = try table("countries")
    #expect(countries["country"] == ["DE", "FR"])
    #expect(Self.measures.isSubset(of: countries.columns))
  }

  @Test func `a row an authorship says what the record states and what it means`() throws {
    let rows = try table("authorships")
    #expect(
      rows.columns.starts(with: [
        "work", "title", "position", "role", "name", "family", "given", "person", "affiliations",
        "institutions", "countries",
      ]))
    #expect(rows["work"] == ["1", "1", "1", "1", "2", "2", "2", "3", "3", "4"])
    #expect(rows["position"] == ["1", "2", "3", "4", "1", "2", "3", "1", "2", "1"])
    #expect(
      rows["role"] == [
        "author", "author", "coauthor", "presenter", "author", "author", "presenter", "author", "presenter",
        "presenter",
      ])
    #expect(rows["title"][4] == #"Plastic response, "quoted", of the same alloy"#)
    #expect(rows["affiliations"][7] == "University of Elsewhere / Elsewhere Institute of Technology")
  }

  @Test func `edges name their ends, their weight and their works`() throws {
    let persons = try table("person-edges")
    #expect(persons.columns.starts(with: ["source", "target", "weight", "works"]))
    #expect(persons["weight"] == ["1", "1", "2"])
    #expect(persons["works"] == ["1", "1", "1|2"])
    let institutions = try table("institution-edges")
    #expect(institutions.columns.starts(with: ["source", "target", "weight", "kind", "works"]))
    #expect(institutions["kind"] == ["co-affiliation", "collaboration"])
    #expect(institutions["weight"] == ["1", "2"])
    #expect(Set(["salton", "jaccard", "inclusion"]).isSubset(of: institutions.columns))
  }

  @Test func `figures of the networks stand under their names`() throws {
    let figures = try table("network")
    #expect(figures.columns.starts(with: ["network", "measure", "value"]))
    #expect(Set(figures["network"]) == ["persons", "institutions", "countries"])
    let persons = Dictionary(
      uniqueKeysWithValues: figures.rows.filter { $0[0] == "persons" }.map { ($0[1], $0[2]) })
    #expect(persons["vertices"] == "5")
    #expect(persons["component sizes"] == "3|1|1")
    #expect(persons["transitivity"] == "1")
    #expect(persons["mean local clustering"] == "0.6")
    #expect(persons.keys.contains("degree assortativity"))
    #expect(persons.keys.contains("collaborative coefficient"))
  }

  @Test func `the manifest names inputs as they were typed, with digests and counts`() throws {
    let text = try Self.analyzed.get().text(of: "out/manifest.json")
    let manifest = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let input = try #require((manifest["inputs"] as? [[String: Any]])?.first)
    #expect(input["name"] as? String == "talks.md")
    #expect((input["sha256"] as? String)?.count == 64)
    #expect(manifest["works"] as? Int == 4)
    #expect(manifest["persons"] as? Int == 5)
    #expect(manifest["institutions"] as? Int == 5)
    #expect(!text.contains(try Self.analyzed.get().path))
  }

  @Test func `diagrams and the report are well-formed and ask for nothing`() throws {
    let folder = try Self.analyzed.get()
    for name in ["persons", "institutions"] {
      let svg = try ParsedXML(folder.bytes(of: "out/\(name).svg"))
      #expect(svg.count("script") == 0 && svg.count("image") == 0)
    }
    let page = try folder.text(of: "out/report.html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains(InventedEvent.title))
    for forbidden in ["<script", " src=", "<link", "@import", "url(http"] {
      #expect(!page.lowercased().contains(forbidden))
    }
  }

  @Test func `resolve prints what analyze writes into authorships.csv`() throws {
    let folder = try Self.analyzed.get()
    let run = try CommandRun("resolve", "talks.md", in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(try run.text == folder.text(of: "out/authorships.csv"))
  }

  @Test func `report prints what analyze writes as report.html, without links to pages beside it`() throws {
    let folder = try Self.analyzed.get()
    let run = try CommandRun("report", "talks.md", in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    let link = /<a [^>]*href="explore[^"]*"[^>]*>(.*?)<\/a>/.dotMatchesNewlines()
    let page = try folder.text(of: "out/report.html")
    #expect(page.contains(link) && !run.text.contains(link))
    let pairs = page.replacing(/<p><a href="explore[^"]*">Explore this pair<\/a><\/p>/, with: "")
    #expect(pairs.replacing(link) { $0.1 } == run.text)
  }

  @Test func `rank shares ranks and prints ties whole`() throws {
    let run = try CommandRun(
      "rank", "talks.md", "--by", "strength", "--top", "1", "--format", "csv", in: try Self.analyzed.get())
    let rows = try CSVRows(run.text)
    #expect(rows.columns == ["rank", "person", "name", "strength", "works"])
    #expect(rows["rank"] == ["1", "1"])
    #expect(rows["person"] == ["vogelsang-anna", "quill-barnaby"])
  }

  @Test func `rank prints the same names in every format`() throws {
    let folder = try Self.analyzed.get()
    func run(_ format: String) throws -> CommandRun {
      try CommandRun(
        "rank", "talks.md", "--of", "institutions", "--by", "works", "--format", format, in: folder)
    }
    let names = try CSVRows(run("csv").text)["name"]
    let objects = try JSONSerialization.jsonObject(with: Data(run("json").output)) as? [[String: Any]]
    #expect(try #require(objects).map { $0["name"] as? String } == names)
    for format in ["table", "markdown"] {
      let text = try run(format).text
      for name in names { #expect(text.contains(name)) }
    }
  }

  @Test func `affiliations prints one row per line, with one id for one institution`() throws {
    let lines = """
      Department of Dreams, University of Nowhere, Germany
      University of Nowhere
      Institute of Imaginary Physics / University of Nowhere

      """
    let run = try CommandRun("affiliations", "-", input: lines, in: try Self.analyzed.get())
    let rows = try CSVRows(run.text)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(rows.columns.starts(with: ["affiliation", "institutions", "names", "countries"]))
    try #require(rows.rows.count == 3)
    #expect(rows["institutions"][0] == rows["institutions"][1])
    #expect(rows["institutions"][2].split(separator: "|").contains(Substring(rows["institutions"][1])))
  }

  @Test(arguments: [["--stream"], ["--whole"]])
  func `well-known institutions have their ROR ids, and none with '--registry none'`(reading: [String]) throws
  {
    func ids(_ options: [String]) throws -> [String] {
      let run = try CommandRun(
        ["affiliations", "-"] + reading + options, input: Array("ETH Zürich\nUniversity of Nowhere\n".utf8),
        in: TemporaryFolder())
      #expect(run.status == 0 && run.errors.isEmpty)
      return try CSVRows(run.text)["institutions"]
    }
    let known = try ids([])
    #expect(known[0] == "05a28rw58" && !known[1].hasPrefix("0"))
    #expect(try ids(["--registry", "none"]).allSatisfy { !$0.hasPrefix("0") && !$0.isEmpty })
  }
}
