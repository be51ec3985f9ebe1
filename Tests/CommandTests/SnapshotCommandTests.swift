import Foundation
import TestSupport
import Testing

/// `collegium snapshot`, and folders of networks as inputs of the other subcommands.
@Suite struct SnapshotCommandTests {
  /// A folder of invented networks, as an engine's build leaves it.
  static func networks() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = [
      "network.json": """
      {"program": "collegium", "version": "1", "holds": "networks", "snapshot": {"date": "2026-09-23", "works": 14},
       "filters": {"years": null}, "engine": {"name": "duckdb", "version": "1.5.6"}, "max_authors": 100, "counting": "full",
       "counts": {"works": 14, "persons": 4, "person-edges": 3, "institutions": 3}, "left_out": {"works_without_year": 1}}
      """,
      "persons.csv": """
      id,name,works,first_year,last_year
      A1,Ada Quill,5,2015,2018
      A2,Bela Roe,7,2016,2018
      A3,Cy Poe,4,2015,2019
      A9,Di Alone,1,,

      """,
      "person-years.csv": """
      id,year,works
      A1,2015,2
      A1,2016,1
      A1,2018,2
      A2,2016,4
      A2,2018,3
      A3,2015,2
      A3,2016,1
      A3,2019,1

      """,
      "person-edges.csv": """
      source,target,works,fractional,first_year,last_year
      A1,A2,3,2.5,2016,2018
      A1,A3,2,0.5,2015,2015
      A2,A3,1,0.5,2016,2016

      """,
      "person-edge-years.csv": """
      source,target,year,works,fractional
      A1,A2,2016,1,0.75
      A1,A2,2018,2,1.75

      """,
      "institutions.csv": """
      id,name,works,first_year,last_year,country,ror,sector,external_works,international_works
      I10,Academy of One,6,2015,2019,DE,010000010,education,4,4
      I20,Academy of Two,5,2015,2018,FR,010000020,facility,4,4
      I30,Academy of Three,2,2016,2016,,,,2,0

      """,
      "institution-years.csv": """
      id,year,works,external_works,international_works
      I10,2015,2,1,1
      I10,2016,2,2,2
      I10,2018,1,1,1
      I10,2019,1,0,0
      I20,2015,1,1,1
      I20,2016,3,2,2
      I20,2018,1,1,1
      I30,2016,2,2,0

      """,
      "institution-edges.csv": """
      source,target,works,fractional,first_year,last_year,co_affiliation_works
      I10,I20,4,4,2015,2018,1
      I20,I30,0,0,,,2

      """,
      "institution-edge-years.csv": """
      source,target,year,works,fractional,co_affiliation_works
      I10,I20,2015,1,1,1
      I10,I20,2016,2,2,0
      I10,I20,2018,1,1,0
      I20,I30,2016,0,0,2

      """,
      "countries.csv": """
      id,name,works,first_year,last_year,international_works
      DE,DE,6,2015,2019,4
      FR,FR,5,2015,2018,4

      """,
      "country-years.csv": """
      id,year,works,international_works
      DE,2015,2,1
      DE,2016,2,2
      DE,2018,2,1
      FR,2015,1,1
      FR,2016,3,2
      FR,2018,1,1

      """,
      "country-edges.csv": """
      source,target,works,fractional,first_year,last_year,co_affiliation_works
      DE,FR,4,4,2015,2018,0

      """,
      "country-edge-years.csv": """
      source,target,year,works,fractional,co_affiliation_works
      DE,FR,2015,1,1,0
      DE,FR,2016,2,2,0
      DE,FR,2018,1,1,0

      """,
      "years.csv": """
      year,works,works_with_authors,joint_works,works_with_institutions,inter_institution_works,works_with_countries,international_works
      2015,4,4,3,4,2,4,2
      2016,5,5,4,5,1,5,0
      2018,3,3,2,2,1,2,1
      2019,1,1,0,1,0,1,0

      """,
    ]
    for (name, text) in files { try folder.write(Array(text.utf8), to: "net/\(name)") }
    return folder
  }

  @Test func `a folder of networks is ranked by works and by measures, with the ids of its database`() throws
  {
    let folder = try Self.networks()
    let works = try CommandRun("rank", "net", "--by", "works", "--format", "csv", in: folder)
    #expect(
      works.lines == [
        "rank,id,name,works", "1,A2,Bela Roe,7", "2,A1,Ada Quill,5", "3,A3,Cy Poe,4", "4,A9,Di Alone,1",
      ])
    let strength = try CommandRun("rank", "net/", "--top", "1", "--format", "csv", in: folder)
    #expect(strength.lines == ["rank,id,name,strength,works", "1,A1,Ada Quill,5,5"])
    let fractional = try CommandRun(
      "rank", "net", "--counting", "fractional", "--top", "1", "--format", "csv", in: folder)
    #expect(fractional.lines.last == "1,A1,Ada Quill,3,5" || fractional.lines.last == "1,A2,Bela Roe,3,7")
    let countries = try CommandRun("rank", "net", "--of", "countries", "--format", "csv", in: folder)
    #expect(countries.lines.dropFirst().first == "1,DE,DE,4,6")
    let strong = try CommandRun(
      "rank", "net", "--load-min-weight", "3", "--top", "1", "--format", "csv", in: folder)
    #expect(strong.lines.last == "2,A2,Bela Roe,3,7" || strong.lines.contains("1,A1,Ada Quill,3,5"))
  }

  @Test func `a folder of networks is exported with works and years, and drawn`() throws {
    let folder = try Self.networks()
    let edges = try CommandRun("export", "net", "--of", "institutions", "--format", "edgelist", in: folder)
    #expect(edges.lines.filter { !$0.hasPrefix("#") } == ["I10\tI20\t4"])
    let graph = try CommandRun("export", "net", "--format", "graphml", in: folder)
    for word in ["first_year", "last_year", "fractional", "Ada Quill"] { #expect(graph.text.contains(word)) }
    let drawn = try CommandRun("diagram", "net", "--of", "countries", in: folder)
    #expect(drawn.status == 0)
    #expect(drawn.text.contains("OpenAlex 2026-09-23"))
  }

  @Test func `a folder of networks is analysed as far as that needs no works`() throws {
    let folder = try Self.networks()
    let run = try CommandRun("analyze", "net", "--output", "out", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try Set(folder.names(in: "out")).isSuperset(of: [
        "persons.csv", "institutions.csv", "countries.csv", "person-edges.csv", "network.csv", "trends.csv",
        "persons.dot", "report.html", "manifest.json",
      ]))
    let persons = try CSVRows(folder.text(of: "out/persons.csv"))
    #expect(persons.columns.starts(with: ["person", "name", "works", "degree", "strength"]))
    #expect(persons.rows.map { $0[0] } == ["A1", "A2", "A3", "A9"])
    let trends = try CSVRows(folder.text(of: "out/trends.csv")).rows
    #expect(trends.contains(["countries", "2015", "international share", "0.5"]))
    #expect(trends.contains(["persons", "2015", "vertices", "2"]))
    #expect(trends.contains(["persons", "2016", "new vertices", "1"]))
    #expect(trends.contains(["institutions", "2019", "ended edges", "1"]))
    #expect(try folder.text(of: "out/report.html").contains("Ada Quill"))
    // A second run overwrites what the first one wrote.
    #expect(try CommandRun("analyze", "net", "--output", "out", in: folder).status == 0)
  }

  @Test(arguments: [
    (["rank", "net", "--max-authors", "10"], "--max-authors"),
    (["rank", "net", "--counting", "paper"], "paper"),
    (["diagram", "net", "--presenters"], "--presenters"), (["resolve", "net"], "snapshot select"),
    (["report", "net", "--confidence"], "snapshot select"),
    (["rank", "net", "--confidence"], "--confidence"),
    (["rank", "net", "--where", "kind=Article"], "--where kind=Article"),
    (["analyze", "net", "--around", "A1"], "snapshot select"),
    (["analyze", "net", "--slices", "session"], "--slices session"),
    (["rank", "net", "net"], "alone"),
  ])
  func `what needs works is refused with a word that says so`(arguments: [String], word: String) throws {
    let run = try CommandRun(arguments, in: try Self.networks())
    #expect(run.status == 65, "\(run.errors)")
    #expect(run.errors.contains(word))
  }

  // MARK: Selection

  @Test func `years of a folder of networks have their own works, weights and actors`() throws {
    let folder = try Self.networks()
    func rank(_ options: String...) throws -> CommandRun {
      try CommandRun(["rank", "net", "--format", "csv"] + options, in: folder)
    }
    let works = try rank("--by", "works", "--years", "2015")
    #expect(works.lines == ["rank,id,name,works", "1,A1,Ada Quill,2", "1,A3,Cy Poe,2"])
    #expect(works.errors.contains("4 of 14 works, 1 without a year (works of 2015)"), "\(works.errors)")
    let late = try rank("--years", "2018-")
    #expect(
      late.lines.dropFirst() == ["1,A1,Ada Quill,2,2", "1,A2,Bela Roe,2,3", "3,A3,Cy Poe,0,1"])
    let fractional = try rank("--years", "2018-", "--counting", "fractional", "--top", "1")
    #expect(fractional.lines.dropFirst().first == "1,A1,Ada Quill,1.75,2")
    let places = try rank("--of", "institutions", "--years", "2016")
    #expect(
      places.lines.dropFirst() == [
        "1,I10,Academy of One,2,2", "1,I20,Academy of Two,2,3", "3,I30,Academy of Three,0,2",
      ])
    let none = try rank("--years", "1800")
    #expect(none.status == 65)
    #expect(none.errors.contains("leaves none of 14 works; they are of 2015-2019"))
    try FileManager.default.removeItem(atPath: folder.path("net/person-edge-years.csv"))
    let lacking = try rank("--years", "2015")
    #expect(lacking.status == 65)
    #expect(lacking.errors.contains("no person-edge-years.csv"))
  }

  @Test func `a roster keeps its own actors of a folder of networks, by id, ROR or name`() throws {
    let folder = try Self.networks()
    try folder.write(Array("A1\ncy poe\nNobody Known\n".utf8), to: "staff.txt")
    try folder.write(
      Array("name,ror\n,https://ror.org/010000010\nAcademy of Three,\n".utf8), to: "places.csv")
    let run = try CommandRun("export", "net", "--only", "staff.txt", "--format", "edgelist", in: folder)
    #expect(run.lines.filter { !$0.hasPrefix("#") } == ["A1\tA3\t2"])
    #expect(run.errors.contains("nobody is called 'Nobody Known'"))
    let places = try CommandRun(
      "rank", "net", "--of", "institutions", "--only", "places.csv", "--by", "works", "--format", "csv",
      in: folder)
    #expect(places.lines.dropFirst() == ["1,I10,Academy of One,6", "2,I30,Academy of Three,2"])
    let other = try CommandRun("rank", "net", "--only", "places.csv", in: folder)
    #expect(other.status == 65)
    #expect(other.errors.contains("found among the persons"))
    let analysis = try CommandRun("analyze", "net", "--only", "staff.txt", "--output", "out", in: folder)
    #expect(analysis.status == 0, "\(analysis.errors)")
    #expect(analysis.errors.contains("the roster is of persons"))
    #expect(try folder.names(in: "out").contains("persons.csv"))
    #expect(try !folder.names(in: "out").contains("institutions.csv"))
  }

  @Test func `thresholds of a folder of networks hide, and all is measured`() throws {
    let folder = try Self.networks()
    let ranked = try CommandRun("rank", "net", "--min-works", "5", "--format", "csv", in: folder)
    #expect(ranked.lines.dropFirst() == ["1,A1,Ada Quill,5,5", "2,A2,Bela Roe,4,7"])
    let edges = try CommandRun(
      "export", "net", "--min-weight", "2", "--min-works", "5", "--format", "edgelist", in: folder)
    #expect(edges.lines.filter { !$0.hasPrefix("#") } == ["A1\tA2\t3"])
    let json = try CommandRun("export", "net", "--years", "2015-2016", "--format", "json", in: folder)
    #expect(json.text.contains(#""years":"2015-2016""#) || json.text.contains(#""years": "2015-2016""#))
  }

  @Test(arguments: ["I10", "https://ror.org/010000010", "academy of one"])
  func `partners of a home institution are listed from a folder of networks`(home: String) throws {
    let folder = try Self.networks()
    let run = try CommandRun("analyze", "net", "--home", home, "--output", "out", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let partners = try CSVRows(folder.text(of: "out/partners.csv"))
    #expect(partners.rows.count == 1)
    #expect(
      partners.rows[0].prefix(13) == [
        "I20", "Academy of Two", "FR", "facility", "", "4", partners.rows[0][6], "2015", "2018",
        "2015:1|2016:2|2018:1", "4", "0", "",
      ])
    #expect(Double(partners.rows[0][6]).map { abs($0 - 4.0 / 6) < 1e-12 } == true)
    let figures = try CSVRows(folder.text(of: "out/network.csv")).rows.filter { $0[0] == "home" }
    #expect(figures.map { $0[1] + " " + $0[2] }.contains("external works 4"))
    let late = try CommandRun(
      "analyze", "net", "--home", home, "--years", "2016-", "--output", "late", in: folder)
    #expect(late.status == 0, "\(late.errors)")
    #expect(try CSVRows(folder.text(of: "late/partners.csv")).rows[0][5] == "3")
    #expect(try folder.text(of: "late/network.csv").contains("home,works,4,"))
    let page = try CommandRun("report", "net", "--home", home, "--format", "markdown", in: folder)
    #expect(page.status == 0, "\(page.errors)")
    #expect(page.text.contains("Partners of Academy of One"))
  }

  @Test func `a home institution that the folder does not have is an error with near names`() throws {
    let run = try CommandRun(
      "report", "net", "--home", "Academy of Won", in: try Self.networks())
    #expect(run.status == 65)
    #expect(run.errors.contains("'Academy of One'"))
  }

  @Test func `the network of a folder is explored, and its report written`() throws {
    let folder = try Self.networks()
    let page = try CommandRun("explore", "net", "--of", "institutions", "--years", "2016", in: folder)
    #expect(page.text.contains("Academy of Three"))
    let report = try CommandRun("report", "net", "--language", "de", in: folder)
    #expect(report.status == 0, "\(report.errors)")
    #expect(report.text.contains("Ada Quill"))
  }

  // MARK: Snapshots

  /// A snapshot of one invented work, and a program that passes for DuckDB and runs a script.
  private func snapshot(engine script: String = "exit 1") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      StoredGzip.bytes(#"{"id": "https://openalex.org/W1", "authorships": []}"# + "\n"),
      to: "works/updated_date=2026-09-22/part_0000.gz")
    let text = "#!/bin/sh\n[ \"$2\" = -version ] && { echo v1.5.6; exit 0; }\n\(script)\n"
    try folder.writeProgram(text, to: "bin/duckdb")
    return folder
  }

  @Test func `a snapshot is shown without an engine`() throws {
    let run = try CommandRun(
      "snapshot", "show", "works", "--format", "csv", in: try snapshot(),
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.status == 0)
    #expect(run.lines.first == "updated_date,parts,works,bytes")
    #expect(run.lines.last?.hasPrefix("2026-09-22,1,,") == true)
  }

  @Test(arguments: [
    (["snapshot", "build", "none", "--output", "net"], 66, "none"),
    (["snapshot", "show", "none"], 66, "none"),
    (
      ["snapshot", "build", "works", "--output", "net", "--engine-path", "nothing"], 69,
      "pip install duckdb-cli"
    ),
    (
      ["snapshot", "build", "works", "--output", "net", "--engine", "spark", "--engine-path", "nothing"], 69,
      "pyspark"
    ),
    (["snapshot", "build", "works", "--output", "net", "--engine", "hive"], 64, "duckdb"),
    (["snapshot", "build", "works", "--output", "net", "--memory", "much"], 64, "--memory"),
    (["snapshot", "build", "works", "--output", "net", "--years", "x"], 64, "--years"),
    (["snapshot", "build", "works", "--output", "net", "--country", "Germany"], 64, "--country"),
    (["snapshot", "build", "works", "--output", "net", "--counting", "paper"], 64, "fractional"),
    (["snapshot", "select", "works", "--output", "net", "--type", "x'); DROP"], 64, "--type"),
    (["snapshot", "select", "works", "--output", "net", "--institution", "MIT"], 64, "--institution"),
    (["snapshot", "build", "works", "--output", "works"], 73, "something else"),
    (["snapshot", "build", "works", "--output", "bin/duckdb"], 73, "file"),
    (["snapshot", "build", "works", "--output", "net"], 69, "status 1"),
  ])
  func `what goes wrong has its status and a remedy, and leaves nothing`(
    arguments: [String], status: Int, word: String
  ) throws {
    let folder = try snapshot()
    let run = try CommandRun(
      arguments, in: folder, environment: ["COLLEGIUM_DUCKDB": folder.path("bin/duckdb")])
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(word), "\(run.errors)")
    #expect(try folder.names() == ["bin", "works"])
  }

  @Test(arguments: ["KILL", "TERM"])
  func `an engine ends with the command, and what both had begun is gone`(signal: String) throws {
    let folder = try snapshot(engine: "echo $$ > ../../engine; sleep 1000 & sleep 1000")
    let run = try CommandRun(
      shell: """
        collegium snapshot build works --output net --engine-path bin/duckdb & command=$!
        for turn in 1 2 3 4 5 6 7 8 9; do [ -s engine ] && break; sleep 1; done
        kill -\(signal) $command; wait $command
        for turn in 1 2 3 4 5 6 7 8 9; do ls -A | grep -q 'part$' || break; sleep 1; done
        sleep 2; kill -0 $(cat engine) && echo alive
        ls -A
        """, in: folder)
    #expect(run.lines == ["bin", "engine", "works"], "\(run.errors)")
  }
}
